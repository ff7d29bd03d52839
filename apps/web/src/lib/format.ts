import { preferences } from './preferences';

/*
 * Days and instants in words. Days are `YYYY-MM-DD` (no zone); instants are ISO 8601 and are read in Oslo. Nothing here asks
 * what day it is: `today` is the business day from the server and comes as an argument.
 */

const locale = () => (preferences.get().language === 'nn' ? 'nn-NO' : 'nb-NO');

const cached = new Map<string, Intl.DateTimeFormat>();

function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale() + JSON.stringify(options);
  const known = cached.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale(), options);
  cached.set(key, made);
  return made;
}

/** The day as an instant at midnight UTC, for arithmetic and formatting in UTC only. */
const utc = (day: string) => new Date(`${day}T00:00:00Z`);

const dayIn = (day: string, options: Intl.DateTimeFormatOptions) =>
  dateFormat({ ...options, timeZone: 'UTC' }).format(utc(day));

/** «tirsdag 27. april», with the year where it is not the year of `today` (left out: no year). */
export function longDay(day: string, today?: string): string {
  const otherYear = today !== undefined && today.slice(0, 4) !== day.slice(0, 4);
  return dayIn(day, { weekday: 'long', day: 'numeric', month: 'long', ...(otherYear ? { year: 'numeric' } : {}) });
}

/** «27. april 2027»: for documents and facts, where the year always counts. */
export function fullDay(day: string): string {
  return dayIn(day, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** «27. april» */
export function dayAndMonth(day: string): string {
  return dayIn(day, { day: 'numeric', month: 'long' });
}

/** «19. feb», «1. mars»: for columns. */
export function shortDay(day: string): string {
  return dayIn(day, { day: 'numeric', month: 'short' }).replace(/\.$/, '');
}

/** «klokka 9», «klokka 10.42» (Oslo). */
export function clock(instant: string): string {
  const parts = dateFormat({ hour: 'numeric', minute: '2-digit', hourCycle: 'h23', timeZone: 'Europe/Oslo' });
  const part = (type: string) =>
    parts.formatToParts(new Date(instant)).find((found) => found.type === type)?.value ?? '';
  const minutes = part('minute');
  return `klokka ${Number(part('hour'))}${minutes === '00' ? '' : `.${minutes}`}`;
}

/** The day in Oslo on which the instant falls. */
export function dayOf(instant: string): string {
  // The Swedish locale writes dates as YYYY-MM-DD.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date(instant));
}

/** «fredag 29. januar klokka 10.42» (Oslo) */
export function dayAndClock(instant: string, today?: string): string {
  return `${longDay(dayOf(instant), today)} ${clock(instant)}`;
}

/** A weekday as the API names it. Offers run on weekdays only. */
export type Weekday = (typeof weekdays)[number];

/** The weekdays in order: Monday first. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;

/** «mandag» */
export function weekdayName(weekday: Weekday): string {
  // 2027-01-04 was a Monday.
  return dayIn(`2027-01-0${4 + weekdays.indexOf(weekday)}`, { weekday: 'long' });
}

/** «ma»: two letters, only beside the full name for a screen reader. */
export function weekdayLetters(weekday: Weekday): string {
  return weekdayName(weekday).slice(0, 2);
}

/** «mandag, tirsdag og onsdag» */
export function inWords(parts: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(parts);
}

/** First letter large: dates and weekdays stand small in Norwegian sentences, large where they begin one. */
export function sentenceStart(text: string): string {
  return text.charAt(0).toLocaleUpperCase(locale()) + text.slice(1);
}

/** «1 204»: thousands apart. */
export function wholeNumber(value: number): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: 0 }).format(value);
}

/** «0,74»: a small number in which the decimals tell. */
export function twoDecimals(value: number): string {
  return new Intl.NumberFormat(locale(), { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);
}

/** «67 00 00 02», «+47 67 00 00 02»; anything that is not a Norwegian number stays as it was written. */
export function phoneNumber(written: string): string {
  const found = /^(?:\+47|0047)?(\d{8})$/.exec(written.replace(/\s/g, ''));
  const digits = found?.[1];
  if (digits === undefined) return written;
  const grouped = /^[489]/.test(digits)
    ? [digits.slice(0, 3), digits.slice(3, 5), digits.slice(5)]
    : digits.match(/\d\d/g);
  return (grouped ?? [digits]).join(' ');
}

/** For `href="tel:…"`. */
export function phoneLink(written: string): string {
  return `tel:${written.replace(/[^\d+]/g, '')}`;
}

/** «LB» from «Lise Berg»: first and last name. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.charAt(0) ?? '').join('');
}

/** A count as lists give it: beyond 1000 the server counts no further. */
export function countUpTo1000(count: number): string {
  return count > 1000 ? '1000+' : String(count);
}
