import { officeRoles } from '@inntak/domain/access';
import { ArrayMaxSize } from 'class-validator';
import { Arg, Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import { Policy } from '../platform/policy';
import { Day, ID } from '../platform/scalars';
import type { RequestContext } from '../platform/transaction';
import { badUserInput } from '../platform/graphql/errors';
import { recordListRead } from '../platform/audit';
import { readCapacity } from './capacity.queries';
import { OfferCapacity, RoomCell } from './capacity.types';
import { readGaps } from './gaps.queries';
import { readNeedReport } from './need-report.queries';
import { NeedReport } from './need-report.types';
import { readIfPlaced } from './if-placed.queries';
import { GapReport, IfPlaced } from './planning.types';
import { readRoom } from './room.queries';

const mostWeeks = 104;

@ArgsType()
class RoomArgs {
  @Field(() => ID, { description: 'The case of the person.' })
  applicationId!: string;

  @Field(() => Day, { description: 'The first day she would attend.' })
  startOn!: string;

  @Field(() => [ID], { description: 'The offers to look at, at most 20.' })
  @ArrayMaxSize(20)
  offerIds!: string[];
}

/** How much room there is: numbers that are true for whoever may ask, and tell nothing about anybody. */
@Resolver()
export class CapacityResolver {
  @Query(() => [OfferCapacity], {
    description: 'The room of the offers the actor works with: own offers, those of the own municipality, or NAV’s.',
  })
  @Policy('capacity.read')
  capacity(
    @Arg('day', () => Day, { nullable: true, description: 'The day to look at; today when left out.' })
    day: string | null,
    @Arg('weeks', () => Int, { nullable: true, description: 'How many weeks ahead, 1 to 104; 26 when left out.' })
    weeks: number | null,
    @Ctx() ctx: RequestContext,
  ): Promise<OfferCapacity[]> {
    const ahead = weeks ?? 26;
    if (ahead < 1 || ahead > mostWeeks) throw badUserInput(`weeks must be 1 to ${mostWeeks}.`);
    return readCapacity(ctx, day ?? ctx.today, ahead);
  }

  @Query(() => NeedReport, {
    nullable: true,
    description: 'The need for places that NAV decides on, as it may leave the house; null for who has no such report.',
  })
  @Policy('needReport.read')
  needReport(@Ctx() ctx: RequestContext): Promise<NeedReport | null> {
    return readNeedReport(ctx);
  }

  @Query(() => [RoomCell], { description: 'Whether one person could be offered these weekdays from a day on.' })
  @Policy('capacity.room')
  room(
    @Args(() => RoomArgs) { applicationId, startOn, offerIds }: RoomArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<RoomCell[]> {
    return readRoom(ctx, applicationId, startOn, offerIds);
  }

  @Query(() => IfPlaced, {
    nullable: true,
    description: 'Which weekdays would stay feasible for a person’s wishes from a day on. Nothing is saved.',
  })
  @Policy('capacity.ifPlaced', { records: true })
  async ifPlaced(
    @Arg('applicationId', () => ID, { description: 'The case of the person.' }) applicationId: string,
    @Arg('startOn', () => Day, { description: 'The first day she would attend.' }) startOn: string,
    @Ctx() ctx: RequestContext,
  ): Promise<IfPlaced | null> {
    if (!officeRoles.some((role) => role === ctx.actor.role)) return null;
    const found = await readIfPlaced(ctx, applicationId, startOn);
    if (found) recordListRead(ctx, { action: 'capacity.ifPlaced', participantIds: [found.participantId] });
    return found?.placed ?? null;
  }

  @Query(() => GapReport, {
    description: 'Empty place-days of the offers the actor works with, over a period, with who waits beside.',
  })
  @Policy('capacity.gaps')
  gaps(
    @Arg('from', () => Day, { description: 'A day of the first week.' }) from: string,
    @Arg('to', () => Day, { description: 'A day of the last week, at most two years later.' }) to: string,
    @Ctx() ctx: RequestContext,
  ): Promise<GapReport> {
    return readGaps(ctx, from, to);
  }
}
