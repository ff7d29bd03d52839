import { catalogue } from '../offers/catalogue';
import { countCap, fromCursor, pageOf, type Connection, type PageArgs } from '../platform/connection';
import type { RequestContext } from '../platform/transaction';
import { finishWaitlistEntry, waitlistRowJson, type WaitlistEntryJson } from './waitlist-json';
import type { WaitlistEntry } from './waitlist.types';

// Those who pause have no place in the order and stand last. Row-level security decides whom the actor sees.
const last = 1_000_000;
const listed = `FROM waitlist_entry we LEFT JOIN waitlist_order($1) wo ON wo.entry_id = we.id
   WHERE we.offer_id = $1 AND we.state <> 'left'`;
const columns = `coalesce(wo.place, ${last}) AS place, we.since, we.id, we.participant_id AS "participantId",
  ${waitlistRowJson('wo.place')} AS entry`;
const order = `ORDER BY coalesce(wo.place, ${last}), we.since, we.id LIMIT $2`;
const firstText = `SELECT ${columns} ${listed} ${order}`;
const afterText = `SELECT ${columns} ${listed}
     AND (coalesce(wo.place, ${last}), we.since, we.id) > ($3::int, $4::date, $5::uuid) ${order}`;
const countText = `SELECT count(*)::int AS count FROM (
  SELECT 1 FROM waitlist_entry we WHERE we.offer_id = $1 AND we.state <> 'left' LIMIT ${countCap}) t`;

interface Row {
  place: number;
  since: string;
  id: string;
  participantId: string;
  entry: WaitlistEntryJson;
}

/** Who waits for an offer, in the municipality's order; empty when there is no such offer. */
export async function readWaitlist(
  ctx: RequestContext,
  offerCode: string,
  page: PageArgs,
): Promise<{ readonly connection: Connection<WaitlistEntry>; readonly participantIds: string[] }> {
  const known = await catalogue(ctx);
  const offer = known.byCode(offerCode);
  if (offer === null) return { connection: pageOf<WaitlistEntry>([], page, 0, () => []), participantIds: [] };
  const after = fromCursor(page.after, ['number', 'day', 'uuid']);
  const [rows, counted] = await Promise.all([
    after === null
      ? ctx.read<Row>('waitlist', firstText, [offer.id, page.first + 1])
      : ctx.read<Row>('waitlist-after', afterText, [offer.id, page.first + 1, ...after]),
    ctx.read<{ count: number }>('waitlist-count', countText, [offer.id]),
  ]);
  const key = new Map(rows.map((row) => [row.id, [row.place, row.since, row.id]]));
  const nodes = rows.map(({ entry }) => finishWaitlistEntry(ctx, known, entry));
  const connection = pageOf(nodes, page, counted[0]?.count ?? 0, ({ id }) => key.get(id) ?? []);
  return { connection, participantIds: rows.slice(0, page.first).map(({ participantId }) => participantId) };
}
