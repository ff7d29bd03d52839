import { MaxLength } from 'class-validator';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Weekday, type WeekdayName } from '../calendar/weekdays';
import { ParticipantView } from '../participants/participant.types';
import { resultOf } from '../platform/results';
import { Day, ID } from '../platform/scalars';
import { Closure } from './capacity.types';

@ObjectType({ description: 'Somebody who comes to an offer in a period: only those whom the reader may see.' })
export class AttendingPerson {
  @Field(() => ParticipantView, { description: 'Who, as far as the reader may know.' })
  participant!: ParticipantView;

  @Field(() => String, { description: '`inPlace`, `decided` or `proposed`.' })
  standing!: string;

  @Field(() => Boolean, { description: 'True while the person is away for a time; the place is kept.' })
  paused!: boolean;

  @Field(() => [Weekday], { description: 'The weekdays of the period on which the person comes.' })
  weekdays!: WeekdayName[];

  @Field(() => String, { nullable: true, description: 'The kind of work, where it is settled.' })
  workArea!: string | null;
}

@ObjectType({
  description:
    'Who comes to an offer in a period. The numbers count everybody, also those whom the reader may not see.',
})
export class Attendance {
  @Field(() => [AttendingPerson], { description: 'Those whom the reader may see, by name.' })
  people!: AttendingPerson[];

  @Field(() => Int, { description: 'People who are there.' })
  inPlace!: number;

  @Field(() => Int, { description: 'People with a decision who have not started.' })
  decided!: number;

  @Field(() => Int, { description: 'People a place is held for.' })
  proposed!: number;

  @Field(() => Int, { description: 'How many of them all the reader may not see.' })
  notShown!: number;
}

@InputType({ description: 'Close an offer for some days. It ends nobody’s placement; those it touches get a letter.' })
export class CloseOfferInput {
  @Field(() => ID, { description: 'The offer: one of the actor’s own.' })
  offerId!: string;

  @Field(() => Day, { description: 'The first day that is closed.' })
  from!: string;

  @Field(() => Day, { description: 'The last day that is closed.' })
  to!: string;

  @Field(() => String, { description: 'Why, as those it touches read it.' })
  @MaxLength(300)
  reason!: string;
}

@InputType({ description: 'Change the days of a closure.' })
export class ChangeClosureInput {
  @Field(() => ID, { description: 'The closure.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number;

  @Field(() => Day, { description: 'The first day that is closed.' })
  from!: string;

  @Field(() => Day, { description: 'The last day that is closed.' })
  to!: string;

  @Field(() => String, { description: 'Why it is changed, as those it touches read it.' })
  @MaxLength(300)
  reason!: string;
}

@InputType({ description: 'Open again before the last day, or take a closure back before it begins.' })
export class ReopenOfferInput {
  @Field(() => ID, { description: 'The closure.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number;

  @Field(() => String, { description: 'Why, as those it touches read it.' })
  @MaxLength(300)
  reason!: string;
}

@ObjectType({ description: 'The closure after the step.' })
export class ClosurePayload {
  @Field(() => Closure, { description: 'The closure.' })
  closure!: Closure;

  @Field(() => Int, { description: 'How many people get a letter about it.' })
  lettersTo!: number;
}

export const CloseOfferResult = resultOf('CloseOfferResult', ClosurePayload);
export const ChangeClosureResult = resultOf('ChangeClosureResult', ClosurePayload);
export const ReopenOfferResult = resultOf('ReopenOfferResult', ClosurePayload);
