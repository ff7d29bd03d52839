import { checkDeviation, type Deviation } from '@inntak/domain/allocation';
import { accept, refuse, type Outcome } from '@inntak/domain/outcome';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { weekdayNumber } from '../calendar/weekdays';
import { mutation } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import type { DeviateInput } from './round-inputs';
import { lockRound, recordRound, type LockedRound } from './round-store';
import { readDeviations, readRun, saveDeviation } from './run-store';

/**
 * Decides otherwise than the proposal for one person, with a reason that the approver reads and that is kept; or lets the
 * proposal hold again. Only while the proposal is checked and not yet sent on.
 */
export function deviate(
  ctx: RequestContext,
  input: DeviateInput,
): Promise<{ readonly roundId: string; readonly published: readonly [] } | Refusal> {
  const { participantId } = input;
  return mutation<
    LockedRound,
    RuleViolation,
    Deviation | null,
    LockedRound,
    { roundId: string; published: readonly [] }
  >(ctx, {
    lock: async () => ((await isInRound(ctx, input)) ? lockRound(ctx, input.id) : null),
    authorize: (round) => mayDeviate(ctx, round),
    version: input.version,
    decide: (round) => decide(ctx, round, input),
    save: async (deviation, round) => {
      await saveDeviation(ctx, { id: round.runId ?? '', tenantId: round.tenantId }, participantId, deviation);
      await ctx.sql('UPDATE intake_round SET version = version + 1 WHERE id = $1', [round.id]);
      await recordRound(ctx, round, deviation === null ? 'follow' : 'deviate', {
        state: round.state,
        runId: round.runId,
        reason: deviation?.reason ?? null,
      });
      return round;
    },
    record: (round) => ({
      history: null,
      audit: {
        action: 'round.deviated',
        participantIds: [participantId],
        object: { type: 'allocationRun', id: round.runId ?? round.id },
      },
    }),
    answer: (round) => ({ roundId: round.id, published: [] }),
    explain: violationTexts,
  });
}

/** Whom the actor may not see is nobody to deviate for. */
async function isInRound(ctx: RequestContext, { id, participantId }: DeviateInput): Promise<boolean> {
  const { rowCount } = await ctx.sql(
    `SELECT 1 FROM allocation_outcome o JOIN intake_round r ON r.run_id = o.run_id WHERE r.id = $1 AND o.participant_id = $2`,
    [id, participantId],
  );
  return rowCount > 0;
}

function mayDeviate({ actor }: RequestContext, round: LockedRound): Outcome<null, RuleViolation> {
  const step = 'deviate';
  if (actor.role !== 'caseworker' || actor.tenantId !== round.tenantId) {
    return refuse({ rule: 'step-not-yours', step, by: ['caseworker'] });
  }
  return round.state === 'checked' ? accept(null) : refuse({ rule: 'step-not-open', step, state: round.state });
}

async function decide(
  ctx: RequestContext,
  round: LockedRound,
  { participantId, kind, wishId, days, reason }: DeviateInput,
): Promise<Outcome<Deviation | null, RuleViolation>> {
  const run = await readRun(ctx, round.runId);
  if (run === null) return refuse({ rule: 'not-in-round' });
  if (kind === 'follow') return accept(null);
  const others = (await readDeviations(ctx, run.id)).filter(({ personId }) => personId !== participantId);
  const wishes = run.snapshot.applicants.find(({ id }) => id === participantId)?.wishes ?? [];
  const deviation: Deviation = {
    personId: participantId,
    kind,
    wishId: wishes.some(({ id }) => id === wishId) ? (wishId ?? null) : null,
    days: (days ?? []).map((day) => ({ offerId: day.offerId, weekday: weekdayNumber(day.weekday) })),
    reason: reason ?? '',
  };
  return checkDeviation(run.snapshot, run.result, others, deviation);
}
