import { preliminaryReplyBy } from '@inntak/domain/calendar';
import { accept, refuse } from '@inntak/domain/outcome';
import { isHiddenFromOthers, type Protection } from '@inntak/domain/participants';
import { addJob } from '../../platform/jobs/job';
import { holidaysAround } from '../../platform/holidays';
import { municipalitySettings } from '../../platform/municipality-settings';
import type { Refusal } from '../../platform/results';
import type { RequestContext } from '../../platform/transaction';
import { readSavedApplication } from '../application.queries';
import type { ApplicationStepInput } from '../application-inputs';
import type { ApplicationPayload, Receipt } from '../application.types';
import { takeApplicationStep } from '../take-application-step';
import { approvalNotice } from './approval-notice';
import { tryToSubmit } from './draft-facts';
import { giveReceipt } from './receipt';

/**
 * Sends the application: the person's own draft (`submit`), or one that somebody helped with and she approves (`approve`).
 * After the deadline it is taken all the same, with a reason; the receipt says what happens next and when.
 */
export function sendApplication(
  ctx: RequestContext,
  step: 'submit' | 'approve',
  input: ApplicationStepInput,
): Promise<ApplicationPayload | Refusal> {
  let sent: Parameters<typeof giveReceipt>[3] = { late: false, answerTarget: null, protection: 'none' };
  let receipt: Receipt | null = null;
  return takeApplicationStep<ApplicationPayload>(ctx, {
    step,
    input,
    decide: async (application) => {
      const { outcome, round } = await tryToSubmit(ctx, application, input.lateReason ?? application.lateReason);
      if (!outcome.ok) return outcome;
      const protection = await protectionOf(ctx, application.participantId);
      const { contactUserId } = await municipalitySettings(ctx, application.tenantId);
      const { roundId, late } = outcome.value;
      const answerTarget = round !== null && round.answerTarget >= ctx.today ? round.answerTarget : null;
      sent = { late: late !== null, answerTarget, protection };
      return accept({
        submittedAt: ctx.now,
        roundId,
        late: late !== null,
        lateReason: late?.reason ?? null,
        answerTarget,
        preliminaryReplyDue: preliminaryReplyBy(ctx.today, holidaysAround(ctx.today)),
        // A person with kode 6 waits for somebody who is named for her; the office's contact may not see her.
        responsibleUserId: isHiddenFromOthers(protection) ? null : contactUserId,
      });
    },
    then: async (application) => {
      await forgetAnswersToOthers(ctx, application.id);
      const settings = await municipalitySettings(ctx, application.tenantId);
      receipt = await giveReceipt(ctx, application, settings, sent);
    },
    answer: async ({ id }) => ({ application: await readSavedApplication(ctx, id), receipt }),
  });
}

/** A helper hands the draft over: complete but for what only the sending itself can ask for. */
export function sendForApproval(
  ctx: RequestContext,
  input: ApplicationStepInput,
): Promise<ApplicationPayload | Refusal> {
  return takeApplicationStep<ApplicationPayload>(ctx, {
    step: 'sendForApproval',
    input,
    decide: async (application) => {
      const { outcome } = await tryToSubmit(ctx, application, input.lateReason ?? application.lateReason);
      if (!outcome.ok && outcome.violation.rule !== 'late-needs-reason') return refuse(outcome.violation);
      return accept({ helperUserId: ctx.actor.userId });
    },
    then: ({ id }) => addJob(ctx, approvalNotice, { applicationId: id }),
    answer: async ({ id }) => ({ application: await readSavedApplication(ctx, id), receipt: null }),
  });
}

/** The person wants something changed before she approves: the draft is open again, for her and for the helper. */
export function askForChanges(ctx: RequestContext, input: ApplicationStepInput): Promise<ApplicationPayload | Refusal> {
  return takeApplicationStep<ApplicationPayload>(ctx, {
    step: 'askForChanges',
    input,
    answer: async ({ id }) => ({ application: await readSavedApplication(ctx, id), receipt: null }),
  });
}

async function protectionOf(ctx: RequestContext, participantId: string): Promise<Protection> {
  const { rows } = await ctx.sql<{ protection: Protection }>('SELECT protection FROM participant WHERE id = $1', [
    participantId,
  ]);
  return rows[0]?.protection ?? 'none';
}

/** Answers to the forms of offers that are no longer wished for are nobody's business. */
async function forgetAnswersToOthers(ctx: RequestContext, applicationId: string): Promise<void> {
  await ctx.sql(
    `DELETE FROM application_answer a WHERE a.application_id = $1
        AND NOT EXISTS (SELECT 1 FROM wish_part p WHERE p.application_id = $1 AND p.offer_id = a.offer_id)`,
    [applicationId],
  );
}
