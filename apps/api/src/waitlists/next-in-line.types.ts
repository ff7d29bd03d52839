import { Field, Int, ObjectType } from 'type-graphql';
import { Weekday, type WeekdayName } from '../calendar/weekdays';
import { Offer } from '../offers/offers.types';
import { Day, ID } from '../platform/scalars';

@ObjectType({ description: 'A weekday that somebody of the municipality could be offered from a day on, or why not.' })
export class FreedDay {
  @Field(() => Weekday, { description: 'The weekday.' })
  weekday!: WeekdayName;

  @Field(() => Boolean, { description: 'True when there is room for one more of the municipality, for good.' })
  hasRoom!: boolean;

  @Field(() => String, { nullable: true, description: 'Why there is none, in plain Norwegian.' })
  reason!: string | null;
}

@ObjectType({
  description: 'Somebody in line for an offer, with what her place rests on and why she is passed, if she is.',
})
export class InLine {
  @Field(() => ID, { description: 'The waitlist entry.' })
  entryId!: string;

  @Field(() => ID, { description: 'The case.' })
  caseId!: string;

  @Field(() => ID, { description: 'The wish that waits.' })
  wishId!: string;

  @Field(() => String, { description: 'Who waits.' })
  participantName!: string;

  @Field(() => Int, { nullable: true, description: 'The place in the order, equals sharing one; null while paused.' })
  rank!: number | null;

  @Field(() => Int, { nullable: true, description: 'The need class, 1 the greatest; null until it is assessed.' })
  needClass!: number | null;

  @Field(() => Boolean, { description: 'Whether the person leaves school this year.' })
  leavesSchool!: boolean;

  @Field(() => Day, { description: 'Waiting since.' })
  since!: string;

  @Field(() => [Weekday], { description: 'On which of the weekdays asked about the person can be offered a place.' })
  fitsOn!: WeekdayName[];

  @Field(() => String, {
    nullable: true,
    description: 'Where the person has another place on those days: that it is changed first, and how; else null.',
  })
  insteadOf!: string | null;

  @Field(() => [String], { description: 'Why the person is passed, a sentence each; empty for who fits.' })
  passedBecause!: string[];

  @Field(() => String, { nullable: true, description: 'What put the person before the next one; null for the last.' })
  before!: string | null;

  @Field(() => Boolean, { description: 'The first who fits.' })
  isNext!: boolean;
}

@ObjectType({ description: 'Who is next when days of an offer are free, and why. It proposes nothing by itself.' })
export class NextInLine {
  @Field(() => Offer, { description: 'The offer.' })
  offer!: Offer;

  @Field(() => Day, { description: 'From this day.' })
  from!: string;

  @Field(() => [FreedDay], { description: 'The weekdays asked about.' })
  days!: FreedDay[];

  @Field(() => [InLine], { description: 'Those of the own municipality who wait, in order.' })
  line!: InLine[];
}

@ObjectType({
  description: 'How many waited for an offer on a day. Too small a number is hidden from who sees figures only.',
})
export class CensusDay {
  @Field(() => Day, { description: 'The day it was counted.' })
  day!: string;

  @Field(() => Int, { description: 'Who waited.' })
  waiting!: number;

  @Field(() => Int, { description: 'Who had paused.' })
  paused!: number;

  @Field(() => Int, { description: 'Who waited and had another place meanwhile.' })
  withInterim!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'The longest wait in days; null where nobody waits.',
  })
  longestDays!: number | null;
}

@ObjectType({ description: 'The waitlist of an offer in one municipality, day by day.' })
export class WaitlistCensus {
  @Field(() => Offer, { description: 'The offer.' })
  offer!: Offer;

  @Field(() => String, { description: 'The municipality or bydel.' })
  municipality!: string;

  @Field(() => [CensusDay], { description: 'The days, the latest first.' })
  days!: CensusDay[];
}
