import type { PoolNumber } from '@inntak/domain/capacity';
import type { CatalogueOffer } from '../offers/catalogue';
import type { RequestContext } from '../platform/transaction';

/** What a municipality has on a day, and the most of its people who are promised a place on any day from then on. */
export interface PoolOn {
  readonly places: number | null;
  readonly promised: number;
}

/**
 * How many places there are on the day, and how many are promised. Where places are open to more than the municipality's own,
 * people beyond its number have those: nothing is promised out of its own.
 */
export async function poolOn(
  ctx: RequestContext,
  { id }: CatalogueOffer,
  municipalityId: string,
  { weekday, from }: Pick<PoolNumber, 'weekday' | 'from'>,
): Promise<PoolOn> {
  const { rows } = await ctx.sql<PoolOn>(
    `SELECT (SELECT sum(p.places)::integer FROM offer_pool p WHERE p.offer_id = $1 AND p.municipality_id = $2
                AND p.weekday IS NOT DISTINCT FROM $3::smallint AND p.valid @> $4::date) AS places,
            CASE WHEN EXISTS (SELECT 1 FROM offer_pool p WHERE p.offer_id = $1 AND p.municipality_id = $2 AND p.closed)
              THEN (SELECT coalesce(max(n.in_place + n.decided + n.proposed), 0) FROM offer_week_numbers(ARRAY[$1::uuid], $4::date, 104) n
                     WHERE n.municipality_id = $2 AND ($3::smallint IS NULL OR n.weekday = $3::smallint))
              ELSE 0 END AS promised`,
    [id, municipalityId, weekday, from],
  );
  return rows[0] ?? { places: null, promised: 0 };
}

/** Puts a number in force from its day: what held until then ends the day before, and what was to come later still comes. */
export async function applyPool(
  ctx: RequestContext,
  offer: CatalogueOffer,
  municipalityId: string,
  { weekday, places, from, source, sourceDate }: PoolNumber,
): Promise<void> {
  const values = [offer.id, municipalityId, weekday, from];
  const same = `offer_id = $1 AND municipality_id = $2 AND weekday IS NOT DISTINCT FROM $3::smallint`;
  const { rows } = await ctx.sql<{ closed: boolean; starts: boolean; id: string; next: string | null }>(
    `SELECT id, closed, lower(valid) = $4::date AS starts,
            (SELECT min(lower(n.valid)) FROM offer_pool n WHERE n.${same.replaceAll(' AND ', ' AND n.')} AND lower(n.valid) > $4::date) AS next
       FROM offer_pool WHERE ${same} AND valid @> $4::date`,
    values,
  );
  const now = rows[0];
  // A row that begins on the very day is replaced: its day is over before it began.
  if (now?.starts) {
    await ctx.sql(
      `UPDATE offer_pool SET places = $2, source = $3, source_date = $4, version = version + 1 WHERE id = $1`,
      [now.id, places, source, sourceDate],
    );
    return;
  }
  if (now) {
    await ctx.sql(
      `UPDATE offer_pool SET valid = daterange(lower(valid), $2::date), version = version + 1 WHERE id = $1`,
      [now.id, from],
    );
  }
  const closed = now?.closed ?? offer.decidedBy === 'nav';
  await ctx.sql(
    `INSERT INTO offer_pool (offer_id, municipality_id, weekday, places, closed, valid, source, source_date)
     VALUES ($1, $2, $3, $5, $6, daterange($4::date, coalesce($7::date,
       (SELECT min(lower(n.valid)) FROM offer_pool n WHERE n.offer_id = $1 AND n.municipality_id = $2
           AND n.weekday IS NOT DISTINCT FROM $3::smallint AND lower(n.valid) > $4::date))), $8, $9)`,
    [...values, places, closed, now?.next ?? null, source, sourceDate],
  );
}
