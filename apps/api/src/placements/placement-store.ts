import type { Subject } from '@inntak/domain/access';
import type { PlacementState, PlacementStep } from '@inntak/domain/placements';
import { grantedOrganisationsSql } from '../access/granted-organisations';
import type { WriteRecord } from '../platform/audit';
import type { HistoryRow } from '../platform/history';
import { savedOne, type Versioned } from '../platform/mutation';
import type { RequestContext } from '../platform/transaction';

/** A placement as a step finds it, kept until the transaction ends. */
export interface LockedPlacement extends Subject, Versioned {
  readonly id: string;
  readonly applicationId: string | null;
  readonly state: PlacementState;
  readonly financing: string;
  readonly from: string;
  readonly to: string | null;
  /** The first day of a pause that has been agreed and has not begun. */
  readonly pauseFrom: string | null;
}

const columns = `pl.id, pl.application_id AS "applicationId", pl.state, pl.version, pl.financing, pl.from_on AS "from", pl.to_on AS "to",
  pl.pause_from AS "pauseFrom",
  pl.tenant_id AS "tenantId", pl.participant_id AS "participantId",
  ${grantedOrganisationsSql('pl.participant_id')} AS "organisationIds", latest.name AS "changedBy", latest.at AS "changedAt"
  FROM placement pl LEFT JOIN LATERAL (SELECT us.name, ch.at FROM case_history ch
         LEFT JOIN app_user us ON us.id = ch.by_user_id WHERE ch.object_id = pl.id ORDER BY ch.seq DESC LIMIT 1) latest ON true
 WHERE pl.id = $1`;

/**
 * Reads a placement and keeps it. Who may look but not change gets it unkept: the table of steps refuses, and says why.
 * Null: unknown, or not for this actor to know about.
 */
export async function lockPlacement(ctx: RequestContext, id: string): Promise<LockedPlacement | null> {
  const kept = await ctx.sql<LockedPlacement>(`SELECT ${columns} FOR NO KEY UPDATE OF pl`, [id]);
  if (kept.rows[0]) return kept.rows[0];
  return (await ctx.sql<LockedPlacement>(`SELECT ${columns}`, [id])).rows[0] ?? null;
}

/** What a step may write besides the state. */
export interface PlacementChanges {
  readonly to?: string;
  readonly pauseReason?: string | null;
  readonly pausedUntil?: string | null;
  readonly endReason?: string;
}

/** Writes the state and what else the step changes. Somebody faster: Conflict. */
export async function savePlacement(
  ctx: RequestContext,
  { id, version }: LockedPlacement,
  state: PlacementState,
  { to, pauseReason, pausedUntil, endReason }: PlacementChanges,
): Promise<void> {
  const { rowCount } = await ctx.sql(
    `UPDATE placement SET state = $3, version = version + 1, to_on = coalesce($4::date, to_on),
            pause_reason = $5, end_reason = coalesce($6, end_reason),
            paused_until = $7, pause_from = NULL WHERE id = $1 AND version = $2`,
    [id, version, state, to ?? null, pauseReason ?? null, endReason ?? null, pausedUntil ?? null],
  );
  savedOne(rowCount);
}

/** Shortens the days of a placement: the last day is still attended. Days that end earlier stay as they are. */
export async function shortenDays(ctx: RequestContext, id: string, lastDay: string): Promise<void> {
  await ctx.sql('SELECT lock_offers(ARRAY(SELECT d.offer_id FROM placement_day d WHERE d.placement_id = $1))', [id]);
  // Days that were to begin later never come.
  await ctx.sql('DELETE FROM placement_day WHERE placement_id = $1 AND lower(valid) > $2::date', [id, lastDay]);
  await ctx.sql(
    `UPDATE placement_day SET valid = daterange(lower(valid), $2::date, '[]')
      WHERE placement_id = $1 AND (upper(valid) IS NULL OR upper(valid) > $2::date + 1)`,
    [id, lastDay],
  );
}

const doneWords: Record<PlacementStep, string> = {
  start: 'started',
  pause: 'paused',
  resume: 'resumed',
  end: 'ended',
  decideEnd: 'ended',
};

/** The history row and the audit row of a step of a placement. */
export function placementRecord(
  placement: LockedPlacement,
  step: PlacementStep,
  toState: PlacementState,
  reason: string | null,
): { readonly history: HistoryRow; readonly audit: WriteRecord } {
  const { id, tenantId, participantId, applicationId, state } = placement;
  const object = { type: 'placement', id };
  return {
    history: { tenantId, participantId, applicationId, object, step, fromState: state, toState, reason },
    audit: { action: `placement.${doneWords[step]}`, participantIds: [participantId], object },
  };
}
