import { roundSteps, type RoundStep } from '@inntak/domain/allocation';
import { stepsOf } from '@inntak/domain/steps';
import { ArrayMaxSize, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { Weekday, type WeekdayName } from '../calendar/weekdays';
import { enumOf } from '../platform/enums';
import { ID } from '../platform/scalars';

export const IntakeRoundStep = enumOf('IntakeRoundStep', 'A step in the life of a main intake.', stepsOf(roundSteps));

export const DeviationChoice = enumOf('DeviationChoice', 'Other days, no place, or what the proposal says.', [
  'give',
  'withhold',
  'follow',
] as const);

@InputType({ description: 'A step in the life of a main intake.' })
export class TakeRoundStepInput {
  @Field(() => ID, { description: 'The round.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number;

  @Field(() => IntakeRoundStep, { description: 'Which step.' })
  step!: RoundStep;

  @Field(() => String, { nullable: true, description: 'Why, where the step needs a reason.' })
  @MaxLength(2000)
  reason?: string | null;
}

@InputType({ description: 'A weekday at an offer that somebody is to have.' })
export class RoundDayInput {
  @Field(() => ID, { description: 'The offer.' })
  offerId!: string;

  @Field(() => Weekday, { description: 'The weekday.' })
  weekday!: WeekdayName;
}

@InputType({ description: 'Decide otherwise than the proposal for one person, with a reason that is kept.' })
export class DeviateInput {
  @Field(() => ID, { description: 'The round.' })
  id!: string;

  @Field(() => Int, { description: 'The version of the round that was looked at.' })
  version!: number;

  @Field(() => ID, { description: 'The person.' })
  participantId!: string;

  @Field(() => DeviationChoice, { description: 'What is decided.' })
  kind!: 'give' | 'withhold' | 'follow';

  @Field(() => ID, { nullable: true, description: 'The wish it answers, where it answers one.' })
  wishId?: string | null;

  @Field(() => [RoundDayInput], { nullable: true, description: 'The days, when days are given.' })
  @ArrayMaxSize(5)
  @ValidateNested()
  days?: RoundDayInput[] | null;

  @Field(() => String, { nullable: true, description: 'Why: it is kept, and the one who approves reads it.' })
  @MaxLength(2000)
  reason?: string | null;
}

@InputType({ description: 'Something to try without saving. Exactly one of the three is meant by what is given.' })
export class RoundWhatIfInput {
  @Field(() => ID, { nullable: true, description: 'More places at this offer.' })
  offerId?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many more places (or fewer, below 0).' })
  @Min(-50)
  @Max(50)
  places?: number | null;

  @Field(() => ID, { nullable: true, description: 'This person’s wish with other days, or another need.' })
  participantId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The wish with other days.' })
  wishId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Which part of the wish, from 0.' })
  part?: number | null;

  @Field(() => Int, { nullable: true, description: 'Another need class.' })
  @Min(1)
  @Max(5)
  needClass?: number | null;

  @Field(() => [Weekday], { nullable: true, description: 'The weekdays of the places, or of the wish.' })
  @ArrayMaxSize(5)
  weekdays?: WeekdayName[] | null;
}
