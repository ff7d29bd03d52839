import type { ExportTable } from '../platform/export/export-table';
import { exportLimit } from '../platform/export/export-limit';
import { serveExport } from '../platform/export/export-route';
import type { FeatureRoutes } from '../platform/http/feature-routes';
import { readRegister } from './register.queries';
import type { RegisterRow } from './register.types';

/** The register as a file, to who may see it on the screen: all of it. A name or number that is searched for stands in no address. */
export const registerRoutes: FeatureRoutes = (app, asCaller) =>
  serveExport<RegisterRow>(app, asCaller, {
    name: 'register',
    policy: 'register.export',
    read: async (ctx, { search }) => {
      if (search !== undefined) return null;
      const { connection } = await readRegister(ctx, { search: null, first: exportLimit, after: null });
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
