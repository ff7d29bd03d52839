import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Policy } from '../platform/policy';
import type { Refusal } from '../platform/results';
import type { RequestContext } from '../platform/transaction';
import { readPopulation } from './population.queries';
import {
  Population,
  RegisterPopulationFigureInput,
  RegisterPopulationFigureResult,
  type PopulationPayload,
} from './population.types';
import { registerPopulationFigure } from './register-population';

/** Places beside the number of people who live there. */
@Resolver()
export class PopulationResolver {
  @Query(() => Population, {
    nullable: true,
    description:
      'Places for each thousand who live there, and whether everybody is reached; null for who has no report.',
  })
  @Policy('population.read')
  population(@Ctx() ctx: RequestContext): Promise<Population | null> {
    return readPopulation(ctx);
  }

  @Mutation(() => RegisterPopulationFigureResult, {
    description: 'Writes down how many live in the own municipality or bydel, or have a disability benefit there.',
  })
  @Policy('populationFigure.register')
  registerPopulationFigure(
    @Arg('input', () => RegisterPopulationFigureInput, { description: 'How many, counted by whom and when.' })
    input: RegisterPopulationFigureInput,
    @Ctx() ctx: RequestContext,
  ): Promise<PopulationPayload | Refusal> {
    return registerPopulationFigure(ctx, input);
  }
}
