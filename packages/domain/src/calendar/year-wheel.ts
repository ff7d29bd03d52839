import { addDays, compareDays, dayOf, partsOf, type Day } from './day';
import { contains, type Period } from './period';
import { mondayOf } from './week';

/** What the year wheel (årshjul) tells of. */
export const yearWheelKinds = [
  'applicationDeadline',
  'answerTarget',
  'informationMeeting',
  'openDays',
  'transitionMeeting',
  'clarification',
  'start',
  'schoolNotice',
  'reporting',
] as const;
export type YearWheelKind = (typeof yearWheelKinds)[number];

/** When it comes back each year: on a date, in an ISO week, or from one date to another (which may be next year's). */
export type Recurrence =
  | { readonly every: 'date'; readonly month: number; readonly date: number }
  | { readonly every: 'week'; readonly week: number }
  | {
      readonly every: 'span';
      readonly from: { readonly month: number; readonly date: number };
      readonly to: { readonly month: number; readonly date: number };
    };

/** One entry of a municipality's year wheel: data, not code. */
export interface YearWheelItem {
  readonly code: string;
  readonly kind: YearWheelKind;
  readonly when: Recurrence;
}

/** An entry in one particular year. */
export interface YearWheelEntry extends Period {
  readonly code: string;
  readonly kind: YearWheelKind;
  readonly to: Day;
  /** It goes on today. */
  readonly now: boolean;
}

/** The next `count` entries from a day on, in order; one that goes on today comes first and is marked. */
export function nextOnYearWheel(items: readonly YearWheelItem[], today: Day, count: number): YearWheelEntry[] {
  const { year } = partsOf(today);
  return [year - 1, year, year + 1, year + 2]
    .flatMap((each) => yearWheelOf(items, each, today))
    .filter((entry) => entry.to >= today)
    .sort(inOrder)
    .slice(0, count);
}

/** The entries that begin in a year, in order. */
export function yearWheelOf(items: readonly YearWheelItem[], year: number, today: Day): YearWheelEntry[] {
  return items
    .map(({ code, kind, when }) => {
      const period = inYear(when, year);
      return { code, kind, ...period, now: contains(period, today) };
    })
    .sort(inOrder);
}

function inOrder(a: YearWheelEntry, b: YearWheelEntry): number {
  return compareDays(a.from, b.from) || compareDays(a.to, b.to) || compareDays(a.code, b.code);
}

function inYear(when: Recurrence, year: number): { readonly from: Day; readonly to: Day } {
  if (when.every === 'date') {
    const day = dayOf(year, when.month, when.date);
    return { from: day, to: day };
  }
  if (when.every === 'week') {
    const monday = mondayOf({ year, week: when.week });
    return { from: monday, to: addDays(monday, 6) };
  }
  const from = dayOf(year, when.from.month, when.from.date);
  const to = dayOf(year, when.to.month, when.to.date);
  return { from, to: to < from ? dayOf(year + 1, when.to.month, when.to.date) : to };
}
