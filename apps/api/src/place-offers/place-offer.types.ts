import type { Authority as AuthorityName } from '@inntak/domain/decisions';
import { choiceBases, type ChoiceBasis as Basis, type PlaceOfferState as State } from '@inntak/domain/place-offers';
import { ArrayMaxSize, MaxLength, ValidateNested } from 'class-validator';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Weekday, type WeekdayName } from '../calendar/weekdays';
import { Offer, WorkArea } from '../offers/offers.types';
import { enumOf } from '../platform/enums';
import { resultOf } from '../platform/results';
import { Day, ID } from '../platform/scalars';
import { AllowedStep } from '../platform/steps';

export const Authority = enumOf('Authority', 'Who decides: the municipality (vedtak) or NAV (tilsagn).', [
  'municipality',
  'nav',
] as const satisfies readonly AuthorityName[]);

export const PlaceOfferState = enumOf('PlaceOfferState', 'Where a place offer is. The room is held from `sent` on.', [
  'prepared',
  'sent',
  'accepted',
  'declined',
  'talking',
  'overdue',
  'released',
  'replaced',
] as const satisfies readonly State[]);

export const ChoiceBasis = enumOf('ChoiceBasis', 'Why a place that is bought was chosen before others.', choiceBases);

export const PlaceOfferAnswer = enumOf('PlaceOfferAnswer', '«Ja takk», «Nei takk» or «Jeg vil snakke med noen».', [
  'accept',
  'decline',
  'talk',
] as const);

@ObjectType({ description: 'One weekday of a place offer.' })
export class PlaceOfferDay {
  @Field(() => Offer, { description: 'Where.' })
  offer!: Offer;

  @Field(() => WorkArea, { nullable: true, description: 'With what kind of work, where it is settled.' })
  workArea!: WorkArea | null;

  @Field(() => Weekday, { description: 'On which weekday.' })
  weekday!: WeekdayName;
}

@ObjectType({ description: 'A bundle of weekdays offered to one person, with one answer. Nothing lapses by itself.' })
export class PlaceOffer {
  @Field(() => ID, { description: 'The place offer.' })
  id!: string;

  @Field(() => PlaceOfferState, { description: 'Where it is.' })
  state!: State;

  @Field(() => Int, { description: 'Grows by one with every change; send it with a step.' })
  version!: number;

  @Field(() => Authority, { description: 'Who decides.' })
  authority!: AuthorityName;

  @Field(() => [PlaceOfferDay], { description: 'The weekdays.' })
  days!: PlaceOfferDay[];

  @Field(() => Day, { description: 'The first day.' })
  startOn!: string;

  @Field(() => String, { nullable: true, description: 'Who meets the person on the first day, where and when.' })
  firstDayText!: string | null;

  @Field(() => Day, { nullable: true, description: 'Answer by this day; after it somebody calls.' })
  answerBy!: string | null;

  @Field(() => Day, {
    nullable: true,
    description: 'The usual day to answer by, should it be sent today; null once it has been sent.',
  })
  answerByIfSentToday!: string | null;

  @Field(() => Day, { nullable: true, description: 'The day it was sent.' })
  sentOn!: string | null;

  @Field(() => Day, { nullable: true, description: 'The day of the answer.' })
  answeredOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '`self`, or how staff heard it: phone, paper, visit, meeting, video.',
  })
  answeredHow!: string | null;

  @Field(() => String, { nullable: true, description: 'Who heard the answer.' })
  heardBy!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who else was there when staff heard the answer. The office only.',
  })
  heardWho!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The answer in the person’s own words, where staff wrote them down. The office only.',
  })
  heardNote!: string | null;

  @Field(() => Boolean, {
    description:
      'The person has another place on these days, and keeps it until this one begins; a no leaves it as it is.',
  })
  keepsOther!: boolean;

  @Field(() => Boolean, { description: 'True when an answer that staff heard has been confirmed by letter.' })
  confirmedByLetter!: boolean;

  @Field(() => ID, { nullable: true, description: 'The letter with the offer, for the person and the office.' })
  letterId!: string | null;

  @Field(() => [AllowedStep], { description: 'What the actor may do with it.' })
  allowedSteps!: AllowedStep[];
}

@InputType({ description: 'One weekday at one offer.' })
export class PlaceOfferDayInput {
  @Field(() => ID, { description: 'Where.' })
  offerId!: string;

  @Field(() => ID, { nullable: true, description: 'With what kind of work.' })
  workAreaId?: string | null;

  @Field(() => Weekday, { description: 'On which weekday.' })
  weekday!: WeekdayName;
}

@InputType({ description: 'Why a place that the municipality buys was chosen before others.' })
export class PurchaseChoiceInput {
  @Field(() => ChoiceBasis, { description: 'What the choice rests on.' })
  basis!: Basis;

  @Field(() => String, { nullable: true, description: 'Why; needed for all but the person’s own wish.' })
  @MaxLength(1000)
  words?: string | null;
}

@InputType({ description: 'A place offer to prepare; no room is held yet.' })
export class PreparePlaceOfferInput {
  @Field(() => ID, { description: 'The case.' })
  applicationId!: string;

  @Field(() => ID, { nullable: true, description: 'The wish it answers, where it answers one.' })
  wishId?: string | null;

  @Field(() => Day, { description: 'The first day.' })
  startOn!: string;

  @Field(() => [PlaceOfferDayInput], { description: 'The weekdays, at most five.' })
  @ArrayMaxSize(10)
  @ValidateNested()
  days!: PlaceOfferDayInput[];

  @Field(() => String, { nullable: true, description: 'Who meets the person on the first day, where and when.' })
  @MaxLength(500)
  firstDayText?: string | null;
  @Field(() => PurchaseChoiceInput, {
    nullable: true,
    description: 'Why a bought place was chosen; needed where a day is at one.',
  })
  @ValidateNested()
  choice?: PurchaseChoiceInput | null;
}

@InputType({ description: 'Send a prepared place offer: the room is held, and the person gets a letter.' })
export class SendPlaceOfferInput {
  @Field(() => ID, { description: 'The place offer.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number;

  @Field(() => Day, { description: 'Answer by this day.' })
  answerBy!: string;
}

@InputType({ description: 'Release a place offer: the room becomes free. Always a person’s act.' })
export class ReleasePlaceOfferInput {
  @Field(() => ID, { description: 'The place offer.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number;

  @Field(() => String, { description: 'Why.' })
  @MaxLength(1000)
  reason!: string;
}

@InputType({ description: 'Replace a sent place offer by another bundle, prepared but not yet sent.' })
export class ReplacePlaceOfferInput extends ReleasePlaceOfferInput {
  @Field(() => Day, { description: 'The first day of the new one.' })
  startOn!: string;

  @Field(() => [PlaceOfferDayInput], { description: 'The weekdays of the new one.' })
  @ArrayMaxSize(10)
  @ValidateNested()
  days!: PlaceOfferDayInput[];
  @Field(() => PurchaseChoiceInput, {
    nullable: true,
    description: 'Why a bought place was chosen; needed where a day is at one.',
  })
  @ValidateNested()
  choice?: PurchaseChoiceInput | null;
}

@InputType({ description: 'An answer to a place offer: the person’s own, or heard by staff.' })
export class AnswerPlaceOfferInput {
  @Field(() => ID, { description: 'The place offer.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number;

  @Field(() => PlaceOfferAnswer, { description: 'The answer.' })
  answer!: 'accept' | 'decline' | 'talk';

  @Field(() => String, { nullable: true, description: 'Staff only: phone, paper, visit, meeting or video.' })
  @MaxLength(40)
  heardHow?: string | null;

  @Field(() => Day, { nullable: true, description: 'Staff only: the day it was said; today when left out.' })
  heardOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Staff only: who was there.' })
  @MaxLength(500)
  heardWho?: string | null;

  @Field(() => String, { nullable: true, description: 'What was said besides.' })
  @MaxLength(2000)
  note?: string | null;
}

@ObjectType({ description: 'The place offer after the step, and what happens next.' })
export class PlaceOfferPayload {
  @Field(() => PlaceOffer, { description: 'The place offer.' })
  placeOffer!: PlaceOffer;

  @Field(() => String, { description: 'What happens next, in plain Norwegian.' })
  nextText!: string;
}

export const AnswerPlaceOfferResult = resultOf('AnswerPlaceOfferResult', PlaceOfferPayload);
