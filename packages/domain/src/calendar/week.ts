import { addDays, dayOf, dayOfWeek, daysBetween, partsOf, type Day, type Weekday } from './day';

/** An ISO week: it begins on Monday and belongs to the year of its Thursday. */
export interface Week {
  readonly year: number;
  readonly week: number;
}

/** The ISO week of a day: 2027-01-03 lies in week 53 of 2026. */
export function weekOf(day: Day): Week {
  const thursday = addDays(day, 4 - dayOfWeek(day));
  const { year } = partsOf(thursday);
  return { year, week: Math.floor(daysBetween(dayOf(year, 1, 1), thursday) / 7) + 1 };
}

/** The Monday that begins the week. A week number beyond the year's last runs on into the next year. */
export function mondayOf({ year, week }: Week): Day {
  // 4 January always lies in week 1.
  const inWeekOne = dayOf(year, 1, 4);
  return addDays(inWeekOne, 1 - dayOfWeek(inWeekOne) + (week - 1) * 7);
}

/** 52 or 53. */
export function weeksIn(year: number): number {
  // 28 December always lies in the last week.
  return weekOf(dayOf(year, 12, 28)).week;
}

/** The date of a weekday in a week. */
export function dayInWeek(week: Week, weekday: Weekday): Day {
  return addDays(mondayOf(week), weekday - 1);
}
