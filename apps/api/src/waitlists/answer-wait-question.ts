import { accept } from '@inntak/domain/outcome';
import { checkNeeds, takeStep, type HeardHow } from '@inntak/domain/steps';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { waitQuestionSteps } from '@inntak/domain/waitlists';
import { heardBy } from '../platform/heard';
import { addJob } from '../platform/jobs/job';
import { mutation } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import { finishWaitQuestion } from './wait-question-json';
import { lockQuestion, questionRecord, saveQuestion, type LockedQuestion } from './wait-question-store';
import type { AnswerWaitQuestionInput, WaitQuestionPayload } from './wait-question.types';
import { endWait } from './yearly-question';

/**
 * The person's answer, by herself or as staff heard it. Yes: the wait is confirmed. No: the person leaves the list. Talk: the
 * person stays on it, and somebody calls.
 */
export function answerWaitQuestion(
  ctx: RequestContext,
  input: AnswerWaitQuestionInput,
): Promise<WaitQuestionPayload | Refusal> {
  const { answer } = input;
  const heardHow = heardBy(ctx, input.heardHow, { on: input.heardOn ?? null });
  return mutation<LockedQuestion, RuleViolation, HeardHow | null, LockedQuestion, WaitQuestionPayload>(ctx, {
    lock: () => lockQuestion(ctx, input.id),
    authorize: (question) => takeStep(waitQuestionSteps, ctx.actor, question, answer),
    version: input.version,
    decide: () => {
      const complete = checkNeeds(waitQuestionSteps, ctx.actor.role, answer, { heardHow });
      return complete.ok ? accept(ctx.actor.role === 'caseworker' ? heardHow : null) : complete;
    },
    save: async (heard, question) => {
      await saveQuestion(ctx, question, answer, heard);
      if (answer === 'yes') {
        await ctx.sql('UPDATE waitlist_entry SET last_confirmed_on = $2, version = version + 1 WHERE id = $1', [
          question.entryId,
          ctx.today,
        ]);
      }
      if (answer === 'no') await addJob(ctx, endWait, { questionId: question.id }, { key: `end-wait-${question.id}` });
      return question;
    },
    record: (question) => questionRecord(question, answer, question.state, waitQuestionSteps[answer].to),
    answer: async (question) => {
      const after = (await lockQuestion(ctx, question.id)) ?? question;
      const { id, version, state, askedOn, answerBy, answeredOn } = after;
      return { question: finishWaitQuestion(ctx, after, { id, version, state, askedOn, answerBy, answeredOn }) };
    },
    explain: violationTexts,
  });
}
