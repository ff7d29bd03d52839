import {
  changeKinds,
  changeOutcomes,
  changeWishOrigins,
  changeWishSteps,
  sharingAnswers,
  type ChangeKind as Kind,
  type ChangeOutcome as OutcomeKind,
  type ChangeWishOrigin as Origin,
  type ChangeWishState as State,
  type Direction as Arrow,
  type SharingAnswer as Sharing,
} from '@inntak/domain/transitions';
import { statesOf } from '@inntak/domain/steps';
import { Field, Int, ObjectType } from 'type-graphql';
import { Weekday, type WeekdayName } from '../calendar/weekdays';
import { Offer, WorkArea } from '../offers/offers.types';
import { ParticipantView } from '../participants/participant.types';
import { connectionOf } from '../platform/connection';
import { enumOf } from '../platform/enums';
import { resultOf } from '../platform/results';
import { Day, ID } from '../platform/scalars';
import { AllowedStep } from '../platform/steps';

export const ChangeKind = enumOf('ChangeKind', 'What somebody wants, in words that grade nobody.', changeKinds);
export const ChangeWishState = enumOf('ChangeWishState', 'Where a wish for change is.', statesOf(changeWishSteps));
export const ChangeWishOrigin = enumOf('ChangeWishOrigin', 'Who made a wish for change.', changeWishOrigins);
export const ChangeSharing = enumOf(
  'ChangeSharing',
  'May the places concerned hear of it: the person’s yes, her no, or a law that is named.',
  sharingAnswers,
);
export const ChangeOutcomeKind = enumOf('ChangeOutcomeKind', 'What came of a wish for change.', changeOutcomes);
export const ChangeDirection = enumOf('ChangeDirection', 'How a change is drawn. None is a defeat.', [
  'up',
  'sideways',
  'down',
  'combine',
  'fewer',
  'more',
  'end',
] as const satisfies readonly Arrow[]);

@ObjectType({ description: 'One weekday of today’s week, as it stood when the wish was made.' })
export class ChangeDay {
  @Field(() => Offer, { description: 'Where.' })
  offer!: Offer;

  @Field(() => WorkArea, { nullable: true, description: 'With what kind of work.' })
  workArea!: WorkArea | null;

  @Field(() => Weekday, { description: 'On which weekday.' })
  weekday!: WeekdayName;
}

@ObjectType({ description: 'A place that is wished for. Neither weekdays nor a number: as many days as today.' })
export class WantedPlace {
  @Field(() => Offer, { description: 'Where.' })
  offer!: Offer;

  @Field(() => WorkArea, { nullable: true, description: 'With what kind of work.' })
  workArea!: WorkArea | null;

  @Field(() => [Weekday], { nullable: true, description: 'On these weekdays.' })
  weekdays!: WeekdayName[] | null;

  @Field(() => Int, { nullable: true, description: 'On so many days a week.' })
  days!: number | null;
}

@ObjectType({ description: 'What came of a wish: who does what by when, and who tells the person.' })
export class ChangeOutcome {
  @Field(() => ID, { description: 'The outcome.' })
  id!: string;

  @Field(() => ChangeOutcomeKind, { description: 'What came of it.' })
  outcome!: OutcomeKind;

  @Field(() => String, { description: 'What is done.' })
  what!: string;

  @Field(() => String, { description: 'Who does it.' })
  owner!: string;

  @Field(() => Day, { description: 'By when.' })
  dueOn!: string;

  @Field(() => String, { description: 'Who tells the person.' })
  teller!: string;

  @Field(() => String, { nullable: true, description: 'Why, for «ikke nå» and «løst uten endring».' })
  reason!: string | null;

  @Field(() => Day, { nullable: true, description: '«Ikke nå»: when it is looked at again.' })
  againOn!: string | null;

  @Field(() => Day, { description: 'When it was recorded.' })
  recordedOn!: string;

  @Field(() => Day, { nullable: true, description: 'When it was done; null until then.' })
  doneOn!: string | null;

  @Field(() => Int, { description: 'Grows by one with every change.' })
  version!: number;
}

@ObjectType({ description: 'The meeting in which a wish is taken up.' })
export class ChangeMeeting {
  @Field(() => ID, { description: 'The meeting.' })
  id!: string;

  @Field(() => Int, { description: 'Its ISO week.' })
  week!: number;

  @Field(() => Day, { description: 'Its day.' })
  heldOn!: string;

  @Field(() => Int, { description: 'The number on the agenda.' })
  number!: number;
}

@ObjectType({ description: 'What a visit, mapping or trial has shown: as far as the reader may know, its own only.' })
export class ChangeKnown {
  @Field(() => String, { description: 'Who found it.' })
  who!: string;

  @Field(() => String, { description: '`visit`, `mapping` or `trial`.' })
  kind!: string;

  @Field(() => String, { description: 'The result: `suitable`, `partly`, `notSuitable` ...' })
  result!: string;

  @Field(() => String, { nullable: true, description: 'In words.' })
  summary!: string | null;

  @Field(() => Day, { nullable: true, description: 'When.' })
  on!: string | null;
}

@ObjectType({ description: 'A wish to change what one has, as far as the reader may know.' })
export class ChangeWish {
  @Field(() => ID, { description: 'The wish.' })
  id!: string;

  @Field(() => ChangeKind, { description: 'What is wanted.' })
  kind!: Kind;

  @Field(() => ChangeDirection, { description: 'How it is drawn.' })
  direction!: Arrow;

  @Field(() => ChangeWishState, { description: 'Where it is.' })
  state!: State;

  @Field(() => Int, { description: 'Grows by one with every change; send it with a step.' })
  version!: number;

  @Field(() => ChangeWishOrigin, { description: 'Who made it.' })
  origin!: Origin;

  @Field(() => String, { nullable: true, description: 'The name of who made it, or of the place that did.' })
  madeBy!: string | null;

  @Field(() => Day, { description: 'When.' })
  madeOn!: string;

  @Field(() => String, { nullable: true, description: 'The person’s own words.' })
  ownWords!: string | null;

  @Field(() => String, { nullable: true, description: 'Made by staff: what the person thinks of it.' })
  personView!: string | null;

  @Field(() => [ChangeDay], { description: 'The week today, by weekday.' })
  now!: ChangeDay[];

  @Field(() => [WantedPlace], { description: 'Places wished for; none: the office finds out with the person.' })
  wanted!: WantedPlace[];

  @Field(() => Int, { nullable: true, description: 'Days a week in all, where the wish is about that.' })
  daysWanted!: number | null;

  @Field(() => Day, { nullable: true, description: 'Trying something else: back at the latest.' })
  returnOn!: string | null;

  @Field(() => Boolean, { description: 'Too urgent to wait for a meeting.' })
  urgent!: boolean;

  @Field(() => ChangeSharing, { description: 'May the places concerned hear of it?' })
  sharing!: Sharing;

  @Field(() => String, { nullable: true, description: 'The law, where it is shared without a yes.' })
  sharingBasis!: string | null;

  @Field(() => Day, { nullable: true, description: '«Ikke nå»: when it is looked at again.' })
  againOn!: string | null;

  @Field(() => ParticipantView, { description: 'Whose it is, as far as the reader may know.' })
  participant!: ParticipantView;

  @Field(() => [ChangeOutcome], { description: 'What has come of it, the latest first.' })
  outcomes!: ChangeOutcome[];

  @Field(() => ChangeMeeting, { nullable: true, description: 'The meeting it is, or was last, taken up in.' })
  meeting!: ChangeMeeting | null;

  @Field(() => ID, { nullable: true, description: 'The case in which it is decided, where the reader may see it.' })
  caseId!: string | null;

  @Field(() => [ChangeKnown], { description: 'What visits and trials have shown; a provider’s own only.' })
  known!: ChangeKnown[];

  @Field(() => Boolean, { description: 'The person is asked about a swap that would fulfil it.' })
  inSwap!: boolean;

  @Field(() => [AllowedStep], { description: 'What the actor may do with it.' })
  allowedSteps!: AllowedStep[];
}

export const ChangeWishConnection = connectionOf('ChangeWish', ChangeWish);

@ObjectType({ description: 'The wish after the step.' })
export class ChangeWishPayload {
  @Field(() => ChangeWish, { description: 'The wish.' })
  changeWish!: ChangeWish;
}

export const MakeChangeWishResult = resultOf('MakeChangeWishResult', ChangeWishPayload);
export const WithdrawChangeWishResult = resultOf('WithdrawChangeWishResult', ChangeWishPayload);
export const PutOnAgendaResult = resultOf('PutOnAgendaResult', ChangeWishPayload);
export const TakeOffAgendaResult = resultOf('TakeOffAgendaResult', ChangeWishPayload);
export const RecordChangeOutcomeResult = resultOf('RecordChangeOutcomeResult', ChangeWishPayload);
export const FinishChangeTaskResult = resultOf('FinishChangeTaskResult', ChangeWishPayload);
export const TakeUpChangeWishResult = resultOf('TakeUpChangeWishResult', ChangeWishPayload);
