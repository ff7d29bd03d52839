import { isDay } from '@inntak/domain/calendar';
import { gapPeriod } from '@inntak/domain/capacity';
import { serveExport } from '../platform/export/export-route';
import type { ExportTable } from '../platform/export/export-table';
import type { FeatureRoutes } from '../platform/http/feature-routes';
import { readGaps } from './gaps.queries';
import type { GapReport, GapRow } from './planning.types';

/** What stands empty over a period as a file: figures of the offers that the one who asks works with, and of nobody. */
export const gapRoutes: FeatureRoutes = (app, asCaller) =>
  serveExport<GapRow>(app, asCaller, {
    name: 'gaps',
    policy: 'capacity.export',
    read: async (ctx, { from = '', to = '' }) => {
      if (!isDay(from) || !isDay(to) || !gapPeriod(from, to).ok) return null;
      const report = await readGaps(ctx, from, to);
      return report.rows.length === 0 ? null : tableOf(report);
    },
  });

function tableOf({ from, to, rows }: GapReport): ExportTable<GapRow> {
  return {
    fileName: `tomme-plassdager-${from}-${to}`,
    sheet: 'Tomme plassdager',
    columns: [
      { heading: 'Fra', kind: 'day', value: () => from },
      { heading: 'Til', kind: 'day', value: () => to },
      { heading: 'Tilbud', value: ({ offer }) => offer.name, width: 30 },
      { heading: 'Plassdager', value: ({ placeDays }) => placeDays },
      { heading: 'Tomme', value: ({ emptyDays }) => emptyDays },
      { heading: 'Tomme som kommunen kan bruke', value: ({ emptyForUs }) => emptyForUs },
      { heading: 'Stengt', value: ({ closedDays }) => closedDays },
      { heading: 'Venter nå', value: ({ waiting }) => waiting },
    ],
    rows,
  };
}
