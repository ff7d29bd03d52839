import { addDays, dayOfWeek, daysBetween, isDay, monthsAfter, weeksAfter, type Day } from './day';

/** Public holidays of the years in question. The caller supplies them: the domain keeps no calendar of its own. */
export type Holidays = ReadonlySet<Day>;

/** Monday to Friday, and not a public holiday. */
export function isWorkingDay(day: Day, holidays: Holidays): boolean {
  return dayOfWeek(day) <= 5 && !holidays.has(day);
}

/** The day itself when it is a working day, otherwise the next one that is. */
export function workingDayOnOrAfter(day: Day, holidays: Holidays): Day {
  let candidate = day;
  while (!isWorkingDay(candidate, holidays)) candidate = addDays(candidate, 1);
  return candidate;
}

/** The `count`th working day after the day (which does not count itself). */
export function addWorkingDays(day: Day, count: number, holidays: Holidays): Day {
  let last = day;
  for (let left = count; left > 0; left -= 1) last = workingDayOnOrAfter(addDays(last, 1), holidays);
  return last;
}

/** Working days after `from`, up to and including `to`. 0 when `to` is not later. */
export function workingDaysBetween(from: Day, to: Day, holidays: Holidays): number {
  let count = 0;
  for (let left = daysBetween(from, to); left > 0; left -= 1) {
    if (isWorkingDay(addDays(from, left), holidays)) count += 1;
  }
  return count;
}

/** How long a deadline is. */
export type Term = { readonly days: number } | { readonly weeks: number } | { readonly months: number };

/**
 * The last day of a legal deadline counted from `from` (forvaltningsloven § 30, domstolloven §§ 148-149): weeks end on
 * the same weekday, months on the same date, and a last day on a Saturday, Sunday or holiday moves to the next working
 * day.
 */
export function legalDeadline(from: Day, term: Term, holidays: Holidays): Day {
  return workingDayOnOrAfter(termAfter(from, term), holidays);
}

/** A month's preliminary reply, when no decision has come by then (forvaltningsloven § 11 a). */
export function preliminaryReplyBy(receivedOn: Day, holidays: Holidays): Day {
  return legalDeadline(receivedOn, { months: 1 }, holidays);
}

/** The suggested answer-by day of a place offer: `days` after it is sent (14 unless the municipality says otherwise). */
export function answerDeadline(sentOn: Day, holidays: Holidays, days = 14): Day {
  return legalDeadline(sentOn, { days }, holidays);
}

/**
 * Did something come in after an agreed deadline such as 1 February? The deadline's own day counts to midnight in
 * Oslo, and the deadline does not move on a weekend (2026-02-01 was a Sunday and still the last day).
 */
export function isAfterDeadline(receivedOn: Day, deadline: Day): boolean {
  return receivedOn > deadline;
}

const osloDate = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day it is in Oslo at an instant, given in milliseconds since 1970. */
export function osloDay(instant: number): Day {
  const part = (type: string) => osloDate.formatToParts(instant).find((each) => each.type === type)?.value ?? '';
  const day = `${part('year')}-${part('month')}-${part('day')}`;
  if (!isDay(day)) throw new RangeError('the instant lies outside the calendar');
  return day;
}

function termAfter(from: Day, term: Term): Day {
  if ('days' in term) return addDays(from, term.days);
  return 'weeks' in term ? weeksAfter(from, term.weeks) : monthsAfter(from, term.months);
}
