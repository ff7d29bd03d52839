import { accept, refuse, type Outcome } from '../outcome';
import { daysBetween, isPeriod, type Day } from '../calendar';

/** One weekday of one week at an offer: what is there for a municipality, and how much of it nobody uses. */
export interface WeekdayUse {
  readonly offerId: string;
  readonly monday: Day;
  /** Days of the week that this row stands for: 1 for a weekday, the open days where people are counted. */
  readonly days: number;
  readonly places: number;
  readonly free: number;
  readonly closed: boolean;
}

/** Empty place-days of an offer over a period: places that were there, and that nobody used or was promised. */
export interface Gap {
  readonly offerId: string;
  readonly placeDays: number;
  readonly emptyDays: number;
  readonly closedDays: number;
}

export interface GapPeriodWrong {
  readonly rule: 'gap-period-wrong';
  readonly field: 'to';
}

/** A gap report covers a day up to two years. */
const mostDays = 731;

/** Is it a period that a gap report can be made for? */
export function gapPeriod(from: Day, to: Day): Outcome<{ readonly from: Day; readonly to: Day }, GapPeriodWrong> {
  return isPeriod({ from, to }) && daysBetween(from, to) < mostDays
    ? accept({ from, to })
    : refuse({ rule: 'gap-period-wrong', field: 'to' });
}

/** The gaps of each offer, in the order met. What is closed is neither a place nor empty. */
export function gapsOf(rows: readonly WeekdayUse[]): Gap[] {
  const gaps = new Map<string, Gap>();
  for (const { offerId, days, places, free, closed } of rows) {
    const before = gaps.get(offerId) ?? { offerId, placeDays: 0, emptyDays: 0, closedDays: 0 };
    gaps.set(
      offerId,
      closed
        ? { ...before, closedDays: before.closedDays + places * days }
        : {
            ...before,
            placeDays: before.placeDays + places * days,
            emptyDays: before.emptyDays + Math.max(0, free) * days,
          },
    );
  }
  return [...gaps.values()];
}
