import {
  goalNumbers,
  halfYearOf,
  halvesOf,
  indicators,
  periodBefore,
  periodOf,
  periodsEndedBefore,
  publish,
  reaches,
  targetOf,
  yearsBefore,
  type Indicator,
  type IndicatorCode,
  type PublishedReport,
  type ReportPeriod as Period,
  type Snapshot,
  type UnitGroup,
} from '@inntak/domain/reporting';
import type { RequestContext } from '../platform/transaction';
import { districtCodes } from '../reference/municipalities';
import type { Municipality } from '../session/organisations.types';
import { goalWords, indicatorWords, periodName } from './indicator-words';
import type { Report, ReportIndicator, ReportPeriod, ReportUnit } from './report.types';

/** Roles that see the report; who sees cases too sees what has been counted of the running half-year. */
const officeReaders = ['caseworker', 'decisionMaker', 'officeLeader'] as const;
const readers = [...officeReaders, 'districtAnalyst', 'cityAnalyst'] as const;

/** Points of the line in a card. */
const trendLength = 5;

// Who stands beside each other: a bydel with all bydeler of its city, and the city; a municipality alone.
const groupText = `
  SELECT m.id, m.code, m.name, m.kind FROM municipality own
    JOIN municipality m ON m.id = own.id OR coalesce(m.parent_id, m.id) = coalesce(own.parent_id, own.id)
   WHERE own.id = $1`;
const snapshotsText = `
  SELECT unit, indicator, period, base, part, median, closed, taken_on AS "takenOn" FROM report_snapshots($1)`;

interface SnapshotRow extends Snapshot {
  readonly closed: boolean;
  readonly takenOn: string;
}

/**
 * The report of the actor's own bydel, municipality or city. Null: nothing to see in this role, or no such period.
 *
 * @param code of the period; the latest half-year that has ended when left out.
 */
export async function readReport(ctx: RequestContext, code: string | null): Promise<Report | null> {
  const { role, tenantId } = ctx.actor;
  if (tenantId === null || !readers.some((reader) => reader === role)) return null;
  const running = officeReaders.some((reader) => reader === role) ? halfYearOf(ctx.today) : null;
  const ended = periodsEndedBefore(ctx.today);
  const periods = running === null ? ended : [running, ...ended];
  const period =
    code === null ? ended.find(({ kind }) => kind === 'halfYear') : periods.find((each) => each.code === code);
  if (!period) return null;

  const trend = lineUpTo(period);
  const before = yearsBefore(period, 1);
  const [group, rows] = await Promise.all([
    ctx.read<Municipality>('report-group', groupText, [tenantId]),
    ctx.read<SnapshotRow>('report-snapshots', snapshotsText, [codesOf([...trend, before])]),
  ]);
  const own = group.find(({ id }) => id === tenantId);
  if (!own) return null;
  const districts = group.filter(({ kind }) => kind === 'district').sort((a, b) => numberOf(a) - numberOf(b));
  const city = group.find(({ kind }) => kind === 'city') ?? null;
  const isRunning = period.code === running?.code;
  const published = publishedOf(rows, own, districts, city);
  const figuresOf = (unit: Municipality): ReportUnit => ({
    municipality: unit,
    number: unit.kind === 'district' ? numberOf(unit) + 1 : null,
    own: unit.id === own.id,
    figures: indicators.map((indicator) => ({
      indicator: indicator.code,
      figure: published(unit.code, indicator.code, period.code),
      yearBefore: before && published(unit.code, indicator.code, before.code),
    })),
  });
  const counted = rows.find((row) => row.period === period.code && row.unit === own.code);
  const said = (each: Period): ReportPeriod => ({
    ...each,
    name: periodName(each),
    running: each.code === running?.code,
  });
  return {
    municipality: own,
    period: said(period),
    periods: periods.map(said),
    countedOn: counted?.takenOn ?? null,
    indicators: indicators.map((indicator): ReportIndicator => {
      const figure = published(own.code, indicator.code, period.code);
      const target = targetOf(indicator, period.kind, own.kind === 'city' ? districts.length : 1);
      const { name, description, base } = indicatorWords[indicator.code];
      const { code: key, unit, direction, goal }: Indicator & { code: IndicatorCode } = indicator;
      return {
        ...{ code: key, name, description, baseName: base, unit, direction, target, figure },
        goal: city === null ? null : goal,
        targetEach: targetOf(indicator, period.kind, 1),
        // What has not ended has not missed its target.
        reached: isRunning ? null : reaches(indicator, figure?.value ?? null, target),
        yearBefore: before && published(own.code, key, before.code),
        trend: trend.map((each) => ({ period: said(each), figure: published(own.code, key, each.code) })),
      };
    }),
    goals: city === null ? [] : goalNumbers.map((number) => ({ number, text: goalWords[number] })),
    units: isRunning ? [] : districts.map(figuresOf),
    total: isRunning || city === null ? null : figuresOf(city),
  };
}

/** Hidden by the rules: what has ended among all that is shown beside each other, what runs by itself. */
function publishedOf(
  rows: readonly SnapshotRow[],
  own: Municipality,
  districts: readonly Municipality[],
  city: Municipality | null,
): PublishedReport {
  const alone: UnitGroup = { units: [own.code], total: null };
  const together = city === null ? alone : { units: districts.map(({ code }) => code), total: city.code };
  const closed = publish(
    rows.filter((row) => row.closed),
    together,
  );
  const open = publish(
    rows.filter((row) => !row.closed),
    alone,
  );
  return (unit, indicator, period) => closed(unit, indicator, period) ?? open(unit, indicator, period);
}

/** The period and those of the same kind before it, the latest last. */
function lineUpTo(period: Period): Period[] {
  const line = [period];
  for (let at = periodBefore(period); at !== null && line.length < trendLength; at = periodBefore(at)) line.unshift(at);
  return line;
}

/** A year is decided from its halves: they are read with it. */
function codesOf(periods: readonly (Period | null)[]): string[] {
  const found = periods.flatMap((each) =>
    each === null ? [] : each.half === null ? [each, ...halvesOf(each.year)] : [each],
  );
  return [...new Set(found.map(({ code }) => code))].filter((code) => periodOf(code) !== null);
}

function numberOf({ code }: Municipality): number {
  return districtCodes.findIndex((each) => each === code);
}
