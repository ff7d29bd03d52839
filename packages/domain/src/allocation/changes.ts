import type { Weekday } from '../calendar';
import { runRound } from './engine';
import type { GivenDay, PersonOutcomeKind, RunResult } from './result';
import type { Applicant, RoundSnapshot } from './snapshot';

/** Something to try without saving: more places somewhere, other days in a wish, another need class. */
export type WhatIf =
  | {
      readonly kind: 'morePlaces';
      readonly offerId: string;
      readonly weekdays: readonly Weekday[];
      readonly places: number;
    }
  | {
      readonly kind: 'otherDays';
      readonly personId: string;
      readonly wishId: string;
      readonly part: number;
      readonly weekdays: readonly Weekday[];
    }
  | { readonly kind: 'needClass'; readonly personId: string; readonly needClass: number };

/** The snapshot as it would be. The one that is given is not touched. */
export function changed(snapshot: RoundSnapshot, change: WhatIf): RoundSnapshot {
  switch (change.kind) {
    case 'morePlaces':
      return withPlaces(snapshot, change.offerId, change.weekdays, change.places);
    case 'otherDays':
      return withApplicant(snapshot, change.personId, (applicant) => ({
        ...applicant,
        wishes: applicant.wishes.map((wish) =>
          wish.id !== change.wishId
            ? wish
            : {
                ...wish,
                parts: wish.parts.map((part, index) =>
                  index === change.part ? { ...part, weekdays: change.weekdays, days: null } : part,
                ),
              },
        ),
      }));
    case 'needClass':
      return withApplicant(snapshot, change.personId, (applicant) => ({ ...applicant, needClass: change.needClass }));
  }
}

/** What would be proposed then. Nothing is saved, and nobody hears of it. */
export function whatIf(snapshot: RoundSnapshot, changes: readonly WhatIf[]): RunResult {
  return runRound(changes.reduce(changed, snapshot));
}

/** Somebody whose result differs between two proposals. */
export interface Difference {
  readonly personId: string;
  readonly before: PersonBrief | null;
  readonly after: PersonBrief | null;
}

export interface PersonBrief {
  readonly outcome: PersonOutcomeKind;
  readonly number: number | null;
  readonly wishId: string | null;
  readonly days: readonly GivenDay[];
}

/** Everybody whose outcome, wish or days differ; being a place earlier or later in the order is no difference. */
export function compareRuns(before: RunResult, after: RunResult): Difference[] {
  const beforeOf = new Map(before.people.map((person) => [person.personId, person]));
  const afterOf = new Map(after.people.map((person) => [person.personId, person]));
  const everybody = [...new Set([...beforeOf.keys(), ...afterOf.keys()])];
  return everybody.flatMap((personId) => {
    const a = beforeOf.get(personId) ?? null;
    const b = afterOf.get(personId) ?? null;
    return sameOutcome(a, b) ? [] : [{ personId, before: a, after: b }];
  });
}

function sameOutcome(a: PersonBrief | null, b: PersonBrief | null): boolean {
  if (a === null || b === null) return a === b;
  return a.outcome === b.outcome && a.wishId === b.wishId && JSON.stringify(a.days) === JSON.stringify(b.days);
}

function withApplicant(
  snapshot: RoundSnapshot,
  id: string,
  change: (applicant: Applicant) => Applicant,
): RoundSnapshot {
  return { ...snapshot, applicants: snapshot.applicants.map((each) => (each.id === id ? change(each) : each)) };
}

/** Places for the municipality that decides stand among the open ones, or in its closed pool where it has one. */
function withPlaces(snapshot: RoundSnapshot, offerId: string, on: readonly Weekday[], places: number): RoundSnapshot {
  return {
    ...snapshot,
    offers: snapshot.offers.map((offer) =>
      offer.id !== offerId
        ? offer
        : {
            ...offer,
            room: offer.room.map((piece) => {
              if (piece.slot !== null && !on.includes(piece.slot)) return piece;
              const kept = piece.kept.map((row) => (row.closed ? { ...row, places: row.places + places } : row));
              const hasClosed = kept.some(({ closed }) => closed);
              return hasClosed && piece.open === 0 ? { ...piece, kept } : { ...piece, open: piece.open + places };
            }),
          },
    ),
  };
}
