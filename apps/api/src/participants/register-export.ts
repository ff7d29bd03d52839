import type { ExportTable } from '../platform/export/export-table';
import { exportLimit } from '../platform/export/export-limit';
import { serveExport } from '../platform/export/export-route';
import type { FeatureRoutes } from '../platform/http/feature-routes';
import { readRegister } from './register.queries';
import type { RegisterRow } from './register.types';

/** The register as a file: the people that the screen lists for the same search, to who may see them there. */
export const registerRoutes: FeatureRoutes = (app, asCaller) =>
  serveExport<RegisterRow>(app, asCaller, {
    name: 'register',
    policy: 'register.export',
    read: async (ctx, { search }) => {
      const { connection } = await readRegister(ctx, { search: search ?? null, first: exportLimit, after: null });
      return connection.totalCount === 0 ? null : tableOf(connection.edges.map(({ node }) => node));
    },
    peopleOf: ({ id }) => id,
  });

function tableOf(rows: readonly RegisterRow[]): ExportTable<RegisterRow> {
  return {
    fileName: 'saker',
    sheet: 'Saker',
    columns: [
      { heading: 'Navn', value: ({ name }) => name, width: 30 },
      { heading: 'Født', value: ({ birthYear }) => birthYear },
      { heading: 'Skole', value: ({ school }) => school, width: 24 },
      { heading: 'Saksnummer', value: ({ caseNumber }) => caseNumber },
      { heading: 'Har plass', value: ({ places }) => places.join(', '), width: 30 },
      { heading: 'Adressesperre', value: ({ addressProtected }) => addressProtected },
    ],
    rows,
  };
}
