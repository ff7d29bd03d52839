import { meetingSteps, type MeetingState as State } from '@inntak/domain/transitions';
import { statesOf } from '@inntak/domain/steps';
import { ArrayMaxSize, MaxLength, ValidateNested } from 'class-validator';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../platform/enums';
import { resultOf } from '../platform/results';
import { Day, ID } from '../platform/scalars';
import { AllowedStep } from '../platform/steps';
import { Organisation } from '../session/organisations.types';
import { ChangeWish } from './change-wish.types';

export const MeetingState = enumOf('MeetingState', 'Where a transition meeting is.', statesOf(meetingSteps));

@ObjectType({ description: 'An organisation that takes part in a meeting.' })
export class MeetingParty {
  @Field(() => Organisation, { description: 'Which.' })
  organisation!: Organisation;

  @Field(() => String, { nullable: true, description: 'Who comes from it.' })
  attendee!: string | null;
}

@ObjectType({ description: 'A case on an agenda: to those it does not concern, its number only («Sak 6»).' })
export class AgendaCase {
  @Field(() => Int, { description: 'Its number on the agenda.' })
  number!: number;

  @Field(() => Boolean, { nullable: true, description: 'It has an outcome; null when the case is not the reader’s.' })
  settled!: boolean | null;

  @Field(() => ChangeWish, { nullable: true, description: 'The wish; null when the case is not the reader’s.' })
  changeWish!: ChangeWish | null;
}

@ObjectType({ description: 'A transition meeting («dynamisk flyt»).' })
export class TransitionMeeting {
  @Field(() => ID, { description: 'The meeting.' })
  id!: string;

  @Field(() => Int, { description: 'The year of its week.' })
  year!: number;

  @Field(() => Int, { description: 'Its ISO week.' })
  week!: number;

  @Field(() => Day, { description: 'Its day.' })
  heldOn!: string;

  @Field(() => String, { description: 'From when to when, as people say it; empty when not settled.' })
  hours!: string;

  @Field(() => String, { description: 'Where; empty when not settled.' })
  place!: string;

  @Field(() => MeetingState, { description: 'Where it is.' })
  state!: State;

  @Field(() => Int, { description: 'Grows by one with every change; send it with a step.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Who leads it.' })
  ledBy!: string | null;

  @Field(() => [MeetingParty], { description: 'Who takes part.' })
  parties!: MeetingParty[];

  @Field(() => Int, { description: 'Cases on the agenda, also those that are not the reader’s.' })
  caseCount!: number;

  @Field(() => [AllowedStep], { description: 'What the actor may do with it.' })
  allowedSteps!: AllowedStep[];
}

@ObjectType({ description: 'A meeting with its agenda, as far as the reader may know.' })
export class TransitionMeetingPage {
  @Field(() => TransitionMeeting, { description: 'The meeting.' })
  meeting!: TransitionMeeting;

  @Field(() => [AgendaCase], { description: 'The agenda, by number.' })
  cases!: AgendaCase[];
}

@ObjectType({ description: 'What a municipality has chosen for its meetings.' })
export class TransitionSettings {
  @Field(() => [Int], { description: 'ISO weeks.' })
  weeks!: number[];

  @Field(() => [Organisation], { description: 'Who usually takes part.' })
  team!: Organisation[];

  @Field(() => [Organisation], { description: 'Everybody who may be asked to: the office, NAV, providers.' })
  mayTakePart!: Organisation[];
}

@InputType({ description: 'An organisation that takes part.' })
export class MeetingPartyInput {
  @Field(() => ID, { description: 'Which.' })
  organisationId!: string;

  @Field(() => String, { nullable: true, description: 'Who comes from it.' })
  @MaxLength(200)
  attendee?: string | null;
}

@InputType({ description: 'Plan a meeting of one of the municipality’s weeks, or any other.' })
export class PlanTransitionMeetingInput {
  @Field(() => Int, { description: 'The year of the week.' })
  year!: number;

  @Field(() => Int, { description: 'The ISO week.' })
  week!: number;

  @Field(() => Day, { description: 'The day, Monday to Friday of that week.' })
  heldOn!: string;

  @Field(() => String, { description: 'From when to when.' })
  @MaxLength(100)
  hours!: string;

  @Field(() => String, { description: 'Where.' })
  @MaxLength(200)
  place!: string;

  @Field(() => [MeetingPartyInput], { description: 'Who takes part.' })
  @ArrayMaxSize(20)
  @ValidateNested()
  parties!: MeetingPartyInput[];
}

@InputType({ description: 'A step of a meeting.' })
export class TransitionMeetingStepInput {
  @Field(() => ID, { description: 'The meeting.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Why, where it is cancelled.' })
  @MaxLength(1000)
  reason?: string | null;
}

@ObjectType({ description: 'The meeting after the step.' })
export class TransitionMeetingPayload {
  @Field(() => TransitionMeeting, { description: 'The meeting.' })
  meeting!: TransitionMeeting;
}

export const PlanTransitionMeetingResult = resultOf('PlanTransitionMeetingResult', TransitionMeetingPayload);
export const BeginTransitionMeetingResult = resultOf('BeginTransitionMeetingResult', TransitionMeetingPayload);
export const ConcludeTransitionMeetingResult = resultOf('ConcludeTransitionMeetingResult', TransitionMeetingPayload);
export const CancelTransitionMeetingResult = resultOf('CancelTransitionMeetingResult', TransitionMeetingPayload);
