import { createHash } from 'node:crypto';
import {
  bytesOf,
  type Deviation,
  type DeviationDay,
  type RoundSnapshot,
  type RunResult,
} from '@inntak/domain/allocation';
import type { RequestContext } from '../platform/transaction';
import type { ApplicantRow } from './read-snapshot';

/** A proposal as it was kept. */
export interface StoredRun {
  readonly id: string;
  readonly roundId: string;
  readonly number: number;
  readonly snapshot: RoundSnapshot;
  readonly result: RunResult;
  /** The result as text: what a run from the same snapshot must give again, byte for byte. */
  readonly bytes: string;
}

interface RunRow {
  id: string;
  roundId: string;
  number: number;
  snapshot: string;
  result: string;
}

const runsText = `SELECT x.id, x.round_id AS "roundId", x.number, x.snapshot, x.result FROM allocation_run x WHERE x.id = ANY ($1::uuid[])`;

/** Proposals of the own office, in no order. */
export async function readRuns(ctx: RequestContext, ids: readonly string[]): Promise<StoredRun[]> {
  const rows = await ctx.read<RunRow>('allocation-runs', runsText, [ids]);
  return rows.map(({ id, roundId, number, snapshot, result }) => ({
    id,
    roundId,
    number,
    snapshot: JSON.parse(snapshot) as RoundSnapshot,
    result: JSON.parse(result) as RunResult,
    bytes: result,
  }));
}

/** One proposal of the own office, or null. */
export async function readRun(ctx: RequestContext, id: string | null): Promise<StoredRun | null> {
  if (id === null) return null;
  return (await readRuns(ctx, [id]))[0] ?? null;
}

/** Keeps a proposal; it becomes the round's. Answers its id. */
export async function saveRun(
  ctx: RequestContext,
  roundId: string,
  snapshot: RoundSnapshot,
  result: RunResult,
  applicants: readonly ApplicantRow[],
): Promise<string> {
  const rowOf = new Map(applicants.map((row) => [row.id, row]));
  const sharing = new Map<number | null, number>();
  for (const { number } of result.people) sharing.set(number, (sharing.get(number) ?? 0) + 1);
  const kept = JSON.stringify(snapshot);
  const bytes = bytesOf(result);
  const run = {
    ruleVersion: result.ruleVersion,
    seed: result.seed,
    snapshot: kept,
    snapshotHash: hashOf(kept),
    result: bytes,
    resultHash: hashOf(bytes),
  };
  const outcomes = result.people.map((person) => {
    const row = rowOf.get(person.personId);
    return {
      ...person,
      applicationId: row?.applicationId,
      needClass: row?.needClass ?? null,
      leavesSchool: row?.leavesSchool ?? false,
      waitingSince: row?.waitingSince,
      sharedWith: person.number === null ? 0 : (sharing.get(person.number) ?? 1) - 1,
    };
  });
  const reasons = result.reasons.map((row) => ({ ...row, applicationId: rowOf.get(row.personId)?.applicationId }));
  const { rows } = await ctx.sql<{ id: string | null }>('SELECT save_allocation_run($1, $2, $3, $4) AS id', [
    roundId,
    JSON.stringify(run),
    JSON.stringify(outcomes),
    JSON.stringify(reasons),
  ]);
  const id = rows[0]?.id;
  if (!id) throw new Error('The proposal was not kept.');
  return id;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A deviation with who decided it and when. */
export interface StoredDeviation extends Deviation {
  readonly runId: string;
  readonly by: string;
  readonly at: Date;
}

const deviationsText = `
  SELECT d.run_id AS "runId", d.participant_id AS "personId", d.kind, d.wish_id AS "wishId", d.days, d.reason, u.name AS by, d.at
    FROM allocation_deviation d JOIN app_user u ON u.id = d.by_user_id WHERE d.run_id = ANY ($1::uuid[]) ORDER BY d.at, d.participant_id`;

/** What people decided otherwise than these proposals. */
export function readDeviationsOf(ctx: RequestContext, runIds: readonly string[]): Promise<StoredDeviation[]> {
  return ctx.read<StoredDeviation>('allocation-deviations', deviationsText, [runIds]);
}

/** What people decided otherwise than the proposal. */
export function readDeviations(ctx: RequestContext, runId: string): Promise<StoredDeviation[]> {
  return readDeviationsOf(ctx, [runId]);
}

/** Puts a deviation in place of an earlier one for the same person. Null: the proposal holds again. */
export async function saveDeviation(
  ctx: RequestContext,
  run: { readonly id: string; readonly tenantId: string },
  participantId: string,
  deviation: Deviation | null,
): Promise<void> {
  await ctx.sql('DELETE FROM allocation_deviation WHERE run_id = $1 AND participant_id = $2', [run.id, participantId]);
  if (deviation === null) return;
  const days: readonly DeviationDay[] = deviation.days.map(({ offerId, weekday }) => ({ offerId, weekday }));
  await ctx.sql(
    `INSERT INTO allocation_deviation (run_id, participant_id, tenant_id, kind, wish_id, days, reason, by_user_id, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      run.id,
      participantId,
      run.tenantId,
      deviation.kind,
      deviation.wishId,
      JSON.stringify(days),
      deviation.reason.trim(),
      ctx.actor.userId,
      ctx.now,
    ],
  );
}
