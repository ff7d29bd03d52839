import { ArrayMaxSize, MaxLength, ValidateNested } from 'class-validator';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Weekday, type WeekdayName } from '../calendar/weekdays';
import { resultOf } from '../platform/results';
import { DateTime, Day } from '../platform/scalars';
import { AllowedStep } from '../platform/steps';
import { Organisation } from '../session/organisations.types';
import { MeetingParty, MeetingPartyInput } from './meeting.types';

@ObjectType({ description: 'A week in which the municipality meets every year.' })
export class MeetingWeek {
  @Field(() => Int, { description: 'The ISO week, 1 to 52.' })
  week!: number;

  @Field(() => Weekday, { description: 'The day of the meeting.' })
  weekday!: WeekdayName;
}

@ObjectType({ description: 'A meeting that the plan says there will be.' })
export class MeetingToCome {
  @Field(() => Int, { description: 'The year of its week.' })
  year!: number;

  @Field(() => Int, { description: 'The ISO week.' })
  week!: number;

  @Field(() => Day, { description: 'Its day by the plan.' })
  heldOn!: string;

  @Field(() => Boolean, { description: 'There is a meeting of that week already, with a day of its own.' })
  isPlanned!: boolean;
}

@ObjectType({ description: 'A choice that was made about the meetings.' })
export class MeetingPlanChange {
  @Field(() => Int, { description: 'The first is 1.' })
  number!: number;

  @Field(() => DateTime, { description: 'When.' })
  at!: Date;

  @Field(() => String, { description: 'By whom.' })
  by!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => [MeetingWeek], { description: 'The weeks from then on.' })
  weeks!: MeetingWeek[];

  @Field(() => [MeetingParty], { description: 'Who took part from then on.' })
  team!: MeetingParty[];
}

@ObjectType({ description: 'What a municipality has chosen for its transition meetings.' })
export class MeetingPlan {
  @Field(() => Int, {
    description: 'Grows by one with every choice; send it with the next. 0: nothing was chosen yet.',
  })
  version!: number;

  @Field(() => [MeetingWeek], { description: 'The weeks.' })
  weeks!: MeetingWeek[];

  @Field(() => [MeetingParty], { description: 'Who takes part, the office among them.' })
  team!: MeetingParty[];

  @Field(() => [Organisation], { description: 'Everybody who may be asked to: the office, NAV, providers.' })
  mayTakePart!: Organisation[];

  @Field(() => [MeetingToCome], { description: 'The next meetings by the plan.' })
  toCome!: MeetingToCome[];

  @Field(() => [MeetingPlanChange], { description: 'What was chosen, the latest first.' })
  history!: MeetingPlanChange[];

  @Field(() => [AllowedStep], { description: 'What the actor may do with it.' })
  allowedSteps!: AllowedStep[];
}

@InputType({ description: 'A week in which the municipality meets every year.' })
export class MeetingWeekInput {
  @Field(() => Int, { description: 'The ISO week, 1 to 52.' })
  week!: number;

  @Field(() => Weekday, { description: 'The day of the meeting.' })
  weekday!: WeekdayName;
}

@InputType({ description: 'Another choice about the meetings. Those that are planned or held stay as they are.' })
export class ChangeMeetingPlanInput {
  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number;

  @Field(() => [MeetingWeekInput], { description: 'The weeks.' })
  @ArrayMaxSize(53)
  @ValidateNested()
  weeks!: MeetingWeekInput[];

  @Field(() => [MeetingPartyInput], { description: 'Who takes part.' })
  @ArrayMaxSize(20)
  @ValidateNested()
  team!: MeetingPartyInput[];

  @Field(() => String, { description: 'Why.' })
  @MaxLength(1000)
  reason!: string;
}

@ObjectType({ description: 'The plan after the choice.' })
export class MeetingPlanPayload {
  @Field(() => MeetingPlan, { description: 'The plan.' })
  plan!: MeetingPlan;
}

export const ChangeMeetingPlanResult = resultOf('ChangeMeetingPlanResult', MeetingPlanPayload);
