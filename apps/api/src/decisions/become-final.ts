import { decisionSteps, isFinalOn } from '@inntak/domain/decisions';
import { takeStep } from '@inntak/domain/steps';
import { recordWrite } from '../platform/audit';
import { recordHistory } from '../platform/history';
import { job } from '../platform/jobs/job';
import type { RequestContext } from '../platform/transaction';
import { decisionAudit, decisionHistory, lockDecision, saveDecision } from './decision-store';
import { readDecision } from './decision.queries';

/**
 * The time to complain is over, counted from the day the letter reached the person: the decision is final. One that has
 * reached nobody never is.
 */
export const becomeFinal = job<{ decisionId: string }>('decision-final', async (ctx, { decisionId }) => {
  const decision = await lockDecision(ctx, decisionId);
  if (decision === null) return;
  const taken = takeStep(decisionSteps, ctx.actor, decision, 'becomeFinal');
  if (!taken.ok) return;
  const { complaint } = await readDecision(ctx, decisionId);
  if (complaint.deadline === null || !isFinalOn(complaint.deadline, ctx.today)) return;
  await saveDecision(ctx, decision, taken.value, { complaintDeadline: complaint.deadline });
  await recordHistory(ctx, decisionHistory(decision, 'becomeFinal', decision.state, taken.value));
  await recordWrite(ctx, decisionAudit(decision, 'decision.final'));
});

/** Decisions whose letter reached somebody so long ago that the shortest time to complain may be over. */
export async function decisionsToLookAt(ctx: RequestContext): Promise<string[]> {
  const { rows } = await ctx.sql<{ id: string }>(
    `SELECT de.id FROM decision de JOIN complaint_regime cr ON cr.id = de.complaint_regime_id
      WHERE de.state = 'notified' AND EXISTS (
        SELECT 1 FROM letter le JOIN letter_delivery ld ON ld.letter_id = le.id
         WHERE le.subject_id = de.id AND least(ld.opened_at, ld.printed_at) < app_now() - make_interval(weeks => cr.weeks))
      ORDER BY de.made_on, de.id`,
  );
  return rows.map(({ id }) => id);
}
