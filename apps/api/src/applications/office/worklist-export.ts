import { applicationSteps, type ApplicationState } from '@inntak/domain/applications';
import { statesOf } from '@inntak/domain/steps';
import type { ExportTable } from '../../platform/export/export-table';
import { serveExport, type ExportQuery } from '../../platform/export/export-route';
import type { FeatureRoutes } from '../../platform/http/feature-routes';
import { exportLimit } from '../../platform/export/export-limit';
import { stateNames, vtaNames } from './worklist-words';
import { readWorklist } from './worklist.queries';
import { worklistSorts, worklistViews, type WorklistRow } from './worklist.types';

interface Line extends WorklistRow {
  readonly participantId: string;
}

const states: readonly ApplicationState[] = statesOf(applicationSteps);
const holders = ['office', 'nav', 'organisation', 'participant'];

/** The worklist as a file: the cases of the view, filters and order on the screen. A name that is searched for stands in no address. */
export const worklistRoutes: FeatureRoutes = (app, asCaller) =>
  serveExport<Line>(app, asCaller, {
    name: 'worklist',
    policy: 'worklist.export',
    read: async (ctx, query) => {
      const args = argsOf(query);
      if (args === null) return null;
      const { page, participantIdOf } = await readWorklist(ctx, { ...args, first: exportLimit, after: null });
      if (page.totalCount === 0) return null;
      return tableOf(page.edges.map(({ node }) => ({ ...node, participantId: participantIdOf(node.id) })));
    },
    peopleOf: ({ participantId }) => participantId,
  });

/** What the address asks for; null when it names a view, an order or a state that there is not. */
function argsOf({ view = 'mine', sort = 'deadline', state, offer, school, with: holder }: ExportQuery) {
  const knownView = worklistViews.find((each) => each === view);
  const knownSort = worklistSorts.find((each) => each === sort);
  const knownState = states.find((each) => each === state);
  const isUnknown = (state !== undefined && !knownState) || (holder !== undefined && !holders.includes(holder));
  if (!knownView || !knownSort || isUnknown) return null;
  const filter = {
    state: knownState ?? null,
    offerCode: offer ?? null,
    schoolCode: school ?? null,
    nextWith: holder ?? null,
  };
  return { view: knownView, sort: knownSort, filter };
}

function tableOf(rows: readonly Line[]): ExportTable<Line> {
  return {
    fileName: 'arbeidsliste',
    sheet: 'Arbeidsliste',
    columns: [
      { heading: 'Navn', value: ({ participantName }) => participantName, width: 30 },
      { heading: 'Saksnummer', value: ({ caseNumber }) => caseNumber },
      { heading: 'Skole', value: ({ school }) => school, width: 24 },
      { heading: 'Steg', value: ({ state }) => stateNames[state], width: 20 },
      { heading: 'Neste steg', value: ({ nextStep }) => nextStep.text, width: 36 },
      { heading: 'Hos', value: ({ nextStep }) => nextStep.who, width: 22 },
      { heading: 'Frist', kind: 'day', value: ({ nextStep }) => nextStep.deadline },
      { heading: 'Førstevalg', value: ({ firstWish }) => firstWish, width: 30 },
      { heading: 'VTA', value: ({ vtaAssessment }) => vtaNames[vtaAssessment], width: 14 },
      { heading: 'Utenfor frist', value: ({ late }) => late },
      { heading: 'Ansvarlig', value: ({ responsible }) => responsible?.name ?? null, width: 22 },
    ],
    rows,
  };
}
