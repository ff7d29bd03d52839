import type { Subject } from '@inntak/domain/access';
import type { ClarificationKind, ClarificationState, ReferralKind, ReferralState } from '@inntak/domain/clarifications';
import { grantedOrganisationsSql } from '../access/granted-organisations';
import type { Versioned } from '../platform/mutation';
import type { RequestContext } from '../platform/transaction';

/** A referral as a step finds it, kept until the transaction ends. */
export interface LockedReferral extends Subject, Versioned {
  readonly id: string;
  readonly applicationId: string;
  readonly organisationId: string;
  readonly kind: ReferralKind;
  readonly wishId: string | null;
  readonly step: 1 | 2;
  readonly state: ReferralState;
}

/** A meeting with the work as a step finds it, kept until the transaction ends. */
export interface LockedClarification extends Subject, Versioned {
  readonly id: string;
  readonly referralId: string;
  readonly referralState: ReferralState;
  readonly referralKind: ReferralKind;
  readonly applicationId: string;
  readonly organisationId: string;
  readonly kind: ClarificationKind;
  readonly state: ClarificationState;
  readonly startsAt: Date | null;
}

// Only the one who was asked acts on it, and only while a grant of its own is open.
const asked = `ARRAY(SELECT o FROM unnest(${grantedOrganisationsSql('t.participant_id')}) o WHERE o = t.organisation_id)`;
const common = `t.id, t.application_id AS "applicationId", t.state, t.version, t.kind, t.tenant_id AS "tenantId",
  t.participant_id AS "participantId", ${asked} AS "organisationIds", latest.name AS "changedBy", latest.at AS "changedAt"`;
const latest = `LEFT JOIN LATERAL (SELECT us.name, ch.at FROM case_history ch LEFT JOIN app_user us ON us.id = ch.by_user_id
  WHERE ch.object_id = t.id ORDER BY ch.seq DESC LIMIT 1) latest ON true`;

const referralText = `SELECT ${common}, t.organisation_id AS "organisationId", t.wish_id AS "wishId", t.step
  FROM referral t ${latest} WHERE t.id = $1 FOR NO KEY UPDATE OF t`;
const clarificationText = `SELECT ${common}, t.organisation_id AS "organisationId", t.referral_id AS "referralId", t.starts_at AS "startsAt",
    (SELECT r.state FROM referral r WHERE r.id = t.referral_id) AS "referralState",
    (SELECT r.kind FROM referral r WHERE r.id = t.referral_id) AS "referralKind"
  FROM clarification t ${latest} WHERE t.id = $1 FOR NO KEY UPDATE OF t`;

/** Reads a referral and keeps it; null when it is unknown or not for this actor to change. */
export async function lockReferral(ctx: RequestContext, id: string): Promise<LockedReferral | null> {
  return (await ctx.sql<LockedReferral>(referralText, [id])).rows[0] ?? null;
}

/** Reads a meeting and keeps it; null when it is unknown or not for this actor to change. */
export async function lockClarification(ctx: RequestContext, id: string): Promise<LockedClarification | null> {
  return (await ctx.sql<LockedClarification>(clarificationText, [id])).rows[0] ?? null;
}
