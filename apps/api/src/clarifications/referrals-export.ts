import type { ReferralState } from '@inntak/domain/clarifications';
import { exportLimit } from '../platform/export/export-limit';
import { serveExport } from '../platform/export/export-route';
import type { ExportTable } from '../platform/export/export-table';
import type { FeatureRoutes } from '../platform/http/feature-routes';
import { listReferrals } from './referral.queries';
import type { Referral } from './referral.types';

const stateNames: Readonly<Record<ReferralState, string>> = {
  open: 'Venter på dere',
  assessed: 'Besvart',
  ended: 'Avsluttet',
};

const outcomeNames: Readonly<Record<NonNullable<Referral['outcome']>, string>> = {
  suitable: 'Egnet',
  partly: 'Delvis egnet',
  notSuitable: 'Ikke egnet',
  undecided: 'Ikke avklart',
  relevant: 'VTA er aktuelt',
  notRelevant: 'VTA er ikke aktuelt',
};

/** What the own organisation is asked as a file, the oldest first: one state, as on the screen. */
export const referralRoutes: FeatureRoutes = (app, asCaller) =>
  serveExport<Referral>(app, asCaller, {
    name: 'referrals',
    policy: 'referral.export',
    read: async (ctx, { state = 'open' }) => {
      if (!isState(state)) return null;
      const { edges } = await listReferrals(ctx, state, { first: exportLimit, after: null });
      return edges.length === 0 ? null : tableOf(edges.map(({ node }) => node));
    },
    peopleOf: ({ participant }) => participant.id,
  });

const isState = (text: string): text is ReferralState => Object.hasOwn(stateNames, text);

function tableOf(rows: readonly Referral[]): ExportTable<Referral> {
  return {
    fileName: 'avklaringer',
    sheet: 'Avklaringer',
    columns: [
      { heading: 'Navn', value: ({ participant }) => participant.name, width: 30 },
      { heading: 'Sak', value: ({ caseNumber }) => caseNumber, width: 14 },
      { heading: 'Status', value: ({ state }) => stateNames[state], width: 16 },
      { heading: 'Frist', kind: 'day', value: ({ dueOn }) => dueOn },
      { heading: 'Svar', value: ({ outcome }) => outcome && outcomeNames[outcome], width: 20 },
      { heading: 'Saksbehandler', value: ({ caseworker }) => caseworker?.name ?? null, width: 24 },
      { heading: 'Telefon', value: ({ caseworker }) => caseworker?.phone ?? null, width: 14 },
    ],
    rows,
  };
}
