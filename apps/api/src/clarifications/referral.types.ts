import {
  clarificationSteps,
  navOutcomes,
  ownViewWays,
  providerOutcomes,
  referralKinds,
  referralSteps,
  type ClarificationKind as KindOfClarification,
  type ClarificationState as StateOfClarification,
  type OwnViewHow as How,
  type ReferralKind as Kind,
  type ReferralOutcome as OutcomeOfReferral,
  type ReferralState as State,
} from '@inntak/domain/clarifications';
import { statesOf } from '@inntak/domain/steps';
import { Field, Int, ObjectType } from 'type-graphql';
import { Answer, OwnWords, Wish, WorkExperience } from '../applications/application.types';
import { Station } from '../applications/stations.types';
import { Contact } from '../offers/offers.types';
import { ParticipantView } from '../participants/participant.types';
import { enumOf } from '../platform/enums';
import { DateTime, Day, ID } from '../platform/scalars';
import { AllowedStep } from '../platform/steps';
import { Organisation } from '../session/organisations.types';

export const ReferralState = enumOf('ReferralState', 'Where a question is.', statesOf(referralSteps));
export const ReferralKind = enumOf(
  'ReferralKind',
  'Who is asked: a provider about the work, NAV about VTA.',
  referralKinds,
);
export const ReferralOutcome = enumOf('ReferralOutcome', 'What was found: by a provider, or by NAV.', [
  ...new Set([...providerOutcomes, ...navOutcomes]),
]);
export const ClarificationKind = enumOf('ClarificationKind', 'Omvisning, kartlegging, utprøving.', [
  'visit',
  'mapping',
  'trial',
] as const satisfies readonly KindOfClarification[]);
export const ClarificationState = enumOf(
  'ClarificationState',
  'Where a meeting with the work is.',
  statesOf(clarificationSteps),
);
export const OwnViewHow = enumOf('OwnViewHow', 'How the person said it, or that it could not be said.', ownViewWays);

@ObjectType({ description: 'The person’s own view of it.' })
export class OwnView {
  @Field(() => OwnViewHow, { description: 'How it was said.' })
  how!: How;

  @Field(() => String, { description: 'What was said, or how it was sought.' })
  text!: string;
}

@ObjectType({ description: 'One meeting with the work: omvisning, kartlegging or utprøving.' })
export class Clarification {
  @Field(() => ID, { description: 'The meeting.' })
  id!: string;

  @Field(() => ClarificationKind, { description: 'What kind.' })
  kind!: KindOfClarification;

  @Field(() => ClarificationState, { description: 'Where it is.' })
  state!: StateOfClarification;

  @Field(() => Int, { description: 'Grows by one with every change; send it with a step.' })
  version!: number;

  @Field(() => DateTime, { nullable: true, description: 'When.' })
  startsAt!: Date | string | null;

  @Field(() => String, { nullable: true, description: 'Where to meet.' })
  place!: string | null;

  @Field(() => String, { nullable: true, description: 'Whom the person meets.' })
  with!: string | null;

  @Field(() => ID, { nullable: true, description: 'The clarification course it stands on.' })
  courseId!: string | null;

  @Field(() => ReferralOutcome, { nullable: true, description: 'What was found.' })
  result!: OutcomeOfReferral | null;

  @Field(() => [String], { description: 'Codes of why.' })
  reasonCodes!: string[];

  @Field(() => [String], { description: 'What should follow from the reasons, a sentence each.' })
  consequences!: string[];

  @Field(() => String, { nullable: true, description: 'In short.' })
  summary!: string | null;

  @Field(() => OwnView, { nullable: true, description: 'What the person thought.' })
  ownView!: OwnView | null;

  @Field(() => [AllowedStep], { description: 'What this actor may do with it.' })
  allowedSteps!: AllowedStep[];
}

@ObjectType({ description: 'A question to one organisation about one person, with no more than it needs to answer.' })
export class Referral {
  @Field(() => ID, { description: 'The referral.' })
  id!: string;

  @Field(() => ReferralKind, { description: 'Who is asked about what.' })
  kind!: Kind;

  @Field(() => Int, { description: '1: activity, 2: work.' })
  step!: number;

  @Field(() => ReferralState, { description: 'Where it is.' })
  state!: State;

  @Field(() => Int, { description: 'Grows by one with every change; send it with a step.' })
  version!: number;

  @Field(() => Organisation, { description: 'Who is asked.' })
  organisation!: Organisation;

  @Field(() => Wish, { nullable: true, description: 'The wish it is about; of a bundle only the asked one’s share.' })
  wish!: Wish | null;

  @Field(() => ReferralOutcome, { nullable: true, description: 'The answer.' })
  outcome!: OutcomeOfReferral | null;

  @Field(() => [String], { description: 'Codes of why.' })
  reasonCodes!: string[];

  @Field(() => [String], { description: 'What should follow from the reasons, a sentence each.' })
  consequences!: string[];

  @Field(() => String, { nullable: true, description: 'The answer in short.' })
  summary!: string | null;

  @Field(() => OwnView, { nullable: true, description: 'What the person thought.' })
  ownView!: OwnView | null;

  @Field(() => Day, { nullable: true, description: 'Answer by this day.' })
  dueOn!: string | null;

  @Field(() => ParticipantView, { description: 'The person, as far as the reader may know.' })
  participant!: ParticipantView;

  @Field(() => ID, { description: 'The case, which is the application.' })
  caseId!: string;

  @Field(() => String, { description: 'The number people say on the phone.' })
  caseNumber!: string;

  @Field(() => Contact, { nullable: true, description: 'Whom to call at the office.' })
  caseworker!: Contact | null;

  @Field(() => OwnWords, { nullable: true, description: 'The person’s own words.' })
  ownWords!: OwnWords | null;

  @Field(() => [WorkExperience], { description: 'Work the person has tried.' })
  experiences!: WorkExperience[];

  @Field(() => [Answer], { description: 'The answers to the form of the one who is asked.' })
  answers!: Answer[];

  @Field(() => [Clarification], { description: 'The meetings with the work.' })
  clarifications!: Clarification[];

  @Field(() => [Station], { description: 'The six stations, the same for everybody who may see the case.' })
  stations!: Station[];

  @Field(() => [AllowedStep], { description: 'What this actor may do with it.' })
  allowedSteps!: AllowedStep[];
}
