import { catalogue } from '../offers/catalogue';
import type { RequestContext } from '../platform/transaction';
import { districtCodes } from '../reference/municipalities';
import type { Municipality } from '../session/organisations.types';
import { showCountsOfParts, toMeasures, type Figures } from './measures';
import type { Overview } from './overview.types';

interface Row {
  municipality: Municipality;
  figures: Figures;
}

const municipality = `json_build_object('id', m.id, 'code', m.code, 'name', m.name, 'kind', m.kind)`;

// Of a city the figures of all its bydeler together: people are counted once over all of them.
const ownText = `
  SELECT ${municipality} AS municipality,
         figures(CASE m.kind WHEN 'city' THEN ARRAY(SELECT d.id FROM municipality d WHERE d.parent_id = m.id)
                             ELSE ARRAY[m.id] END) AS figures
    FROM municipality m WHERE m.id = $1`;
const districtsText = `
  SELECT ${municipality} AS municipality, figures(ARRAY[m.id]) AS figures
    FROM municipality m WHERE m.parent_id = $1
   ORDER BY array_position($2::text[], m.code), m.name`;

/** Roles that see figures; the office's staff see those of their own municipality. */
const readers = ['caseworker', 'decisionMaker', 'officeLeader', 'districtAnalyst', 'cityAnalyst'] as const;

/** The figures of the actor's own municipality, bydel or city; null for who has none to see. */
export async function readOverview(ctx: RequestContext): Promise<Overview | null> {
  const { role, tenantId } = ctx.actor;
  if (tenantId === null || !readers.some((reader) => reader === role)) return null;
  const [row] = await ctx.read<Row>('overview', ownText, [tenantId]);
  if (!row) return null;
  return { municipality: row.municipality, day: ctx.today, measures: toMeasures(row.figures, await catalogue(ctx)) };
}

/** The figures of every bydel of the analyst's city, comparable, and none to be told from the others. */
export async function readDistrictOverviews(ctx: RequestContext): Promise<Overview[]> {
  if (ctx.actor.role !== 'cityAnalyst' || ctx.actor.tenantId === null) return [];
  const [rows, known] = await Promise.all([
    // In the order of their numbers: any order by a figure would be a ranking.
    ctx.read<Row>('district-overviews', districtsText, [ctx.actor.tenantId, districtCodes]),
    catalogue(ctx),
  ]);
  const counts = showCountsOfParts(rows.map(({ figures }) => figures));
  return rows.map(({ municipality: of, figures }, index) => ({
    municipality: of,
    day: ctx.today,
    measures: toMeasures(figures, known, counts[index]),
  }));
}
