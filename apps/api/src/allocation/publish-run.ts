import { finalProposals, type FinalProposal } from '@inntak/domain/allocation';
import { weekdayName } from '../calendar/weekdays';
import { preparePlaceOffer } from '../place-offers/prepare-place-offer';
import { isRefusal, NotFound } from '../platform/results';
import type { RequestContext } from '../platform/transaction';
import { readApplicants, type ApplicantRow } from './read-snapshot';
import type { LockedRound } from './round-store';
import { readDeviations, readRun } from './run-store';

/** What publishing did for one person: a prepared place offer, or why there is none and somebody must look. */
export interface PublishedRow {
  readonly participantId: string;
  readonly applicationId: string;
  readonly placeOfferId: string | null;
  /** Null when it went well. */
  readonly problem: string | null;
}

/**
 * Makes the approved proposals into prepared place offers, with the office's own command, person by person: one that is
 * refused (the case was withdrawn meanwhile) holds up nobody else. No room is held and nobody is told before each is sent.
 */
export async function publishRun(ctx: RequestContext, round: LockedRound): Promise<PublishedRow[]> {
  const run = await readRun(ctx, round.runId);
  if (run === null) throw new Error('A round that is approved has a proposal.');
  const [deviations, applicants] = await Promise.all([readDeviations(ctx, run.id), readApplicants(ctx, round.id)]);
  await ctx.sql('SELECT show_allocation_run($1)', [run.id]);
  const rowOf = new Map(applicants.map((row) => [row.id, row]));
  const rows: PublishedRow[] = [];
  for (const proposal of finalProposals(run.result, deviations)) {
    const applicant = rowOf.get(proposal.personId);
    if (proposal.days.length === 0 || !applicant) continue;
    rows.push(await prepare(ctx, round, proposal, applicant));
  }
  return rows;
}

async function prepare(
  ctx: RequestContext,
  round: LockedRound,
  { wishId, days, personId }: FinalProposal,
  applicant: ApplicantRow,
): Promise<PublishedRow> {
  const row = { participantId: personId, applicationId: applicant.applicationId, placeOfferId: null };
  const wish = applicant.wishes.find(({ id }) => id === wishId);
  const areaOf = (offerId: string) => wish?.parts.find((part) => part.offerId === offerId)?.workAreaId ?? null;
  const prepared = await alone(ctx, (own) =>
    preparePlaceOffer(own, {
      applicationId: applicant.applicationId,
      wishId: wish?.id ?? null,
      startOn: round.startsOn,
      // A run gives nothing but what was wished for, in the published order.
      choice: { basis: 'personsWish' },
      days: days.map(({ offerId, weekday }) => ({
        offerId,
        workAreaId: areaOf(offerId),
        weekday: weekdayName(weekday),
      })),
    }),
  );
  if (!isRefusal(prepared)) return { ...row, placeOfferId: prepared.placeOfferId, problem: null };
  // Who may not see the person is not told what stands in the way.
  return {
    ...row,
    problem: prepared instanceof NotFound ? 'Saken må følges opp av en som har tilgang.' : prepared.message,
  };
}

/**
 * A command whose refusal leaves the transaction around it standing: a rule that says no has written nothing. What the
 * database itself refuses undoes everything.
 */
function alone<Answer>(ctx: RequestContext, command: (own: RequestContext) => Promise<Answer>): Promise<Answer> {
  return command(new Proxy(ctx, { get: (target, key) => (key === 'rollBack' ? () => undefined : bound(target, key)) }));
}

function bound(target: RequestContext, key: string | symbol): unknown {
  const value: unknown = Reflect.get(target, key, target);
  return typeof value === 'function' ? (value.bind(target) as unknown) : value;
}
