import { roundStepClosed, roundSteps, tiesOpen, type OrderKey, type RoundState } from '@inntak/domain/allocation';
import { allowedSteps } from '@inntak/domain/steps';
import { toAllowedSteps } from '../platform/steps';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import { orderTexts } from './round-texts';
import { countRounds, factsOf, nobodyCounted, preparedBySql, type RoundCounts } from './round-store';
import type { AllocationRun, IntakeRound } from './round.types';
import { readDeviationsOf, readRuns } from './run-store';

interface Row {
  id: string;
  year: number;
  state: RoundState;
  version: number;
  opensOn: string;
  deadline: string;
  answerTarget: string;
  startsOn: string;
  tenantId: string;
  seed: string | null;
  runId: string | null;
  preparedBy: string;
  runs: AllocationRun[];
}

const columns = `
  SELECT r.id, r.year, r.state, r.version, r.opens_on AS "opensOn", r.deadline, r.answer_target AS "answerTarget",
         round_starts_on(r) AS "startsOn", r.municipality_id AS "tenantId", r.lottery_seed AS seed, r.run_id AS "runId",
         ${preparedBySql} AS "preparedBy",
         (SELECT coalesce(json_agg(json_build_object('id', x.id, 'number', x.number, 'ruleVersion', x.rule_version,
                   'madeAt', x.made_at, 'preparedBy', p.name, 'checkedAt', x.checked_at, 'sentAt', x.sent_at,
                   'returnReason', x.return_reason, 'approvedBy', a.name, 'approvedAt', x.approved_at,
                   'publishedAt', x.published_at, 'snapshotHash', x.snapshot_hash, 'resultHash', x.result_hash,
                   'given', n.given, 'without', n.without, 'tied', n.tied, 'deviations',
                   (SELECT count(*) FROM allocation_deviation d WHERE d.run_id = x.id)) ORDER BY x.number DESC), '[]')
            FROM allocation_run x JOIN app_user p ON p.id = x.prepared_by_user_id LEFT JOIN app_user a ON a.id = x.approved_by_user_id
            CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE o.outcome = 'given') AS given,
                     count(*) FILTER (WHERE o.outcome IN ('noRoom', 'nothingSuitable', 'notAssessed')) AS without,
                     count(*) FILTER (WHERE o.outcome = 'tied') AS tied FROM allocation_outcome o WHERE o.run_id = x.id) n
           WHERE x.round_id = r.id) AS runs
    FROM intake_round r WHERE r.municipality_id = ANY ((SELECT actor_tenants())::uuid[])`;
const allText = `${columns} ORDER BY r.year DESC`;
const oneText = `${columns} AND r.id = $1`;

/** The rounds of the own office, the latest first. */
export async function readRounds(ctx: RequestContext): Promise<IntakeRound[]> {
  return finish(ctx, await ctx.read<Row>('rounds', allText));
}

/** One round of the own office; null when unknown or another's. */
export async function readRound(ctx: RequestContext, id: string): Promise<IntakeRound | null> {
  const [round] = await finish(ctx, await ctx.read<Row>('round', oneText, [id]));
  return round ?? null;
}

/** What is counted about rounds is asked once, however many they are. */
async function finish(ctx: RequestContext, rows: readonly Row[]): Promise<IntakeRound[]> {
  const runIds = rows.flatMap(({ runId }) => runId ?? []);
  const [counts, runs, deviations] = await Promise.all([
    countRounds(
      ctx,
      rows.map(({ id }) => id),
    ),
    readRuns(ctx, runIds),
    readDeviationsOf(ctx, runIds),
  ]);
  return rows.map((row) => {
    const run = runs.find(({ id }) => id === row.runId);
    const decided = deviations.filter(({ runId }) => runId === row.runId);
    const open = run === undefined ? [] : tiesOpen(run.result, decided);
    return told(ctx, row, counts.get(row.id) ?? nobodyCounted, open.length);
  });
}

function told(ctx: RequestContext, row: Row, counts: RoundCounts, tied: number): IntakeRound {
  const { runId, preparedBy, tenantId, seed, ...shown } = row;
  const facts = factsOf(row, counts, tied);
  const subject = { tenantId, participantId: '', organisationIds: [], state: row.state, preparedBy };
  const steps = allowedSteps(roundSteps, ctx.actor, subject, (step) => roundStepClosed(step, facts, ctx.today));
  const keys: readonly OrderKey[] = [
    'needClass',
    'leavesSchool',
    'waitingSince',
    ...(seed === null ? [] : ['lottery' as const]),
  ];
  return {
    ...shown,
    ...counts,
    lottery: seed !== null,
    order: keys.map((key) => orderTexts[key]),
    run: row.runs.find(({ id }) => id === runId) ?? null,
    allowedSteps: toAllowedSteps(steps, violationTexts),
  };
}
