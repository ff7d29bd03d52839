import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { CasePayload } from '../applications/office/case.types';
import { Policy } from '../platform/policy';
import type { Refusal } from '../platform/results';
import type { RequestContext } from '../platform/transaction';
import { changeAfterComplaint, forwardComplaint, forwardComplaintToNav, upholdDecision } from './answer-complaint';
import { AnswerComplaintInput, ForwardComplaintInput } from './complaint.types';
import {
  ChangeAfterComplaintResult,
  ForwardComplaintResult,
  ForwardComplaintToNavResult,
  UpholdDecisionResult,
} from './decision-results';

/** What the office does with a complaint. */
@Resolver()
export class ComplaintsResolver {
  @Mutation(() => UpholdDecisionResult, {
    description: 'Stands by a decision that is complained about, never by the one who prepared it. A letter says why.',
  })
  @Policy('complaint.uphold')
  upholdDecision(
    @Arg('input', () => AnswerComplaintInput, { description: 'Which, and why.' }) input: AnswerComplaintInput,
    @Ctx() ctx: RequestContext,
  ): Promise<CasePayload | Refusal> {
    return upholdDecision(ctx, input);
  }

  @Mutation(() => ChangeAfterComplaintResult, {
    description: 'Hears a complaint, never by the one who prepared the decision: a new decision follows.',
  })
  @Policy('complaint.hear')
  changeAfterComplaint(
    @Arg('input', () => AnswerComplaintInput, { description: 'Which, and why.' }) input: AnswerComplaintInput,
    @Ctx() ctx: RequestContext,
  ): Promise<CasePayload | Refusal> {
    return changeAfterComplaint(ctx, input);
  }

  @Mutation(() => ForwardComplaintResult, {
    description: 'Sends a complaint that did not change the decision to the body that decides in the end.',
  })
  @Policy('complaint.forward')
  forwardComplaint(
    @Arg('input', () => ForwardComplaintInput, { description: 'Which, as read.' }) input: ForwardComplaintInput,
    @Ctx() ctx: RequestContext,
  ): Promise<CasePayload | Refusal> {
    return forwardComplaint(ctx, input);
  }

  @Mutation(() => ForwardComplaintToNavResult, {
    description: 'Sends a complaint about a grant to NAV, which has made it and answers.',
  })
  @Policy('complaint.forwardToNav')
  forwardComplaintToNav(
    @Arg('input', () => ForwardComplaintInput, { description: 'Which, as read.' }) input: ForwardComplaintInput,
    @Ctx() ctx: RequestContext,
  ): Promise<CasePayload | Refusal> {
    return forwardComplaintToNav(ctx, input);
  }
}
