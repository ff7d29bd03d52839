import { partsOf, type Day, type Weekday } from '@inntak/domain/calendar';

const months = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
] as const;

const weekdayWords: Record<Weekday, string> = { 1: 'mandag', 2: 'tirsdag', 3: 'onsdag', 4: 'torsdag', 5: 'fredag' };

/** `2027-02-01` as people say it: `1. februar 2027`. */
export function sayDay(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${date}. ${months[month - 1] ?? ''} ${year}`;
}

/** 1 is `mandag`. */
export function sayWeekday(weekday: Weekday): string {
  return weekdayWords[weekday];
}

/** `mandag, onsdag og fredag`; `joint` is the last word between two. */
export function sayList(words: readonly string[], joint: 'og' | 'eller' = 'og'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${joint} ${last}`;
}

/** `1 dag`, `3 dager`. */
export function sayDays(count: number): string {
  return count === 1 ? '1 dag' : `${count} dager`;
}

/** The first letter as a capital, for the start of a sentence. */
export function asSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `500000` as people write it: `500 000`. */
export function wholeNumber(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, '\u00a0');
}
