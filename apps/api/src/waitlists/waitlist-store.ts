import type { Subject } from '@inntak/domain/access';
import type { WaitlistLeaveReason, WaitlistState, WaitlistStep } from '@inntak/domain/waitlists';
import { grantedOrganisationsSql } from '../access/granted-organisations';
import type { HistoryRow } from '../platform/history';
import { savedOne, type Versioned } from '../platform/mutation';
import type { RequestContext } from '../platform/transaction';

/** Why an entry is left, as stored; `other` has its words in the history. */
export type LeftReason = WaitlistLeaveReason | 'other';

/** A waitlist entry as a step finds it, kept until the transaction ends. */
export interface LockedEntry extends Subject, Versioned {
  readonly id: string;
  readonly applicationId: string;
  readonly wishId: string;
  readonly state: WaitlistState;
}

const columns = `we.id, we.application_id AS "applicationId", we.wish_id AS "wishId", we.state, we.version,
  we.tenant_id AS "tenantId", we.participant_id AS "participantId",
  ${grantedOrganisationsSql('we.participant_id')} AS "organisationIds", latest.name AS "changedBy", latest.at AS "changedAt"
  FROM waitlist_entry we LEFT JOIN LATERAL (SELECT us.name, ch.at FROM case_history ch
         LEFT JOIN app_user us ON us.id = ch.by_user_id WHERE ch.object_id = we.id ORDER BY ch.seq DESC LIMIT 1) latest ON true`;

/** Reads an entry and keeps it; who may only look gets it unkept. Null: unknown, or not for this actor to know about. */
export async function lockEntry(ctx: RequestContext, id: string): Promise<LockedEntry | null> {
  const kept = await ctx.sql<LockedEntry>(`SELECT ${columns} WHERE we.id = $1 FOR NO KEY UPDATE OF we`, [id]);
  if (kept.rows[0]) return kept.rows[0];
  return (await ctx.sql<LockedEntry>(`SELECT ${columns} WHERE we.id = $1`, [id])).rows[0] ?? null;
}

/** The entries of a wish, or of a whole application, that somebody still waits in; kept. */
export async function lockOpenEntries(
  ctx: RequestContext,
  of: { readonly wishId: string } | { readonly applicationId: string },
): Promise<LockedEntry[]> {
  const [column, id] = 'wishId' in of ? ['wish_id', of.wishId] : ['application_id', of.applicationId];
  const text = `SELECT ${columns} WHERE we.${column} = $1 AND we.state <> 'left' ORDER BY we.id FOR NO KEY UPDATE OF we`;
  return (await ctx.sql<LockedEntry>(text, [id])).rows;
}

/** Writes the state; leaving takes a reason. Somebody faster: Conflict. */
export async function saveEntry(
  ctx: RequestContext,
  { id, version }: LockedEntry,
  state: WaitlistState,
  changes: { readonly pauseReason?: string; readonly left?: LeftReason },
): Promise<void> {
  const { rowCount } = await ctx.sql(
    `UPDATE waitlist_entry SET state = $3, version = version + 1, pause_reason = $4, left_reason = $5,
            left_on = CASE WHEN $5::text IS NULL THEN NULL ELSE app_today() END WHERE id = $1 AND version = $2`,
    [id, version, state, changes.pauseReason ?? null, changes.left ?? null],
  );
  savedOne(rowCount);
}

/** The history row of a step of an entry. */
export function entryHistory(
  entry: LockedEntry,
  step: WaitlistStep,
  toState: WaitlistState,
  reason: string | null,
): HistoryRow {
  const { id, tenantId, participantId, applicationId, state } = entry;
  const object = { type: 'waitlistEntry', id };
  return { tenantId, participantId, applicationId, object, step, fromState: state, toState, reason };
}
