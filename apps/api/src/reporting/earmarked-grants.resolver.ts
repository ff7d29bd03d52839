import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Policy } from '../platform/policy';
import type { Refusal } from '../platform/results';
import type { RequestContext } from '../platform/transaction';
import { readEarmarkedGrants } from './earmarked-grants.queries';
import {
  ChangeEarmarkedGrantInput,
  ChangeEarmarkedGrantResult,
  EarmarkedGrants,
  RegisterEarmarkedGrantInput,
  RegisterEarmarkedGrantResult,
  type EarmarkedGrantPayload,
} from './earmarked-grants.types';
import { changeEarmarkedGrant, registerEarmarkedGrant } from './register-grant';

/** Money for new jobs and places. */
@Resolver()
export class EarmarkedGrantsResolver {
  @Query(() => EarmarkedGrants, {
    description: 'The grants of the actor’s bydel or municipality, of all bydeler for the city; none for others.',
  })
  @Policy('earmarkedGrant.list')
  earmarkedGrants(@Ctx() ctx: RequestContext): Promise<EarmarkedGrants> {
    return readEarmarkedGrants(ctx);
  }

  @Mutation(() => RegisterEarmarkedGrantResult, {
    description: 'Writes down money given to the own bydel or municipality.',
  })
  @Policy('earmarkedGrant.register')
  registerEarmarkedGrant(
    @Arg('input', () => RegisterEarmarkedGrantInput, { description: 'What the letter says.' })
    input: RegisterEarmarkedGrantInput,
    @Ctx() ctx: RequestContext,
  ): Promise<EarmarkedGrantPayload | Refusal> {
    return registerEarmarkedGrant(ctx, input);
  }

  @Mutation(() => ChangeEarmarkedGrantResult, { description: 'Corrects a grant; what it was stays in its history.' })
  @Policy('earmarkedGrant.change')
  changeEarmarkedGrant(
    @Arg('input', () => ChangeEarmarkedGrantInput, { description: 'Which, as it is from now on, and why.' })
    input: ChangeEarmarkedGrantInput,
    @Ctx() ctx: RequestContext,
  ): Promise<EarmarkedGrantPayload | Refusal> {
    return changeEarmarkedGrant(ctx, input);
  }
}
