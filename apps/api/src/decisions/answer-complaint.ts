import { decisionSteps, isOfAuthority, type DecisionStep } from '@inntak/domain/decisions';
import { accept } from '@inntak/domain/outcome';
import { checkNeeds, takeStep } from '@inntak/domain/steps';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { reopenAfterComplaint } from '../applications/reopen-after-complaint';
import { mutation, savedOne } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import { writeComplaintAnswer, type ComplaintAnswer } from './complaint-letters';
import { decisionAudit, decisionHistory, lockDecision, saveDecision, type LockedDecision } from './decision-store';
import type { AnswerComplaintInput, ForwardComplaintInput } from './complaint.types';

type AnswerStep = Extract<DecisionStep, ComplaintAnswer>;

interface StepOfComplaint {
  readonly step: AnswerStep;
  readonly input: { readonly decisionId: string; readonly version: number; readonly reason?: string };
  readonly action: string;
  /** Written on the complaint itself. */
  readonly column: 'answered' | 'forwarded';
  readonly then?: (decision: LockedDecision, reason: string) => Promise<void>;
}

function takeComplaintStep(
  ctx: RequestContext,
  { step, input, action, column, then }: StepOfComplaint,
): Promise<{ readonly caseId: string } | Refusal> {
  const reason = input.reason?.trim() ?? '';
  return mutation<LockedDecision, RuleViolation, null, LockedDecision, { caseId: string }>(ctx, {
    lock: () => lockDecision(ctx, input.decisionId),
    authorize: (decision) => takeStep(decisionSteps, ctx.actor, decision, step),
    version: input.version,
    decide: (decision) => {
      const fits = isOfAuthority(decision.authority, step);
      if (!fits.ok) return fits;
      const complete = checkNeeds(decisionSteps, ctx.actor.role, step, { reason });
      return complete.ok ? accept(null) : complete;
    },
    save: async (_given, decision) => {
      await saveDecision(ctx, decision, decisionSteps[step].to, {});
      await saveAnswer(ctx, decision.id, column, reason);
      await then?.(decision, reason);
      await writeComplaintAnswer(ctx, decision, step, reason);
      return decision;
    },
    record: (decision) => ({
      history: decisionHistory(decision, step, decision.state, decisionSteps[step].to, reason === '' ? null : reason),
      audit: decisionAudit(decision, action),
    }),
    answer: ({ applicationId }) => ({ caseId: applicationId }),
    explain: violationTexts,
  });
}

/** The answer stands on the latest complaint about the decision: the one that is open. */
async function saveAnswer(
  ctx: RequestContext,
  decisionId: string,
  column: StepOfComplaint['column'],
  reason: string,
): Promise<void> {
  const { rowCount } =
    column === 'answered'
      ? await ctx.sql(
          `UPDATE complaint SET answer_reasons = $2, answered_on = $3, answered_by_user_id = $4, version = version + 1
            WHERE id = ${latest}`,
          [decisionId, reason, ctx.today, ctx.actor.userId],
        )
      : await ctx.sql(`UPDATE complaint SET forwarded_on = $2, version = version + 1 WHERE id = ${latest}`, [
          decisionId,
          ctx.today,
        ]);
  savedOne(rowCount);
}

const latest = '(SELECT c.id FROM complaint c WHERE c.decision_id = $1 ORDER BY c.created_at DESC, c.id LIMIT 1)';

/** The office has looked at its decision again and stands by it; the complaint is then sent on. */
export function upholdDecision(ctx: RequestContext, input: AnswerComplaintInput) {
  return takeComplaintStep(ctx, { step: 'uphold', input, action: 'complaint.upheld', column: 'answered' });
}

/**
 * The complaint is heard: the decision no longer counts for what it refused. Its refused wishes are taken up again, a
 * closed case is worked with again, and a new decision follows. A place the person has stays until then.
 */
export function changeAfterComplaint(ctx: RequestContext, input: AnswerComplaintInput) {
  return takeComplaintStep(ctx, {
    step: 'change',
    input,
    action: 'complaint.heard',
    column: 'answered',
    then: ({ applicationId, wishIds }, reason) => reopenAfterComplaint(ctx, applicationId, wishIds, reason),
  });
}

/** Sends a complaint on: to the body that decides in the end, or to NAV when NAV has decided. */
export function forwardComplaint(ctx: RequestContext, input: ForwardComplaintInput) {
  return takeComplaintStep(ctx, { step: 'forward', input, action: 'complaint.forwarded', column: 'forwarded' });
}

/** Sends a complaint about a grant to NAV, which answers it. */
export function forwardComplaintToNav(ctx: RequestContext, input: ForwardComplaintInput) {
  return takeComplaintStep(ctx, { step: 'forwardToNav', input, action: 'complaint.forwarded', column: 'forwarded' });
}
