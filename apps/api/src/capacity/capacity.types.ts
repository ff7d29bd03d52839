import { closureSteps, type ClosureState as ClosureStateName } from '@inntak/domain/capacity';
import { statesOf } from '@inntak/domain/steps';
import { Field, Int, ObjectType } from 'type-graphql';
import { Weekday, type WeekdayName } from '../calendar/weekdays';
import { Offer } from '../offers/offers.types';
import { enumOf } from '../platform/enums';
import { DateTime, Day, ID } from '../platform/scalars';
import { AllowedStep } from '../platform/steps';
import { Municipality } from '../session/organisations.types';
import { PoolChange, PoolPeriod } from './pool-change.types';

export const ClosureState = enumOf('ClosureState', 'What has become of a closure.', statesOf(closureSteps));

@ObjectType({ description: 'The numbers of one weekday of an offer, or of its people where an offer counts people.' })
export class CapacityCell {
  @Field(() => Weekday, { nullable: true, description: 'The weekday; null where people are counted.' })
  weekday!: WeekdayName | null;

  @Field(() => Int, { description: 'Places in all: open ones and those kept for somebody.' })
  places!: number;

  @Field(() => Int, { description: 'People who are there.' })
  inPlace!: number;

  @Field(() => Int, { description: 'People with a decision who have not started.' })
  decided!: number;

  @Field(() => Int, { description: 'People a place is held for until they have answered.' })
  proposed!: number;

  @Field(() => Int, { description: 'Places left; never below 0.' })
  free!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Of those left, how many the own municipality may use: the others are kept for somebody else. Null for who belongs to none, and in the weeks ahead.',
  })
  freeForUs!: number | null;

  @Field(() => Boolean, { description: 'True when nobody attends then.' })
  closed!: boolean;
}

@ObjectType({ description: 'What one municipality has and uses of an offer.' })
export class PoolUse {
  @Field(() => Municipality, { description: 'The municipality.' })
  municipality!: Municipality;

  @Field(() => Int, { description: 'Places kept for it; the smallest weekday where they differ.' })
  places!: number;

  @Field(() => Int, { description: 'Its people who are there, on the fullest weekday.' })
  inPlace!: number;

  @Field(() => Int, { description: 'Its people with a decision who have not started.' })
  decided!: number;

  @Field(() => Int, { description: 'Its people a place is held for.' })
  proposed!: number;

  @Field(() => Int, { description: 'How many more of its people there is room for.' })
  free!: number;

  @Field(() => Int, { description: 'Its people on the waiting list.' })
  waiting!: number;

  @Field(() => Boolean, { description: 'True: its own count, neither lent to others nor topped up from open places.' })
  closed!: boolean;

  @Field(() => String, { nullable: true, description: 'Where the number of places comes from.' })
  source!: string | null;

  @Field(() => Day, { nullable: true, description: 'The date of that source.' })
  sourceDate!: string | null;
}

@ObjectType({ description: 'A week ahead.' })
export class WeekLoad {
  @Field(() => Day, { description: 'The Monday it begins on.' })
  monday!: string;

  @Field(() => Int, { description: 'The ISO week number.' })
  week!: number;

  @Field(() => [CapacityCell], { description: 'The numbers of the week.' })
  cells!: CapacityCell[];
}

@ObjectType({ description: 'What was done about a closure, by whom, and how many were written to.' })
export class ClosureStep {
  @Field(() => String, { description: '`close`, `change`, `reopen` or `withdraw`.' })
  step!: string;

  @Field(() => Day, { description: 'The first day after it.' })
  from!: string;

  @Field(() => Day, { description: 'The last day after it.' })
  to!: string;

  @Field(() => String, { description: 'Why, as those it touches read it.' })
  reason!: string;

  @Field(() => DateTime, { description: 'When it was done.' })
  at!: Date | string;

  @Field(() => String, { nullable: true, description: 'Who did it.' })
  by!: string | null;

  @Field(() => Int, { description: 'How many people have a letter about it so far.' })
  lettersTo!: number;
}

@ObjectType({ description: 'A time when an offer is closed, or has fewer places. It ends nobody’s placement.' })
export class Closure {
  @Field(() => ID, { description: 'The closure.' })
  id!: string;

  @Field(() => Int, { description: 'Grows by one with every change; send it with a step.' })
  version!: number;

  @Field(() => ClosureState, { description: 'Whether it stands.' })
  state!: ClosureStateName;

  @Field(() => Day, { description: 'The first day.' })
  from!: string;

  @Field(() => Day, { description: 'The last day.' })
  to!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => [ClosureStep], {
    description: 'What was done, the first step first; empty where it came with the offer.',
  })
  steps!: ClosureStep[];

  @Field(() => [AllowedStep], { description: 'What the actor may do with it.' })
  allowedSteps!: AllowedStep[];
}

@ObjectType({
  description: 'The room of one offer: now and in the weeks ahead, with its three numbers. Holds no personal data.',
})
export class OfferCapacity {
  @Field(() => Offer, { description: 'The offer.' })
  offer!: Offer;

  @Field(() => Int, { description: 'The ISO week of the day asked about.' })
  week!: number;

  @Field(() => [CapacityCell], { description: 'The numbers of that week.' })
  cells!: CapacityCell[];

  @Field(() => [PoolUse], { description: 'What each municipality has and uses.' })
  pools!: PoolUse[];

  @Field(() => [WeekLoad], { description: 'That week and the ones after it.' })
  weeks!: WeekLoad[];

  @Field(() => [Closure], { description: 'Closures that are not over, and those taken back that would not be.' })
  closures!: Closure[];

  @Field(() => [PoolPeriod], { description: 'Places over time, with source and who; the latest first.' })
  poolHistory!: PoolPeriod[];

  @Field(() => [PoolChange], { description: 'Proposed changes of places that wait for an answer, and the answered.' })
  poolChanges!: PoolChange[];

  @Field(() => Boolean, { description: 'The actor may close it, or propose another number of places.' })
  isOwn!: boolean;

  @Field(() => Boolean, { description: 'The actor may change how many places its own municipality has.' })
  mayChangePool!: boolean;

  @Field(() => [Municipality], {
    description:
      'Whose number of places the actor may change, or as the provider propose: also one without people and without a number of its own.',
  })
  poolsToChange!: Municipality[];
}

@ObjectType({ description: 'Whether one person could be offered a weekday from a day on.' })
export class RoomCell {
  @Field(() => ID, { description: 'The offer.' })
  offerId!: string;

  @Field(() => Weekday, { nullable: true, description: 'The weekday.' })
  weekday!: WeekdayName | null;

  @Field(() => Int, { description: 'Places in all.' })
  places!: number;

  @Field(() => Int, { description: 'People who are there.' })
  inPlace!: number;

  @Field(() => Int, { description: 'People with a decision who have not started.' })
  decided!: number;

  @Field(() => Int, { description: 'People a place is held for.' })
  proposed!: number;

  @Field(() => Int, {
    description: 'Places left for this person’s municipality in that week; 0 when any later day has no room.',
  })
  free!: number;

  @Field(() => String, { nullable: true, description: 'Why there is no room, in plain Norwegian; null when there is.' })
  reason!: string | null;
}
