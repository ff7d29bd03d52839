import { Max, MaxLength, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { Day, ID } from '../../platform/scalars';
import { CallOutcome, VtaAssessment, type callOutcomes, type Vta } from './case.types';

@InputType({ description: 'Who is to have the case.' })
export class ReassignCaseInput {
  @Field(() => ID, { description: 'The application.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => ID, { description: 'A caseworker of the same office.' })
  responsibleId!: string;
}

@InputType({ description: 'Who stands in.' })
export class NameStandInInput {
  @Field(() => ID, { description: 'The application.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => ID, { nullable: true, description: 'A caseworker of the same office; null for nobody.' })
  standInId?: string | null;
}

@InputType({ description: 'A call to the person.' })
export class LogCallInput {
  @Field(() => ID, { description: 'The application.' })
  id!: string;

  @Field(() => CallOutcome, { description: 'What came of it.' })
  outcome!: (typeof callOutcomes)[number];

  @Field(() => String, { nullable: true, description: 'What was said.' })
  @MaxLength(2000)
  note?: string | null;

  @Field(() => Day, { nullable: true, description: 'Call again on this day.' })
  callAgainOn?: string | null;
}

@InputType({ description: 'A working note of the office.' })
export class AddNoteInput {
  @Field(() => ID, { description: 'The application.' })
  id!: string;

  @Field(() => String, { description: 'The note.' })
  @MaxLength(4000)
  text!: string;
}

@InputType({ description: 'A step that was recorded wrongly.' })
export class CorrectStepInput {
  @Field(() => ID, { description: 'The entry in the history.' })
  historyId!: string;

  @Field(() => String, { description: 'What was wrong.' })
  @MaxLength(1000)
  reason!: string;
}

@InputType({ description: 'Where the case stands in the office’s own case system.' })
export class RecordExternalCaseInput {
  @Field(() => ID, { description: 'The application.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { description: 'The number there.' })
  @MaxLength(60)
  externalCaseNumber!: string;

  @Field(() => Day, { description: 'When it was registered there.' })
  registeredOn!: string;
}

@InputType({ description: 'Whether VTA is relevant.' })
export class AssessVtaInput {
  @Field(() => ID, { description: 'The application.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => VtaAssessment, { description: 'What was found.' })
  assessment!: Vta;

  @Field(() => String, { nullable: true, description: 'Why.' })
  @MaxLength(1000)
  reason?: string | null;
}

@InputType({ description: 'How great the need for a place is, assessed for this person.' })
export class AssessNeedInput {
  @Field(() => ID, { description: 'The case.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number;

  @Field(() => Int, { description: '1 is the greatest need, 5 the least.' })
  @Min(1)
  @Max(5)
  needClass!: number;

  @Field(() => String, { description: 'Why, for this person.' })
  @MaxLength(2000)
  reason!: string;
}

@InputType({ description: 'Whether a wish suits the person.' })
export class AssessWishInput {
  @Field(() => ID, { description: 'The wish.' })
  wishId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => Boolean, { description: 'Whether it suits.' })
  suitable!: boolean;

  @Field(() => String, { nullable: true, description: 'Why; required when it does not suit.' })
  @MaxLength(1000)
  reason?: string | null;
}

@InputType({ description: 'A wish that NAV does not find relevant.' })
export class MarkWishNotRelevantForNavInput {
  @Field(() => ID, { description: 'The wish.' })
  wishId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { description: 'Why.' })
  @MaxLength(1000)
  reason!: string;

  @Field(() => String, {
    nullable: true,
    description: 'How a caseworker heard it from NAV: `phone`, `paper`, `visit`, `meeting` or `video`.',
  })
  @MaxLength(60)
  heardHow?: string | null;
}

@InputType({ description: 'A judgement of capacity to consent, for one question.' })
export class RecordConsentCapacityInput {
  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;

  @Field(() => String, {
    description: 'The question: application, disclosure, schoolInsight, placeOffer or complaint.',
  })
  @MaxLength(60)
  question!: string;

  @Field(() => Boolean, { description: 'Whether the person can answer it.' })
  canConsent!: boolean;

  @Field(() => String, { description: 'Who judged, or who decides in the person’s place.' })
  @MaxLength(300)
  decidedBy!: string;

  @Field(() => String, { description: 'On what basis.' })
  @MaxLength(1000)
  basis!: string;

  @Field(() => String, {
    description: 'How the person’s own wish was sought; may be empty where the person can answer.',
  })
  @MaxLength(1000)
  howWishSought!: string;
}

@InputType({ description: 'Access in an emergency.' })
export class BreakGlassInput {
  @Field(() => String, { description: 'The case, by the number people say on the phone.' })
  @MaxLength(30)
  caseNumber!: string;

  @Field(() => String, { description: 'Why it cannot wait.' })
  @MaxLength(1000)
  reason!: string;
}

@InputType({ description: 'A letter that says when the answer can be expected.' })
export class SendPreliminaryReplyInput {
  @Field(() => ID, { description: 'The application.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => Day, { description: 'The day by which the answer can be expected.' })
  expectedBy!: string;

  @Field(() => String, { nullable: true, description: 'Why it takes time, as the person reads it in the letter.' })
  @MaxLength(2000)
  reason?: string | null;
}
