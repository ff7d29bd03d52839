import { MaxLength } from 'class-validator';
import { Field, InputType, ObjectType } from 'type-graphql';
import { Consent } from '../access/consent.types';
import { Application } from '../applications/application.types';
import { Station } from '../applications/stations.types';
import { Disclosure } from '../clarifications/disclosure.types';
import { MyMeeting } from '../clarifications/my-meeting.types';
import { Decision } from '../decisions/decision.types';
import { Letter } from '../letters/letter.types';
import { Contact } from '../offers/offers.types';
import { PlaceOffer } from '../place-offers/place-offer.types';
import { Placement } from '../placements/placement.types';
import { resultOf } from '../platform/results';
import { DateTime } from '../platform/scalars';
import { WaitlistEntry } from '../waitlists/waitlist.types';
import { ParticipantView } from './participant.types';

@ObjectType({ description: 'Everything a person (or who acts for her) sees of her own case.' })
export class MyCase {
  @Field(() => ParticipantView, { description: 'The person.' })
  participant!: ParticipantView;

  @Field(() => [Application], { description: 'Applications, the latest first.' })
  applications!: Application[];

  @Field(() => [PlaceOffer], { description: 'Place offers that have been sent, the latest first.' })
  placeOffers!: PlaceOffer[];

  @Field(() => [Decision], { description: 'Decisions that have been made.' })
  decisions!: Decision[];

  @Field(() => [Placement], { description: 'Places, now and before.' })
  placements!: Placement[];

  @Field(() => [MyMeeting], { description: 'Meetings that are booked from today on, the first one first.' })
  meetings!: MyMeeting[];

  @Field(() => [WaitlistEntry], { description: 'What the person waits for.' })
  waitlistEntries!: WaitlistEntry[];

  @Field(() => [Letter], { description: 'Letters, the latest first.' })
  letters!: Letter[];

  @Field(() => Contact, { description: 'Whom to call.' })
  contact!: Contact;

  @Field(() => [Station], { description: 'The six stations of the latest application.' })
  stations!: Station[];

  @Field(() => String, { description: 'What happens next, in plain Norwegian.' })
  nextText!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why this reader can do nothing in the case, e.g. a mandate for money only; null when he can.',
  })
  closedBecause!: string | null;

  @Field(() => [Disclosure], { description: 'What may be shared with whom, and what is still asked.' })
  disclosures!: Disclosure[];

  @Field(() => [Consent], { description: 'What the person has said yes or no to.' })
  consents!: Consent[];

  @Field(() => DateTime, { nullable: true, description: 'When she asked for help and nobody has called yet.' })
  helpRequestedAt!: Date | string | null;
}

@ObjectType({ description: 'The person’s own case, fresh.' })
export class MyCasePayload {
  @Field(() => MyCase, { description: 'The case now.' })
  myCase!: MyCase;
}

@InputType({ description: '«Jeg vil ha hjelp».' })
export class RequestHelpInput {
  @Field(() => String, { nullable: true, description: 'What it is about, in own words.' })
  @MaxLength(1000)
  text?: string | null;
}

@InputType({ description: 'How to reach the person. What is left out stays; empty text removes it.' })
export class UpdateContactInput {
  @Field(() => String, { nullable: true, description: 'Telephone.' })
  @MaxLength(30)
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail.' })
  @MaxLength(200)
  email?: string | null;
}

export const GiveSchoolConsentResult = resultOf('GiveSchoolConsentResult', MyCasePayload);
export const WithdrawConsentResult = resultOf('WithdrawConsentResult', MyCasePayload);
export const RequestHelpResult = resultOf('RequestHelpResult', MyCasePayload);
export const UpdateContactResult = resultOf('UpdateContactResult', MyCasePayload);
