import { weekdays as allWeekdays, type Weekday } from '../calendar';
import { waitlistOrder, type Waiting } from './waitlist';

/** Why the order on a waitlist puts somebody where she is: the first thing that told her from the next. */
export const orderReasons = ['needClass', 'leavesSchool', 'waitedLonger', 'equal'] as const;
export type OrderReason = (typeof orderReasons)[number];

/** Why somebody is passed when a day is freed. Each can be looked up in the case, and none is a rank. */
export const passReasons = ['paused', 'notAssessed', 'heldElsewhere', 'dayTaken', 'dayNotWished', 'noRoom'] as const;
export type PassReason = (typeof passReasons)[number];

/** Somebody who waits, as a freed day looks at her. */
export interface Waiter extends Waiting {
  /** The office has found the offer suitable for her. */
  readonly isSuitable: boolean;
  /** Another place offer is out with her, and answers first. */
  readonly hasOpenOffer: boolean;
  /** Weekdays on which a place is held for her, or she has one elsewhere that does not give way, from the day on. */
  readonly takenOn: readonly Weekday[];
  /** Weekdays on which she has a place elsewhere that gives way, from the day on: also what she has meanwhile. */
  readonly placedOn: readonly Weekday[];
  /** The weekdays she wished here; null when she wished a number of days, whichever. */
  readonly wishedOn: readonly Weekday[] | null;
  /** How many days she wished here, where she named none. */
  readonly wishedDays: number;
  /** Weekdays on which there is room for her municipality, by the formula of the house. */
  readonly roomOn: readonly Weekday[];
}

/** One in line: her place, why she is passed, or on which of the freed days she fits. */
export interface InLine {
  readonly id: string;
  readonly rank: number | null;
  readonly fitsOn: readonly Weekday[];
  /** Those of them on which she has another place today, which is to be changed first. */
  readonly insteadOn: readonly Weekday[];
  readonly passed: readonly PassReason[];
  /** What put her before the next one; null for the last. */
  readonly before: OrderReason | null;
}

/**
 * Who is next when these weekdays are free, in the waitlist's own order, with why each before was passed. Proposes nothing by
 * itself: a person offers the place.
 */
export function nextInLine(waiters: readonly Waiter[], freed: readonly Weekday[]): InLine[] {
  const rankOf = new Map(waitlistOrder(waiters).map(({ id, rank }) => [id, rank]));
  const ordered = [...waiters]
    .filter(({ state }) => state !== 'left')
    .sort((a, b) => (rankOf.get(a.id) ?? Infinity) - (rankOf.get(b.id) ?? Infinity) || (a.id < b.id ? -1 : 1));
  return ordered.map((waiter, index) => {
    const next = ordered[index + 1];
    const days = freed.map((weekday) => ({ weekday, why: whyNot(waiter, weekday) }));
    const fitsOn = days.filter(({ why }) => why.length === 0).map(({ weekday }) => weekday);
    const passed =
      fitsOn.length > 0 ? [] : passReasons.filter((reason) => days.some(({ why }) => why.includes(reason)));
    const before = next === undefined || waiter.state !== 'waiting' ? null : tellsApart(waiter, next);
    const insteadOn = fitsOn.filter((weekday) => waiter.placedOn.includes(weekday));
    return { id: waiter.id, rank: rankOf.get(waiter.id) ?? null, fitsOn, insteadOn, passed, before };
  });
}

/** The first in line who fits; null when nobody does. */
export function firstInLine(line: readonly InLine[]): InLine | null {
  return line.find(({ fitsOn }) => fitsOn.length > 0) ?? null;
}

/** The first key of the order that puts `a` before `b`. */
export function tellsApart(a: Waiting, b: Waiting): OrderReason {
  if ((a.needClass ?? Infinity) !== (b.needClass ?? Infinity)) return 'needClass';
  if (a.leavesSchoolThisRound !== b.leavesSchoolThisRound) return 'leavesSchool';
  return a.since === b.since ? 'equal' : 'waitedLonger';
}

/**
 * Does the wish take the place of what the person has? Waiting for one place while having another loses nobody her turn. It does
 * where she named the day, and where a week has not room for both; else she wants more days, and those she has are taken.
 */
export function takesThePlaceOf(
  { weekdays, days }: { readonly weekdays: readonly Weekday[] | null; readonly days: number },
  placedOn: readonly Weekday[],
): boolean {
  return weekdays !== null || days + new Set(placedOn).size > allWeekdays.length;
}

function whyNot(waiter: Waiter, weekday: Weekday): PassReason[] {
  const why: PassReason[] = [];
  if (waiter.state === 'paused') why.push('paused');
  if (!waiter.isSuitable) why.push('notAssessed');
  if (waiter.hasOpenOffer) why.push('heldElsewhere');
  const { wishedOn, wishedDays, placedOn, takenOn } = waiter;
  const stays = !takesThePlaceOf({ weekdays: wishedOn, days: wishedDays }, placedOn);
  if (takenOn.includes(weekday) || (stays && placedOn.includes(weekday))) why.push('dayTaken');
  if (wishedOn !== null && !wishedOn.includes(weekday)) why.push('dayNotWished');
  if (!waiter.roomOn.includes(weekday)) why.push('noRoom');
  return why;
}
