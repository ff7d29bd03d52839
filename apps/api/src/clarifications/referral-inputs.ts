import type {
  ClarificationKind as KindOfClarification,
  OwnViewHow as How,
  ReferralKind as Kind,
  ReferralOutcome as OutcomeOfReferral,
} from '@inntak/domain/clarifications';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { DateTime, Day, ID } from '../platform/scalars';
import { ClarificationKind, OwnViewHow, ReferralKind, ReferralOutcome } from './referral.types';

@InputType({ description: 'A question to one organisation about one person.' })
export class CreateReferralInput {
  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;

  @Field(() => ID, { description: 'Who is asked.' })
  organisationId!: string;

  @Field(() => ReferralKind, { description: 'About what: a provider about the work, NAV about VTA.' })
  kind!: Kind;

  @Field(() => ID, { nullable: true, description: 'The wish it is about.' })
  wishId?: string | null;

  @Field(() => Day, { nullable: true, description: 'Answer by this day.' })
  dueOn?: string | null;

  @Field(() => [ClarificationKind], { description: 'Meetings with the work that are asked for.' })
  @ArrayMaxSize(6)
  clarifications!: KindOfClarification[];
}

@InputType({ description: 'A referral that ends.' })
export class EndReferralInput {
  @Field(() => ID, { description: 'The referral.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { description: 'Why.' })
  @MaxLength(1000)
  reason!: string;
}

@InputType({ description: 'A time for a meeting with the work.' })
export class BookClarificationInput {
  @Field(() => ID, { description: 'The referral.' })
  referralId!: string;

  @Field(() => ID, { nullable: true, description: 'The meeting that was asked for; left out for a new one.' })
  clarificationId?: string | null;

  @Field(() => ClarificationKind, { description: 'What kind.' })
  kind!: KindOfClarification;

  @Field(() => Int, { nullable: true, description: 'The version of the meeting that was read; required with its id.' })
  version?: number | null;

  @Field(() => DateTime, { description: 'When.' })
  startsAt!: Date;

  @Field(() => String, { description: 'Where to meet.' })
  @MaxLength(300)
  place!: string;

  @Field(() => String, { nullable: true, description: 'Whom the person meets.' })
  @MaxLength(200)
  with?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The clarification course it stands on and takes a place of; left out: on none, and a place is given back.',
  })
  courseId?: string | null;
}

@InputType({ description: 'A meeting that was held.' })
export class CompleteClarificationInput {
  @Field(() => ID, { description: 'The meeting.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}

@InputType({ description: 'A meeting that is called off.' })
export class CancelClarificationInput {
  @Field(() => ID, { description: 'The meeting.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { description: 'Why.' })
  @MaxLength(1000)
  reason!: string;
}

@InputType({ description: 'What a meeting with the work showed: short, and nothing about health.' })
export class AssessClarificationInput {
  @Field(() => ID, { description: 'The meeting.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => ReferralOutcome, { description: 'What was found.' })
  result!: OutcomeOfReferral;

  @Field(() => [String], { description: 'Codes of why.' })
  @ArrayMaxSize(20)
  @MaxLength(60, { each: true })
  reasonCodes!: string[];

  @Field(() => String, { description: 'In short.' })
  @MaxLength(2000)
  summary!: string;

  @Field(() => OwnViewHow, { description: 'How the person said what she thought.' })
  ownViewHow!: How;

  @Field(() => String, { description: 'What the person thought, or how it was sought.' })
  @MaxLength(2000)
  ownViewText!: string;
}

@InputType({ description: 'The answer to a referral.' })
export class AssessReferralInput {
  @Field(() => ID, { description: 'The referral.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => ReferralOutcome, { description: 'What was found.' })
  outcome!: OutcomeOfReferral;

  @Field(() => [String], { description: 'Codes of why.' })
  @ArrayMaxSize(20)
  @MaxLength(60, { each: true })
  reasonCodes!: string[];

  @Field(() => String, { description: 'In short.' })
  @MaxLength(2000)
  summary!: string;

  @Field(() => OwnViewHow, { nullable: true, description: 'How the person said what she thought.' })
  ownViewHow?: How | null;

  @Field(() => String, { nullable: true, description: 'What the person thought, or how it was sought.' })
  @MaxLength(2000)
  ownViewText?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How a caseworker heard the answer: `phone`, `paper`, `visit`, `meeting` or `video`.',
  })
  @MaxLength(60)
  heardHow?: string | null;
}

@InputType({ description: 'Ask once more about a referral that was answered or ended.' })
export class ReopenReferralInput {
  @Field(() => ID, { description: 'The referral.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { description: 'Why.' })
  @MaxLength(2000)
  reason!: string;
}
