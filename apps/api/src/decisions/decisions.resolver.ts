import type { DecisionOutcome as Outcome } from '@inntak/domain/decisions';
import { Arg, Args, ArgsType, Ctx, Field, Mutation, Query, Resolver } from 'type-graphql';
import type { CasePayload } from '../applications/office/case.types';
import { recordListRead } from '../platform/audit';
import { Policy } from '../platform/policy';
import type { Refusal } from '../platform/results';
import { ID } from '../platform/scalars';
import type { RequestContext } from '../platform/transaction';
import { returnDecision, sendDecisionForApproval } from './approve-decision';
import { complain } from './complain';
import { readDecisionDraft } from './decision-draft';
import {
  MakeDecisionResult,
  PrepareDecisionResult,
  RegisterNavGrantResult,
  ReturnDecisionResult,
  SendDecisionForApprovalResult,
} from './decision-results';
import { readForApproval } from './decision.queries';
import {
  ApprovalRow,
  ComplainInput,
  ComplainResult,
  DecisionDraft,
  DecisionOutcome,
  MakeDecisionInput,
  PrepareDecisionInput,
  RegisterNavGrantInput,
  ReturnDecisionInput,
  SendDecisionForApprovalInput,
  type DecisionPayload,
} from './decision.types';
import { makeDecision } from './make-decision';
import { prepareDecision } from './prepare-decision';
import { registerNavGrant } from './register-nav-grant';

@ArgsType()
class DecisionDraftArgs {
  @Field(() => ID, { description: 'The case.' })
  applicationId!: string;

  @Field(() => ID, { nullable: true, description: 'The place offer it would grant.' })
  placeOfferId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The place it would change or end.' })
  placementId?: string | null;

  @Field(() => DecisionOutcome, { description: 'What would be decided.' })
  outcome!: Outcome;
}

/** Decisions of the municipality, grants registered from NAV, and complaints. */
@Resolver()
export class DecisionsResolver {
  @Query(() => DecisionDraft, {
    nullable: true,
    description: 'What a decision would say from the data; null when the case is unknown or not yours.',
  })
  @Policy('decision.draft')
  decisionDraft(
    @Args(() => DecisionDraftArgs) { applicationId, placeOfferId, placementId, outcome }: DecisionDraftArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<DecisionDraft | null> {
    return readDecisionDraft(ctx, {
      applicationId,
      placeOfferId: placeOfferId ?? null,
      placementId: placementId ?? null,
      outcome,
    });
  }

  @Query(() => [ApprovalRow], { description: 'Decisions that wait for approval at the own office, the oldest first.' })
  @Policy('decision.forApproval', { records: true })
  async decisionsForApproval(@Ctx() ctx: RequestContext): Promise<ApprovalRow[]> {
    const { rows, participantIds } = await readForApproval(ctx);
    recordListRead(ctx, { action: 'decisionsForApproval.read', participantIds });
    return rows;
  }

  @Mutation(() => PrepareDecisionResult, {
    description: 'Prepares a municipal decision, or writes one that is still being prepared anew.',
  })
  @Policy('decision.prepare')
  prepareDecision(
    @Arg('input', () => PrepareDecisionInput, { description: 'What is decided, and why.' })
    input: PrepareDecisionInput,
    @Ctx() ctx: RequestContext,
  ): Promise<CasePayload | Refusal> {
    return prepareDecision(ctx, input);
  }

  @Mutation(() => SendDecisionForApprovalResult, { description: 'Sends a complete decision to somebody else.' })
  @Policy('decision.sendForApproval')
  sendDecisionForApproval(
    @Arg('input', () => SendDecisionForApprovalInput, { description: 'Which, as read.' })
    input: SendDecisionForApprovalInput,
    @Ctx() ctx: RequestContext,
  ): Promise<CasePayload | Refusal> {
    return sendDecisionForApproval(ctx, input);
  }

  @Mutation(() => ReturnDecisionResult, { description: 'Returns a decision to the one who prepared it.' })
  @Policy('decision.return')
  returnDecision(
    @Arg('input', () => ReturnDecisionInput, { description: 'Which, and why.' }) input: ReturnDecisionInput,
    @Ctx() ctx: RequestContext,
  ): Promise<CasePayload | Refusal> {
    return returnDecision(ctx, input);
  }

  @Mutation(() => MakeDecisionResult, {
    description: 'Makes a decision, never by the one who prepared it: the letter goes out, an accepted place is taken.',
  })
  @Policy('decision.make')
  makeDecision(
    @Arg('input', () => MakeDecisionInput, { description: 'Which, as read.' }) input: MakeDecisionInput,
    @Ctx() ctx: RequestContext,
  ): Promise<CasePayload | Refusal> {
    return makeDecision(ctx, input);
  }

  @Mutation(() => RegisterNavGrantResult, {
    description: 'Registers a grant NAV has made, with the person’s recorded yes. The official record is NAV’s.',
  })
  @Policy('decision.registerNavGrant')
  async registerNavGrant(
    @Arg('input', () => RegisterNavGrantInput, { description: 'What NAV has granted.' }) input: RegisterNavGrantInput,
    @Ctx() ctx: RequestContext,
  ): Promise<CasePayload | Refusal> {
    return registerNavGrant(ctx, input);
  }

  @Mutation(() => ComplainResult, { description: 'Complains about a decision. Late is taken too, and marked.' })
  @Policy('decision.complain')
  complain(
    @Arg('input', () => ComplainInput, { description: 'About which decision, in own words.' }) input: ComplainInput,
    @Ctx() ctx: RequestContext,
  ): Promise<DecisionPayload | Refusal> {
    return complain(ctx, input);
  }
}
