import { exportLimit } from '../platform/export/export-limit';
import { serveExport } from '../platform/export/export-route';
import type { ExportTable } from '../platform/export/export-table';
import type { FeatureRoutes } from '../platform/http/feature-routes';
import { readWaitlist } from './waitlist.queries';
import type { WaitlistEntry } from './waitlist.types';

interface Line extends WaitlistEntry {
  readonly participantId: string;
}

/** Who waits for one offer as a file, in the municipality's order, to who sees them on the screen. */
export const waitlistRoutes: FeatureRoutes = (app, asCaller) =>
  serveExport<Line>(app, asCaller, {
    name: 'waitlist',
    policy: 'waitlist.export',
    read: async (ctx, { offer }) => {
      const { connection, participantIds } = await readWaitlist(ctx, offer ?? '', { first: exportLimit, after: null });
      if (connection.totalCount === 0) return null;
      // One person for each entry, in the same order.
      return tableOf(connection.edges.map(({ node }, at) => ({ ...node, participantId: participantIds[at] ?? '' })));
    },
    peopleOf: ({ participantId }) => participantId,
  });

function tableOf(rows: readonly Line[]): ExportTable<Line> {
  const [first] = rows;
  return {
    fileName: `venteliste-${first?.offer.code ?? ''}`,
    sheet: 'Venteliste',
    columns: [
      { heading: 'Nr', value: ({ rank }) => rank, width: 5 },
      { heading: 'Navn', value: ({ participantName }) => participantName, width: 30 },
      { heading: 'Har ventet siden', kind: 'day', value: ({ since }) => since },
      { heading: 'Pause', value: ({ state }) => state === 'paused' },
      { heading: 'Fikk vite om ventetid', kind: 'day', value: ({ informedOn }) => informedOn },
      { heading: 'Fortalt av', value: ({ informedBy }) => informedBy, width: 22 },
      { heading: 'Tilbud imens', value: ({ interimText }) => interimText, width: 30 },
      { heading: 'Vil fortsatt vente, sagt', kind: 'day', value: ({ lastConfirmedOn }) => lastConfirmedOn },
    ],
    rows,
  };
}
