import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { PlacementPayload } from '../placements/placement.types';
import { Policy } from '../platform/policy';
import type { Refusal } from '../platform/results';
import type { RequestContext } from '../platform/transaction';
import { readEarmarkedGrants } from './earmarked-grants.queries';
import {
  ChangeEarmarkedGrantInput,
  ChangeEarmarkedGrantResult,
  EarmarkedGrants,
  LinkEarmarkedGrantInput,
  LinkEarmarkedGrantResult,
  RegisterEarmarkedGrantInput,
  RegisterEarmarkedGrantResult,
  type EarmarkedGrantPayload,
} from './earmarked-grants.types';
import { linkEarmarkedGrant } from './link-grant';
import { changeEarmarkedGrant, registerEarmarkedGrant } from './register-grant';

/** Money for new jobs and places, and which placements it pays for. */
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

  @Mutation(() => LinkEarmarkedGrantResult, {
    description: 'Says which money pays for a placement, or that none does.',
  })
  @Policy('earmarkedGrant.link')
  linkEarmarkedGrant(
    @Arg('input', () => LinkEarmarkedGrantInput, { description: 'The placement, and the grant or none.' })
    input: LinkEarmarkedGrantInput,
    @Ctx() ctx: RequestContext,
  ): Promise<PlacementPayload | Refusal> {
    return linkEarmarkedGrant(ctx, input);
  }
}
