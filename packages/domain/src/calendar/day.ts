/** A calendar day in Norway, `YYYY-MM-DD`. Days have no time and no zone, and sort as text. */
export type Day = string;

/** Monday is 1. Offers run on weekdays only. */
export type Weekday = 1 | 2 | 3 | 4 | 5;
export const weekdays = [1, 2, 3, 4, 5] as const satisfies readonly Weekday[];

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** True for the text of a day that exists (2027-02-29 does not), from year 1 to 9999. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !dayPattern.test(value) || value < '0001-01-01') return false;
  return dayOfNumber(numberOfDay(value)) === value;
}

/** True for 1 to 5. */
export function isWeekday(value: unknown): value is Weekday {
  return weekdays.some((weekday) => weekday === value);
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return dayOfNumber(numberOfDay(day) + count);
}

/** The same weekday `weeks` weeks later. */
export function weeksAfter(day: Day, weeks: number): Day {
  return addDays(day, weeks * 7);
}

/** The same date `months` months later, or the last day of that month when it has no such date. */
export function monthsAfter(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day);
  const index = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  return dayOf(target.year, target.month, Math.min(date, daysInMonth(target.year, target.month)));
}

/** The same date `years` years later; 29 February becomes 28 February where there is none. */
export function yearsAfter(day: Day, years: number): Day {
  return monthsAfter(day, years * 12);
}

/** Days from `from` to `to`: 0 when they are the same, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return numberOfDay(to) - numberOfDay(from);
}

/** Order of two days, for sorting: negative, 0 or positive. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The earliest of the days that are given; null when none is. */
export function earliest(...days: readonly (Day | null)[]): Day | null {
  return days.filter((day) => day !== null).sort(compareDays)[0] ?? null;
}

/** The latest of the days that are given; null when none is. */
export function latest(...days: readonly (Day | null)[]): Day | null {
  return (
    days
      .filter((day) => day !== null)
      .sort(compareDays)
      .at(-1) ?? null
  );
}

/** Monday 1 to Sunday 7. */
export function dayOfWeek(day: Day): number {
  // Day number 0 is 1970-01-01, a Thursday.
  return ((((numberOfDay(day) + 3) % 7) + 7) % 7) + 1;
}

/** The weekday of a day, or null on Saturday and Sunday. */
export function weekdayOf(day: Day): Weekday | null {
  const number = dayOfWeek(day);
  return isWeekday(number) ? number : null;
}

/** The day of a year, month (1 to 12) and date. */
export function dayOf(year: number, month: number, date: number): Day {
  const pad = (number: number, length: number) => String(number).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

/** Year, month (1 to 12) and date of a day. */
export function partsOf(day: Day): { year: number; month: number; date: number } {
  if (!dayPattern.test(day)) throw new Error('not a day');
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8)) };
}

/** Whole years lived on `day`. Somebody born on 29 February turns a year older on 1 March in common years. */
export function ageOn(birthDate: Day, day: Day): number {
  const born = partsOf(birthDate);
  const now = partsOf(day);
  const hadBirthday = now.month > born.month || (now.month === born.month && now.date >= born.date);
  return now.year - born.year - (hadBirthday ? 0 : 1);
}

/** The first day on which somebody is `age` years old. */
export function birthday(birthDate: Day, age: number): Day {
  const { year, month, date } = partsOf(birthDate);
  const isLeapDayWithoutOne = month === 2 && date === 29 && daysInMonth(year + age, 2) === 28;
  return isLeapDayWithoutOne ? dayOf(year + age, 3, 1) : dayOf(year + age, month, date);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days since 1970-01-01, counted in years that begin on 1 March, so that the leap day comes last. */
function numberOfDay(day: Day): number {
  const { year, month, date } = partsOf(day);
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

function dayOfNumber(number: number): Day {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return dayOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date);
}
