import { serveExport } from '../platform/export/export-route';
import type { ExportTable } from '../platform/export/export-table';
import type { FeatureRoutes } from '../platform/http/feature-routes';
import { readEarmarkedGrants } from './earmarked-grants.queries';
import type { EarmarkedGrant } from './earmarked-grants.types';

/** Earmarked money as a file, to who sees it on the screen: own, or that of all bydeler. */
export const earmarkedGrantRoutes: FeatureRoutes = (app, asCaller) =>
  serveExport<EarmarkedGrant>(app, asCaller, {
    name: 'grants',
    policy: 'earmarkedGrant.export',
    read: async (ctx) => {
      const { grants, mayLink } = await readEarmarkedGrants(ctx);
      return grants.length === 0 ? null : tableOf(grants, mayLink);
    },
  });

/** Who sees figures only is told no number of placements: several files would tell of the one who came between. */
function tableOf(rows: readonly EarmarkedGrant[], counts: boolean): ExportTable<EarmarkedGrant> {
  return {
    fileName: 'oremerkede-midler',
    sheet: 'Øremerkede midler',
    columns: [
      { heading: 'Bydel eller kommune', value: ({ municipality }) => municipality.name, width: 26 },
      { heading: 'Formål', value: ({ purpose }) => purpose, width: 40 },
      { heading: 'Kroner', value: ({ amount }) => amount },
      { heading: 'Fra', kind: 'day', value: ({ from }) => from },
      { heading: 'Til', kind: 'day', value: ({ to }) => to },
      ...(counts ? [{ heading: 'Plasser betalt', value: ({ placements }: EarmarkedGrant) => placements }] : []),
    ],
    rows,
  };
}
