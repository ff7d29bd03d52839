import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { recordListRead } from '../platform/audit';
import { Policy } from '../platform/policy';
import type { Refusal } from '../platform/results';
import { Day, ID } from '../platform/scalars';
import type { RequestContext } from '../platform/transaction';
import { changeMeetingPlan } from './change-meeting-plan';
import { carryOutSwap, sendSwapForApproval } from './carry-out-swap';
import {
  beginTransitionMeeting,
  cancelTransitionMeeting,
  concludeTransitionMeeting,
  planTransitionMeeting,
} from './meeting-commands';
import { currentMeetingPlan } from './meeting-plan';
import {
  ChangeMeetingPlanInput,
  ChangeMeetingPlanResult,
  MeetingPlan,
  type MeetingPlanPayload,
} from './meeting-plan.types';
import { readMeetingPage, readMeetings, readTransitionSettings } from './meeting.queries';
import {
  BeginTransitionMeetingResult,
  CancelTransitionMeetingResult,
  ConcludeTransitionMeetingResult,
  PlanTransitionMeetingInput,
  PlanTransitionMeetingResult,
  TransitionMeeting,
  TransitionMeetingPage,
  TransitionMeetingStepInput,
  TransitionSettings,
  type TransitionMeetingPayload,
} from './meeting.types';
import { readSwaps, readTransitionRound } from './round.queries';
import { answerSwap, askSwap, stopSwap } from './swap-commands';
import {
  AnswerSwapInput,
  AnswerSwapResult,
  AskSwapInput,
  AskSwapResult,
  CarryOutSwapInput,
  CarryOutSwapResult,
  SendSwapForApprovalInput,
  SendSwapForApprovalResult,
  StopSwapInput,
  StopSwapResult,
  Swap,
  TransitionRound,
  type SwapAnswerPayload,
  type SwapPayload,
} from './swap.types';

/** Transition meetings («dynamisk flyt»), the round behind them, and swaps. */
@Resolver()
export class TransitionsResolver {
  @Query(() => [TransitionMeeting], { description: 'Meetings the actor’s office holds, or takes part in.' })
  @Policy('transitionMeeting.list')
  transitionMeetings(@Ctx() ctx: RequestContext): Promise<TransitionMeeting[]> {
    return readMeetings(ctx);
  }

  @Query(() => TransitionMeetingPage, {
    nullable: true,
    description: 'A meeting with its agenda: cases that do not concern the reader are their number only.',
  })
  @Policy('transitionMeeting.read', { records: true })
  async transitionMeeting(
    @Arg('id', () => ID, { description: 'The meeting.' }) id: string,
    @Ctx() ctx: RequestContext,
  ): Promise<TransitionMeetingPage | null> {
    const read = await readMeetingPage(ctx, id);
    if (read === null) return null;
    recordListRead(ctx, { action: 'transitionMeeting.read', participantIds: read.participantIds });
    return read.page;
  }

  @Query(() => TransitionSettings, {
    nullable: true,
    description: 'What the actor’s municipality has chosen for its meetings; null for who works for none.',
  })
  @Policy('transitionSettings.read')
  transitionSettings(@Ctx() ctx: RequestContext): Promise<TransitionSettings | null> {
    return readTransitionSettings(ctx);
  }

  @Query(() => MeetingPlan, {
    nullable: true,
    description: 'What the actor’s office has chosen for its meetings, with who and why; null for everybody else.',
  })
  @Policy('meetingPlan.read')
  async meetingPlan(@Ctx() ctx: RequestContext): Promise<MeetingPlan | null> {
    return isOffice(ctx) ? await currentMeetingPlan(ctx) : null;
  }

  @Query(() => TransitionRound, {
    nullable: true,
    description: 'What could be when everybody’s wishes are looked at together. For the office; nothing is stored.',
  })
  @Policy('transitionRound.read', { records: true })
  async transitionRound(
    @Arg('day', () => Day, { description: 'The day the changes would take effect.' }) day: string,
    @Ctx() ctx: RequestContext,
  ): Promise<TransitionRound | null> {
    const read = isOffice(ctx) ? await readTransitionRound(ctx, day) : null;
    if (read === null) return null;
    recordListRead(ctx, { action: 'transitionRound.read', participantIds: read.participantIds });
    return read.round;
  }

  @Query(() => [Swap], { description: 'Swaps of the actor’s municipality, the latest first. For the office.' })
  @Policy('swap.list', { records: true })
  async swaps(@Ctx() ctx: RequestContext): Promise<Swap[]> {
    if (!isOffice(ctx)) return [];
    const { swaps, participantIds } = await readSwaps(ctx);
    recordListRead(ctx, { action: 'swaps.read', participantIds });
    return swaps;
  }

  @Mutation(() => ChangeMeetingPlanResult, {
    description: 'Chooses weeks, days and people for the meetings that are planned from now on.',
  })
  @Policy('meetingPlan.change')
  changeMeetingPlan(
    @Arg('input', () => ChangeMeetingPlanInput, { description: 'What, and why.' }) input: ChangeMeetingPlanInput,
    @Ctx() ctx: RequestContext,
  ): Promise<MeetingPlanPayload | Refusal> {
    return changeMeetingPlan(ctx, input);
  }

  @Mutation(() => PlanTransitionMeetingResult, { description: 'Plans a meeting.' })
  @Policy('transitionMeeting.plan')
  planTransitionMeeting(
    @Arg('input', () => PlanTransitionMeetingInput, { description: 'When, where and who.' })
    input: PlanTransitionMeetingInput,
    @Ctx() ctx: RequestContext,
  ): Promise<TransitionMeetingPayload | Refusal> {
    return planTransitionMeeting(ctx, input);
  }

  @Mutation(() => BeginTransitionMeetingResult, { description: 'The meeting begins, on its day or later.' })
  @Policy('transitionMeeting.begin')
  beginTransitionMeeting(
    @Arg('input', () => TransitionMeetingStepInput, { description: 'Which.' }) input: TransitionMeetingStepInput,
    @Ctx() ctx: RequestContext,
  ): Promise<TransitionMeetingPayload | Refusal> {
    return beginTransitionMeeting(ctx, input);
  }

  @Mutation(() => ConcludeTransitionMeetingResult, { description: 'The meeting is over: each case has an outcome.' })
  @Policy('transitionMeeting.conclude')
  concludeTransitionMeeting(
    @Arg('input', () => TransitionMeetingStepInput, { description: 'Which.' }) input: TransitionMeetingStepInput,
    @Ctx() ctx: RequestContext,
  ): Promise<TransitionMeetingPayload | Refusal> {
    return concludeTransitionMeeting(ctx, input);
  }

  @Mutation(() => CancelTransitionMeetingResult, { description: 'There will be no meeting; its cases wait on.' })
  @Policy('transitionMeeting.cancel')
  cancelTransitionMeeting(
    @Arg('input', () => TransitionMeetingStepInput, { description: 'Which, and why.' })
    input: TransitionMeetingStepInput,
    @Ctx() ctx: RequestContext,
  ): Promise<TransitionMeetingPayload | Refusal> {
    return cancelTransitionMeeting(ctx, input);
  }

  @Mutation(() => AskSwapResult, { description: 'Asks the parties of a possible swap. Nobody’s place is touched.' })
  @Policy('swap.ask')
  askSwap(
    @Arg('input', () => AskSwapInput, { description: 'Whose wishes, and from when.' }) input: AskSwapInput,
    @Ctx() ctx: RequestContext,
  ): Promise<SwapPayload | Refusal> {
    return askSwap(ctx, input);
  }

  @Mutation(() => AnswerSwapResult, { description: 'One party’s yes or no.' })
  @Policy('swap.answer')
  answerSwap(
    @Arg('input', () => AnswerSwapInput, { description: 'Which part, and the answer.' }) input: AnswerSwapInput,
    @Ctx() ctx: RequestContext,
  ): Promise<SwapAnswerPayload | Refusal> {
    return answerSwap(ctx, input);
  }

  @Mutation(() => StopSwapResult, { description: 'Stops asking; everybody keeps what she has.' })
  @Policy('swap.stop')
  stopSwap(
    @Arg('input', () => StopSwapInput, { description: 'Which, and why.' }) input: StopSwapInput,
    @Ctx() ctx: RequestContext,
  ): Promise<SwapPayload | Refusal> {
    return stopSwap(ctx, input);
  }

  @Mutation(() => SendSwapForApprovalResult, { description: 'All have said yes: prepares the decisions.' })
  @Policy('swap.sendForApproval')
  sendSwapForApproval(
    @Arg('input', () => SendSwapForApprovalInput, { description: 'Which, and why.' }) input: SendSwapForApprovalInput,
    @Ctx() ctx: RequestContext,
  ): Promise<SwapPayload | Refusal> {
    return sendSwapForApproval(ctx, input);
  }

  @Mutation(() => CarryOutSwapResult, {
    description:
      'Makes the decisions of a swap and moves everybody’s days at once, by another person than prepared it.',
  })
  @Policy('swap.carryOut')
  carryOutSwap(
    @Arg('input', () => CarryOutSwapInput, { description: 'Which.' }) input: CarryOutSwapInput,
    @Ctx() ctx: RequestContext,
  ): Promise<SwapPayload | Refusal> {
    return carryOutSwap(ctx, input);
  }
}

function isOffice({ actor }: RequestContext): boolean {
  return actor.role === 'caseworker' || actor.role === 'decisionMaker' || actor.role === 'officeLeader';
}
