import { MaxLength } from 'class-validator';
import { Arg, Args, ArgsType, Ctx, Field, Mutation, Query, Resolver } from 'type-graphql';
import type { CasePayload } from '../applications/office/case.types';
import { recordListRead } from '../platform/audit';
import { PageArgs, type Connection } from '../platform/connection';
import { Policy } from '../platform/policy';
import type { Refusal } from '../platform/results';
import type { RequestContext } from '../platform/transaction';
import { addToWaitlist } from './add-to-waitlist';
import { leaveWaitlist, pauseWaitlistEntry, resumeWaitlistEntry } from './leave-waitlist';
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
    await recordListRead(ctx, { action: 'waitlist.read', participantIds });
    return connection;
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
