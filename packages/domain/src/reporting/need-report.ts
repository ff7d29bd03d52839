import { hideInColumn, smallBelow } from './suppression';

/** One municipality at one offer, as it was counted. Never shown as it is. */
export interface CountedNeed {
  readonly waiting: number;
  /** Days; null where nobody waits. */
  readonly medianDays: number | null;
  readonly places: number;
  /** People who are there, and those with a decision who have not started. */
  readonly used: number;
  readonly free: number;
  /** Its places are its own: no other municipality may use them. */
  readonly closed: boolean;
}

/** What of it may leave the house. Null where hidden; `medianDays` also where fewer than five wait. */
export interface PublishedNeed {
  readonly places: number;
  readonly waiting: number | null;
  readonly waitingHidden: boolean;
  readonly medianDays: number | null;
  readonly used: number | null;
  readonly usedHidden: boolean;
  readonly free: number | null;
  /** Free, and kept for this municipality while people of another wait for the same offer. */
  readonly blocked: number | null;
}

/**
 * The need for one offer, as it may leave the house: municipalities in their order, and their sum. Small numbers are hidden
 * by the same rule as everywhere, and with the use of a quota what it leaves free, which would tell it.
 */
export function publishNeed(counted: readonly CountedNeed[]): {
  readonly units: readonly PublishedNeed[];
  readonly total: PublishedNeed;
} {
  const sum = (of: (each: CountedNeed) => number) => counted.reduce((all, each) => all + of(each), 0);
  const column = (of: (each: CountedNeed) => number) =>
    hideInColumn(
      counted.map((each) => ({ base: of(each), part: null })),
      { base: sum(of), part: null },
    );
  const waiting = column((each) => each.waiting);
  const used = column((each) => each.used);
  const blockedAt = (at: number) => {
    const { closed, free, waiting: own } = counted[at] ?? { closed: false, free: 0, waiting: 0 };
    const isMissed = own === 0 && counted.some((other, index) => index !== at && other.waiting > 0 && other.free <= 0);
    return closed && isMissed ? Math.max(0, free) : 0;
  };
  const units = counted.map((each, at) =>
    publishOne({ ...each, blocked: blockedAt(at) }, waiting.units[at] ?? true, used.units[at] ?? true),
  );
  const total = {
    waiting: sum((each) => each.waiting),
    medianDays: null, // of several municipalities together nobody has a median to give
    places: sum((each) => each.places),
    used: sum((each) => each.used),
    free: sum((each) => Math.max(0, each.free)),
    closed: false,
    blocked: counted.reduce((all, _, at) => all + blockedAt(at), 0),
  };
  return { units, total: publishOne(total, waiting.total, used.total) };
}

function publishOne(
  { places, waiting, medianDays, used, free, blocked }: CountedNeed & { readonly blocked: number },
  waitingHidden: boolean,
  usedHidden: boolean,
): PublishedNeed {
  return {
    places,
    waiting: waitingHidden ? null : waiting,
    waitingHidden,
    medianDays: waitingHidden || waiting < smallBelow ? null : medianDays,
    used: usedHidden ? null : used,
    usedHidden,
    free: usedHidden ? null : Math.max(0, free),
    blocked: usedHidden ? null : blocked,
  };
}
