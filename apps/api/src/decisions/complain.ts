import { decisionSteps, receiveComplaint } from '@inntak/domain/decisions';
import { checkNeeds, takeStep } from '@inntak/domain/steps';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { heardBy } from '../platform/heard';
import { mutation } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import { writeComplaintReceipt } from './complaint-letters';
import { decisionAudit, decisionHistory, lockDecision, saveDecision, type LockedDecision } from './decision-store';
import { readDecision } from './decision.queries';
import type { ComplainInput, DecisionPayload } from './decision.types';

/**
 * A complaint: the person's own, or heard by staff and written down. After the deadline it is taken all the same and marked
 * late; whoever handles it decides on that.
 */
export function complain(ctx: RequestContext, input: ComplainInput): Promise<DecisionPayload | Refusal> {
  const heard = heardBy(ctx, input.heardHow);
  return mutation<LockedDecision, RuleViolation, { readonly late: boolean }, LockedDecision, DecisionPayload>(ctx, {
    lock: () => lockDecision(ctx, input.decisionId),
    authorize: (decision) => takeStep(decisionSteps, ctx.actor, decision, 'complain'),
    decide: async (decision) => {
      const given = { reason: input.text, heardHow: heard };
      const complete = checkNeeds(decisionSteps, ctx.actor.role, 'complain', given);
      if (!complete.ok) return complete;
      const { complaint } = await readDecision(ctx, decision.id);
      const madeOn = decision.madeOn ?? ctx.today;
      return receiveComplaint({ madeOn, complaintDeadline: complaint.deadline }, ctx.today);
    },
    save: async ({ late }, decision) => {
      const { id, participantId, tenantId } = decision;
      const { userId } = ctx.actor;
      await ctx.sql(
        `INSERT INTO complaint (decision_id, participant_id, tenant_id, text, received_on, late, heard_how,
                                heard_by_user_id, by_user_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          id,
          participantId,
          tenantId,
          input.text,
          ctx.today,
          late,
          heard?.how ?? null,
          heard === null ? null : userId,
          userId,
        ],
      );
      await saveDecision(ctx, decision, 'complained', {});
      await writeComplaintReceipt(ctx, decision, late);
      return decision;
    },
    record: (decision) => ({
      history: decisionHistory(decision, 'complain', decision.state, 'complained'),
      audit: decisionAudit(decision, 'decision.complained'),
    }),
    answer: async ({ id }) => ({ decision: await readDecision(ctx, id) }),
    explain: violationTexts,
  });
}
