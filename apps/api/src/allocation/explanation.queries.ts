import {
  bytesOf,
  checkRun,
  compareRuns,
  explain,
  runRound,
  whatIf,
  type Applicant,
  type Difference,
  type PersonBrief,
  type PersonOutcome,
  type RunResult,
  type WhatIf,
  type WishReason,
} from '@inntak/domain/allocation';
import { weekdayNumber } from '../calendar/weekdays';
import { catalogue, type Catalogue } from '../offers/catalogue';
import { badUserInput } from '../platform/graphql/errors';
import { asSentence, sayDay, sayDays } from '../platform/texts/say';
import type { RequestContext } from '../platform/transaction';
import type { MyRoundResult, RoundComparison, RoundExplanation } from './round-answers.types';
import type { RoundWhatIfInput } from './round-inputs';
import { helpOf, orderTexts, outcomeTexts, saidDays, sayClass, wishReason } from './round-texts';
import { readRun, type StoredRun } from './run-store';

const seenText = `SELECT p.id, p.first_name || ' ' || p.last_name AS name FROM allocation_outcome o JOIN participant p ON p.id = o.participant_id
   WHERE o.run_id = $1`;

/** Those of a proposal whom the reader may see, with their names. */
async function seenIn(ctx: RequestContext, runId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await ctx.read<{ id: string; name: string }>('run-people', seenText, [runId]);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Why and why not for one person, from the stored data; null when the proposal or the person is not the reader's to see. */
export async function readExplanation(
  ctx: RequestContext,
  runId: string,
  participantId: string,
): Promise<RoundExplanation | null> {
  const [run, seen, known] = await Promise.all([readRun(ctx, runId), seenIn(ctx, runId), catalogue(ctx)]);
  if (run === null || !seen.has(participantId)) return null;
  const found = explain(run.snapshot, run.result, participantId);
  if (found === null) return null;
  const { applicant, outcome, reasons, help } = found;
  const wishOf = (id: string) => applicant.wishes.find((wish) => wish.id === id);
  return {
    participantId,
    outcome: outcome.outcome,
    intro: introOf(applicant, outcome, run.result),
    wishes: reasons.map((row) => wishReason(known, wishOf(row.wishId), row)),
    help: help.map((each) => helpOf(known, each, wishOf(each.wishId))),
    verified: isVerified(run),
  };
}

function isVerified(run: StoredRun): boolean {
  return bytesOf(runRound(run.snapshot)) === run.bytes && checkRun(run.snapshot, run.result).length === 0;
}

function introOf(applicant: Applicant, outcome: PersonOutcome, result: RunResult): string {
  const { number } = outcome;
  if (number === null || applicant.needClass === null)
    return 'Behovet er ikke vurdert, så det er ikke laget noe forslag.';
  const equals = result.people.filter((person) => person.number === number).length;
  const place = equals > 1 ? `nummer ${number}, likt med ${equals - 1} til` : `nummer ${number}`;
  const school = applicant.leavesSchool ? ' Slutter på skolen i år.' : '';
  return `Var ${place} i rekkefølgen (${sayClass(applicant.needClass)}). Har ventet siden ${sayDay(applicant.waitingSince)}.${school}`;
}

/** What a change would do, compared with the proposal; null when it is not the reader's. */
export async function readWhatIf(
  ctx: RequestContext,
  runId: string,
  changes: readonly RoundWhatIfInput[],
): Promise<RoundComparison | null> {
  const [run, seen, known] = await Promise.all([readRun(ctx, runId), seenIn(ctx, runId), catalogue(ctx)]);
  if (run === null) return null;
  const tried = changes.map((change) => toChange(change));
  // Whom the reader may not see, she cannot try anything about.
  const isOthers = (change: WhatIf) => change.kind !== 'morePlaces' && !seen.has(change.personId);
  if (tried.some(isOthers)) return null;
  return comparison(known, seen, run.result, whatIf(run.snapshot, tried));
}

function toChange(input: RoundWhatIfInput): WhatIf {
  const weekdays = (input.weekdays ?? []).map(weekdayNumber);
  const { offerId, places, participantId: personId, wishId, part, needClass } = input;
  if (offerId && places != null) return { kind: 'morePlaces', offerId, weekdays, places };
  if (personId && wishId && part != null) return { kind: 'otherDays', personId, wishId, part, weekdays };
  if (personId && needClass != null) return { kind: 'needClass', personId, needClass };
  throw badUserInput('A change names an offer with places, a wish with days, or a person with a need class.');
}

/** Two stored proposals of one round beside each other. */
export async function readComparison(
  ctx: RequestContext,
  before: string,
  after: string,
): Promise<RoundComparison | null> {
  const [a, b, seen, known] = await Promise.all([
    readRun(ctx, before),
    readRun(ctx, after),
    seenIn(ctx, after),
    catalogue(ctx),
  ]);
  if (a === null || b?.roundId !== a.roundId) return null;
  return comparison(known, seen, a.result, b.result);
}

function comparison(
  known: Catalogue,
  seen: ReadonlyMap<string, string>,
  before: RunResult,
  after: RunResult,
): RoundComparison {
  const given = (result: RunResult) => result.people.filter(({ outcome }) => outcome === 'given').length;
  return {
    givenBefore: given(before),
    givenAfter: given(after),
    differences: compareRuns(before, after).map((difference) => differenceOf(known, seen, difference)),
  };
}

function differenceOf(known: Catalogue, seen: ReadonlyMap<string, string>, { personId, before, after }: Difference) {
  const name = seen.get(personId) ?? null;
  const told = (brief: PersonBrief | null) => (name === null ? 'Skjermet' : briefText(known, brief));
  return { participantId: name === null ? null : personId, name, before: told(before), after: told(after) };
}

function briefText(known: Catalogue, brief: PersonBrief | null): string {
  if (brief === null) return 'Ikke med';
  return brief.outcome === 'given' ? saidDays(known, brief.days) : outcomeTexts[brief.outcome];
}

interface MyRow {
  year: number;
  number: number | null;
  sharedWith: number;
  needClass: number | null;
  people: number;
  outcome: PersonOutcome['outcome'];
  days: PersonOutcome['days'];
  deviation: { kind: 'give' | 'withhold'; days: PersonOutcome['days']; reason: string } | null;
  reasons: (Omit<WishReason, 'personId'> & { offers: { offerId: string }[] })[];
}

const mineText = `
  SELECT r.year, o.number, o.shared_with AS "sharedWith", o.need_class AS "needClass", o.outcome, o.days,
         (SELECT json_build_object('kind', d.kind, 'days', d.days, 'reason', d.reason) FROM allocation_deviation d
           WHERE d.run_id = o.run_id AND d.participant_id = o.participant_id) AS deviation,
         (SELECT coalesce(json_agg(json_build_object('wishId', x.wish_id, 'rank', x.rank, 'verdict', x.verdict, 'parts', x.parts,
                   'offers', (SELECT coalesce(json_agg(json_build_object('offerId', w.offer_id) ORDER BY w.position), '[]')
                                FROM wish_part w WHERE w.wish_id = x.wish_id)) ORDER BY x.rank), '[]')
            FROM allocation_reason x WHERE x.run_id = o.run_id AND x.participant_id = o.participant_id) AS reasons
    FROM allocation_outcome o JOIN application a ON a.id = o.application_id JOIN intake_round r ON r.id = a.round_id
   WHERE o.participant_id = $1 AND o.shown ORDER BY r.year DESC, o.run_id LIMIT 1`;

/** The own result in the latest round that was published: own place in the order and own reasons, never anybody else's. */
export async function readMyResult(ctx: RequestContext): Promise<MyRoundResult | null> {
  const { participantId } = ctx.actor;
  if (participantId === null) return null;
  const [[row], known] = await Promise.all([ctx.read<MyRow>('my-round', mineText, [participantId]), catalogue(ctx)]);
  if (!row) return null;
  const { year, number, needClass, outcome, deviation } = row;
  const days = deviation?.days ?? row.days;
  return {
    year,
    outcome: deviation === null ? outcome : days.length > 0 ? 'given' : 'noRoom',
    text: myText(known, outcome, days),
    orderText:
      number === null || needClass === null
        ? null
        : `Du var nummer ${number} i rekkefølgen (${sayClass(needClass)}). ${Object.values(orderTexts).slice(0, 3).join(' ')}`,
    deviationReason: deviation?.reason ?? null,
    wishes: row.reasons.map(({ offers, ...reason }) => {
      const wish = {
        id: reason.wishId,
        rank: reason.rank,
        eligibility: 'suitable' as const,
        parts: offers.map(({ offerId }) => ({ offerId, weekdays: null, days: null })),
      };
      return wishReason(known, wish, { ...reason, personId: participantId });
    }),
  };
}

function myText(known: Catalogue, outcome: PersonOutcome['outcome'], days: PersonOutcome['days']): string {
  if (days.length > 0)
    return `Vi vil gi deg ${sayDays(days.length)}. ${asSentence(saidDays(known, days))}. Du får et tilbud som du kan svare på.`;
  switch (outcome) {
    case 'settled':
      return 'Du har fått et tilbud allerede.';
    case 'nothingSuitable':
      return 'Du fikk ikke plass i kommunen denne gangen. Vi snakker med deg om hva som kan passe.';
    default:
      return 'Du fikk ikke plass denne gangen. Det var fullt på dagene du ønsket. Vi ser etter andre dager sammen med deg.';
  }
}
