import type { Day, Weekday } from '../calendar';
import { isDay } from '../calendar';
import type { Role } from '../access';
import type { DecidedBy } from '../offers';
import { accept, refuse, type Outcome } from '../outcome';

/** A number of places from a day on, with where it comes from. `weekday: null`: people are counted, or every weekday. */
export interface PoolNumber {
  readonly weekday: Weekday | null;
  readonly places: number;
  readonly from: Day;
  readonly source: string;
  readonly sourceDate: Day;
}

export type PoolChangeViolation =
  | { readonly rule: 'pool-places-impossible'; readonly field: 'places' }
  | { readonly rule: 'pool-source-missing'; readonly field: 'source' | 'sourceDate' }
  | { readonly rule: 'pool-in-the-past'; readonly field: 'from'; readonly today: Day }
  | { readonly rule: 'pool-unchanged'; readonly field: 'places'; readonly places: number }
  | { readonly rule: 'pool-is-used'; readonly field: 'places'; readonly people: number; readonly from: Day }
  | { readonly rule: 'pool-open-too-few'; readonly field: 'places'; readonly left: number; readonly from: Day };

/** What a number of places stands against. */
export interface PoolOn {
  /** What there is before; null where nothing is kept for the municipality. */
  readonly places: number | null;
  /** The most people who are in place, decided or proposed on any day from then on. */
  readonly promised: number;
  /** Where it is taken from places that several municipalities share: how many the others leave; null elsewhere. */
  readonly leftOpen: number | null;
}

/** Nobody has more places than this at one offer; more is a slip of the finger. */
const mostPlaces = 999;

/**
 * May the number be this from that day on? It says where it comes from, is not changed backwards, and is never lower than
 * what has been promised: people are not put out by a number. What is kept for one municipality out of places that several
 * share is there to take: the others' people have what they have.
 */
export function changePool(change: PoolNumber, now: PoolOn, today: Day): Outcome<PoolNumber, PoolChangeViolation> {
  const { places, source, sourceDate, from } = change;
  if (!Number.isInteger(places) || places < 0 || places > mostPlaces) {
    return refuse({ rule: 'pool-places-impossible', field: 'places' });
  }
  if (source.trim() === '') return refuse({ rule: 'pool-source-missing', field: 'source' });
  if (!isDay(sourceDate) || sourceDate > today) return refuse({ rule: 'pool-source-missing', field: 'sourceDate' });
  if (!isDay(from) || from < today) return refuse({ rule: 'pool-in-the-past', field: 'from', today });
  if (places === now.places) return refuse({ rule: 'pool-unchanged', field: 'places', places });
  if (places < now.promised) return refuse({ rule: 'pool-is-used', field: 'places', people: now.promised, from });
  if (now.leftOpen !== null && places > now.leftOpen) {
    return refuse({ rule: 'pool-open-too-few', field: 'places', left: now.leftOpen, from });
  }
  return accept(change);
}

/** Who owns the number of places: NAV where NAV decides, the municipality's leader elsewhere. */
export function ownsPool(role: Role, decidedBy: DecidedBy): boolean {
  return decidedBy === 'nav' ? role === 'navAdviser' : role === 'officeLeader';
}

/** Where those work who own the number, and so answer what is proposed about it. */
export function poolAnsweredAt(decidedBy: DecidedBy): 'navOffice' | 'office' {
  return decidedBy === 'nav' ? 'navOffice' : 'office';
}
