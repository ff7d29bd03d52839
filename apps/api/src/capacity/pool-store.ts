import type { PoolNumber, PoolOn } from '@inntak/domain/capacity';
import { weekdays, type Weekday } from '@inntak/domain/calendar';
import type { CatalogueOffer } from '../offers/catalogue';
import type { RequestContext, SqlValue } from '../platform/transaction';

/**
 * Where a number is: in a municipality's own row; in the open places, where nobody else has the offer; or to be taken from
 * the open places that several share.
 */
type Place = 'own' | 'open' | 'fromOpen';

interface Found extends PoolOn {
  readonly place: Place;
}

// Weeks ahead that are looked at. What is promised further ahead is promised to somebody who is there on the way.
const weeksAhead = 104;

const foundText = `
  WITH slot AS (
    SELECT s.weekday,
           (SELECT p.places FROM offer_pool p WHERE p.offer_id = $1 AND p.municipality_id = $2
               AND p.weekday IS NOT DISTINCT FROM s.weekday AND p.valid @> $4::date) AS own,
           coalesce((SELECT c.open_places FROM offer_capacity c WHERE c.offer_id = $1
               AND c.weekday IS NOT DISTINCT FROM s.weekday AND c.valid @> $4::date), 0) AS open
      FROM unnest($3::smallint[]) AS s (weekday)
  ), slots AS (
    SELECT bool_or(own IS NOT NULL) AS has_own, bool_or(open > 0) AS has_open,
           CASE WHEN min(coalesce(own, 0) + open) = max(coalesce(own, 0) + open) THEN min(coalesce(own, 0) + open) END AS everything,
           CASE WHEN min(own) = max(own) THEN min(own) END AS own FROM slot
  ), week AS MATERIALIZED (
    SELECT n.*, n.in_place + n.decided + n.proposed AS people FROM offer_week_numbers(ARRAY[$1::uuid], $4::date, ${weeksAhead}) n
     WHERE $3::smallint[] = '{NULL}' OR n.weekday = ANY ($3::smallint[])
  ), beyond AS (
    SELECT weekday, week_start, max(open_places)
             - coalesce(sum(greatest(0, people - coalesce(pool_places, 0))) FILTER (WHERE NOT pool_closed AND municipality_id <> $2), 0) AS left_open
      FROM week GROUP BY weekday, week_start
  ), placed AS (
    SELECT CASE WHEN has_own OR NOT has_open THEN 'own' WHEN $5::boolean THEN 'open' ELSE 'fromOpen' END AS place FROM slots
  )
  SELECT place, CASE WHEN $5::boolean AND has_open THEN everything ELSE slots.own END::integer AS places,
         CASE WHEN $5::boolean AND has_open OR $6::boolean AND place = 'fromOpen' OR EXISTS (SELECT 1 FROM offer_pool p
                    WHERE p.offer_id = $1 AND p.municipality_id = $2 AND p.closed)
              THEN (SELECT coalesce(max(people), 0) FROM week WHERE municipality_id = $2) ELSE 0 END::integer AS promised,
         CASE WHEN place = 'fromOpen' THEN (SELECT greatest(0, min(left_open)) FROM beyond) END::integer AS "leftOpen"
    FROM slots, placed`;

/**
 * How many places there are on the day, how many are promised from then on, and how many the others leave of what is open.
 * Where several share what is open, people beyond a municipality's own number have those: nothing is promised out of its own.
 */
export async function poolOn(
  ctx: RequestContext,
  offer: CatalogueOffer,
  municipalityId: string,
  { weekday, from }: Pick<PoolNumber, 'weekday' | 'from'>,
): Promise<PoolOn> {
  const { places, promised, leftOpen } = await find(ctx, offer, municipalityId, slotsOf(offer, weekday), from);
  return { places, promised, leftOpen };
}

/** Puts a number in force from its day: what held until then ends the day before, and what was to come later still comes. */
export async function applyPool(
  ctx: RequestContext,
  offer: CatalogueOffer,
  municipalityId: string,
  number: PoolNumber,
): Promise<void> {
  for (const weekday of slotsOf(offer, number.weekday)) {
    const { place } = await find(ctx, offer, municipalityId, [weekday], number.from);
    const own: Rows = { table: 'offer_pool', key: [offer.id, weekday, municipalityId] };
    const open: Rows = { table: 'offer_capacity', key: [offer.id, weekday] };
    const isAlone = offer.municipalities.length === 1;
    if (place === 'open') await setFrom(ctx, open, number, number.places);
    else await setFrom(ctx, own, number, number.places, offer.decidedBy === 'nav');
    // Its own number and open places beside it are one number to the only one who has the offer.
    if (place === 'own' && isAlone) await lowerOpen(ctx, open, number, null);
    if (place === 'fromOpen') await lowerOpen(ctx, open, number, number.places);
  }
}

/** The rows that a number is about: people are counted, one weekday, or each of them. */
function slotsOf({ capacityUnit }: CatalogueOffer, weekday: Weekday | null): readonly (Weekday | null)[] {
  if (capacityUnit === 'person') return [null];
  return weekday === null ? weekdays : [weekday];
}

async function find(
  ctx: RequestContext,
  offer: CatalogueOffer,
  municipalityId: string,
  slots: readonly (Weekday | null)[],
  from: string,
): Promise<Found> {
  const isAlone = offer.municipalities.length === 1;
  const values = [offer.id, municipalityId, [...slots], from, isAlone, offer.decidedBy === 'nav'];
  const { rows } = await ctx.sql<Found>(foundText, values);
  const [found] = rows;
  if (!found) throw new Error('The statement about a number of places always answers one row.');
  return found;
}

/** Dated rows of one number: a municipality's own, or what is open. */
interface Rows {
  readonly table: 'offer_pool' | 'offer_capacity';
  readonly key: readonly SqlValue[];
}

const same = ({ table }: Rows) =>
  `offer_id = $1 AND weekday IS NOT DISTINCT FROM $2::smallint${table === 'offer_pool' ? ' AND municipality_id = $3' : ''}`;
const columnOf = { offer_pool: 'places', offer_capacity: 'open_places' } as const;

interface Covering {
  readonly id: string;
  readonly starts: boolean;
  readonly until: string | null;
  readonly places: number;
  readonly source: string;
  readonly sourceDate: string;
  readonly closed: boolean | null;
}

/** The row that holds on the day; null where there is none. */
async function covering(ctx: RequestContext, rows: Rows, day: string): Promise<Covering | null> {
  const dayAt = `$${rows.key.length + 1}::date`;
  const { rows: found } = await ctx.sql<Covering>(
    `SELECT id, lower(valid) = ${dayAt} AS starts, upper(valid) AS until, ${columnOf[rows.table]} AS places, source,
            source_date AS "sourceDate", ${rows.table === 'offer_pool' ? 'closed' : 'NULL::boolean AS closed'}
       FROM ${rows.table} WHERE ${same(rows)} AND valid @> ${dayAt}`,
    [...rows.key, day],
  );
  return found[0] ?? null;
}

/** The first day on which another row begins; null when none does. */
async function nextAfter(ctx: RequestContext, rows: Rows, day: string): Promise<string | null> {
  const { rows: found } = await ctx.sql<{ next: string | null }>(
    `SELECT min(lower(valid)) AS next FROM ${rows.table} WHERE ${same(rows)} AND lower(valid) > $${rows.key.length + 1}::date`,
    [...rows.key, day],
  );
  return found[0]?.next ?? null;
}

type Dated = Pick<PoolNumber, 'from' | 'source' | 'sourceDate'>;

/** One number from a day on. A row that begins on the very day is replaced: its day is over before it began. */
async function setFrom(
  ctx: RequestContext,
  rows: Rows,
  { from, source, sourceDate }: Dated,
  places: number,
  closedIfNew = false,
): Promise<void> {
  const now = await covering(ctx, rows, from);
  if (now?.starts) {
    await ctx.sql(
      `UPDATE ${rows.table} SET ${columnOf[rows.table]} = $2, source = $3, source_date = $4, version = version + 1 WHERE id = $1`,
      [now.id, places, source, sourceDate],
    );
    return;
  }
  if (now) {
    await ctx.sql(
      `UPDATE ${rows.table} SET valid = daterange(lower(valid), $2::date), version = version + 1 WHERE id = $1`,
      [now.id, from],
    );
  }
  const until = now === null ? await nextAfter(ctx, rows, from) : now.until;
  const [offerId, weekday, municipalityId = null] = rows.key;
  if (rows.table === 'offer_capacity') {
    await ctx.sql(
      `INSERT INTO offer_capacity (offer_id, weekday, open_places, valid, source, source_date)
       VALUES ($1, $2, $3, daterange($4::date, $5::date), $6, $7)`,
      [offerId ?? null, weekday ?? null, places, from, until, source, sourceDate],
    );
    return;
  }
  await ctx.sql(
    `INSERT INTO offer_pool (offer_id, weekday, municipality_id, places, closed, valid, source, source_date)
     VALUES ($1, $2, $3, $4, $5, daterange($6::date, $7::date), $8, $9)`,
    [
      offerId ?? null,
      weekday ?? null,
      municipalityId,
      places,
      now?.closed ?? closedIfNew,
      from,
      until,
      source,
      sourceDate,
    ],
  );
}

/** Takes so many from what is open from the day on, also of what is to come later; `null`: all of it. */
async function lowerOpen(ctx: RequestContext, open: Rows, number: Dated, by: number | null): Promise<void> {
  const now = await covering(ctx, open, number.from);
  if (now && now.places > 0) await setFrom(ctx, open, number, by === null ? 0 : Math.max(0, now.places - by));
  await ctx.sql(
    `UPDATE offer_capacity SET open_places = greatest(0, open_places - coalesce($4::integer, open_places)), version = version + 1
      WHERE ${same(open)} AND lower(valid) > $3::date`,
    [...open.key, number.from, by],
  );
}
