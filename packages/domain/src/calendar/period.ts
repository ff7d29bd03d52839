import { addDays, compareDays, isDay, type Day } from './day';

/** From the first to the last day, both included; `to: null` is without an end. */
export interface Period {
  readonly from: Day;
  readonly to: Day | null;
}

/** True for two real days in order, or a real day without an end. */
export function isPeriod(period: Period): boolean {
  return isDay(period.from) && (period.to === null || (isDay(period.to) && period.from <= period.to));
}

/** True when the day lies in the period, its first and last day included. */
export function contains(period: Period, day: Day): boolean {
  return period.from <= day && (period.to === null || day <= period.to);
}

/** True when the two have at least one day in common. */
export function overlaps(a: Period, b: Period): boolean {
  return (b.to === null || a.from <= b.to) && (a.to === null || b.from <= a.to);
}

/** The days both have, or null when they have none. */
export function intersection(a: Period, b: Period): Period | null {
  if (!overlaps(a, b)) return null;
  const from = compareDays(a.from, b.from) >= 0 ? a.from : b.from;
  const to = a.to === null ? b.to : b.to === null || a.to <= b.to ? a.to : b.to;
  return { from, to };
}

/**
 * The period cut where anything begins or ends, so that nothing changes inside a piece. Capacity over a period is
 * decided piece by piece.
 */
export function segments(period: Period, others: readonly Period[]): Period[] {
  const starts = others
    .flatMap((other) => [other.from, ...(other.to === null ? [] : [addDays(other.to, 1)])])
    .filter((day) => contains(period, day) && day > period.from);
  const cuts = [period.from, ...new Set(starts)].sort(compareDays);
  return cuts.map((from, index) => {
    const next = cuts[index + 1];
    return { from, to: next === undefined ? period.to : addDays(next, -1) };
  });
}
