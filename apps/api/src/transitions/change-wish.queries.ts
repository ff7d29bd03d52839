import { catalogue } from '../offers/catalogue';
import { countCap, fromCursor, pageOf, type Connection, type PageArgs } from '../platform/connection';
import type { RequestContext } from '../platform/transaction';
import { changeWishRowJson, finishChangeWish, type ChangeWishJson } from './change-wish-json';
import type { ChangeWish } from './change-wish.types';

interface Row {
  readonly id: string;
  readonly madeOn: string;
  readonly wish: ChangeWishJson;
}

const open = `cw.state IN ('registered', 'onAgenda', 'trying', 'recommended', 'notNow')`;
const columns = `cw.id, cw.made_on AS "madeOn", ${changeWishRowJson} AS wish`;
const order = 'ORDER BY cw.made_on, cw.id LIMIT $1';
const texts = {
  open: {
    first: `SELECT ${columns} FROM change_wish cw WHERE ${open} ${order}`,
    after: `SELECT ${columns} FROM change_wish cw WHERE ${open} AND (cw.made_on, cw.id) > ($2::date, $3::uuid) ${order}`,
    count: `SELECT count(*)::int AS count FROM (SELECT 1 FROM change_wish cw WHERE ${open} LIMIT ${countCap}) t`,
  },
  all: {
    first: `SELECT ${columns} FROM change_wish cw ${order}`,
    after: `SELECT ${columns} FROM change_wish cw WHERE (cw.made_on, cw.id) > ($2::date, $3::uuid) ${order}`,
    count: `SELECT count(*)::int AS count FROM (SELECT 1 FROM change_wish cw LIMIT ${countCap}) t`,
  },
} as const;

/** Wishes for change that the actor may see, the oldest first: the office's, a meeting's, or those a place told of itself. */
export async function readChangeWishes(
  ctx: RequestContext,
  which: keyof typeof texts,
  page: PageArgs,
): Promise<{ readonly connection: Connection<ChangeWish>; readonly participantIds: string[] }> {
  const known = await catalogue(ctx);
  const after = fromCursor(page.after, ['day', 'uuid']);
  const [rows, counted] = await Promise.all([
    after === null
      ? ctx.read<Row>(`change-wishes-${which}`, texts[which].first, [page.first + 1])
      : ctx.read<Row>(`change-wishes-${which}-after`, texts[which].after, [page.first + 1, ...after]),
    ctx.read<{ count: number }>(`change-wishes-${which}-count`, texts[which].count),
  ]);
  const key = new Map(rows.map((row) => [row.id, [row.madeOn, row.id]]));
  const nodes = rows.map(({ wish }) => finishChangeWish(ctx, known, wish));
  const connection = pageOf(nodes, page, counted[0]?.count ?? 0, ({ id }) => key.get(id) ?? []);
  return { connection, participantIds: rows.slice(0, page.first).map(({ wish }) => wish.participantId) };
}
