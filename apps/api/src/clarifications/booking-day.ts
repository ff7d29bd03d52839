import { osloDay, type Day } from '@inntak/domain/calendar';

/** The day in Oslo of a meeting's time, given in milliseconds since 1970; a time outside the calendar is its nearest day. */
export function bookingDay(startsAt: number): Day {
  const year = new Date(startsAt).getUTCFullYear();
  if (year < 1000) return '1000-01-01';
  return year > 9998 ? '9999-12-31' : osloDay(startsAt);
}
