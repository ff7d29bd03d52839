import { indicatorOf, type Indicator, type IndicatorCode } from './indicators';
import { halvesOf, periodOf, type ReportPeriod } from './periods';
import { hideInColumn, hideInYear, roughly, smallBelow, type Cell, type HiddenInColumn } from './suppression';

/** One figure as it was counted. Never shown as it is. */
export interface Snapshot {
  /** The code of the bydel, municipality or city. */
  readonly unit: string;
  readonly indicator: IndicatorCode;
  /** The code of the period. */
  readonly period: string;
  readonly base: number;
  readonly part: number | null;
  /** In days; null where nobody stands behind it or the indicator has none. */
  readonly median: number | null;
}

/** Units that are shown beside each other, and their sum. A municipality is a group by itself, without a total. */
export interface UnitGroup {
  readonly units: readonly string[];
  readonly total: string | null;
}

/**
 * A figure as everybody may see it. Hidden: neither value nor base is told. A value of null that is not hidden: nobody to
 * count, so there is no median or percentage.
 */
export type Figure =
  | { readonly hidden: false; readonly value: number | null; readonly base: number }
  | { readonly hidden: true; readonly value: null; readonly base: null };

const hiddenFigure: Figure = { hidden: true, value: null, base: null };

/** The figures of a group as they may be shown. Null: not counted (yet). */
export type PublishedReport = (unit: string, indicator: IndicatorCode, period: string) => Figure | null;

/**
 * Makes counted figures into those that may be shown. What is hidden depends on the counts alone, not on who asks, for
 * which bydel or for how many periods: every screen and file is an excerpt of the same.
 *
 * @param snapshots of all units of the group, for a year also those of both halves; what lacks them is hidden.
 */
export function publish(snapshots: readonly Snapshot[], group: UnitGroup): PublishedReport {
  const counted = new Map(snapshots.map((each) => [keyOf(each.unit, each.indicator, each.period), each]));
  const columns = new Map<string, HiddenInColumn | null>();
  const column = (indicator: Indicator & { code: IndicatorCode }, period: ReportPeriod): HiddenInColumn | null => {
    const key = `${indicator.code} ${period.code}`;
    const known = columns.get(key);
    if (known !== undefined) return known;
    const decided = decide(indicator, period);
    columns.set(key, decided);
    return decided;
  };
  const decide = (indicator: Indicator & { code: IndicatorCode }, period: ReportPeriod): HiddenInColumn | null => {
    if (period.kind === 'year') {
      const [first, second] = halvesOf(period.year).map((half) => column(indicator, half));
      // A year's stock is that of its second half.
      if (!second || (indicator.kind === 'flow' && !first)) return null;
      return first && indicator.kind === 'flow' ? hideInYear(first, second) : second;
    }
    const cellOf = (unit: string): Cell | undefined => counted.get(keyOf(unit, indicator.code, period.code));
    const cells = group.units.map(cellOf).filter((cell) => cell !== undefined);
    const total = group.total === null ? null : cellOf(group.total);
    return cells.length < group.units.length || total === undefined ? null : hideInColumn(cells, total);
  };
  return (unit, code, periodCode) => {
    const found = counted.get(keyOf(unit, code, periodCode));
    const period = periodOf(periodCode);
    if (!found || !period) return null;
    const indicator = { ...indicatorOf(code), code };
    const hidden = column(indicator, period);
    const isHidden = unit === group.total ? hidden?.total : hidden?.units[group.units.indexOf(unit)];
    return isHidden === false ? shownOf(indicator, found) : hiddenFigure;
  };
}

function shownOf(indicator: Indicator, found: Snapshot): Figure {
  const value = valueOf(indicator, found);
  const { base } = found;
  return indicator.rough
    ? { hidden: false, value: value === null ? null : roughly(value), base: roughly(base) }
    : { hidden: false, value, base };
}

function valueOf({ shows }: Indicator, { base, part, median }: Snapshot): number | null {
  switch (shows) {
    case 'base':
      return base;
    case 'part':
      return part;
    case 'share':
      return base === 0 || part === null ? null : Math.round((100 * part) / base);
    case 'median':
      return base < smallBelow ? null : median;
  }
}

function keyOf(unit: string, indicator: string, period: string): string {
  return `${unit} ${indicator} ${period}`;
}
