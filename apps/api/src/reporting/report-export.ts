import { serveExport } from '../platform/export/export-route';
import type { CellValue, ExportTable } from '../platform/export/export-table';
import type { FeatureRoutes } from '../platform/http/feature-routes';
import { hiddenWords } from './indicator-words';
import { readReport } from './report.queries';
import type { Figure, Report, ReportIndicator, ReportUnit } from './report.types';

interface Line {
  readonly indicator: ReportIndicator;
  readonly number: number | null;
  readonly name: string;
  readonly figure: Figure | null;
  readonly yearBefore: Figure | null;
}

const units: Readonly<Record<string, string>> = {
  days: 'dager',
  percent: 'prosent',
  people: 'personer',
  places: 'plasser',
};

/** The report as a file: one line for each indicator and bydel, with the same figures hidden as on the screen. */
export const reportRoutes: FeatureRoutes = (app, asCaller) =>
  serveExport(app, asCaller, {
    name: 'report',
    policy: 'report.export',
    read: async (ctx, { period }) => {
      const report = await readReport(ctx, period ?? null);
      return report && tableOf(report);
    },
  });

function tableOf(report: Report): ExportTable<Line> {
  const { municipality, period } = report;
  return {
    fileName: `rapport-${municipality.code}-${period.code}`,
    sheet: period.name,
    columns: [
      { heading: 'Periode', value: () => period.name, width: 16 },
      { heading: 'Nr', value: ({ number }) => number, width: 5 },
      { heading: 'Bydel eller kommune', value: ({ name }) => name, width: 26 },
      { heading: 'Tall', value: ({ indicator }) => indicator.name, width: 28 },
      { heading: 'Verdi', value: ({ figure }) => shown(figure, 'value'), width: 20 },
      { heading: 'Enhet', value: ({ indicator }) => units[indicator.unit] ?? indicator.unit, width: 10 },
      { heading: 'Antall personer bak', value: ({ figure }) => shown(figure, 'base'), width: 20 },
      { heading: 'Verdi året før', value: ({ yearBefore }) => shown(yearBefore, 'value'), width: 20 },
      { heading: 'Mål i Oslo', value: ({ indicator }) => indicator.goal, width: 10 },
      { heading: 'Hva som telles', value: ({ indicator }) => indicator.description, width: 80 },
    ],
    rows: report.indicators.flatMap((indicator) => linesOf(report, indicator)),
    notes: [hiddenWords.note],
  };
}

function linesOf({ municipality, units: beside, total }: Report, indicator: ReportIndicator): Line[] {
  if (beside.length === 0) return [{ ...indicator, indicator, number: null, name: municipality.name }];
  const lineOf = ({ municipality: { name }, number, figures }: ReportUnit): Line => {
    const found = figures.find((each) => each.indicator === indicator.code);
    return { indicator, number, name, figure: found?.figure ?? null, yearBefore: found?.yearBefore ?? null };
  };
  return [...beside, ...(total ? [total] : [])].map(lineOf);
}

function shown(figure: Figure | null, what: 'value' | 'base'): CellValue {
  return figure?.hidden ? hiddenWords.cell : (figure?.[what] ?? null);
}
