import { randomBytes } from 'node:crypto';
import {
  bytesOf,
  checkRun,
  roundStepClosed,
  roundSteps,
  runRound,
  tiesOpen,
  type CheckProblem,
  type RoundState,
  type RoundStep,
} from '@inntak/domain/allocation';
import { accept, refuse, type Outcome } from '@inntak/domain/outcome';
import { checkNeeds, takeStep } from '@inntak/domain/steps';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { mutation } from '../platform/mutation';
import type { Explanations, Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext, SqlValue } from '../platform/transaction';
import { publishRun, type PublishedRow } from './publish-run';
import { readApplicants, readSnapshot } from './read-snapshot';
import { countRound, factsOf, lockRound, recordRound, saveRound, type LockedRound } from './round-store';
import { readDeviations, readRun, saveRun } from './run-store';
import type { TakeRoundStepInput } from './round-inputs';

/** The proposal did not pass: it is not shown for approval, whatever it says. */
type NotChecked =
  { readonly rule: 'run-not-reproduced' } | { readonly rule: 'run-breaks-rules'; readonly problems: number };
type AnyViolation = RuleViolation | NotChecked;

const explain: Explanations<AnyViolation> = {
  ...violationTexts,
  'run-not-reproduced': () => ({
    message:
      'Forslaget lar seg ikke regne ut på nytt fra de lagrede opplysningene. Lag et nytt forslag, og si fra til drift.',
  }),
  'run-breaks-rules': ({ problems }) => ({
    message: `Kontrollen fant ${problems} feil i forslaget. Lag et nytt forslag, og si fra til drift.`,
    facts: { problems },
  }),
};

/** What a step did, for the answer. */
export interface RoundStepDone {
  readonly roundId: string;
  readonly published: readonly PublishedRow[];
}

interface Saved extends RoundStepDone {
  readonly participantIds: readonly string[];
  readonly runId: string | null;
}

/** One step of a round's life: lock, authorize by the table, decide, save, record. */
export function takeRoundStep(ctx: RequestContext, input: TakeRoundStepInput): Promise<RoundStepDone | Refusal> {
  const { step } = input;
  return mutation<LockedRound, AnyViolation, RoundState, Saved, RoundStepDone>(ctx, {
    lock: () => lockRound(ctx, input.id),
    authorize: (round) => takeStep(roundSteps, ctx.actor, round, step),
    version: input.version,
    decide: async (round) => {
      const complete = checkNeeds(roundSteps, ctx.actor.role, step, { reason: input.reason ?? null });
      if (!complete.ok) return complete;
      const closed = await closedByFacts(ctx, round, step);
      if (closed !== null) return refuse(closed);
      if (step === 'check') {
        const passed = await checkAgain(ctx, round);
        if (!passed.ok) return passed;
      }
      return accept(roundSteps[step].to);
    },
    save: (to, round) => save(ctx, round, input, to),
    record: ({ participantIds, runId }, round) => ({
      history: null,
      audit: {
        action: `round.${doneWords[step]}`,
        participantIds,
        object: runId === null ? { type: 'round', id: round.id } : { type: 'allocationRun', id: runId },
      },
    }),
    answer: ({ roundId, published }) => ({ roundId, published }),
    explain,
  });
}

const doneWords: Record<RoundStep, string> = {
  open: 'opened',
  adoptLottery: 'lotteryAdopted',
  freeze: 'frozen',
  thaw: 'thawed',
  run: 'proposed',
  check: 'checked',
  sendForApproval: 'sentForApproval',
  returnToPreparer: 'returned',
  approve: 'approved',
  publish: 'published',
};

async function closedByFacts(ctx: RequestContext, round: LockedRound, step: RoundStep): Promise<RuleViolation | null> {
  const [counts, run] = await Promise.all([countRound(ctx, round.id), readRun(ctx, round.runId)]);
  const open = run === null ? [] : tiesOpen(run.result, await readDeviations(ctx, run.id));
  return roundStepClosed(step, factsOf(round, counts, open.length), ctx.today);
}

/** The stored proposal again from the stored snapshot, byte for byte; and every rule, by code that is not the engine's. */
async function checkAgain(ctx: RequestContext, round: LockedRound): Promise<Outcome<null, NotChecked>> {
  const run = await readRun(ctx, round.runId);
  if (run === null || bytesOf(runRound(run.snapshot)) !== run.bytes) return refuse({ rule: 'run-not-reproduced' });
  const problems: readonly CheckProblem[] = checkRun(run.snapshot, run.result);
  return problems.length === 0 ? accept(null) : refuse({ rule: 'run-breaks-rules', problems: problems.length });
}

async function save(
  ctx: RequestContext,
  round: LockedRound,
  input: TakeRoundStepInput,
  to: RoundState,
): Promise<Saved> {
  const reason = input.reason?.trim() || null;
  let { runId } = round;
  let published: readonly PublishedRow[] = [];
  switch (input.step) {
    case 'run': {
      const { snapshot, applicants } = await readSnapshot(ctx, round);
      runId = await saveRun(ctx, round.id, snapshot, runRound(snapshot), applicants);
      await saveRound(ctx, round, to, { runId });
      break;
    }
    case 'thaw':
      runId = null;
      await saveRound(ctx, round, to, { runId });
      break;
    case 'adoptLottery':
      await saveRound(ctx, round, to, { seed: randomBytes(8).toString('hex') });
      break;
    case 'publish':
      published = await publishRun(ctx, round);
      await saveRound(ctx, round, to);
      break;
    default:
      await saveRound(ctx, round, to);
  }
  await markRun(ctx, input.step, runId, reason);
  await recordRound(ctx, round, input.step, { state: to, runId, reason });
  const everybody = await readApplicants(ctx, round.id);
  return { roundId: round.id, runId, published, participantIds: everybody.map(({ id }) => id) };
}

type Mark = Readonly<Record<string, SqlValue>>;

const marks: Partial<Record<RoundStep, (now: Date, by: string) => Mark>> = {
  check: (now) => ({ checked_at: now }),
  sendForApproval: (now) => ({ sent_at: now }),
  returnToPreparer: () => ({ sent_at: null, approved_by_user_id: null, approved_at: null }),
  approve: (now, by) => ({ approved_at: now, approved_by_user_id: by }),
  publish: (now) => ({ published_at: now }),
};

/** When and by whom, on the proposal itself; a returned one keeps the reason until it is sent again. */
async function markRun(
  ctx: RequestContext,
  step: RoundStep,
  runId: string | null,
  reason: string | null,
): Promise<void> {
  const mark = marks[step]?.(ctx.now, ctx.actor.userId);
  if (mark === undefined || runId === null) return;
  const columns = { ...mark, return_reason: reason };
  const sets = Object.keys(columns).map((column, index) => `${column} = $${index + 2}`);
  await ctx.sql(`UPDATE allocation_run SET ${sets.join(', ')}, version = version + 1 WHERE id = $1`, [
    runId,
    ...Object.values(columns),
  ]);
}
