import { officeRoles } from '@inntak/domain/access';
import type { FollowUpMonths } from '@inntak/domain/placements';
import { catalogue } from '../offers/catalogue';
import { countCap, fromCursor, pageOf, type Connection, type PageArgs } from '../platform/connection';
import type { RequestContext } from '../platform/transaction';
import { finishFollowUp, followUpObject, type FollowUpJson } from './follow-up-json';
import type { FollowUp, FollowUpListName } from './follow-up.types';

interface Row {
  readonly id: string;
  readonly months: number;
  readonly day: string;
  readonly participantId: string;
  readonly json: FollowUpJson;
}

const marks = 'CROSS JOIN (VALUES (3), (6)) AS m (months)';
const isOpen = `w.state IN ('active', 'paused') AND w.from_on BETWEEN (app_today() - interval '13 months')::date AND app_today()
   AND follow_up_standing(w.from_on, w.to_on, m.months, false, app_today()) IN ('due', 'late')`;
const hers = `JOIN follow_up f ON f.placement_id = w.id AND f.months = m.months AND f.side = 'person'`;

// A place is not done before it has said what it thinks. Offices are grantees of nobody.
const ownViewMissing = `cardinality((SELECT actor_grantees())) > 0 AND NOT EXISTS (SELECT 1 FROM follow_up v
   WHERE v.placement_id = w.id AND v.months = m.months AND v.side = 'place' AND v.organisation_id = ANY ((SELECT actor_grantees())::uuid[]))`;
const lists: Record<FollowUpListName, { readonly day: string; readonly from: string; readonly latestFirst?: true }> = {
  toAsk: {
    day: 'follow_up_due(w.from_on, m.months)',
    from: `FROM placement w ${marks} WHERE ${isOpen} AND (NOT follow_up_told(w.id, m.months) OR ${ownViewMissing})`,
  },
  toSettle: {
    day: 'f.answered_on',
    from: `FROM placement w ${marks} ${hers} WHERE f.settled_on IS NULL AND f.answer IN ('adjust', 'somethingElse')`,
  },
  answered: {
    day: 'f.answered_on',
    from: `FROM placement w ${marks} ${hers} WHERE f.answered_on > (app_today() - interval '1 year')::date`,
    latestFirst: true,
  },
};

const textsOf = ({ day, from, latestFirst }: (typeof lists)[FollowUpListName]) => {
  const columns = `SELECT w.id, m.months, ${day} AS day, w.participant_id AS "participantId", ${followUpObject} AS json`;
  const [way, beyond] = latestFirst ? (['DESC', '<'] as const) : (['ASC', '>'] as const);
  const order = `ORDER BY ${day} ${way}, w.id ${way}, m.months ${way} LIMIT $1`;
  return {
    first: `${columns} ${from} ${order}`,
    after: `${columns} ${from} AND (${day}, w.id, m.months) ${beyond} ($2::date, $3::uuid, $4::integer) ${order}`,
    count: `SELECT count(*)::int AS count FROM (SELECT 1 ${from} LIMIT ${countCap}) t`,
  };
};
const texts = { toAsk: textsOf(lists.toAsk), toSettle: textsOf(lists.toSettle), answered: textsOf(lists.answered) };

/** Who asks: the office, and a place with its own people. */
const placeRoles = ['providerStaff', 'providerLeader'] as const;

/** The follow-ups of a list, what has waited longest first, what is answered last first; none for who neither asks nor answers. */
export async function readFollowUps(
  ctx: RequestContext,
  list: FollowUpListName,
  page: PageArgs,
): Promise<{ readonly connection: Connection<FollowUp>; readonly participantIds: string[] }> {
  if (![...officeRoles, ...placeRoles].some((role) => role === ctx.actor.role)) {
    return { connection: pageOf<FollowUp>([], page, 0, () => []), participantIds: [] };
  }
  const { first, after: next, count } = texts[list];
  const after = fromCursor(page.after, ['day', 'uuid', 'number']);
  const [rows, counted, known] = await Promise.all([
    after === null
      ? ctx.read<Row>(`follow-ups-${list}`, first, [page.first + 1])
      : ctx.read<Row>(`follow-ups-${list}-after`, next, [page.first + 1, ...after]),
    ctx.read<{ count: number }>(`follow-ups-${list}-count`, count),
    catalogue(ctx),
  ]);
  const keys = new Map(rows.map(({ json, day, id, months }) => [finishFollowUp(ctx, known, json), [day, id, months]]));
  const connection = pageOf([...keys.keys()], page, counted[0]?.count ?? 0, (node) => keys.get(node) ?? []);
  return { connection, participantIds: rows.slice(0, page.first).map(({ participantId }) => participantId) };
}

const oneText = `SELECT ${followUpObject} AS json FROM placement w CROSS JOIN (SELECT $2::integer AS months) m WHERE w.id = $1`;

/** One follow-up that is known to be the actor's to see. */
export async function readFollowUp(
  ctx: RequestContext,
  placementId: string,
  months: FollowUpMonths,
): Promise<FollowUp> {
  const [[row], known] = await Promise.all([
    ctx.read<{ json: FollowUpJson }>('follow-up', oneText, [placementId, months]),
    catalogue(ctx),
  ]);
  if (!row) throw new Error('A placement that was just answered about must be there.');
  return finishFollowUp(ctx, known, row.json);
}

// What she is asked now, and what she has answered of late, the latest first.
const mineText = `
  SELECT ${followUpObject} AS json FROM placement w ${marks}
   WHERE w.participant_id = $1 AND (${isOpen} OR EXISTS (SELECT 1 FROM follow_up f WHERE f.placement_id = w.id
           AND f.months = m.months AND f.side = 'person' AND f.answered_on > (app_today() - interval '6 months')::date))
   ORDER BY follow_up_due(w.from_on, m.months) DESC, w.id LIMIT 4`;

/** The follow-ups of the person acted for; none when the hat acts for nobody. */
export async function readMyFollowUps(ctx: RequestContext): Promise<FollowUp[]> {
  const { participantId } = ctx.actor;
  if (participantId === null) return [];
  const [rows, known] = await Promise.all([
    ctx.read<{ json: FollowUpJson }>('my-follow-ups', mineText, [participantId]),
    catalogue(ctx),
  ]);
  return rows.map(({ json }) => finishFollowUp(ctx, known, json));
}
