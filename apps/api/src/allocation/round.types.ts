import {
  personOutcomes,
  roundStates,
  wishVerdicts,
  type PersonOutcomeKind,
  type RoundState,
  type WishVerdict,
} from '@inntak/domain/allocation';
import type { PlaceOfferState as State } from '@inntak/domain/place-offers';
import { Field, Int, ObjectType } from 'type-graphql';
import { Weekday, type WeekdayName } from '../calendar/weekdays';
import { enumOf } from '../platform/enums';
import { DateTime, Day, ID } from '../platform/scalars';
import { AllowedStep } from '../platform/steps';
import { PlaceOfferState } from '../place-offers/place-offer.types';

export const IntakeRoundState = enumOf('IntakeRoundState', 'Where a main intake is.', roundStates);
export const RoundOutcome = enumOf('RoundOutcome', 'What a proposal says of one person.', personOutcomes);
export const RoundVerdict = enumOf('RoundVerdict', 'What a proposal says of one wish.', wishVerdicts);

@ObjectType({ description: 'A proposal as it was made and kept. It is never a decision, and writes no placement.' })
export class AllocationRun {
  @Field(() => ID, { description: 'The proposal.' })
  id!: string;

  @Field(() => Int, { description: 'Its number in the round.' })
  number!: number;

  @Field(() => String, { description: 'The version of the published order it followed.' })
  ruleVersion!: string;

  @Field(() => DateTime, { description: 'When it was made.' })
  madeAt!: Date;

  @Field(() => String, { description: 'Who made it.' })
  preparedBy!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it passed the independent check.' })
  checkedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it went to approval.' })
  sentAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it came back, when it did.' })
  returnReason!: string | null;

  @Field(() => String, { nullable: true, description: 'Who approved it: another person.' })
  approvedBy!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was approved.' })
  approvedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was published.' })
  publishedAt!: Date | null;

  @Field(() => String, {
    description: 'The fingerprint of what it rests on: the same gives the same proposal, byte for byte.',
  })
  snapshotHash!: string;

  @Field(() => String, { description: 'The fingerprint of what it says.' })
  resultHash!: string;

  @Field(() => Int, { description: 'People with a proposal.' })
  given!: number;

  @Field(() => Int, { description: 'People without a place.' })
  without!: number;

  @Field(() => Int, { description: 'Equals who compete for the last place.' })
  tied!: number;

  @Field(() => Int, { description: 'Decided otherwise than the proposal.' })
  deviations!: number;
}

@ObjectType({ description: 'A main intake (hovedinntak) of the own municipality.' })
export class IntakeRound {
  @Field(() => ID, { description: 'The round.' })
  id!: string;

  @Field(() => Int, { description: 'Its year.' })
  year!: number;

  @Field(() => IntakeRoundState, { description: 'Where it is.' })
  state!: RoundState;

  @Field(() => Int, { description: 'Grows by one with every change; send it with a step.' })
  version!: number;

  @Field(() => Day, { description: 'The first day an application counts.' })
  opensOn!: string;

  @Field(() => Day, { description: 'The last day in time, to midnight.' })
  deadline!: string;

  @Field(() => Day, { description: 'Everybody who applied in time should have an answer by this day.' })
  answerTarget!: string;

  @Field(() => Day, { description: 'The day the places start.' })
  startsOn!: string;

  @Field(() => Boolean, { description: 'A lottery among equals was adopted before the deadline.' })
  lottery!: boolean;

  @Field(() => [String], { description: 'The published order in plain words, the first key first.' })
  order!: string[];

  @Field(() => Int, { description: 'People whose application counts.' })
  applicants!: number;

  @Field(() => Int, { description: 'Of them, those who applied too late.' })
  late!: number;

  @Field(() => Int, { description: 'People in time whose need nobody has assessed yet.' })
  needMissing!: number;

  @Field(() => Int, { description: 'People with a wish whose suitability nobody has assessed yet.' })
  unassessed!: number;

  @Field(() => AllocationRun, { nullable: true, description: 'The proposal that stands.' })
  run!: AllocationRun | null;

  @Field(() => [AllocationRun], { description: 'Every proposal that was made, the latest first.' })
  runs!: AllocationRun[];

  @Field(() => [AllowedStep], { description: 'What the actor may do with it.' })
  allowedSteps!: AllowedStep[];
}

@ObjectType({ description: 'A weekday at an offer, with its name as lists show it.' })
export class RoundDay {
  @Field(() => ID, { description: 'The offer.' })
  offerId!: string;

  @Field(() => String, { description: 'Its short name.' })
  offer!: string;

  @Field(() => Weekday, { description: 'The weekday.' })
  weekday!: WeekdayName;
}

@ObjectType({ description: 'A wish of somebody in the round.' })
export class RoundWish {
  @Field(() => ID, { description: 'The wish.' })
  id!: string;

  @Field(() => Int, { description: 'Its rank.' })
  rank!: number;

  @Field(() => String, { description: 'What is wished for, short.' })
  label!: string;

  @Field(() => String, { description: 'On which days, or how many.' })
  daysText!: string;

  @Field(() => RoundVerdict, {
    nullable: true,
    description: 'What the proposal says; null when it was not considered.',
  })
  verdict!: WishVerdict | null;
}

@ObjectType({ description: 'Decided otherwise than the proposal.' })
export class RoundDeviation {
  @Field(() => String, { description: '`give` or `withhold`.' })
  kind!: string;

  @Field(() => [RoundDay], { description: 'The days that are given instead.' })
  days!: RoundDay[];

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => String, { description: 'Who decided it.' })
  by!: string;

  @Field(() => DateTime, { description: 'When.' })
  at!: Date;
}

@ObjectType({ description: 'The place offer that came of the round, or was there before.' })
export class RoundPlaceOffer {
  @Field(() => ID, { description: 'The place offer.' })
  id!: string;

  @Field(() => Int, { description: 'Its version, for sending it.' })
  version!: number;

  @Field(() => PlaceOfferState, { description: 'Where it is.' })
  state!: State;

  @Field(() => Boolean, { description: 'The person can be told digitally; else the letter is printed.' })
  digital!: boolean;
}

@ObjectType({ description: 'Somebody in the round, in the published order.' })
export class RoundApplicant {
  @Field(() => ID, { nullable: true, description: 'The person; null when protected from this reader.' })
  participantId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The case; null when protected from this reader.' })
  caseId!: string | null;

  @Field(() => Int, { nullable: true, description: 'The version of the case, for assessing the need.' })
  caseVersion!: number | null;

  @Field(() => String, { nullable: true, description: 'The name; null when protected from this reader.' })
  name!: string | null;

  @Field(() => Int, { nullable: true, description: 'Place in the order; equals share one.' })
  number!: number | null;

  @Field(() => Int, { description: 'How many others share it.' })
  sharedWith!: number;

  @Field(() => Int, { nullable: true, description: 'Assessed need, 1 the greatest.' })
  needClass!: number | null;

  @Field(() => String, { nullable: true, description: 'Why the need is assessed so.' })
  needReason!: string | null;

  @Field(() => Boolean, { description: 'Leaves school this year.' })
  leavesSchool!: boolean;

  @Field(() => Day, { description: 'Has waited since.' })
  waitingSince!: string;

  @Field(() => Boolean, { description: 'Applied after the deadline.' })
  late!: boolean;

  @Field(() => RoundOutcome, { nullable: true, description: 'What the proposal says; null before there is one.' })
  outcome!: PersonOutcomeKind | null;

  @Field(() => [RoundDay], { description: 'What goes to approval: the proposal, or what was decided instead.' })
  days!: RoundDay[];

  @Field(() => RoundDeviation, { nullable: true, description: 'Decided otherwise than the proposal.' })
  deviation!: RoundDeviation | null;

  @Field(() => RoundPlaceOffer, { nullable: true, description: 'The latest municipal place offer of the case.' })
  placeOffer!: RoundPlaceOffer | null;

  @Field(() => [RoundWish], { description: 'The wishes, the first first.' })
  wishes!: RoundWish[];
}

@ObjectType({ description: 'One weekday of one offer on the first day of the places.' })
export class RoundCell {
  @Field(() => Weekday, { description: 'The weekday.' })
  weekday!: WeekdayName;

  @Field(() => Int, { description: 'Places in all.' })
  places!: number;

  @Field(() => Int, { description: 'People who are there.' })
  inPlace!: number;

  @Field(() => Int, { description: 'Decided, or held for an answer.' })
  decided!: number;

  @Field(() => Int, { description: 'Proposed in this round, deviations included.' })
  proposed!: number;

  @Field(() => Int, { description: 'Free, but only for other municipalities.' })
  keptForOthers!: number;

  @Field(() => Int, { description: 'Free for the own municipality.' })
  free!: number;

  @Field(() => Boolean, { description: 'Nobody is taken in that day.' })
  closed!: boolean;
}

@ObjectType({ description: 'How an offer fills up.' })
export class RoundFill {
  @Field(() => ID, { description: 'The offer.' })
  offerId!: string;

  @Field(() => String, { description: 'Its short name.' })
  name!: string;

  @Field(() => String, { description: 'Who runs it.' })
  provider!: string;

  @Field(() => [RoundCell], { description: 'Monday to Friday.' })
  cells!: RoundCell[];
}

@ObjectType({ description: 'Somebody who wishes for a place that NAV decides about. Shows need, promises nothing.' })
export class RoundNeed {
  @Field(() => ID, { nullable: true, description: 'The case; null when protected from this reader.' })
  caseId!: string | null;

  @Field(() => String, { nullable: true, description: 'The name; null when protected from this reader.' })
  name!: string | null;

  @Field(() => String, { description: 'The offer, short.' })
  offer!: string;

  @Field(() => Int, { description: 'The rank of the wish.' })
  rank!: number;

  @Field(() => Day, { description: 'Has waited since.' })
  since!: string;

  @Field(() => Boolean, { description: 'Leaves school this year.' })
  leavesSchool!: boolean;

  @Field(() => Boolean, { description: 'Has a proposal from the municipality meanwhile.' })
  hasMunicipalPlace!: boolean;
}

@ObjectType({ description: 'Everything the planning of a main intake shows.' })
export class RoundDesk {
  @Field(() => IntakeRound, { description: 'The round.' })
  round!: IntakeRound;

  @Field(() => AllocationRun, { nullable: true, description: 'The proposal that is shown.' })
  run!: AllocationRun | null;

  @Field(() => [RoundApplicant], {
    description: 'Everybody, in the order of the proposal; before there is one, by need.',
  })
  applicants!: RoundApplicant[];

  @Field(() => Day, { description: 'The day to answer by, if place offers are sent today.' })
  answerBy!: string;

  @Field(() => [RoundFill], { description: 'The offers by weekday.' })
  fill!: RoundFill[];

  @Field(() => [RoundNeed], { description: 'NAV’s list.' })
  needs!: RoundNeed[];
}
