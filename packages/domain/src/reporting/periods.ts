import { addDays, mondayOf, weekOf, weeksIn, type Day } from '../calendar';

export const periodKinds = ['halfYear', 'year'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/**
 * A period that is reported on, in whole ISO weeks: a year begins on the Monday of its week 1 and the second half on that of
 * week 27, so that two halves are a year and every day lies in one of each. Both days are included.
 */
export interface ReportPeriod {
  /** `2026-H2`, `2026`. */
  readonly code: string;
  readonly kind: PeriodKind;
  readonly year: number;
  /** Null for a whole year. */
  readonly half: 1 | 2 | null;
  readonly from: Day;
  readonly to: Day;
}

/** The first week of the second half of a year; the first half has 26 weeks, the second 26 or 27. */
const firstWeekOfSecondHalf = 27;

/** Figures before this year are not made. */
export const firstReportedYear = 2025;

const codePattern = /^(20[2-9]\d|21\d\d)(?:-H([12]))?$/;

/** The period with this code; null when there is none, or it lies before the first that is reported. */
export function periodOf(code: string): ReportPeriod | null {
  const found = codePattern.exec(code);
  const year = Number(found?.[1]);
  if (!found || year < firstReportedYear) return null;
  if (found[2] === undefined) return wholeYear(year);
  return halfYear(year, found[2] === '1' ? 1 : 2);
}

/** The two halves of a year. */
export function halvesOf(year: number): readonly [ReportPeriod, ReportPeriod] {
  return [halfYear(year, 1), halfYear(year, 2)];
}

/** The half that a day lies in. */
export function halfYearOf(day: Day): ReportPeriod {
  const { year, week } = weekOf(day);
  return halfYear(year, week < firstWeekOfSecondHalf ? 1 : 2);
}

/** Every period that has ended before this day, the latest first; a year stands before its halves. */
export function periodsEndedBefore(day: Day): readonly ReportPeriod[] {
  const periods: ReportPeriod[] = [];
  for (let { year } = weekOf(day); year >= firstReportedYear; year -= 1) {
    const [first, second] = halvesOf(year);
    periods.push(wholeYear(year), second, first);
  }
  return periods.filter(({ to }) => to < day);
}

/** The same period some years earlier; null when that was not reported on. */
export function yearsBefore({ year, half }: ReportPeriod, years: number): ReportPeriod | null {
  return periodOf(half === null ? String(year - years) : `${year - years}-H${half}`);
}

/** The period of the same kind just before; null when that was not reported on. */
export function periodBefore({ year, half }: ReportPeriod): ReportPeriod | null {
  if (half === null) return periodOf(String(year - 1));
  return periodOf(half === 2 ? `${year}-H1` : `${year - 1}-H2`);
}

function wholeYear(year: number): ReportPeriod {
  const [first, second] = halvesOf(year);
  return { code: String(year), kind: 'year', year, half: null, from: first.from, to: second.to };
}

const halves = new Map<string, ReportPeriod>();

/** A report asks for the same few halves for every figure of every unit: each is worked out once. */
function halfYear(year: number, half: 1 | 2): ReportPeriod {
  const code = `${year}-H${half}`;
  const known = halves.get(code);
  if (known) return known;
  const found = findHalfYear(code, year, half);
  halves.set(code, found);
  return found;
}

function findHalfYear(code: string, year: number, half: 1 | 2): ReportPeriod {
  const turn = mondayOf({ year, week: firstWeekOfSecondHalf });
  const from = half === 1 ? mondayOf({ year, week: 1 }) : turn;
  const to = addDays(half === 1 ? turn : mondayOf({ year, week: weeksIn(year) + 1 }), -1);
  return { code, kind: 'halfYear', year, half, from, to };
}
