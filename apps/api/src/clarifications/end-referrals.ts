import type { ClarificationState, ReferralState } from '@inntak/domain/clarifications';
import { endGrants } from '../access/write-grants';
import { recordHistory, type HistoryRow } from '../platform/history';
import type { RequestContext } from '../platform/transaction';

/** Which referrals: all of a case, or those of one step, one wish, one organisation or one disclosure. */
export interface WhichReferrals {
  readonly applicationId: string;
  readonly referralId?: string;
  readonly step?: 1 | 2;
  readonly organisationId?: string;
  readonly disclosureId?: string;
  readonly wishId?: string;
}

interface Ended<State> {
  readonly id: string;
  readonly tenantId: string;
  readonly participantId: string;
  readonly before: State;
}

const about = `t.id, t.tenant_id AS "tenantId", t.participant_id AS "participantId"`;

/**
 * Ends referrals that follow from something else (a withdrawal, a consent taken back, a return to step 1): meetings that
 * have not been held are cancelled, and the access the referral gave ends at once. Who may cause it is the caller's rule.
 */
export async function endReferrals(ctx: RequestContext, which: WhichReferrals, reason: string): Promise<void> {
  const {
    applicationId,
    referralId = null,
    step = null,
    organisationId = null,
    disclosureId = null,
    wishId = null,
  } = which;
  const why = reason.trim() === '' ? 'Saken gikk videre.' : reason;
  const { rows: referrals } = await ctx.sql<Ended<ReferralState>>(
    `UPDATE referral t SET state = 'ended', end_reason = $6, version = t.version + 1
       FROM (SELECT id, state FROM referral WHERE application_id = $1 AND state <> 'ended'
                AND ($2::uuid IS NULL OR id = $2) AND ($3::int IS NULL OR step = $3)
                AND ($4::uuid IS NULL OR organisation_id = $4) AND ($5::uuid IS NULL OR disclosure_id = $5)
                AND ($7::uuid IS NULL OR wish_id = $7)
              ORDER BY id FOR NO KEY UPDATE) open
      WHERE t.id = open.id RETURNING ${about}, open.state AS before`,
    [applicationId, referralId, step, organisationId, disclosureId, why, wishId],
  );
  const ids = referrals.map(({ id }) => id);
  const { rows: meetings } = await ctx.sql<Ended<ClarificationState>>(
    `UPDATE clarification t SET state = 'cancelled', cancel_reason = $2, version = t.version + 1
       FROM (SELECT id, state FROM clarification WHERE referral_id = ANY ($1) AND state IN ('requested', 'booked')
              ORDER BY id FOR NO KEY UPDATE) open
      WHERE t.id = open.id RETURNING ${about}, open.state AS before`,
    [ids, why],
  );
  for (const id of ids) await endGrants(ctx, id, { event: 'referralEnded', on: ctx.today });
  await recordHistory(ctx, [
    ...meetings.map((each) => historyRow(applicationId, each, 'clarification', 'cancel', 'cancelled', why)),
    ...referrals.map((each) => historyRow(applicationId, each, 'referral', 'end', 'ended', why)),
  ]);
}

function historyRow(
  applicationId: string,
  { id, tenantId, participantId, before }: Ended<string>,
  type: 'referral' | 'clarification',
  step: string,
  toState: string,
  reason: string,
): HistoryRow {
  return { tenantId, participantId, applicationId, object: { type, id }, step, fromState: before, toState, reason };
}
