import { officeRoles } from '@inntak/domain/access';
import { ArrayMaxSize, Max, MaxLength, Min } from 'class-validator';
import { Arg, Args, ArgsType, Ctx, Field, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { CasePayload } from '../applications/office/case.types';
import { Weekday, weekdayNumber, type WeekdayName } from '../calendar/weekdays';
import { catalogue } from '../offers/catalogue';
import { recordListRead } from '../platform/audit';
import { PageArgs, type Connection } from '../platform/connection';
import { Policy } from '../platform/policy';
import type { Refusal } from '../platform/results';
import { Day } from '../platform/scalars';
import type { RequestContext } from '../platform/transaction';
import { addToWaitlist } from './add-to-waitlist';
import { answerWaitQuestion } from './answer-wait-question';
import { readCensus } from './census.queries';
import { leaveWaitlist, pauseWaitlistEntry, resumeWaitlistEntry } from './leave-waitlist';
import { readNextInLine } from './next-in-line.queries';
import { NextInLine, WaitlistCensus } from './next-in-line.types';
import { AnswerWaitQuestionInput, AnswerWaitQuestionResult, type WaitQuestionPayload } from './wait-question.types';
import { readWaitlist } from './waitlist.queries';
import {
  AddToWaitlistResult,
  LeaveWaitlistResult,
  PauseWaitlistEntryResult,
  ResumeWaitlistEntryResult,
} from './waitlist-results';
import {
  AddToWaitlistInput,
  LeaveWaitlistInput,
  PauseWaitlistEntryInput,
  ResumeWaitlistEntryInput,
  WaitlistConnection,
  type WaitlistEntry,
} from './waitlist.types';

@ArgsType()
class WaitlistArgs extends PageArgs {
  @Field(() => String, { description: 'The offer.' })
  @MaxLength(100)
  offerCode!: string;
}

@ArgsType()
class NextInLineArgs {
  @Field(() => String, { description: 'The offer.' })
  @MaxLength(100)
  offerCode!: string;

  @Field(() => Day, { description: 'From when the days are free.' })
  from!: string;

  @Field(() => [Weekday], { nullable: true, description: 'The weekdays; all that the offer is open on when left out.' })
  @ArrayMaxSize(5)
  weekdays?: WeekdayName[] | null;
}

@ArgsType()
class CensusArgs {
  @Field(() => String, { description: 'The offer.' })
  @MaxLength(100)
  offerCode!: string;

  @Field(() => Int, { defaultValue: 90, description: 'How many days back, 1 to 400.' })
  @Min(1)
  @Max(400)
  days!: number;
}

/** Who waits, and in what order. */
@Resolver()
export class WaitlistsResolver {
  @Query(() => WaitlistConnection, {
    description: 'Who waits for an offer, in order. A provider sees those it has been asked about, and nobody else.',
  })
  @Policy('waitlist.read', { records: true })
  async waitlist(
    @Args(() => WaitlistArgs) { offerCode, ...page }: WaitlistArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<Connection<WaitlistEntry>> {
    const { connection, participantIds } = await readWaitlist(ctx, offerCode, page);
    recordListRead(ctx, { action: 'waitlist.read', participantIds });
    return connection;
  }

  @Query(() => NextInLine, {
    nullable: true,
    description:
      'Who of the own municipality is next when days are free, and why those before are passed. Office only.',
  })
  @Policy('waitlist.line', { records: true })
  async nextInLine(
    @Args(() => NextInLineArgs) { offerCode, from, weekdays }: NextInLineArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<NextInLine | null> {
    const offer = (await catalogue(ctx)).byCode(offerCode);
    const isOffice = officeRoles.some((role) => role === ctx.actor.role);
    const serves = offer?.municipalities.some(({ id }) => id === ctx.actor.tenantId) ?? false;
    if (offer === null || !isOffice || !serves) return null;
    const { next, participantIds } = await readNextInLine(ctx, offer, from, (weekdays ?? []).map(weekdayNumber));
    recordListRead(ctx, { action: 'waitlist.line', participantIds });
    return next;
  }

  @Query(() => [WaitlistCensus], {
    description: 'How many waited for an offer, day by day, for the office; empty for who sees figures only.',
  })
  @Policy('waitlist.census')
  async waitlistCensus(
    @Args(() => CensusArgs) { offerCode, days }: CensusArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<WaitlistCensus[]> {
    const offer = (await catalogue(ctx)).byCode(offerCode);
    return offer === null ? [] : readCensus(ctx, offer, days);
  }

  @Mutation(() => AnswerWaitQuestionResult, { description: 'Answers whether the person still wants to wait.' })
  @Policy('waitQuestion.answer')
  answerWaitQuestion(
    @Arg('input', () => AnswerWaitQuestionInput, { description: 'Which, and the answer.' })
    input: AnswerWaitQuestionInput,
    @Ctx() ctx: RequestContext,
  ): Promise<WaitQuestionPayload | Refusal> {
    return answerWaitQuestion(ctx, input);
  }

  @Mutation(() => AddToWaitlistResult, {
    description: 'Puts a person on a waitlist; impossible without the record of being told that it can take long.',
  })
  @Policy('waitlist.add')
  addToWaitlist(
    @Arg('input', () => AddToWaitlistInput, { description: 'Who waits for what, and how she was told.' })
    input: AddToWaitlistInput,
    @Ctx() ctx: RequestContext,
  ): Promise<CasePayload | Refusal> {
    return addToWaitlist(ctx, input);
  }

  @Mutation(() => PauseWaitlistEntryResult, { description: 'Pauses a wait; the day it began is kept.' })
  @Policy('waitlist.pause')
  pauseWaitlistEntry(
    @Arg('input', () => PauseWaitlistEntryInput, { description: 'Which, and why.' }) input: PauseWaitlistEntryInput,
    @Ctx() ctx: RequestContext,
  ): Promise<CasePayload | Refusal> {
    return pauseWaitlistEntry(ctx, input);
  }

  @Mutation(() => ResumeWaitlistEntryResult, { description: 'Resumes a paused wait.' })
  @Policy('waitlist.resume')
  resumeWaitlistEntry(
    @Arg('input', () => ResumeWaitlistEntryInput, { description: 'Which, as read.' }) input: ResumeWaitlistEntryInput,
    @Ctx() ctx: RequestContext,
  ): Promise<CasePayload | Refusal> {
    return resumeWaitlistEntry(ctx, input);
  }

  @Mutation(() => LeaveWaitlistResult, { description: 'Takes a person off a waitlist.' })
  @Policy('waitlist.leave')
  leaveWaitlist(
    @Arg('input', () => LeaveWaitlistInput, { description: 'Which, and why.' }) input: LeaveWaitlistInput,
    @Ctx() ctx: RequestContext,
  ): Promise<CasePayload | Refusal> {
    return leaveWaitlist(ctx, input);
  }
}
