import type { ChangeKind, ChangeWishState } from '@inntak/domain/transitions';
import { exportLimit } from '../platform/export/export-limit';
import { serveExport } from '../platform/export/export-route';
import type { ExportTable } from '../platform/export/export-table';
import type { FeatureRoutes } from '../platform/http/feature-routes';
import { readChangeWishes } from './change-wish.queries';
import type { ChangeWish } from './change-wish.types';

interface Line extends ChangeWish {
  readonly participantId: string;
}

/** As the screens call them: no word grades anybody. */
const kindNames: Readonly<Record<ChangeKind, string>> = {
  newTasks: 'Nye oppgaver',
  otherPlace: 'Bytte sted',
  calmerDays: 'Roligere dager',
  combine: 'Kombinere',
  fewerDays: 'Færre dager',
  moreDays: 'Flere dager',
  smallGroup: 'Liten gruppe',
  tryElsewhere: 'Prøve noe annet',
  end: 'Slutte',
};
const stateNames: Readonly<Record<ChangeWishState, string>> = {
  registered: 'Ikke behandlet',
  onAgenda: 'På saksliste',
  trying: 'Prøver først',
  recommended: 'Anbefalt',
  decided: 'Bestemt',
  notNow: 'Ikke nå',
  solved: 'Løst',
  withdrawn: 'Trukket',
};

/** Wishes for change that are under way, as a file, to who sees them on the screen. */
export const changeWishRoutes: FeatureRoutes = (app, asCaller) =>
  serveExport<Line>(app, asCaller, {
    name: 'changes',
    policy: 'changeWishes.export',
    read: async (ctx) => {
      if (ctx.actor.hatKind !== 'membership') return null;
      const { connection, participantIds } = await readChangeWishes(ctx, 'open', { first: exportLimit, after: null });
      if (connection.totalCount === 0) return null;
      // One person for each wish, in the same order.
      return tableOf(connection.edges.map(({ node }, at) => ({ ...node, participantId: participantIds[at] ?? '' })));
    },
    peopleOf: ({ participantId }) => participantId,
  });

function tableOf(rows: readonly Line[]): ExportTable<Line> {
  const places = (offers: readonly { readonly offer: { readonly name: string } }[]) =>
    [...new Set(offers.map(({ offer }) => offer.name))].join(', ');
  return {
    fileName: 'endringer',
    sheet: 'Endringer',
    columns: [
      { heading: 'Navn', value: ({ participant }) => participant.name, width: 30 },
      { heading: 'Ønsker', value: ({ kind }) => kindNames[kind], width: 20 },
      { heading: 'Har nå', value: ({ now }) => places(now), width: 30 },
      { heading: 'Dager nå', value: ({ now }) => now.length },
      { heading: 'Ønsket sted', value: ({ wanted }) => places(wanted), width: 30 },
      { heading: 'Ønsker dager', value: ({ daysWanted }) => daysWanted },
      { heading: 'Tilbake senest', kind: 'day', value: ({ returnOn }) => returnOn },
      { heading: 'Meldt', kind: 'day', value: ({ madeOn }) => madeOn },
      { heading: 'Står', value: ({ state }) => stateNames[state], width: 18 },
      { heading: 'Møte', kind: 'day', value: ({ meeting }) => meeting?.heldOn ?? null },
      { heading: 'Hva skal gjøres', value: ({ outcomes }) => outcomes[0]?.what ?? null, width: 40 },
      { heading: 'Hvem gjør det', value: ({ outcomes }) => outcomes[0]?.owner ?? null, width: 24 },
      { heading: 'Innen', kind: 'day', value: ({ outcomes }) => outcomes[0]?.dueOn ?? null },
    ],
    rows,
  };
}
