import { Field, Int, ObjectType } from 'type-graphql';
import { Weekday, type WeekdayName } from '../calendar/weekdays';
import { Offer } from '../offers/offers.types';
import { Day, ID } from '../platform/scalars';

@ObjectType({ description: 'One weekday of an offer, if this person were placed there.' })
export class IfPlacedDay {
  @Field(() => Weekday, { description: 'The weekday.' })
  weekday!: WeekdayName;

  @Field(() => Boolean, { description: 'True when the person could have it for good from that day.' })
  feasible!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not, or what is to be done first, in plain Norwegian.' })
  reason!: string | null;

  @Field(() => Boolean, { description: 'True where the wish names this weekday.' })
  wished!: boolean;

  @Field(() => Boolean, { description: 'True where the whole wish would take it.' })
  taken!: boolean;
}

@ObjectType({ description: 'A part of a wish, if placed.' })
export class IfPlacedPart {
  @Field(() => Offer, { description: 'The offer.' })
  offer!: Offer;

  @Field(() => Int, { description: 'How many days a week are wished.' })
  days!: number;

  @Field(() => [IfPlacedDay], { description: 'Monday to Friday.' })
  weekdays!: IfPlacedDay[];
}

@ObjectType({ description: 'A wish of a person, if placed from a day on. Nothing is saved.' })
export class IfPlacedWish {
  @Field(() => ID, { description: 'The wish.' })
  wishId!: string;

  @Field(() => Int, { description: 'Its place among the wishes.' })
  rank!: number;

  @Field(() => Boolean, { description: 'True when all of it could be offered.' })
  fits!: boolean;

  @Field(() => [IfPlacedPart], { description: 'Its parts.' })
  parts!: IfPlacedPart[];
}

@ObjectType({ description: 'What would stay feasible for one person from a day on.' })
export class IfPlaced {
  @Field(() => String, { description: 'The person.' })
  participantName!: string;

  @Field(() => Day, { description: 'The first day.' })
  startOn!: string;

  @Field(() => [IfPlacedWish], { description: 'The wishes that are not settled, in order.' })
  wishes!: IfPlacedWish[];
}

@ObjectType({
  description: 'Empty place-days of an offer over a period, with who waits beside. Holds no personal data.',
})
export class GapRow {
  @Field(() => Offer, { description: 'The offer.' })
  offer!: Offer;

  @Field(() => Int, { description: 'Place-days in all: places times open days.' })
  placeDays!: number;

  @Field(() => Int, { description: 'Those that nobody uses or is promised.' })
  emptyDays!: number;

  @Field(() => Int, {
    description: 'Of the empty ones, those that the own municipality could use; all for the provider.',
  })
  emptyForUs!: number;

  @Field(() => Int, { description: 'Place-days lost to closures.' })
  closedDays!: number;

  @Field(() => Int, { description: 'People of the own municipality who wait for it; of all for the provider.' })
  waiting!: number;
}

@ObjectType({ description: 'The gaps of a period.' })
export class GapReport {
  @Field(() => Day, { description: 'The first day, a Monday.' })
  from!: string;

  @Field(() => Day, { description: 'The last day, a Friday.' })
  to!: string;

  @Field(() => [GapRow], { description: 'One row an offer.' })
  rows!: GapRow[];
}
