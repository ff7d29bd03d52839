import { MaxLength } from 'class-validator';
import { Arg, Args, ArgsType, Ctx, Field, Mutation, Query, Resolver } from 'type-graphql';
import { recordListRead } from '../platform/audit';
import { PageArgs, type Connection } from '../platform/connection';
import { Policy } from '../platform/policy';
import type { Refusal } from '../platform/results';
import type { RequestContext } from '../platform/transaction';
import { answerProposal } from './answer-proposal';
import { linkEarmarkedGrant } from './link-grant';
import { endPlacement, pausePlacement, resumePlacement, startPlacement } from './placement-commands';
import { readPlacements } from './placement.queries';
import { AnswerProposalInput, ProposePlacementChangeInput } from './proposal.types';
import { proposePlacementChange } from './propose-change';
import { tellTransport } from './tell-transport';
import {
  AnswerProposalResult,
  EndPlacementInput,
  EndPlacementResult,
  LinkEarmarkedGrantInput,
  LinkEarmarkedGrantResult,
  PausePlacementInput,
  PausePlacementResult,
  PlacementConnection,
  ProposePlacementChangeResult,
  ResumePlacementInput,
  ResumePlacementResult,
  StartPlacementInput,
  StartPlacementResult,
  TellTransportInput,
  TellTransportResult,
  type Placement,
  type PlacementPayload,
} from './placement.types';

@ArgsType()
class PlacementsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only those at this offer.' })
  @MaxLength(100)
  offerCode?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that must end for another place: it is granted, and begins the day after.',
  })
  givingWay?: boolean | null;
}

/** Who has a place, and what happens to it. */
@Resolver()
export class PlacementsResolver {
  @Query(() => PlacementConnection, {
    description: 'Placements that are not over, by name: a provider’s own people, or those of the own municipality.',
  })
  @Policy('placement.list', { records: true })
  async placements(
    @Args(() => PlacementsArgs) { offerCode, givingWay, ...page }: PlacementsArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<Connection<Placement>> {
    const { connection, participantIds } = await readPlacements(
      ctx,
      { offerCode: offerCode ?? null, givingWay: givingWay ?? null },
      page,
    );
    recordListRead(ctx, { action: 'placements.read', participantIds });
    return connection;
  }

  @Mutation(() => StartPlacementResult, { description: 'The person has begun: on the first day or later.' })
  @Policy('placement.start')
  startPlacement(
    @Arg('input', () => StartPlacementInput, { description: 'Which, as read.' }) input: StartPlacementInput,
    @Ctx() ctx: RequestContext,
  ): Promise<PlacementPayload | Refusal> {
    return startPlacement(ctx, input);
  }

  @Mutation(() => TellTransportResult, { description: 'Says how the person gets to her place, before the first day.' })
  @Policy('placement.tellTransport')
  tellTransport(
    @Arg('input', () => TellTransportInput, { description: 'Which, and how.' }) input: TellTransportInput,
    @Ctx() ctx: RequestContext,
  ): Promise<PlacementPayload | Refusal> {
    return tellTransport(ctx, input);
  }

  @Mutation(() => PausePlacementResult, { description: 'Pauses a placement; the place is kept.' })
  @Policy('placement.pause')
  pausePlacement(
    @Arg('input', () => PausePlacementInput, { description: 'Which, and why.' }) input: PausePlacementInput,
    @Ctx() ctx: RequestContext,
  ): Promise<PlacementPayload | Refusal> {
    return pausePlacement(ctx, input);
  }

  @Mutation(() => ResumePlacementResult, { description: 'Resumes a paused placement.' })
  @Policy('placement.resume')
  resumePlacement(
    @Arg('input', () => ResumePlacementInput, { description: 'Which, as read.' }) input: ResumePlacementInput,
    @Ctx() ctx: RequestContext,
  ): Promise<PlacementPayload | Refusal> {
    return resumePlacement(ctx, input);
  }

  @Mutation(() => EndPlacementResult, { description: 'Ends a placement; the last day is still attended.' })
  @Policy('placement.end')
  endPlacement(
    @Arg('input', () => EndPlacementInput, { description: 'Which, the last day, and why.' }) input: EndPlacementInput,
    @Ctx() ctx: RequestContext,
  ): Promise<PlacementPayload | Refusal> {
    return endPlacement(ctx, input);
  }

  @Mutation(() => ProposePlacementChangeResult, {
    description: 'A provider proposes to end, extend, pause, move or change somebody’s place; the office answers.',
  })
  @Policy('proposal.propose')
  proposePlacementChange(
    @Arg('input', () => ProposePlacementChangeInput, { description: 'About which placement, what, and why.' })
    input: ProposePlacementChangeInput,
    @Ctx() ctx: RequestContext,
  ): Promise<PlacementPayload | Refusal> {
    return proposePlacementChange(ctx, input);
  }

  @Mutation(() => AnswerProposalResult, {
    description: 'The office answers a proposal: a yes makes the change. The provider may take it back until then.',
  })
  @Policy('proposal.answer')
  answerProposal(
    @Arg('input', () => AnswerProposalInput, { description: 'Which, and the answer.' }) input: AnswerProposalInput,
    @Ctx() ctx: RequestContext,
  ): Promise<PlacementPayload | Refusal> {
    return answerProposal(ctx, input);
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
