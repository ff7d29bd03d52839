import { catalogue, type CatalogueOffer } from '../offers/catalogue';
import { countCap, fromCursor, pageOf, type Connection, type PageArgs } from '../platform/connection';
import type { RequestContext } from '../platform/transaction';
import { finishPlacement, placementJson, type PlacementJson } from './placement-json';
import type { Placement } from './placement.types';

const oneText = `SELECT ${placementJson('$1')} AS placement`;

/** One placement that is known to be the actor's to see. */
export async function readPlacement(ctx: RequestContext, id: string): Promise<Placement> {
  const [row] = await ctx.read<{ placement: PlacementJson | null }>('placement', oneText, [id]);
  if (!row?.placement) throw new Error('A placement that was just changed must be there.');
  return finishPlacement(ctx, await catalogue(ctx), row.placement);
}

// Those that are not over, found from the offers: row-level security decides which of them the actor sees.
const current = `FROM placement w JOIN participant p ON p.id = w.participant_id
   WHERE w.id IN (SELECT d.placement_id FROM placement_day d WHERE d.offer_id = ANY ($1::uuid[]))
     AND (w.to_on IS NULL OR w.to_on >= app_today())`;
const columns = `w.id, p.last_name AS "lastName", p.first_name AS "firstName", p.id AS "participantId",
  ${placementJson('w.id')} AS placement`;
const order = 'ORDER BY p.last_name, p.first_name, w.id LIMIT $2';
const firstText = `SELECT ${columns} ${current} ${order}`;
const afterText = `SELECT ${columns} ${current} AND (p.last_name, p.first_name, w.id) > ($3, $4, $5::uuid) ${order}`;
const countText = `SELECT count(*)::int AS count FROM (SELECT 1 ${current} LIMIT ${countCap}) t`;

// Those that give way to a place that is granted.
const givingWay = `${current} AND w.state <> 'ended' AND EXISTS (SELECT 1 FROM days_held_beside(w.id) h WHERE h.decided)`;
const givingWayText = `SELECT ${columns} ${givingWay} ${order}`;
const givingWayAfterText = `SELECT ${columns} ${givingWay} AND (p.last_name, p.first_name, w.id) > ($3, $4, $5::uuid) ${order}`;
const givingWayCountText = `SELECT count(*)::int AS count FROM (SELECT 1 ${givingWay} LIMIT ${countCap}) t`;

type Statement = readonly [name: string, text: string];
const statements: Record<'all' | 'givingWay', Record<'first' | 'after' | 'count', Statement>> = {
  all: {
    first: ['placements', firstText],
    after: ['placements-after', afterText],
    count: ['placements-count', countText],
  },
  givingWay: {
    first: ['placements-giving-way', givingWayText],
    after: ['placements-giving-way-after', givingWayAfterText],
    count: ['placements-giving-way-count', givingWayCountText],
  },
};

interface Row {
  id: string;
  lastName: string;
  firstName: string;
  participantId: string;
  placement: PlacementJson;
}

/** Which placements. Left out: all that are not over. */
export interface PlacementFilter {
  readonly offerCode?: string | null;
  readonly givingWay?: boolean | null;
}

/** Placements that are not over, by name: a provider's own people, or those of the office's or NAV's municipality. */
export async function readPlacements(
  ctx: RequestContext,
  { offerCode = null, givingWay: onlyGivingWay = false }: PlacementFilter,
  page: PageArgs,
): Promise<{ readonly connection: Connection<Placement>; readonly participantIds: string[] }> {
  const known = await catalogue(ctx);
  const offers = known.all.filter((each) => isOwn(ctx, each) && (offerCode === null || each.code === offerCode));
  const ids = offers.map(({ id }) => id);
  const of = statements[onlyGivingWay ? 'givingWay' : 'all'];
  const after = fromCursor(page.after, ['text', 'text', 'uuid']);
  const [rows, counted] = await Promise.all([
    after === null
      ? ctx.read<Row>(...of.first, [ids, page.first + 1])
      : ctx.read<Row>(...of.after, [ids, page.first + 1, ...after]),
    ctx.read<{ count: number }>(...of.count, [ids]),
  ]);
  const key = new Map(rows.map((row) => [row.id, [row.lastName, row.firstName, row.id]]));
  const nodes = rows.map(({ placement }) => finishPlacement(ctx, known, placement));
  const connection = pageOf(nodes, page, counted[0]?.count ?? 0, ({ id }) => key.get(id) ?? []);
  return { connection, participantIds: rows.slice(0, page.first).map(({ participantId }) => participantId) };
}

function isOwn({ actor }: RequestContext, offer: CatalogueOffer): boolean {
  switch (actor.role) {
    case 'providerStaff':
    case 'providerLeader':
      return offer.provider.id === actor.organisationId;
    case 'caseworker':
    case 'decisionMaker':
    case 'officeLeader':
      return true; // a resident may be anywhere; the rows are the office's own by policy
    case 'navAdviser':
      return offer.decidedBy === 'nav';
    default:
      return false;
  }
}
