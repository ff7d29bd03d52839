import { serveExport } from '../platform/export/export-route';
import type { ExportTable } from '../platform/export/export-table';
import type { FeatureRoutes } from '../platform/http/feature-routes';
import type { Pupil } from './pupil.types';
import { readPupils } from './pupils.queries';

/** The pupils who let the school follow, as a file: what the list on the screen shows, whoever's pupils they are. */
export const pupilRoutes: FeatureRoutes = (app, asCaller) =>
  serveExport<Pupil>(app, asCaller, {
    name: 'pupils',
    policy: 'pupils.export',
    read: async (ctx, { whose = 'all' }) => {
      if (whose !== 'all' && whose !== 'mine') return null;
      const pupils = (await readPupils(ctx)).filter(({ isMine }) => whose === 'all' || isMine);
      return pupils.length === 0 ? null : tableOf(pupils);
    },
    peopleOf: ({ id }) => id,
  });

function tableOf(rows: readonly Pupil[]): ExportTable<Pupil> {
  return {
    fileName: 'elever',
    sheet: 'Elever',
    columns: [
      { heading: 'Elev', value: ({ name }) => name, width: 30 },
      { heading: 'Neste steg', value: ({ need }) => need.text, width: 30 },
      { heading: 'Hva skolen kan gjøre', value: ({ need }) => need.nowText, width: 50 },
      { heading: 'Frist', kind: 'day', value: ({ need }) => need.deadline },
      { heading: 'Svar', value: ({ answerText }) => answerText, width: 24 },
      { heading: 'Slutter på skolen', kind: 'day', value: ({ plannedEndOfSchool }) => plannedEndOfSchool },
      { heading: 'Kontakt på skolen', value: ({ school }) => school.contacts[0]?.name ?? null, width: 24 },
      { heading: 'Hjemkommune', value: ({ municipality }) => municipality.name, width: 20 },
    ],
    rows,
  };
}
