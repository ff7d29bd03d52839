import { consentQuestions } from '@inntak/domain/participants';
import { Field, ObjectType } from 'type-graphql';
import { AccessLine } from '../../access/who-sees.types';
import { Disclosure } from '../../clarifications/disclosure.types';
import { Referral } from '../../clarifications/referral.types';
import { Decision } from '../../decisions/decision.types';
import { Letter } from '../../letters/letter.types';
import { ParticipantView } from '../../participants/participant.types';
import { PlaceOffer } from '../../place-offers/place-offer.types';
import { Placement } from '../../placements/placement.types';
import { enumOf } from '../../platform/enums';
import { Person } from '../../platform/person.types';
import { DateTime, Day, ID } from '../../platform/scalars';
import { AllowedStep } from '../../platform/steps';
import { Organisation } from '../../session/organisations.types';
import { Representation } from '../../representation/representation.types';
import { WaitlistEntry } from '../../waitlists/waitlist.types';
import { Application } from '../application.types';
import { WhoMayKnow } from './named-staff.types';
import { NextStep } from './next-step.types';

/** What the office found about VTA; everybody is assessed. */
export const vtaAssessments = ['none', 'relevant', 'notRelevant', 'unclear'] as const;
export type Vta = (typeof vtaAssessments)[number];
export const VtaAssessment = enumOf(
  'VtaAssessment',
  'Whether VTA is relevant; `none`: not assessed yet.',
  vtaAssessments,
);

export const callOutcomes = ['answered', 'noAnswer', 'callAgain', 'leftMessage'] as const;
export const CallOutcome = enumOf('CallOutcome', 'What came of a call.', callOutcomes);

/** The questions that capacity to consent is judged for, one at a time. */
export { consentQuestions };

@ObjectType({ description: 'A step that was taken. Never changed; a mistake is corrected by a new one.' })
export class HistoryEntry {
  @Field(() => ID, { description: 'The entry.' })
  id!: string;

  @Field(() => DateTime, { description: 'When.' })
  at!: Date | string;

  @Field(() => String, { description: 'The life it belongs to, e.g. `application`, `wish`, `placeOffer`.' })
  life!: string;

  @Field(() => String, { description: 'The step, or `correct`.' })
  step!: string;

  @Field(() => String, { description: 'What happened, in plain Norwegian.' })
  text!: string;

  @Field(() => String, { description: 'Who did it.' })
  by!: string;

  @Field(() => String, { description: 'As what, in words.' })
  role!: string;

  @Field(() => String, { nullable: true, description: 'Why.' })
  reason!: string | null;

  @Field(() => Boolean, { description: 'True when this actor may correct it.' })
  correctable!: boolean;

  @Field(() => Boolean, { description: 'True when a later entry corrects it.' })
  corrected!: boolean;

  @Field(() => Day, {
    nullable: true,
    description: 'When it was entered in the office’s own case system. Office only.',
  })
  recordedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Who entered it there. Office only.' })
  recordedBy!: string | null;
}

@ObjectType({ description: 'A call to the person.' })
export class Call {
  @Field(() => ID, { description: 'The call.' })
  id!: string;

  @Field(() => DateTime, { description: 'When.' })
  at!: Date | string;

  @Field(() => String, { description: 'Who called.' })
  by!: string;

  @Field(() => CallOutcome, { description: 'What came of it.' })
  outcome!: (typeof callOutcomes)[number];

  @Field(() => String, { nullable: true, description: 'What was said.' })
  note!: string | null;

  @Field(() => Day, { nullable: true, description: 'Call again on this day.' })
  callAgainOn!: string | null;
}

@ObjectType({ description: 'A working note of the office.' })
export class Note {
  @Field(() => ID, { description: 'The note.' })
  id!: string;

  @Field(() => DateTime, { description: 'When.' })
  at!: Date | string;

  @Field(() => String, { description: 'Who wrote it.' })
  by!: string;

  @Field(() => String, { description: 'The note.' })
  text!: string;
}

@ObjectType({ description: 'Capacity to consent (samtykkekompetanse), judged for one question.' })
export class ConsentCapacity {
  @Field(() => ID, { description: 'The judgement.' })
  id!: string;

  @Field(() => String, { description: `The question: ${consentQuestions.join(', ')}.` })
  question!: string;

  @Field(() => Boolean, { description: 'Whether the person can answer it.' })
  canConsent!: boolean;

  @Field(() => String, { description: 'Who judged, or who decided in the person’s place.' })
  decidedBy!: string;

  @Field(() => String, { description: 'On what basis.' })
  basis!: string;

  @Field(() => String, { description: 'How the person’s own wish was sought; empty where the person could answer.' })
  howWishSought!: string;

  @Field(() => Day, { description: 'When.' })
  on!: string;
}

@ObjectType({ description: 'The case page: everything about one application that this reader may know.' })
export class Case {
  @Field(() => ID, { description: 'The application.' })
  id!: string;

  @Field(() => Application, { description: 'The application.' })
  application!: Application;

  @Field(() => ParticipantView, { description: 'The person.' })
  participant!: ParticipantView;

  @Field(() => NextStep, { description: 'What has to be done next.' })
  nextStep!: NextStep;

  @Field(() => Person, { nullable: true, description: 'Whose case it is.' })
  responsible!: Person | null;

  @Field(() => Person, { nullable: true, description: 'Who stands in.' })
  standIn!: Person | null;

  @Field(() => VtaAssessment, { description: 'Whether VTA is relevant.' })
  vtaAssessment!: Vta;

  @Field(() => Day, { nullable: true, description: 'When VTA was assessed.' })
  vtaAssessedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'The number in the office’s own case system.' })
  externalCaseNumber!: string | null;

  @Field(() => Day, { nullable: true, description: 'When it was registered there.' })
  registeredExternallyOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Who registered it there.' })
  registeredExternallyBy!: string | null;

  @Field(() => String, { description: 'A text to copy into the office’s own case system.' })
  officialRecordText!: string;

  @Field(() => [Representation], { description: 'Who may act for the person, and who helps.' })
  representations!: Representation[];

  @Field(() => [Disclosure], { description: 'What the person was shown before others got to know.' })
  disclosures!: Disclosure[];

  @Field(() => [Referral], { description: 'Who was asked, and what they answered.' })
  referrals!: Referral[];

  @Field(() => [AllowedStep], {
    description: 'What the actor may begin in the case, e.g. `preparePlaceOffer`, or why it is closed just now.',
  })
  allowedSteps!: AllowedStep[];

  @Field(() => [PlaceOffer], { description: 'Place offers, the latest first.' })
  placeOffers!: PlaceOffer[];

  @Field(() => [Decision], { description: 'Decisions, the latest first.' })
  decisions!: Decision[];

  @Field(() => [Placement], { description: 'Placements that came of it, the latest first.' })
  placements!: Placement[];

  @Field(() => [WaitlistEntry], { description: 'Where the person waits.' })
  waitlistEntries!: WaitlistEntry[];

  @Field(() => [Letter], { description: 'Letters, the latest first.' })
  letters!: Letter[];

  @Field(() => [Call], { description: 'Calls, the latest first.' })
  callLog!: Call[];

  @Field(() => [Note], { description: 'Working notes, the latest first. The office only.' })
  notes!: Note[];

  @Field(() => DateTime, { nullable: true, description: 'When the person asked for help, while nobody has called.' })
  helpRequestedAt!: Date | string | null;

  @Field(() => [HistoryEntry], { description: 'Everything that was done, the latest first.' })
  history!: HistoryEntry[];

  @Field(() => [ConsentCapacity], { description: 'Judgements of capacity to consent, the latest first.' })
  capacityToConsent!: ConsentCapacity[];

  @Field(() => [AccessLine], { description: 'Who can see the person. The office only.' })
  access!: AccessLine[];

  @Field(() => [WhoMayKnow], {
    description: 'Where the person’s address is protected: who could be named, and who is. The office only.',
  })
  mayKnow!: WhoMayKnow[];

  @Field(() => [Organisation], {
    description: 'Whom the office may ask about the person: providers by wish, then its own NAV office.',
  })
  recipients!: Organisation[];
}

@ObjectType({ description: 'The case after a step.' })
export class CasePayload {
  /** The application; its case is read when asked for. */
  caseId!: string;
}

/** What a step of the office answers: the case page, read afresh by the field `case`. */
export function casePayload(caseId: string): CasePayload & { __typename: 'CasePayload' } {
  return { __typename: 'CasePayload', caseId };
}
