import { serveExport } from '../platform/export/export-route';
import type { CellValue, ExportTable } from '../platform/export/export-table';
import type { FeatureRoutes } from '../platform/http/feature-routes';
import { hiddenWords } from '../reporting/indicator-words';
import { readNeedReport } from './need-report.queries';
import type { NeedLine, NeedOfOffer, NeedReport } from './need-report.types';

interface Line extends NeedLine {
  readonly about: NeedOfOffer;
}

/** The report of need as a file: one line for each offer and municipality, with the same numbers hidden as on the screen. */
export const needRoutes: FeatureRoutes = (app, asCaller) =>
  serveExport<Line>(app, asCaller, {
    name: 'need',
    policy: 'needReport.export',
    read: async (ctx) => {
      const report = await readNeedReport(ctx);
      return report && tableOf(report);
    },
  });

function tableOf({ day, offers }: NeedReport): ExportTable<Line> {
  return {
    fileName: `behov-${day}`,
    sheet: 'Behov',
    columns: [
      { heading: 'Talt', kind: 'day', value: () => day },
      { heading: 'Tilbud', value: ({ about }) => about.offer, width: 30 },
      { heading: 'Tilbyder', value: ({ about }) => about.provider, width: 24 },
      { heading: 'Kommune', value: ({ municipality }) => municipality ?? 'Samlet', width: 16 },
      { heading: 'Venter', value: ({ waiting, waitingHidden }) => shown(waiting, waitingHidden), width: 20 },
      { heading: 'Halvparten har ventet minst (dager)', value: ({ medianDays }) => medianDays },
      { heading: 'Plasser', value: ({ places }) => places },
      { heading: 'I bruk eller bestemt', value: ({ used, usedHidden }) => shown(used, usedHidden), width: 20 },
      { heading: 'Ledig', value: ({ free, usedHidden }) => shown(free, usedHidden), width: 20 },
      { heading: 'Ledig, men bundet', value: ({ blocked, usedHidden }) => shown(blocked, usedHidden), width: 20 },
    ],
    rows: offers.flatMap((about) => about.lines.map((line): Line => ({ ...line, about }))),
    notes: [hiddenWords.note],
  };
}

function shown(number: number | null, hidden: boolean): CellValue {
  return hidden ? hiddenWords.cell : number;
}
