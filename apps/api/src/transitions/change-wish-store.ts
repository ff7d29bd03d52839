import type { Subject } from '@inntak/domain/access';
import type { ChangeKind, ChangeWishState, ChangeWishStep, SharingAnswer } from '@inntak/domain/transitions';
import { grantedOrganisationsSql } from '../access/granted-organisations';
import { catalogue } from '../offers/catalogue';
import type { WriteRecord } from '../platform/audit';
import type { HistoryRow } from '../platform/history';
import { savedOne, type Versioned } from '../platform/mutation';
import type { RequestContext } from '../platform/transaction';
import {
  changeWishJson,
  finishChangeWish,
  type ChangeWishJson,
  type HeldDay,
  type WantedRow,
} from './change-wish-json';
import type { ChangeWish } from './change-wish.types';

/** A wish for change as a step finds it, kept until the transaction ends. */
export interface LockedChangeWish extends Subject, Versioned {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly state: ChangeWishState;
  readonly sharing: SharingAnswer;
  readonly ownWords: string | null;
  readonly nowDays: readonly HeldDay[];
  readonly wanted: readonly WantedRow[];
  readonly daysWanted: number | null;
  readonly applicationId: string | null;
  readonly wishId: string | null;
  /** The row of the agenda it stands on now. */
  readonly agendaItemId: string | null;
}

const columns = `cw.id, cw.kind, cw.state, cw.version, cw.sharing, cw.own_words AS "ownWords", cw.now_days AS "nowDays",
  cw.days_wanted AS "daysWanted", cw.application_id AS "applicationId", cw.wish_id AS "wishId",
  (SELECT coalesce(json_agg(json_build_object('offerId', cp.offer_id, 'workAreaId', cp.work_area_id,
      'weekdays', cp.weekdays, 'days', cp.days) ORDER BY cp.position), '[]')
    FROM change_wish_part cp WHERE cp.change_wish_id = cw.id) AS wanted,
  (SELECT ai.id FROM agenda_item ai WHERE ai.change_wish_id = cw.id AND ai.state = 'open') AS "agendaItemId",
  cw.tenant_id AS "tenantId", cw.participant_id AS "participantId",
  ${grantedOrganisationsSql('cw.participant_id')} AS "organisationIds", latest.name AS "changedBy", latest.at AS "changedAt"
  FROM change_wish cw LEFT JOIN LATERAL (SELECT us.name, ch.at FROM case_history ch
         LEFT JOIN app_user us ON us.id = ch.by_user_id WHERE ch.object_id = cw.id ORDER BY ch.seq DESC LIMIT 1) latest ON true
 WHERE cw.id = $1`;

/** Reads a wish and keeps it; who may look but not change gets it unkept. Null: unknown or hidden. */
export async function lockChangeWish(ctx: RequestContext, id: string): Promise<LockedChangeWish | null> {
  const kept = await ctx.sql<LockedChangeWish>(`SELECT ${columns} FOR NO KEY UPDATE OF cw`, [id]);
  if (kept.rows[0]) return kept.rows[0];
  return (await ctx.sql<LockedChangeWish>(`SELECT ${columns}`, [id])).rows[0] ?? null;
}

/** What a step may write besides the state. */
export interface ChangeWishChanges {
  readonly againOn?: string | null;
  readonly applicationId?: string;
  readonly wishId?: string | null;
  readonly nowDays?: readonly HeldDay[];
}

/** Writes the state and what else the step changes. Somebody faster: Conflict. */
export async function saveChangeWish(
  ctx: RequestContext,
  { id, version }: Pick<LockedChangeWish, 'id' | 'version'>,
  state: ChangeWishState,
  { againOn, applicationId, wishId, nowDays }: ChangeWishChanges = {},
): Promise<void> {
  const { rowCount } = await ctx.sql(
    `UPDATE change_wish SET state = $3, version = version + 1, again_on = coalesce($4::date, again_on),
            application_id = coalesce($5::uuid, application_id), wish_id = coalesce($6::uuid, wish_id),
            now_days = coalesce($7::jsonb, now_days) WHERE id = $1 AND version = $2`,
    [
      id,
      version,
      state,
      againOn ?? null,
      applicationId ?? null,
      wishId ?? null,
      nowDays === undefined ? null : JSON.stringify(nowDays),
    ],
  );
  savedOne(rowCount);
}

/** Writes the wished places anew. */
export async function insertWanted(
  ctx: RequestContext,
  { id, participantId, tenantId }: Pick<LockedChangeWish, 'id' | 'participantId' | 'tenantId'>,
  wanted: readonly WantedRow[],
): Promise<void> {
  for (const [position, part] of wanted.entries()) {
    await ctx.sql(
      `INSERT INTO change_wish_part (change_wish_id, participant_id, tenant_id, position, offer_id, work_area_id, weekdays, days)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, participantId, tenantId, position, part.offerId, part.workAreaId, part.weekdays, part.days],
    );
  }
}

/** The weekdays somebody has today and on, as far as the actor may see; each weekday once, the one that lasts longest. */
export async function heldDays(ctx: RequestContext, participantId: string): Promise<HeldDay[]> {
  const { rows } = await ctx.sql<HeldDay>(
    `SELECT DISTINCT ON (d.weekday) d.offer_id AS "offerId", d.work_area_id AS "workAreaId", d.weekday::int AS weekday
       FROM placement_day d WHERE d.participant_id = $1 AND (upper(d.valid) IS NULL OR upper(d.valid) > app_today())
      ORDER BY d.weekday, upper(d.valid) DESC NULLS FIRST`,
    [participantId],
  );
  return rows;
}

/** One wish that is known to be the actor's to see. */
export async function readChangeWish(ctx: RequestContext, id: string): Promise<ChangeWish> {
  const [row] = await ctx.read<{ wish: ChangeWishJson | null }>(
    'change-wish',
    `SELECT ${changeWishJson('$1')} AS wish`,
    [id],
  );
  if (!row?.wish) throw new Error('A wish that was just changed must be there.');
  return finishChangeWish(ctx, await catalogue(ctx), row.wish);
}

const doneWords: Record<ChangeWishStep | 'make', string> = {
  make: 'made',
  putOnAgenda: 'putOnAgenda',
  takeOffAgenda: 'takenOffAgenda',
  recommend: 'recommended',
  tryFirst: 'tryAgreed',
  notNow: 'putOff',
  solve: 'solved',
  withdraw: 'withdrawn',
  takeUpAgain: 'takenUpAgain',
  decide: 'decided',
};

/** The history row of a step of a wish. */
export function changeWishHistory(
  wish: Pick<LockedChangeWish, 'id' | 'tenantId' | 'participantId'> & { readonly applicationId?: string | null },
  step: ChangeWishStep | 'make',
  fromState: ChangeWishState | null,
  toState: ChangeWishState,
  reason: string | null = null,
): HistoryRow {
  const { id, tenantId, participantId, applicationId = null } = wish;
  return {
    tenantId,
    participantId,
    applicationId,
    object: { type: 'changeWish', id },
    step,
    fromState,
    toState,
    reason,
  };
}

/** The audit row of a step of a wish. */
export function changeWishAudit(
  { id, participantId }: Pick<LockedChangeWish, 'id' | 'participantId'>,
  step: ChangeWishStep | 'make',
): WriteRecord {
  return {
    action: `changeWish.${doneWords[step]}`,
    participantIds: [participantId],
    object: { type: 'changeWish', id },
  };
}
