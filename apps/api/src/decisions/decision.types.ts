import {
  decisionSteps,
  type Authority as AuthorityName,
  type DecisionOutcome as Outcome,
  type DecisionState as State,
} from '@inntak/domain/decisions';
import { statesOf } from '@inntak/domain/steps';
import { ArrayMaxSize, MaxLength, ValidateNested } from 'class-validator';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Offer } from '../offers/offers.types';
import { Authority, PlaceOfferDayInput } from '../place-offers/place-offer.types';
import { enumOf } from '../platform/enums';
import { Person } from '../platform/person.types';
import { resultOf } from '../platform/results';
import { Day, ID } from '../platform/scalars';
import { AllowedStep } from '../platform/steps';
import { Complaint } from './complaint.types';

export const DecisionState = enumOf(
  'DecisionState',
  'Where a decision is. NAV’s are registered as made.',
  statesOf(decisionSteps),
);
export const DecisionOutcome = enumOf('DecisionOutcome', 'What is decided.', [
  'granted',
  'partlyGranted',
  'refused',
  'changed',
  'ended',
] as const satisfies readonly Outcome[]);

@ObjectType({ description: 'How one complains about a decision: the regime that counts for it.' })
export class ComplaintInfo {
  @Field(() => Int, { description: 'Weeks from the day the letter reached the person.' })
  weeks!: number;

  @Field(() => String, { description: 'Who decides on the complaint in the end.' })
  body!: string;

  @Field(() => String, { description: 'The law it stands on.' })
  law!: string;

  @Field(() => Day, {
    nullable: true,
    description: 'The last day to complain; null until the letter has reached the person.',
  })
  deadline!: string | null;

  @Field(() => String, { description: 'How to complain, in plain Norwegian.' })
  how!: string;
}

@ObjectType({ description: 'A decision: the municipality’s vedtak, or NAV’s tilsagn as registered here.' })
export class Decision {
  @Field(() => ID, { description: 'The decision.' })
  id!: string;

  @Field(() => Authority, { description: 'Who decides.' })
  authority!: AuthorityName;

  @Field(() => DecisionOutcome, { description: 'What is decided.' })
  outcome!: Outcome;

  @Field(() => DecisionState, { description: 'Where it is.' })
  state!: State;

  @Field(() => Int, { description: 'Grows by one with every change; send it with a step.' })
  version!: number;

  @Field(() => String, { description: 'Which service.' })
  service!: string;

  @Field(() => String, { description: 'How much, and on which days.' })
  extentText!: string;

  @Field(() => Day, { nullable: true, description: 'The first day.' })
  from!: string | null;

  @Field(() => Day, { nullable: true, description: 'The last day; null: until it is changed.' })
  to!: string | null;

  @Field(() => String, { description: 'Why: the main considerations.' })
  reasons!: string;

  @Field(() => String, { description: 'What it builds on.' })
  facts!: string;

  @Field(() => String, { nullable: true, description: 'The person’s own view.' })
  ownView!: string | null;

  @Field(() => String, { description: 'The law it stands on.' })
  legalBasis!: string;

  @Field(() => ComplaintInfo, { description: 'How one complains about it.' })
  complaint!: ComplaintInfo;

  @Field(() => Person, { nullable: true, description: 'Who prepared it.' })
  preparedBy!: Person | null;

  @Field(() => Person, { nullable: true, description: 'Who made it: never the one who prepared it.' })
  approvedBy!: Person | null;

  @Field(() => Day, { nullable: true, description: 'The day it was made.' })
  madeOn!: string | null;

  @Field(() => ID, { nullable: true, description: 'The letter with it.' })
  letterId!: string | null;

  @Field(() => [Complaint], { description: 'Complaints about it, the latest first.' })
  complaints!: Complaint[];

  @Field(() => [AllowedStep], { description: 'What the actor may do with it.' })
  allowedSteps!: AllowedStep[];
}

@ObjectType({ description: 'A decision that waits for approval, and whose it is.' })
export class ApprovalRow {
  @Field(() => Decision, { description: 'The decision.' })
  decision!: Decision;

  @Field(() => ID, { description: 'The case.' })
  caseId!: string;

  @Field(() => String, { description: 'The case number.' })
  caseNumber!: string;

  @Field(() => String, { description: 'The name of the person.' })
  participantName!: string;
}

@ObjectType({ description: 'What a decision would say from the data: the preparer completes it.' })
export class DecisionDraft {
  @Field(() => String, { description: 'The law it would stand on.' })
  legalBasis!: string;

  @Field(() => ComplaintInfo, { description: 'How one would complain about it.' })
  complaint!: ComplaintInfo;

  @Field(() => String, { description: 'How much, and on which days.' })
  extentText!: string;

  @Field(() => String, { description: 'Which service.' })
  service!: string;

  @Field(() => String, { description: 'A beginning of the reasons; never enough by itself.' })
  suggestedReasons!: string;

  @Field(() => [Offer], { description: 'Where new days can be given; for a change.' })
  offers!: Offer[];
}

@InputType({ description: 'A municipal decision to prepare.' })
export class PrepareDecisionInput {
  @Field(() => ID, { description: 'The case.' })
  applicationId!: string;

  @Field(() => ID, { nullable: true, description: 'The place offer it grants; left out for everything else.' })
  placeOfferId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The place it changes or ends; left out for everything else.' })
  placementId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The provider’s proposal that it answers; left out for everything else.',
  })
  proposalId?: string | null;

  @Field(() => [PlaceOfferDayInput], {
    nullable: true,
    description: 'All the days of a changed place, those it keeps included.',
  })
  @ArrayMaxSize(10)
  @ValidateNested()
  days?: PlaceOfferDayInput[] | null;

  @Field(() => [ID], { description: 'The wishes it settles; none where it changes or ends a place.' })
  @ArrayMaxSize(5)
  wishIds!: string[];

  @Field(() => DecisionOutcome, { description: 'What is decided.' })
  outcome!: Outcome;

  @Field(() => String, { description: 'Why: the main considerations.' })
  @MaxLength(8000)
  reasons!: string;

  @Field(() => String, { description: 'What it builds on.' })
  @MaxLength(8000)
  facts!: string;

  @Field(() => String, { nullable: true, description: 'The person’s own view.' })
  @MaxLength(4000)
  ownView?: string | null;

  @Field(() => Day, { nullable: true, description: 'The first day; that of the place offer when left out.' })
  from?: string | null;

  @Field(() => Day, { nullable: true, description: 'The last day; until it is changed when left out.' })
  to?: string | null;
}

@InputType({ description: 'A step of a decision that asks for nothing else.' })
export class SendDecisionForApprovalInput {
  @Field(() => ID, { description: 'The decision.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number;
}

@InputType({ description: 'Make a decision: the letter goes out, and an accepted place becomes a placement.' })
export class MakeDecisionInput extends SendDecisionForApprovalInput {}

@InputType({ description: 'Return a decision to the one who prepared it.' })
export class ReturnDecisionInput extends SendDecisionForApprovalInput {
  @Field(() => String, { description: 'Why.' })
  @MaxLength(2000)
  reason!: string;
}

@InputType({ description: 'Register a grant (tilsagn) that NAV has made. The official record is NAV’s.' })
export class RegisterNavGrantInput {
  @Field(() => ID, { description: 'The case.' })
  applicationId!: string;

  @Field(() => ID, { description: 'The wish it grants.' })
  wishId!: string;

  @Field(() => Day, { description: 'The day NAV made it.' })
  madeOn!: string;

  @Field(() => String, { description: 'NAV’s own reference.' })
  @MaxLength(100)
  navReference!: string;

  @Field(() => Day, { description: 'The first day.' })
  startOn!: string;

  @Field(() => [PlaceOfferDayInput], { description: 'The weekdays, at most five, all at one offer.' })
  @ArrayMaxSize(10)
  @ValidateNested()
  days!: PlaceOfferDayInput[];

  @Field(() => String, { description: 'How the person’s yes was recorded.' })
  @MaxLength(1000)
  yesHeardHow!: string;
}

@InputType({ description: 'A complaint about a decision.' })
export class ComplainInput {
  @Field(() => ID, { description: 'The decision.' })
  decisionId!: string;

  @Field(() => String, { description: 'What the person is not content with, in own words.' })
  @MaxLength(8000)
  text!: string;

  @Field(() => String, { nullable: true, description: 'Staff only: phone, paper, visit, meeting or video.' })
  @MaxLength(40)
  heardHow?: string | null;
}

@ObjectType({ description: 'The decision after the step.' })
export class DecisionPayload {
  @Field(() => Decision, { description: 'The decision.' })
  decision!: Decision;
}

export const ComplainResult = resultOf('ComplainResult', DecisionPayload);
