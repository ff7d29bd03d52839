import type { Subject } from '@inntak/domain/access';
import type { RoundFacts, RoundState } from '@inntak/domain/allocation';
import { savedOne, type Versioned } from '../platform/mutation';
import type { RequestContext } from '../platform/transaction';

/** A main round as a step finds it, kept until the transaction ends. It is about nobody in particular. */
export interface LockedRound extends Subject, Versioned {
  readonly id: string;
  readonly year: number;
  readonly state: RoundState;
  readonly opensOn: string;
  readonly deadline: string;
  readonly startsOn: string;
  readonly seed: string | null;
  readonly runId: string | null;
  /** Who made the proposal that stands, or the actor where she decided otherwise in it; '' while there is none. */
  readonly preparedBy: string;
}

/**
 * SQL text: who prepared what stands in the round `r`, as the actor's approval looks at it. Whoever decided otherwise than the
 * proposal has prepared it too, and does not approve it. Aliases inside: dv, rx.
 */
export const preparedBySql = `coalesce((SELECT dv.by_user_id::text FROM allocation_deviation dv
      WHERE dv.run_id = r.run_id AND dv.by_user_id = actor_user() LIMIT 1),
    (SELECT rx.prepared_by_user_id::text FROM allocation_run rx WHERE rx.id = r.run_id), '')`;

const text = `
  SELECT r.id, r.year, r.state, r.version, r.opens_on AS "opensOn", r.deadline, round_starts_on(r) AS "startsOn",
         r.lottery_seed AS seed, r.run_id AS "runId", r.municipality_id AS "tenantId", '' AS "participantId",
         '{}'::text[] AS "organisationIds",
         ${preparedBySql} AS "preparedBy",
         latest.name AS "changedBy", latest.at AS "changedAt"
    FROM intake_round r LEFT JOIN LATERAL (SELECT u.name, h.at FROM round_history h LEFT JOIN app_user u ON u.id = h.by_user_id
           WHERE h.round_id = r.id ORDER BY h.seq DESC LIMIT 1) latest ON true
   WHERE r.id = $1 AND r.municipality_id = ANY ((SELECT actor_tenants())::uuid[]) FOR NO KEY UPDATE OF r`;

/** Reads a round of the own office and keeps it; null for everybody else. */
export async function lockRound(ctx: RequestContext, id: string): Promise<LockedRound | null> {
  return (await ctx.sql<LockedRound>(text, [id])).rows[0] ?? null;
}

/** Writes where the round is now. Somebody faster: Conflict. */
export async function saveRound(
  ctx: RequestContext,
  { id, version }: LockedRound,
  state: RoundState,
  changes: { readonly runId?: string | null; readonly seed?: string } = {},
): Promise<void> {
  const { rowCount } = await ctx.sql(
    `UPDATE intake_round SET state = $3, version = version + 1, run_id = CASE WHEN $5 THEN $4 ELSE run_id END,
            lottery_seed = coalesce($6, lottery_seed), lottery_adopted_on = CASE WHEN $6::text IS NULL THEN lottery_adopted_on ELSE $7::date END
      WHERE id = $1 AND version = $2`,
    [id, version, state, changes.runId ?? null, changes.runId !== undefined, changes.seed ?? null, ctx.today],
  );
  savedOne(rowCount);
}

/** Numbers about everybody in the round, whoever may see them. */
export interface RoundCounts {
  readonly applicants: number;
  readonly late: number;
  readonly needMissing: number;
  /** People with a wish that nobody has assessed. */
  readonly unassessed: number;
}

/** A round that nobody is in, or that is another office's. */
export const nobodyCounted: RoundCounts = { applicants: 0, late: 0, needMissing: 0, unassessed: 0 };

const countsText =
  'SELECT r.id AS "roundId", n.* FROM unnest($1::uuid[]) AS r (id) CROSS JOIN LATERAL round_counts(r.id) AS n';

/** The numbers of several rounds, by round. */
export async function countRounds(
  ctx: RequestContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RoundCounts>> {
  const rows = await ctx.read<RoundCounts & { roundId: string }>('round-counts', countsText, [ids]);
  return new Map(rows.map(({ roundId, ...counts }) => [roundId, counts]));
}

export async function countRound(ctx: RequestContext, id: string): Promise<RoundCounts> {
  return (await countRounds(ctx, [id])).get(id) ?? nobodyCounted;
}

/** What closes steps of the round besides its table. */
export function factsOf(
  round: Pick<LockedRound, 'opensOn' | 'deadline' | 'seed'>,
  counts: RoundCounts,
  tiesOpen: number,
): RoundFacts {
  const { opensOn, deadline, seed } = round;
  const { applicants, needMissing } = counts;
  return { opensOn, deadline, needMissing, applicants, tiesOpen, lotteryAdopted: seed !== null };
}

const historyText = `
  INSERT INTO round_history (round_id, tenant_id, run_id, step, from_state, to_state, reason, at, by_user_id, by_role, request_id)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

/** The round's own history: its people have theirs. */
export async function recordRound(
  ctx: RequestContext,
  round: LockedRound,
  step: string,
  to: { readonly state: RoundState; readonly runId: string | null; readonly reason: string | null },
): Promise<void> {
  await ctx.read('round-history', historyText, [
    round.id,
    round.tenantId,
    to.runId,
    step,
    round.state,
    to.state,
    to.reason,
    ctx.now,
    ctx.actor.userId,
    ctx.actor.role,
    ctx.requestId,
  ]);
}
