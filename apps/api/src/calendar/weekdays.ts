import type { Weekday as DomainWeekday } from '@inntak/domain/calendar';
import { enumOf } from '../platform/enums';

/** Monday to Friday, in order: the index is the domain's number less one. */
const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
export type WeekdayName = (typeof names)[number];

/** The weekday as the API says it. The domain and the tables count Monday as 1. */
export const Weekday = enumOf('Weekday', 'A weekday on which offers are open.', names);

/** 1 becomes `monday`. */
export function weekdayName(weekday: number): WeekdayName {
  const name = names[weekday - 1];
  if (name === undefined) throw new Error(`There is no weekday ${weekday} here.`);
  return name;
}

/** `monday` becomes 1. */
export function weekdayNumber(name: WeekdayName): DomainWeekday {
  return (names.indexOf(name) + 1) as DomainWeekday;
}
