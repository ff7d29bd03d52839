import type { NoRoomReason, Slot } from '../capacity';
import type { Day, Weekday } from '../calendar';

/** What a run proposes. A proposal is never a decision, and no run writes a placement. */
export interface RunResult {
  readonly ruleVersion: string;
  readonly seed: string | null;
  /** Everybody who applied, in the order; those whose need is not assessed last. */
  readonly people: readonly PersonOutcome[];
  /** One row per wish that was considered: by person in the order, then by rank. */
  readonly reasons: readonly WishReason[];
  /** Equals who want the same last place. A person decides; until then nobody further down gets it. */
  readonly ties: readonly Tie[];
}

/**
 * What became of somebody: a proposal; no room; equal with others for the last place; nothing found suitable; has an offer
 * already; need not assessed.
 */
export const personOutcomes = ['given', 'noRoom', 'tied', 'nothingSuitable', 'settled', 'notAssessed'] as const;
export type PersonOutcomeKind = (typeof personOutcomes)[number];

export interface PersonOutcome {
  readonly personId: string;
  /** Place in the order, equals share one; null while the need is not assessed. */
  readonly number: number | null;
  readonly outcome: PersonOutcomeKind;
  /** The wish that is given, or that equals compete about. */
  readonly wishId: string | null;
  /** Proposed; empty unless given. */
  readonly days: readonly GivenDay[];
}

/** A weekday at an offer, for one part of a wish. */
export interface GivenDay {
  readonly offerId: string;
  readonly weekday: Weekday;
  /** Which part of the wish it answers, from 0. */
  readonly part: number;
}

/** Why a wish was given or not. */
export const wishVerdicts = ['given', 'noRoom', 'tied', 'notAssessed', 'notSuitable', 'navDecides'] as const;
export type WishVerdict = (typeof wishVerdicts)[number];

export interface WishReason {
  readonly personId: string;
  readonly wishId: string;
  readonly rank: number;
  readonly verdict: WishVerdict;
  /** What each part met when it was the person's turn; empty where the wish was not tried. */
  readonly parts: readonly PartReason[];
}

export interface PartReason {
  readonly offerId: string;
  /** How many days were wished for. */
  readonly wanted: number;
  /** Of the weekdays that were possible, those with room. */
  readonly free: readonly Weekday[];
  /** The others, each with its reason. */
  readonly lacks: readonly DayLack[];
}

/** Why a weekday could not be given: no room (and why), the person is somewhere else that day, or it is not run then. */
export type DayLackReason = NoRoomReason | 'BUSY' | 'NOT_OPEN';

export interface DayLack {
  readonly weekday: Weekday;
  readonly reason: DayLackReason;
  /** The numbers it rests on, which anybody with the snapshot can count again; null where nothing was counted. */
  readonly certificate: Certificate | null;
}

/** The slot as it stood when it was the person's turn, in the first piece of time without room. */
export interface Certificate {
  readonly from: Day;
  /** Everybody there, of all municipalities: from before, and proposed to those before in the order. */
  readonly people: number;
  readonly places: number;
  /** Of the person's own municipality, and what is kept for it. */
  readonly own: number;
  readonly ownKept: number;
  /** People on open places, and how many open places there are. */
  readonly beyond: number;
  readonly open: number;
  /** Proposed in this run to people before in the order, by need class. */
  readonly before: readonly { readonly needClass: number; readonly people: number }[];
}

export interface Tie {
  readonly number: number;
  readonly personIds: readonly string[];
  /** What is kept for them until somebody decides. */
  readonly held: readonly HeldRoom[];
}

export interface HeldRoom {
  readonly offerId: string;
  readonly slot: Slot;
  readonly municipalityId: string;
  readonly people: number;
}
