import { poolChangeSteps, type PoolChangeState as State } from '@inntak/domain/capacity';
import { statesOf } from '@inntak/domain/steps';
import { MaxLength } from 'class-validator';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Weekday, type WeekdayName } from '../calendar/weekdays';
import { enumOf } from '../platform/enums';
import { resultOf } from '../platform/results';
import { DateTime, Day, ID } from '../platform/scalars';
import { AllowedStep } from '../platform/steps';
import { Municipality } from '../session/organisations.types';

export const PoolChangeState = enumOf('PoolChangeState', 'Where a change of places is.', statesOf(poolChangeSteps));

@ObjectType({ description: 'A number of places in a period, with where it comes from. Holds no personal data.' })
export class PoolPeriod {
  @Field(() => Municipality, { nullable: true, description: 'Whose; null: open to all whom the offer serves.' })
  municipality!: Municipality | null;

  @Field(() => Weekday, {
    nullable: true,
    description: 'The weekday; null where people are counted, or every weekday.',
  })
  weekday!: WeekdayName | null;

  @Field(() => Int, { description: 'How many.' })
  places!: number;

  @Field(() => Day, { description: 'From this day.' })
  from!: string;

  @Field(() => Day, { nullable: true, description: 'To this day; null: until it is changed.' })
  to!: string | null;

  @Field(() => String, { description: 'Where the number comes from.' })
  source!: string;

  @Field(() => Day, { description: 'The date of that source.' })
  sourceDate!: string;

  @Field(() => String, { nullable: true, description: 'Who put it in force; null where it came with the offer.' })
  by!: string | null;
}

@ObjectType({ description: 'Another number of places for one municipality, proposed, made or declined.' })
export class PoolChange {
  @Field(() => ID, { description: 'The change.' })
  id!: string;

  @Field(() => Int, { description: 'Grows by one with every step; send it with one.' })
  version!: number;

  @Field(() => PoolChangeState, { description: 'Where it is.' })
  state!: State;

  @Field(() => Municipality, { description: 'Whose places.' })
  municipality!: Municipality;

  @Field(() => Weekday, {
    nullable: true,
    description: 'The weekday; null where people are counted, or every weekday.',
  })
  weekday!: WeekdayName | null;

  @Field(() => Int, { description: 'How many from that day.' })
  places!: number;

  @Field(() => Int, { nullable: true, description: 'How many there were before; null where none were kept.' })
  placesBefore!: number | null;

  @Field(() => Day, { description: 'From this day.' })
  from!: string;

  @Field(() => String, { description: 'Where the number comes from.' })
  source!: string;

  @Field(() => Day, { description: 'The date of that source.' })
  sourceDate!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'Who proposed it; null where the owner made it at once.' })
  proposedBy!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The office that owns the number and answers: NAV’s, or the municipality’s own.',
  })
  answeringOffice!: string | null;

  @Field(() => String, { nullable: true, description: 'Who answered.' })
  answeredBy!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was answered.' })
  answeredAt!: Date | string | null;

  @Field(() => String, { nullable: true, description: 'Why it was declined.' })
  answerReason!: string | null;

  @Field(() => [AllowedStep], { description: 'What the actor may do with it.' })
  allowedSteps!: AllowedStep[];
}

@InputType({ description: 'Another number of places from a day: a proposal by the provider, in force by who owns it.' })
export class ChangePoolInput {
  @Field(() => ID, { description: 'The offer.' })
  offerId!: string;

  @Field(() => ID, { description: 'The municipality whose places it is about.' })
  municipalityId!: string;

  @Field(() => Weekday, { nullable: true, description: 'The weekday; left out where people are counted.' })
  weekday?: WeekdayName | null;

  @Field(() => Int, { description: 'How many places.' })
  places!: number;

  @Field(() => Day, { description: 'From this day.' })
  from!: string;

  @Field(() => String, { description: 'Where the number comes from: an agreement, a decision.' })
  @MaxLength(300)
  source!: string;

  @Field(() => Day, { description: 'The date of that source.' })
  sourceDate!: string;

  @Field(() => String, { description: 'Why.' })
  @MaxLength(1000)
  reason!: string;
}

@InputType({ description: 'Answer or take back a proposed number of places.' })
export class AnswerPoolChangeInput {
  @Field(() => ID, { description: 'The change.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number;

  @Field(() => String, { description: 'The step: `make`, `decline` or `withdraw`.' })
  @MaxLength(40)
  step!: string;

  @Field(() => String, { nullable: true, description: 'Why, when it is declined.' })
  @MaxLength(1000)
  reason?: string | null;
}

@ObjectType({ description: 'The change of places after the step.' })
export class PoolChangePayload {
  @Field(() => PoolChange, { description: 'The change.' })
  change!: PoolChange;
}

export const ChangePoolResult = resultOf('ChangePoolResult', PoolChangePayload);
export const AnswerPoolChangeResult = resultOf('AnswerPoolChangeResult', PoolChangePayload);
