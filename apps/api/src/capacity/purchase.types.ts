import { agreementStandings, type AgreementStanding as Standing } from '@inntak/domain/capacity';
import type { ChoiceBasis as Basis } from '@inntak/domain/place-offers';
import { MaxLength } from 'class-validator';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Weekday, type WeekdayName } from '../calendar/weekdays';
import { Offer } from '../offers/offers.types';
import { ChoiceBasis } from '../place-offers/place-offer.types';
import { enumOf } from '../platform/enums';
import { resultOf } from '../platform/results';
import { Day, ID } from '../platform/scalars';

export const AgreementStanding = enumOf('AgreementStanding', 'Where an agreement is in time.', agreementStandings);

@ObjectType({ description: 'What the municipality has bought at an offer in a period.' })
export class PurchaseAgreement {
  @Field(() => ID, { description: 'The agreement.' })
  id!: string;

  @Field(() => Int, { description: 'Grows by one with every change; send it with a change.' })
  version!: number;

  @Field(() => String, { description: 'Its number in the municipality’s archive.' })
  reference!: string;

  @Field(() => Int, { description: 'Places a weekday.' })
  places!: number;

  @Field(() => Day, { description: 'The first day.' })
  from!: string;

  @Field(() => Day, { description: 'The last day.' })
  to!: string;

  @Field(() => AgreementStanding, { description: 'Where it is in time.' })
  standing!: Standing;

  @Field(() => String, { nullable: true, description: 'Why it was changed last.' })
  changeReason!: string | null;
}

@ObjectType({ description: 'How the bought places of a weekday are used.' })
export class PurchasedDay {
  @Field(() => Weekday, { description: 'The weekday.' })
  weekday!: WeekdayName;

  @Field(() => Int, { description: 'Places kept for the municipality.' })
  kept!: number;

  @Field(() => Int, { description: 'People there today, or with a place offer that holds the day.' })
  used!: number;

  @Field(() => Int, { description: 'People who are promised the day later.' })
  promised!: number;

  @Field(() => Int, {
    description: 'What is left of what is bought today; below zero when more are used than are bought.',
  })
  left!: number;
}

@ObjectType({ description: 'Why a bought place was chosen before others.' })
export class PurchaseChoice {
  @Field(() => ID, { description: 'The place offer.' })
  id!: string;

  @Field(() => Day, { description: 'When.' })
  on!: string;

  @Field(() => ID, { description: 'The case.' })
  caseId!: string;

  @Field(() => String, { description: 'Who the place was offered to.' })
  participantName!: string;

  @Field(() => ChoiceBasis, { description: 'What the choice rests on.' })
  basis!: Basis;

  @Field(() => String, { nullable: true, description: 'Why, in words.' })
  words!: string | null;

  @Field(() => [String], { description: 'What it was chosen among, in the order it stood in.' })
  among!: string[];
}

@ObjectType({ description: 'An offer at which the municipality buys places.' })
export class PurchasedOffer {
  @Field(() => Offer, { description: 'The offer.' })
  offer!: Offer;

  @Field(() => [PurchaseAgreement], { description: 'The agreements, the latest first.' })
  agreements!: PurchaseAgreement[];

  @Field(() => Int, {
    nullable: true,
    description: 'Places a weekday that are bought today; null: no agreement covers it.',
  })
  bought!: number | null;

  @Field(() => Day, { nullable: true, description: 'The last day that is bought without a gap from today.' })
  boughtUntil!: string | null;

  @Field(() => Int, { description: 'People whose days go on after that; all of them where nothing is bought.' })
  peopleBeyond!: number;

  @Field(() => [PurchasedDay], { description: 'By weekday.' })
  days!: PurchasedDay[];

  @Field(() => [PurchaseChoice], { description: 'Why places here were chosen, the latest first; at most 20.' })
  choices!: PurchaseChoice[];

  @Field(() => Boolean, { description: 'Whether the actor may write agreements down.' })
  mayWrite!: boolean;
}

@InputType({ description: 'An agreement as it stands on paper.' })
export class RegisterPurchaseAgreementInput {
  @Field(() => ID, { description: 'The offer.' })
  offerId!: string;

  @Field(() => String, { description: 'Its number in the municipality’s archive.' })
  @MaxLength(60)
  reference!: string;

  @Field(() => Int, { description: 'Places a weekday.' })
  places!: number;

  @Field(() => Day, { description: 'The first day.' })
  from!: string;

  @Field(() => Day, { description: 'The last day.' })
  to!: string;
}

@InputType({ description: 'An agreement as it is from now on.' })
export class ChangePurchaseAgreementInput {
  @Field(() => ID, { description: 'The agreement.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number;

  @Field(() => String, { description: 'Its number in the municipality’s archive.' })
  @MaxLength(60)
  reference!: string;

  @Field(() => Int, { description: 'Places a weekday.' })
  places!: number;

  @Field(() => Day, { description: 'The first day.' })
  from!: string;

  @Field(() => Day, { description: 'The last day.' })
  to!: string;

  @Field(() => String, { description: 'Why it is changed.' })
  @MaxLength(500)
  reason!: string;
}

@ObjectType({ description: 'The bought places after the change.' })
export class PurchasesPayload {
  @Field(() => [PurchasedOffer], { description: 'Every offer at which the municipality buys places.' })
  purchases!: PurchasedOffer[];
}

export const RegisterPurchaseAgreementResult = resultOf('RegisterPurchaseAgreementResult', PurchasesPayload);
export const ChangePurchaseAgreementResult = resultOf('ChangePurchaseAgreementResult', PurchasesPayload);
