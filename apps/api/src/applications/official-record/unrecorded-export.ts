import { exportLimit } from '../../platform/export/export-limit';
import { serveExport } from '../../platform/export/export-route';
import type { ExportTable } from '../../platform/export/export-table';
import type { FeatureRoutes } from '../../platform/http/feature-routes';
import { recordScopes, type UnrecordedStep } from './official-record.types';
import { readUnrecorded } from './unrecorded.queries';

interface Line extends UnrecordedStep {
  readonly participantId: string;
}

/** The steps that the office's own case system still lacks, as a file: to be entered from, row by row. */
export const unrecordedRoutes: FeatureRoutes = (app, asCaller) =>
  serveExport<Line>(app, asCaller, {
    name: 'unrecorded',
    policy: 'officialRecord.export',
    read: async (ctx, { scope: asked = 'mine' }) => {
      const scope = recordScopes.find((each) => each === asked);
      if (scope === undefined) return null;
      const { connection, participantIdOf } = await readUnrecorded(ctx, { scope, first: exportLimit, after: null });
      if (connection.edges.length === 0) return null;
      return tableOf(connection.edges.map(({ node }) => ({ ...node, participantId: participantIdOf(node.id) })));
    },
    peopleOf: ({ participantId }) => participantId,
  });

function tableOf(rows: readonly Line[]): ExportTable<Line> {
  return {
    fileName: 'ikke-fort-i-fagsystem',
    sheet: 'Ikke ført',
    columns: [
      { heading: 'Dag', kind: 'day', value: ({ on }) => on },
      { heading: 'Navn', value: ({ participantName }) => participantName, width: 30 },
      { heading: 'Saksnummer', value: ({ caseNumber }) => caseNumber },
      { heading: 'Saksnummer i fagsystemet', value: ({ externalCaseNumber }) => externalCaseNumber },
      { heading: 'Hva', value: ({ text }) => text, width: 50 },
      { heading: 'Hvem', value: ({ by }) => by, width: 24 },
    ],
    rows,
  };
}
