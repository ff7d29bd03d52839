import { halfYearOf, indicators, periodOf, periodsEndedBefore, type ReportPeriod } from '@inntak/domain/reporting';
import { job } from '../platform/jobs/job';
import type { RequestContext } from '../platform/transaction';

const closedText = 'SELECT closed_periods() AS closed';
const takeText = 'SELECT take_snapshots($1::jsonb, $2::jsonb)';
const fairnessText = 'SELECT take_fairness($1, $2)';

/**
 * Counts the figures of the report: of the half-year that runs, anew every day; of what has ended, once. Run again it
 * changes nothing but the running half-year.
 */
export async function takeSnapshots(ctx: RequestContext): Promise<void> {
  const [row] = await ctx.read<{ closed: string[] }>('closed-periods', closedText);
  const closed = new Set(row?.closed);
  const ended = periodsEndedBefore(ctx.today).filter(({ code }) => !closed.has(code));
  const periods = [...ended.map((each) => periodRow(each, true)), periodRow(halfYearOf(ctx.today), false)];
  await ctx.read('take-snapshots', takeText, [JSON.stringify(periods), JSON.stringify(indicatorRows)]);
  // Only what has just ended: who had said what earlier is not kept.
  const latest = periodsEndedBefore(ctx.today).find(({ kind }) => kind === 'halfYear');
  if (latest) await ctx.read('take-fairness', fairnessText, [latest.code, latest.to]);
}

/** Takes the snapshots of a new business day. */
export const snapshots = job<object>('snapshots', takeSnapshots);

const indicatorRows = indicators.map(({ code, shows }) => ({
  code,
  has_part: shows === 'part' || shows === 'share',
  has_median: shows === 'median',
}));

function periodRow({ code, year, from, to }: ReportPeriod, closed: boolean) {
  return { code, year_from: periodOf(String(year))?.from ?? from, first_day: from, last_day: to, closed };
}
