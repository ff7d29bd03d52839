import { catalogue } from '../offers/catalogue';
import type { RequestContext } from '../platform/transaction';
import type { Municipality } from '../session/organisations.types';
import { toMeasures, type Figures } from './measures';
import type { Overview } from './overview.types';

interface Row {
  municipality: Municipality;
  figures: Figures;
}

const text = `
  SELECT json_build_object('id', m.id, 'code', m.code, 'name', m.name, 'kind', m.kind) AS municipality,
         figures(ARRAY[m.id]) AS figures
    FROM municipality m WHERE m.id = $1`;

/**
 * Who sees figures of today: the office, which sees the people too. Whoever sees figures only has the report: two days'
 * figures would tell of the one who came between.
 */
const readers = ['caseworker', 'decisionMaker', 'officeLeader'] as const;

/** The figures of the office's own municipality or bydel today; null for who has none to see. */
export async function readOverview(ctx: RequestContext): Promise<Overview | null> {
  const { role, tenantId } = ctx.actor;
  if (tenantId === null || !readers.some((reader) => reader === role)) return null;
  const [row] = await ctx.read<Row>('overview', text, [tenantId]);
  if (!row) return null;
  return { municipality: row.municipality, day: ctx.today, measures: toMeasures(row.figures, await catalogue(ctx)) };
}
