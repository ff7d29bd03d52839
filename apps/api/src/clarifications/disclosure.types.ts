import { consentStates, type ConsentState as State } from '@inntak/domain/clarifications';
import { MaxLength } from 'class-validator';
import { Field, InputType, ObjectType } from 'type-graphql';
import { enumOf } from '../platform/enums';
import { resultOf } from '../platform/results';
import { Day, ID } from '../platform/scalars';
import { AllowedStep } from '../platform/steps';
import { Organisation } from '../session/organisations.types';

export const ConsentState = enumOf(
  'ConsentState',
  'What the person answered; `asked` is not yet an answer.',
  consentStates,
);
export const DisclosureBasis = enumOf('DisclosureBasis', 'What it rests on: the person’s yes, or a cited law.', [
  'consent',
  'legalBasis',
] as const);

@ObjectType({ description: 'What the person was shown before anything went to somebody, and what it rests on.' })
export class Disclosure {
  @Field(() => ID, { description: 'The disclosure.' })
  id!: string;

  @Field(() => Organisation, { description: 'Who gets to know.' })
  recipient!: Organisation;

  @Field(() => [String], { description: 'What, one line each, in plain Norwegian.' })
  content!: string[];

  @Field(() => ConsentState, { description: 'The answer; `given` where a law is cited.' })
  state!: State;

  @Field(() => DisclosureBasis, { description: 'What it rests on.' })
  basis!: 'consent' | 'legalBasis';

  @Field(() => String, { nullable: true, description: 'The cited law.' })
  lawText!: string | null;

  @Field(() => Day, { description: 'The day it was shown.' })
  shownOn!: string;

  @Field(() => Day, { nullable: true, description: 'The day of the answer.' })
  answeredOn!: string | null;

  @Field(() => [AllowedStep], { description: 'What this actor may do with it: `give`, `refuse`, `withdraw`.' })
  allowedSteps!: AllowedStep[];
}

@ObjectType({ description: 'What one recipient would get to know, before anything goes there.' })
export class DisclosurePreview {
  @Field(() => Organisation, { description: 'Who would get to know.' })
  recipient!: Organisation;

  @Field(() => [String], { description: 'What, one line each, in plain Norwegian.' })
  content!: string[];

  @Field(() => Boolean, { description: 'False where nothing has to be shown first: an activity of step 1.' })
  needed!: boolean;
}

@InputType({ description: 'Whom to show the person before they are asked, and what it rests on.' })
export class AskDisclosureInput {
  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;

  @Field(() => ID, { description: 'Who is to get to know.' })
  organisationId!: string;

  @Field(() => DisclosureBasis, { description: 'What it rests on.' })
  basis!: 'consent' | 'legalBasis';

  @Field(() => String, { nullable: true, description: 'The law, where it rests on one.' })
  @MaxLength(500)
  lawText?: string | null;
}

@InputType({ description: 'The answer to what was shown.' })
export class AnswerDisclosureInput {
  @Field(() => ID, { description: 'The disclosure.' })
  id!: string;

  @Field(() => Boolean, { description: 'Yes or no. After a no the case goes on in the municipality.' })
  yes!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'How staff heard it from the person: `phone`, `paper`, `visit`, `meeting` or `video`.',
  })
  @MaxLength(60)
  heardHow?: string | null;
}

@ObjectType({ description: 'The disclosure with its answer.' })
export class DisclosurePayload {
  @Field(() => Disclosure, { description: 'The disclosure now.' })
  disclosure!: Disclosure;
}

export const AnswerDisclosureResult = resultOf('AnswerDisclosureResult', DisclosurePayload);
