import { exportLimit } from '../platform/export/export-limit';
import { serveExport } from '../platform/export/export-route';
import type { ExportTable } from '../platform/export/export-table';
import type { FeatureRoutes } from '../platform/http/feature-routes';
import { weekdayNumber } from '../calendar/weekdays';
import { sayWeekday } from '../platform/texts/say';
import { readPlacements } from './placement.queries';
import type { Placement } from './placement.types';

const stateNames: Readonly<Record<Placement['state'], string>> = {
  planned: 'Skal begynne',
  active: 'Har plass',
  paused: 'Pause',
  ended: 'Avsluttet',
};

/** The placements that are not over as a file, to who sees them on the screen. */
export const placementRoutes: FeatureRoutes = (app, asCaller) =>
  serveExport<Placement>(app, asCaller, {
    name: 'placements',
    policy: 'placement.export',
    read: async (ctx, { offer }) => {
      const { connection } = await readPlacements(
        ctx,
        { offerCode: offer ?? null },
        { first: exportLimit, after: null },
      );
      return connection.totalCount === 0 ? null : tableOf(connection.edges.map(({ node }) => node));
    },
    peopleOf: ({ participant }) => participant.id,
  });

function tableOf(rows: readonly Placement[]): ExportTable<Placement> {
  return {
    fileName: 'deltakere',
    sheet: 'Deltakere',
    columns: [
      { heading: 'Navn', value: ({ participant }) => participant.name, width: 30 },
      { heading: 'Status', value: ({ state }) => stateNames[state], width: 14 },
      {
        heading: 'Tilbud',
        value: ({ days }) => [...new Set(days.map(({ offer }) => offer.name))].join(', '),
        width: 36,
      },
      {
        heading: 'Dager',
        value: ({ days }) => [...new Set(days.map(({ weekday }) => sayWeekday(weekdayNumber(weekday))))].join(', '),
        width: 36,
      },
      { heading: 'Fra dag', kind: 'day', value: ({ from }) => from },
      { heading: 'Til dag', kind: 'day', value: ({ to }) => to },
    ],
    rows,
  };
}
