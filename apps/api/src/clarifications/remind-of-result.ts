import { recordWrite } from '../platform/audit';
import { recordHistory } from '../platform/history';
import { job } from '../platform/jobs/job';
import { outboxGateway } from '../platform/mail';
import type { RequestContext } from '../platform/transaction';

/** Days between one reminder and the next about the same question. */
const everyDays = 7;

/** Days after the last meeting by which its result is expected, where the office has set no day. Decision: a week. */
const resultWithinDays = 7;

// The last day to answer: the office's, or a week after the last meeting that was agreed. Without either nothing is overdue.
const dueOn = `coalesce(r.due_on, (SELECT max(oslo_day(c.starts_at)) + ${resultWithinDays} FROM clarification c
  WHERE c.referral_id = r.id AND c.state IN ('booked', 'done')))`;

// The result is overdue and nobody has been reminded in this period; answered or ended meanwhile: nothing to do.
const due = `r.state = 'open' AND ${dueOn} < app_today() AND NOT EXISTS (
  SELECT 1 FROM case_history h WHERE h.object_id = r.id AND h.step = 'remind' AND oslo_day(h.at) > app_today() - ${everyDays})`;

interface Overdue {
  readonly participantId: string;
  readonly tenantId: string;
  readonly applicationId: string;
  readonly readers: readonly string[];
}

/**
 * Tells a provider, or NAV, that somebody waits for its answer: a notice without content to those who work there, once a week, and a
 * row in the case's history. The office sees the overdue answer as the case's next step.
 */
export const remindOfResult = job<{ referralId: string }>('remind-of-result', async (ctx, { referralId }) => {
  const { rows } = await ctx.sql<Overdue>(
    `SELECT r.participant_id AS "participantId", r.tenant_id AS "tenantId", r.application_id AS "applicationId",
            ARRAY(SELECT DISTINCT m.user_id FROM membership m WHERE m.organisation_id = r.organisation_id
                     AND m.role IN ('providerStaff', 'providerLeader', 'navAdviser') AND m.since <= app_today()
                     AND (m.until IS NULL OR m.until >= app_today())) AS readers
       FROM referral r WHERE r.id = $1 AND ${due} FOR NO KEY UPDATE OF r`,
    [referralId],
  );
  const [overdue] = rows;
  if (!overdue) return;
  const { readers, ...keys } = overdue;
  const object = { type: 'referral', id: referralId };
  await recordHistory(ctx, { ...keys, object, step: 'remind', fromState: 'open', toState: 'open' });
  await recordWrite(ctx, { action: 'referral.reminded', participantIds: [keys.participantId], object });
  for (const userId of readers) {
    const key = `result-${referralId}-${ctx.today}-${userId}`;
    await outboxGateway.send(ctx, { userId, channel: 'email', template: 'result-overdue', key });
  }
});

/** Questions whose last day to answer has passed, and that nobody was reminded of this week. */
export async function resultsToRemindOf(ctx: RequestContext): Promise<string[]> {
  const { rows } = await ctx.sql<{ id: string }>(`SELECT r.id FROM referral r WHERE ${due} ORDER BY r.id`);
  return rows.map(({ id }) => id);
}
