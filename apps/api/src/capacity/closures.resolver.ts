import { Arg, Args, ArgsType, Ctx, Field, Mutation, Query, Resolver } from 'type-graphql';
import { MaxLength } from 'class-validator';
import { catalogue } from '../offers/catalogue';
import { recordListRead } from '../platform/audit';
import { badUserInput } from '../platform/graphql/errors';
import { Policy } from '../platform/policy';
import type { Refusal } from '../platform/results';
import { Day } from '../platform/scalars';
import type { RequestContext } from '../platform/transaction';
import { readAttendance } from './attendance.queries';
import {
  Attendance,
  ChangeClosureInput,
  ChangeClosureResult,
  CloseOfferInput,
  CloseOfferResult,
  ReopenOfferInput,
  ReopenOfferResult,
  type ClosurePayload,
} from './closure.types';
import { changeClosure, closeOffer, reopenOffer } from './closures';
import { worksWith } from './own-offers';
import {
  AnswerPoolChangeResult,
  ChangePoolInput,
  ChangePoolResult,
  AnswerPoolChangeInput,
  type PoolChangePayload,
} from './pool-change.types';
import { answerPoolChange, changePool } from './pool-changes';

@ArgsType()
class AttendanceArgs {
  @Field(() => String, { description: 'The offer.' })
  @MaxLength(100)
  offerCode!: string;

  @Field(() => Day, { description: 'The first day.' })
  from!: string;

  @Field(() => Day, { nullable: true, description: 'The last day; the first one when left out.' })
  to?: string | null;
}

/** Who comes when, and when nobody does; how many places there are from a day on. */
@Resolver()
export class ClosuresResolver {
  @Query(() => Attendance, {
    nullable: true,
    description: 'Who comes to an offer on a day, or in a period; null for an offer the actor does not work with.',
  })
  @Policy('capacity.attendance', { records: true })
  async attendance(
    @Args(() => AttendanceArgs) { offerCode, from, to }: AttendanceArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<Attendance | null> {
    const last = to ?? from;
    if (last < from) throw badUserInput('to must not be before from.');
    const offer = (await catalogue(ctx)).byCode(offerCode);
    if (offer === null || !worksWith(ctx.actor, offer)) return null;
    const attendance = await readAttendance(ctx, offer, from, last);
    const participantIds = attendance.people.map(({ participant }) => participant.id);
    recordListRead(ctx, { action: 'attendance.read', participantIds });
    return attendance;
  }

  @Mutation(() => CloseOfferResult, {
    description: 'Closes an own offer for some days; those it touches get a letter.',
  })
  @Policy('closure.set')
  closeOffer(
    @Arg('input', () => CloseOfferInput, { description: 'Which, when, and why.' }) input: CloseOfferInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ClosurePayload | Refusal> {
    return closeOffer(ctx, input);
  }

  @Mutation(() => ChangeClosureResult, { description: 'Changes the days of a closure.' })
  @Policy('closure.change')
  changeClosure(
    @Arg('input', () => ChangeClosureInput, { description: 'Which, the days, and why.' }) input: ChangeClosureInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ClosurePayload | Refusal> {
    return changeClosure(ctx, input);
  }

  @Mutation(() => ReopenOfferResult, { description: 'Opens again early, or takes a closure back before it begins.' })
  @Policy('closure.reopen')
  reopenOffer(
    @Arg('input', () => ReopenOfferInput, { description: 'Which, and why.' }) input: ReopenOfferInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ClosurePayload | Refusal> {
    return reopenOffer(ctx, input);
  }

  @Mutation(() => ChangePoolResult, {
    description: 'Another number of places from a day: proposed by the provider, in force by the one who owns it.',
  })
  @Policy('pool.change')
  changePool(
    @Arg('input', () => ChangePoolInput, { description: 'How many, from when, and by what right.' })
    input: ChangePoolInput,
    @Ctx() ctx: RequestContext,
  ): Promise<PoolChangePayload | Refusal> {
    return changePool(ctx, input);
  }

  @Mutation(() => AnswerPoolChangeResult, { description: 'Answers a proposed number of places, or takes it back.' })
  @Policy('pool.answer')
  answerPoolChange(
    @Arg('input', () => AnswerPoolChangeInput, { description: 'Which, and the answer.' }) input: AnswerPoolChangeInput,
    @Ctx() ctx: RequestContext,
  ): Promise<PoolChangePayload | Refusal> {
    return answerPoolChange(ctx, input);
  }
}
