import { addDays, daysBetween, dayOfWeek } from '@inntak/domain/calendar';
import { gapPeriod, gapsOf, type WeekdayUse } from '@inntak/domain/capacity';
import { catalogue, type CatalogueOffer } from '../offers/catalogue';
import { badUserInput } from '../platform/graphql/errors';
import type { RequestContext } from '../platform/transaction';
import { worksWith } from './own-offers';
import type { GapReport } from './planning.types';
import { cellOf, freeForMunicipality, groupBy, type WeekNumbers } from './week-numbers';

interface Row {
  readonly weeks: WeekNumbers[];
  readonly waiting: readonly { readonly offerId: string; readonly municipalityId: string; readonly waiting: number }[];
}

const text = `
  SELECT (SELECT coalesce(json_agg(json_build_object('offerId', n.offer_id, 'municipalityId', n.municipality_id,
                   'weekday', n.weekday, 'monday', n.week_start, 'openPlaces', n.open_places, 'poolPlaces', n.pool_places,
                   'poolClosed', n.pool_closed, 'inPlace', n.in_place, 'decided', n.decided, 'proposed', n.proposed,
                   'closed', n.closed)), '[]') FROM offer_week_numbers($1::uuid[], $2::date, $3::int) n) AS weeks,
         (SELECT coalesce(json_agg(json_build_object('offerId', w.offer_id, 'municipalityId', w.municipality_id,
                   'waiting', w.waiting)), '[]') FROM offer_waiting($1::uuid[]) w) AS waiting`;

/** Empty place-days of the offers the actor works with, over whole weeks from the one to the other day's. */
export async function readGaps(ctx: RequestContext, from: string, to: string): Promise<GapReport> {
  const period = gapPeriod(from, to);
  if (!period.ok) throw badUserInput('to must be after from, at most two years.');
  const monday = addDays(from, 1 - dayOfWeek(from));
  const weeks = Math.floor(daysBetween(monday, to) / 7) + 1;
  const offers = (await catalogue(ctx)).all.filter(
    (offer) => worksWith(ctx.actor, offer) && offer.kind !== 'lowThreshold',
  );
  const [row] = await ctx.read<Row>('gaps', text, [offers.map(({ id }) => id), monday, weeks]);
  if (!row) throw new Error('The gap statement always answers one row.');
  const us = ctx.actor.tenantId;
  const all = gapsOf(usesOf(row.weeks, offers, (cell) => cellOf(cell).free));
  const ours = us === null ? all : gapsOf(usesOf(row.weeks, offers, (cell) => freeForMunicipality(cell, us)));
  return {
    from: monday,
    to: addDays(monday, 7 * weeks - 3),
    rows: offers.flatMap((offer) => {
      const gap = all.find(({ offerId }) => offerId === offer.id);
      if (!gap || gap.placeDays + gap.closedDays === 0) return [];
      const waiting = row.waiting
        .filter(({ offerId, municipalityId }) => offerId === offer.id && (us === null || municipalityId === us))
        .reduce((sum, each) => sum + each.waiting, 0);
      const emptyForUs = Math.min(gap.emptyDays, ours.find(({ offerId }) => offerId === offer.id)?.emptyDays ?? 0);
      return [{ ...gap, offer, emptyForUs, waiting }];
    }),
  };
}

/** One use for each weekday and week; where people are counted, a place is used on every day the offer is open. */
function usesOf(
  rows: readonly WeekNumbers[],
  offers: readonly CatalogueOffer[],
  freeIn: (cell: readonly WeekNumbers[]) => number,
): WeekdayUse[] {
  return [...groupBy(rows, (row) => `${row.offerId} ${row.monday} ${row.weekday}`).values()].flatMap((cell) => {
    const [first] = cell;
    const offer = offers.find(({ id }) => id === first?.offerId);
    if (!first || !offer) return [];
    const days = first.weekday === 0 ? offer.openOn.length : offer.openOn.some((day) => day === first.weekday) ? 1 : 0;
    const { places } = cellOf(cell);
    return [{ offerId: offer.id, monday: first.monday, days, places, free: freeIn(cell), closed: first.closed }];
  });
}
