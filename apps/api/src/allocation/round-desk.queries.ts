import {
  finalProposals,
  needList,
  type DeviationDay,
  type FinalProposal,
  type RoundSnapshot,
  type RunResult,
  type WishVerdict,
} from '@inntak/domain/allocation';
import { freeFor, placesInAll, whyNoRoom, type SlotRoom } from '@inntak/domain/capacity';
import { answerDeadline, weekdays, type Weekday } from '@inntak/domain/calendar';
import { weekdayName } from '../calendar/weekdays';
import { catalogue, type Catalogue } from '../offers/catalogue';
import { holidaysAround } from '../platform/holidays';
import type { RequestContext } from '../platform/transaction';
import { readApplicants, readSnapshot, type ApplicantRow } from './read-snapshot';
import { wishDays, wishLabel } from './round-texts';
import type { RoundApplicant, RoundDay, RoundDesk, RoundFill, RoundNeed, RoundPlaceOffer } from './round.types';
import { readRound } from './rounds.queries';
import { readDeviations, readRun, type StoredDeviation, type StoredRun } from './run-store';

/** What the reader may see of a person: nobody's row for those who are protected from her. */
interface SeenPerson {
  id: string;
  name: string;
  applicationId: string;
  version: number;
  needClass: number | null;
  needReason: string | null;
  placeOffer: RoundPlaceOffer | null;
}

const seenText = `
  SELECT p.id, p.first_name || ' ' || p.last_name AS name, a.id AS "applicationId", a.version, a.need_class AS "needClass",
         a.need_reason AS "needReason",
         (SELECT json_build_object('id', o.id, 'version', o.version, 'state', o.state,
                   'digital', p.has_bank_id AND p.contact_channel <> 'post')
            FROM place_offer o WHERE o.application_id = a.id AND o.authority = 'municipality'
           ORDER BY o.created_at DESC, o.id LIMIT 1) AS "placeOffer"
    FROM application a JOIN participant p ON p.id = a.participant_id WHERE a.round_id = $1 AND a.tenant_id = ANY ((SELECT actor_tenants())::uuid[])`;

const answerDaysText = `SELECT coalesce((SELECT s.answer_within_days FROM municipality_setting s WHERE s.municipality_id = r.municipality_id), 14) AS days
   FROM intake_round r WHERE r.id = $1`;
const inPlaceText = `SELECT n.offer_id AS "offerId", n.weekday, sum(n.in_place)::integer AS people
   FROM offer_week_numbers($1::uuid[], $2::date, 1) n GROUP BY n.offer_id, n.weekday`;

/** How many are there already, by offer and weekday (0: people), in the week the places start. */
async function readInPlace(
  ctx: RequestContext,
  { offers, startsOn }: RoundSnapshot,
): Promise<ReadonlyMap<string, number>> {
  const rows = await ctx.read<{ offerId: string; weekday: number; people: number }>('round-in-place', inPlaceText, [
    offers.map(({ id }) => id),
    startsOn,
  ]);
  return new Map(rows.map(({ offerId, weekday, people }) => [`${offerId} ${weekday}`, people]));
}

/** The planning of a round with one of its proposals; null when the round is not the own office's. */
export async function readDesk(
  ctx: RequestContext,
  id: string,
  runId: string | null,
): Promise<{ readonly desk: RoundDesk; readonly participantIds: readonly string[] } | null> {
  const round = await readRound(ctx, id);
  if (round === null) return null;
  const asked = await readRun(ctx, runId ?? round.run?.id ?? null);
  const run = asked?.roundId === id ? asked : null;
  const [rows, seen, known, [settings], deviations] = await Promise.all([
    readApplicants(ctx, id),
    ctx.read<SeenPerson>('round-people', seenText, [id]),
    catalogue(ctx),
    ctx.read<{ days: number }>('round-answer-days', answerDaysText, [id]),
    run === null ? [] : readDeviations(ctx, run.id),
  ]);
  const snapshot = run?.snapshot ?? (await readSnapshot(ctx, { id, seed: null, startsOn: round.startsOn })).snapshot;
  const answerWithinDays = settings?.days ?? 14;
  const inPlace = await readInPlace(ctx, snapshot);
  const finals = run === null ? [] : finalProposals(run.result, deviations);
  const people = new Map(seen.map((person) => [person.id, person]));
  const tell = teller(known, run, finals, deviations, people);
  const applicants = inOrder(rows, run?.result ?? null).map(tell);
  const desk: RoundDesk = {
    round,
    run: round.runs.find((each) => each.id === run?.id) ?? null,
    applicants,
    answerBy: answerDeadline(ctx.today, holidaysAround(ctx.today), answerWithinDays),
    fill: fillOf(known, snapshot, rows, finals, inPlace),
    needs: needsOf(known, rows, people, finals),
  };
  return { desk, participantIds: applicants.flatMap(({ participantId }) => participantId ?? []) };
}

/** By the proposal; before there is one, by need as far as it is assessed, then by how long each has waited. */
function inOrder(rows: readonly ApplicantRow[], result: RunResult | null): ApplicantRow[] {
  const numberOf = new Map(result?.people.map(({ personId, number }) => [personId, number]));
  const key = (row: ApplicantRow) => numberOf.get(row.id) ?? Number.MAX_SAFE_INTEGER;
  return [...rows].sort(
    (a, b) =>
      key(a) - key(b) ||
      (a.needClass ?? 9) - (b.needClass ?? 9) ||
      Number(b.leavesSchool) - Number(a.leavesSchool) ||
      (a.waitingSince < b.waitingSince ? -1 : Number(a.waitingSince > b.waitingSince)),
  );
}

function teller(
  known: Catalogue,
  run: StoredRun | null,
  finals: readonly FinalProposal[],
  deviations: readonly StoredDeviation[],
  people: ReadonlyMap<string, SeenPerson>,
): (row: ApplicantRow) => RoundApplicant {
  const outcomes = new Map(run?.result.people.map((person) => [person.personId, person]));
  const sharing = new Map<number, number>();
  for (const { number } of outcomes.values()) if (number !== null) sharing.set(number, (sharing.get(number) ?? 0) + 1);
  const verdicts = new Map<string, WishVerdict>(run?.result.reasons.map((reason) => [reason.wishId, reason.verdict]));
  const final = new Map(finals.map((proposal) => [proposal.personId, proposal]));
  const deviated = new Map(deviations.map((deviation) => [deviation.personId, deviation]));
  const asDays = (days: readonly DeviationDay[]) => days.map((day) => roundDay(known, day));
  return (row) => {
    const person = people.get(row.id) ?? null;
    const outcome = outcomes.get(row.id) ?? null;
    const deviation = person === null ? null : (deviated.get(row.id) ?? null);
    return {
      participantId: person?.id ?? null,
      caseId: person?.applicationId ?? null,
      caseVersion: person?.version ?? null,
      name: person?.name ?? null,
      number: outcome?.number ?? null,
      sharedWith: outcome?.number == null ? 0 : (sharing.get(outcome.number) ?? 1) - 1,
      needClass: person?.needClass ?? null,
      needReason: person?.needReason ?? null,
      leavesSchool: row.leavesSchool,
      waitingSince: row.waitingSince,
      late: row.late,
      outcome: outcome?.outcome ?? (row.settled ? 'settled' : null),
      days: person === null ? [] : asDays(final.get(row.id)?.days ?? []),
      placeOffer: person?.placeOffer ?? null,
      deviation: deviation === null ? null : { ...deviation, days: asDays(deviation.days) },
      wishes:
        person === null
          ? []
          : row.wishes.map(({ id, rank, parts }) => ({
              id,
              rank,
              label: wishLabel(known, parts),
              daysText: wishDays(parts),
              verdict: verdicts.get(id) ?? null,
            })),
    };
  };
}

function roundDay(known: Catalogue, { offerId, weekday }: DeviationDay): RoundDay {
  return { offerId, offer: known.find(offerId)?.shortName ?? '', weekday: weekdayName(weekday) };
}

/** The offers as they are on the first day, with what is proposed on top; counted by the rules' own formula. */
function fillOf(
  known: Catalogue,
  snapshot: StoredRun['snapshot'],
  rows: readonly ApplicantRow[],
  finals: readonly FinalProposal[],
  there: ReadonlyMap<string, number>,
): RoundFill[] {
  const municipalityOf = new Map(rows.map((row) => [row.id, row.municipalityId]));
  const home = rows[0]?.municipalityId ?? '';
  const cell = (offerId: string, weekday: Weekday) => {
    const offer = snapshot.offers.find(({ id }) => id === offerId);
    const piece = offer?.room.find(({ slot }) => slot === weekday || slot === null);
    const room: SlotRoom = {
      openPlaces: piece?.open ?? 0,
      pools: piece?.kept ?? [],
      closed: piece?.shut ? 'shut' : null,
    };
    const occupancy = new Map((piece?.taken ?? []).map(({ municipalityId, people }) => [municipalityId, people]));
    const taken = [...occupancy.values()].reduce((sum, people) => sum + people, 0);
    const here = finals.filter(({ days }) =>
      days.some((day) => day.offerId === offerId && (piece?.slot === null || day.weekday === weekday)),
    );
    for (const { personId } of here) {
      const municipality = municipalityOf.get(personId) ?? home;
      occupancy.set(municipality, (occupancy.get(municipality) ?? 0) + 1);
    }
    const inPlace = Math.min(taken, there.get(`${offerId} ${piece?.slot ?? 0}`) ?? 0);
    const places = placesInAll(room);
    const free = freeFor(room, occupancy, home);
    const isShut = whyNoRoom(room, occupancy, home) === 'CLOSED' || !(offer?.openOn.includes(weekday) ?? false);
    const left = Math.max(0, places - taken - here.length);
    return {
      weekday: weekdayName(weekday),
      places,
      inPlace,
      decided: taken - inPlace,
      proposed: here.length,
      keptForOthers: Math.max(0, left - free),
      free: isShut ? 0 : free,
      closed: isShut,
    };
  };
  return snapshot.offers
    .flatMap(({ id }) => known.find(id) ?? [])
    .sort((a, b) => a.position - b.position)
    .map((offer) => ({
      offerId: offer.id,
      name: offer.shortName,
      provider: offer.provider.name,
      cells: weekdays.map((weekday) => cell(offer.id, weekday)),
    }));
}

function needsOf(
  known: Catalogue,
  rows: readonly ApplicantRow[],
  people: ReadonlyMap<string, SeenPerson>,
  finals: readonly FinalProposal[],
): RoundNeed[] {
  const placed = new Set(finals.filter(({ days }) => days.length > 0).map(({ personId }) => personId));
  const entries = rows.flatMap((row) =>
    row.wishes
      .filter(({ state }) => state !== 'notSuitable' && state !== 'notRelevantForNav')
      .flatMap((wish) =>
        wish.parts
          .filter(({ decidedBy }) => decidedBy === 'nav')
          .map(({ offerId }) => ({
            personId: row.id,
            wishId: wish.id,
            offerId,
            since: row.waitingSince,
            leavesSchool: row.leavesSchool,
            rank: wish.rank,
          })),
      ),
  );
  return needList(entries).map(({ personId, offerId, since, leavesSchool, rank }) => {
    const person = people.get(personId) ?? null;
    return {
      caseId: person?.applicationId ?? null,
      name: person?.name ?? null,
      offer: known.find(offerId)?.shortName ?? '',
      rank,
      since,
      leavesSchool,
      hasMunicipalPlace: placed.has(personId),
    };
  });
}
