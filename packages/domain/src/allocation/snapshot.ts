import type { Slot } from '../capacity';
import type { Day, Weekday } from '../calendar';
import type { CapacityUnit } from '../offers';
import type { OrderRule } from './order';

/** Everything a run rests on, and nothing else: the same snapshot gives the same bytes, today and in ten years. No names. */
export interface RoundSnapshot {
  readonly rule: OrderRule;
  /** Adopted and fixed before the deadline, or null: no lottery. */
  readonly seed: string | null;
  readonly startsOn: Day;
  readonly offers: readonly RoundOffer[];
  readonly applicants: readonly Applicant[];
}

/** An offer as the round sees it. */
export interface RoundOffer {
  readonly id: string;
  readonly unit: CapacityUnit;
  readonly openOn: readonly Weekday[];
  /** The municipalities whose residents may have a place. */
  readonly serves: readonly string[];
  readonly room: readonly RoomPiece[];
}

/** One slot of an offer while nothing about it changes. Somebody who starts stays: every piece must have room. */
export interface RoomPiece {
  /** The weekday; null where people are counted. */
  readonly slot: Slot;
  readonly from: Day;
  /** Nobody is taken in on the day the places start. Only ever true of the first piece. */
  readonly shut: boolean;
  readonly open: number;
  readonly kept: readonly KeptPlaces[];
  /** People who are there, or for whom the place is decided or held, by municipality. */
  readonly taken: readonly PeopleFrom[];
}

export interface KeptPlaces {
  readonly municipalityId: string;
  readonly places: number;
  /** Closed: its own count, neither lent nor topped up. */
  readonly closed: boolean;
}

export interface PeopleFrom {
  readonly municipalityId: string;
  readonly people: number;
}

/** Somebody who applied in the round. */
export interface Applicant {
  readonly id: string;
  readonly municipalityId: string;
  /** What a lottery draws on: the case number. Never used without one. */
  readonly ticket: string;
  /** Documented need, 1 the greatest; null: nobody has assessed it, and then nothing is proposed. */
  readonly needClass: number | null;
  readonly leavesSchool: boolean;
  readonly waitingSince: Day;
  /** Weekdays on which the person has a place already, or is held one. */
  readonly busy: readonly Weekday[];
  /** Has been offered or granted a place already: the round leaves that alone. */
  readonly settled: boolean;
  /** By rank, the first wish first. */
  readonly wishes: readonly RoundWish[];
}

/** May this wish be proposed? Only what the office or a provider has found suitable, and documented. */
export const eligibilities = ['suitable', 'notAssessed', 'notSuitable', 'navDecides'] as const;
export type Eligibility = (typeof eligibilities)[number];

export interface RoundWish {
  readonly id: string;
  readonly rank: number;
  readonly eligibility: Eligibility;
  readonly parts: readonly RoundPart[];
}

/** One offer of a wish: fixed weekdays, or a number of days of any weekdays. */
export interface RoundPart {
  readonly offerId: string;
  readonly weekdays: readonly Weekday[] | null;
  readonly days: number | null;
}
