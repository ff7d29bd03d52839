import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Policy } from '../../platform/policy';
import type { Refusal } from '../../platform/results';
import type { RequestContext } from '../../platform/transaction';
import { ApplicationStepInput } from '../application-inputs';
import { assessNeed } from './assess-need';
import { breakGlass } from './break-glass';
import { sendPreliminaryReply } from './preliminary-reply';
import { assessVta, assessWish, markWishNotRelevantForNav, recordConsentCapacity } from './assessments';
import type { CasePayload } from './case.types';
import { addNote, logCall, nameStandIn, reassignCase, recordExternalCase } from './case-work';
import { correctStep } from './correct-step';
import {
  AddNoteInput,
  AssessNeedInput,
  AssessVtaInput,
  AssessWishInput,
  BreakGlassInput,
  SendPreliminaryReplyInput,
  CorrectStepInput,
  LogCallInput,
  MarkWishNotRelevantForNavInput,
  NameStandInInput,
  ReassignCaseInput,
  RecordConsentCapacityInput,
  RecordExternalCaseInput,
} from './office-inputs';
import {
  AddNoteResult,
  AssessNeedResult,
  AssessVtaResult,
  AssessWishResult,
  BreakGlassResult,
  SendPreliminaryReplyResult,
  CloseApplicationResult,
  CorrectStepResult,
  LogCallResult,
  MarkWishNotRelevantForNavResult,
  NameStandInResult,
  ReassignCaseResult,
  ReceiveApplicationResult,
  RecordConsentCapacityResult,
  RecordExternalCaseResult,
  RegisterPaperApplicationResult,
  ReturnToActivityResult,
  StartActivityClarificationResult,
  StartWorkClarificationResult,
} from './office-results';
import {
  closeApplication,
  receiveApplication,
  returnToActivity,
  startActivityClarification,
  startWorkClarification,
} from './office-steps';
import { RegisterPaperApplicationInput } from './paper-input';
import { registerPaperApplication } from './register-paper';

type Cased = Promise<CasePayload | Refusal>;

/** What the allocation office does with a case. */
@Resolver()
export class OfficeResolver {
  @Mutation(() => ReceiveApplicationResult, { description: 'Confirms that somebody has read the application.' })
  @Policy('application.receive')
  receiveApplication(
    @Arg('input', () => ApplicationStepInput, { description: 'Which, as read.' }) input: ApplicationStepInput,
    @Ctx() ctx: RequestContext,
  ): Cased {
    return receiveApplication(ctx, input);
  }

  @Mutation(() => StartActivityClarificationResult, {
    description: 'Step 1: activity is clarified, without step-2 providers and NAV.',
  })
  @Policy('application.startActivityClarification')
  startActivityClarification(
    @Arg('input', () => ApplicationStepInput, { description: 'Which, as read.' }) input: ApplicationStepInput,
    @Ctx() ctx: RequestContext,
  ): Cased {
    return startActivityClarification(ctx, input);
  }

  @Mutation(() => StartWorkClarificationResult, { description: 'Step 2: work is clarified with providers and NAV.' })
  @Policy('application.startWorkClarification')
  startWorkClarification(
    @Arg('input', () => ApplicationStepInput, { description: 'Which, as read.' }) input: ApplicationStepInput,
    @Ctx() ctx: RequestContext,
  ): Cased {
    return startWorkClarification(ctx, input);
  }

  @Mutation(() => ReturnToActivityResult, { description: 'Back to step 1; what was asked in step 2 ends.' })
  @Policy('application.returnToActivity')
  returnToActivity(
    @Arg('input', () => ApplicationStepInput, { description: 'Which, as read, and why.' }) input: ApplicationStepInput,
    @Ctx() ctx: RequestContext,
  ): Cased {
    return returnToActivity(ctx, input);
  }

  @Mutation(() => CloseApplicationResult, {
    description: 'Ends the case, when every wish has an outcome and VTA was considered.',
  })
  @Policy('application.close')
  closeApplication(
    @Arg('input', () => ApplicationStepInput, { description: 'Which, as read.' }) input: ApplicationStepInput,
    @Ctx() ctx: RequestContext,
  ): Cased {
    return closeApplication(ctx, input);
  }

  @Mutation(() => ReassignCaseResult, { description: 'Gives the case to somebody else at the office.' })
  @Policy('case.reassign')
  reassignCase(
    @Arg('input', () => ReassignCaseInput, { description: 'To whom.' }) input: ReassignCaseInput,
    @Ctx() ctx: RequestContext,
  ): Cased {
    return reassignCase(ctx, input);
  }

  @Mutation(() => NameStandInResult, { description: 'Names who stands in, or nobody.' })
  @Policy('case.nameStandIn')
  nameStandIn(
    @Arg('input', () => NameStandInInput, { description: 'Who.' }) input: NameStandInInput,
    @Ctx() ctx: RequestContext,
  ): Cased {
    return nameStandIn(ctx, input);
  }

  @Mutation(() => LogCallResult, {
    description: 'Writes down a call; one that was answered has also heard what the person asked for help with.',
  })
  @Policy('case.logCall')
  logCall(
    @Arg('input', () => LogCallInput, { description: 'The call.' }) input: LogCallInput,
    @Ctx() ctx: RequestContext,
  ): Cased {
    return logCall(ctx, input);
  }

  @Mutation(() => AddNoteResult, { description: 'A working note of the office.' })
  @Policy('case.addNote')
  addNote(
    @Arg('input', () => AddNoteInput, { description: 'The note.' }) input: AddNoteInput,
    @Ctx() ctx: RequestContext,
  ): Cased {
    return addNote(ctx, input);
  }

  @Mutation(() => CorrectStepResult, {
    description: 'Takes back a step that was recorded wrongly; both entries stay visible.',
  })
  @Policy('case.correctStep')
  correctStep(
    @Arg('input', () => CorrectStepInput, { description: 'Which entry, and why.' }) input: CorrectStepInput,
    @Ctx() ctx: RequestContext,
  ): Cased {
    return correctStep(ctx, input);
  }

  @Mutation(() => RecordExternalCaseResult, {
    description: 'Writes down where the case stands in the office’s own case system.',
  })
  @Policy('case.recordExternalCase')
  recordExternalCase(
    @Arg('input', () => RecordExternalCaseInput, { description: 'The number there.' }) input: RecordExternalCaseInput,
    @Ctx() ctx: RequestContext,
  ): Cased {
    return recordExternalCase(ctx, input);
  }

  @Mutation(() => AssessVtaResult, { description: 'Whether VTA is relevant; everybody is considered.' })
  @Policy('application.assessVta')
  assessVta(
    @Arg('input', () => AssessVtaInput, { description: 'What was found.' }) input: AssessVtaInput,
    @Ctx() ctx: RequestContext,
  ): Cased {
    return assessVta(ctx, input);
  }

  @Mutation(() => AssessNeedResult, { description: 'How great the need for a place is, assessed for this person.' })
  @Policy('application.assessNeed')
  assessNeed(
    @Arg('input', () => AssessNeedInput, { description: 'What was found, and why.' }) input: AssessNeedInput,
    @Ctx() ctx: RequestContext,
  ): Cased {
    return assessNeed(ctx, input);
  }

  @Mutation(() => AssessWishResult, { description: 'Whether a wish suits the person.' })
  @Policy('wish.assess')
  assessWish(
    @Arg('input', () => AssessWishInput, { description: 'What was found.' }) input: AssessWishInput,
    @Ctx() ctx: RequestContext,
  ): Cased {
    return assessWish(ctx, input);
  }

  @Mutation(() => MarkWishNotRelevantForNavResult, {
    description: 'NAV says no to one wish: its providers lose access, the case goes on.',
  })
  @Policy('wish.markNotRelevantForNav')
  markWishNotRelevantForNav(
    @Arg('input', () => MarkWishNotRelevantForNavInput, { description: 'Which, and why.' })
    input: MarkWishNotRelevantForNavInput,
    @Ctx() ctx: RequestContext,
  ): Cased {
    return markWishNotRelevantForNav(ctx, input);
  }

  @Mutation(() => RecordConsentCapacityResult, { description: 'A judgement of capacity to consent, for one question.' })
  @Policy('case.recordConsentCapacity')
  recordConsentCapacity(
    @Arg('input', () => RecordConsentCapacityInput, { description: 'The judgement.' })
    input: RecordConsentCapacityInput,
    @Ctx() ctx: RequestContext,
  ): Cased {
    return recordConsentCapacity(ctx, input);
  }

  @Mutation(() => SendPreliminaryReplyResult, {
    description: 'Writes to the person that the answer takes more than a month, and when it can be expected. Once.',
  })
  @Policy('case.sendPreliminaryReply')
  sendPreliminaryReply(
    @Arg('input', () => SendPreliminaryReplyInput, { description: 'When, and why.' })
    input: SendPreliminaryReplyInput,
    @Ctx() ctx: RequestContext,
  ): Cased {
    return sendPreliminaryReply(ctx, input);
  }

  @Mutation(() => BreakGlassResult, { description: 'Opens a closed case for 24 hours in an emergency, with an alert.' })
  @Policy('case.breakGlass')
  breakGlass(
    @Arg('input', () => BreakGlassInput, { description: 'Which, and why.' }) input: BreakGlassInput,
    @Ctx() ctx: RequestContext,
  ): Cased {
    return breakGlass(ctx, input);
  }

  @Mutation(() => RegisterPaperApplicationResult, {
    description:
      'Registers an application that came on paper, or that somebody began at NAV, judged by the day it came.',
  })
  @Policy('application.registerPaper')
  registerPaperApplication(
    @Arg('input', () => RegisterPaperApplicationInput, { description: 'What the paper says.' })
    input: RegisterPaperApplicationInput,
    @Ctx() ctx: RequestContext,
  ): Cased {
    return registerPaperApplication(ctx, input);
  }
}
