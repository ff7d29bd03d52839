import { serveExport } from '../platform/export/export-route';
import type { CellValue, ExportTable } from '../platform/export/export-table';
import type { FeatureRoutes } from '../platform/http/feature-routes';
import { hiddenWords } from '../reporting/indicator-words';
import { readSchoolFigures } from './school-figures.queries';
import type { SchoolFigures } from './school-figures.types';

/** «Hospitering i tall» as a file: the schools and their sum, with the same figures hidden as on the screen. */
export const schoolFigureRoutes: FeatureRoutes = (app, asCaller) =>
  serveExport<SchoolFigures>(app, asCaller, {
    name: 'school-figures',
    policy: 'schoolFigures.export',
    read: async (ctx) => {
      const { schools, total } = await readSchoolFigures(ctx);
      return schools.length === 0 ? null : tableOf(total === null ? schools : [...schools, total]);
    },
  });

function tableOf(rows: readonly SchoolFigures[]): ExportTable<SchoolFigures> {
  const shown = (value: number | null): CellValue => value ?? hiddenWords.cell;
  return {
    fileName: 'hospitering-i-tall',
    sheet: 'Hospitering i tall',
    columns: [
      { heading: 'Skole', value: ({ school }) => school ?? 'Alle skolene', width: 34 },
      { heading: 'Elever', value: ({ pupils }) => shown(pupils), width: 20 },
      { heading: 'Har prøvd arbeid', value: ({ tried }) => shown(tried), width: 20 },
      { heading: 'Av dem, noen betalte', value: ({ paid }) => shown(paid), width: 22 },
      { heading: 'Mistet det på grunn av pris', value: ({ missedForCost }) => shown(missedForCost), width: 26 },
    ],
    rows,
    notes: [hiddenWords.note],
  };
}
