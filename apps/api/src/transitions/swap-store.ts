import type { Subject } from '@inntak/domain/access';
import type { SwapAnswerState, SwapState } from '@inntak/domain/transitions';
import { grantedOrganisationsSql } from '../access/granted-organisations';
import { savedOne, type Versioned } from '../platform/mutation';
import type { RequestContext } from '../platform/transaction';
import type { HeldDay } from './change-wish-json';

/** One party as a step finds it. */
export interface LockedParty extends Subject, Versioned {
  readonly id: string;
  readonly swapId: string;
  readonly changeWishId: string;
  readonly gives: readonly HeldDay[];
  readonly gets: readonly HeldDay[];
  /** The answer, as a life of its own. */
  readonly state: SwapAnswerState;
}

/** A swap as a step finds it, with its parties, kept until the transaction ends. */
export interface LockedSwap extends Subject, Versioned {
  readonly id: string;
  readonly state: SwapState;
  readonly startOn: string;
  readonly reasons: string | null;
  readonly preparedBy: string;
  readonly parties: readonly LockedParty[];
}

const swapColumns = `sw.id, sw.state, sw.version, sw.start_on AS "startOn", sw.reasons,
  coalesce(sw.prepared_by_user_id::text, '') AS "preparedBy", sw.tenant_id AS "tenantId", '' AS "participantId",
  '{}'::text[] AS "organisationIds" FROM swap sw WHERE sw.id = $1`;

const partyColumns = `sp.id, sp.swap_id AS "swapId", sp.change_wish_id AS "changeWishId", sp.gives, sp.gets,
  sp.answer AS state, sp.version, sp.tenant_id AS "tenantId", sp.participant_id AS "participantId",
  ${grantedOrganisationsSql('sp.participant_id')} AS "organisationIds" FROM swap_party sp`;

/** Reads a swap and keeps it, with the parties that the actor may see; who may only look gets it unkept. */
export async function lockSwap(ctx: RequestContext, id: string): Promise<LockedSwap | null> {
  const kept = await ctx.sql<Omit<LockedSwap, 'parties'>>(`SELECT ${swapColumns} FOR NO KEY UPDATE OF sw`, [id]);
  const swap = kept.rows[0];
  if (swap === undefined) return null;
  const { rows: parties } = await ctx.sql<LockedParty>(
    `SELECT ${partyColumns} WHERE sp.swap_id = $1 ORDER BY sp.position`,
    [id],
  );
  return { ...swap, parties };
}

/** Reads one party and keeps it. */
export async function lockParty(ctx: RequestContext, id: string): Promise<LockedParty | null> {
  const { rows } = await ctx.sql<LockedParty>(`SELECT ${partyColumns} WHERE sp.id = $1 FOR NO KEY UPDATE OF sp`, [id]);
  return rows[0] ?? null;
}

/** What a step of a swap may write besides the state. */
export interface SwapChanges {
  readonly stopReason?: string;
  readonly reasons?: string;
  readonly preparedByUserId?: string;
  readonly approvedByUserId?: string;
}

/** Writes the state. Somebody faster: Conflict. */
export async function saveSwap(
  ctx: RequestContext,
  { id, version }: Pick<LockedSwap, 'id' | 'version'>,
  state: SwapState,
  changes: SwapChanges = {},
): Promise<void> {
  const { rowCount } = await ctx.sql(
    `UPDATE swap SET state = $3, version = version + 1, stop_reason = coalesce($4, stop_reason), reasons = coalesce($5, reasons),
            prepared_by_user_id = coalesce($6::uuid, prepared_by_user_id),
            approved_by_user_id = coalesce($7::uuid, approved_by_user_id) WHERE id = $1 AND version = $2`,
    [
      id,
      version,
      state,
      changes.stopReason ?? null,
      changes.reasons ?? null,
      changes.preparedByUserId ?? null,
      changes.approvedByUserId ?? null,
    ],
  );
  savedOne(rowCount);
}
