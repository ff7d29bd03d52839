import { weekOf } from '@inntak/domain/calendar';
import { catalogue, type CatalogueOffer } from '../offers/catalogue';
import type { RequestContext } from '../platform/transaction';
import type { Municipality } from '../session/organisations.types';
import {
  closuresJson,
  finishClosure,
  finishPoolChange,
  finishPoolPeriod,
  poolChangesJson,
  poolHistoryJson,
  type ClosureJson,
  type PoolChangeJson,
  type PoolPeriodJson,
} from './capacity-json';
import type { CapacityCell, OfferCapacity, PoolUse, WeekLoad } from './capacity.types';
import { ownsPlacesOf, runs, worksWith } from './own-offers';
import { cellOf, freeForMunicipality, groupBy, type WeekNumbers } from './week-numbers';

interface Source {
  offerId: string;
  municipalityId: string;
  source: string;
  sourceDate: string;
}

interface Numbers {
  weeks: SlotWeeks[];
  waiting: { offerId: string; municipalityId: string; waiting: number }[];
  closures: ClosureJson[];
  poolHistory: PoolPeriodJson[];
  poolChanges: PoolChangeJson[];
  sources: Source[];
}

/** One municipality on one weekday: a list per number, with an entry per week. Half as long as a row per week, and quicker to make. */
type SlotWeeks = Pick<WeekNumbers, 'offerId' | 'municipalityId' | 'weekday'> & {
  [Name in Exclude<keyof WeekNumbers, 'offerId' | 'municipalityId' | 'weekday'>]: WeekNumbers[Name][];
};

// Numbers only: the functions count everybody, whoever asks, and tell nothing about anybody.
const text = `
  SELECT (SELECT coalesce(json_agg(s ORDER BY s."offerId", s."municipalityId", s.weekday), '[]') FROM (
            SELECT n.offer_id AS "offerId", n.municipality_id AS "municipalityId", n.weekday, json_agg(n.week_start) AS monday,
                   json_agg(n.open_places) AS "openPlaces", json_agg(n.pool_places) AS "poolPlaces",
                   json_agg(n.pool_closed) AS "poolClosed", json_agg(n.in_place) AS "inPlace", json_agg(n.decided) AS decided,
                   json_agg(n.proposed) AS proposed, json_agg(n.closed) AS closed
              FROM (SELECT * FROM offer_week_numbers($1::uuid[], $2::date, $3::int) w
                     ORDER BY w.offer_id, w.municipality_id, w.weekday, w.week_start) n
             GROUP BY n.offer_id, n.municipality_id, n.weekday) s) AS weeks,
         (SELECT coalesce(json_agg(json_build_object('offerId', w.offer_id, 'municipalityId', w.municipality_id,
                   'waiting', w.waiting)), '[]') FROM offer_waiting($1::uuid[]) w) AS waiting,
         ${closuresJson('oc.offer_id = ANY ($1::uuid[]) AND upper(oc.valid) > $2::date')} AS closures,
         ${poolHistoryJson('$1::uuid[]')} AS "poolHistory",
         ${poolChangesJson('pc.offer_id = ANY ($1::uuid[])')} AS "poolChanges",
         (SELECT coalesce(json_agg(json_build_object('offerId', p.offer_id, 'municipalityId', p.municipality_id,
                   'source', p.source, 'sourceDate', p.source_date)), '[]')
            FROM offer_pool p WHERE p.offer_id = ANY ($1::uuid[]) AND p.valid @> $2::date) AS sources`;

/** The room of the offers this actor works with, from a day on: own offers, those of the own municipality, or NAV's. */
export async function readCapacity(ctx: RequestContext, day: string, weeks: number): Promise<OfferCapacity[]> {
  const offers = (await catalogue(ctx)).all.filter(
    (offer) => worksWith(ctx.actor, offer) && offer.kind !== 'lowThreshold',
  );
  const [numbers] = await ctx.read<Numbers>('capacity', text, [offers.map(({ id }) => id), day, weeks]);
  if (!numbers) throw new Error('The capacity statement always answers one row.');
  const ofOffer = groupBy(numbers.weeks.flatMap(weekByWeek), (row) => row.offerId);
  return offers
    .filter((offer) => isLimited(ofOffer.get(offer.id) ?? []))
    .map((offer) => toCapacity(ctx, offer, ofOffer.get(offer.id) ?? [], numbers, day));
}

function weekByWeek({ offerId, municipalityId, weekday, ...lists }: SlotWeeks): WeekNumbers[] {
  return lists.monday.map((monday, week) => ({
    offerId,
    municipalityId,
    weekday,
    monday,
    openPlaces: lists.openPlaces[week] ?? 0,
    poolPlaces: lists.poolPlaces[week] ?? null,
    poolClosed: lists.poolClosed[week] ?? false,
    inPlace: lists.inPlace[week] ?? 0,
    decided: lists.decided[week] ?? 0,
    proposed: lists.proposed[week] ?? 0,
    closed: lists.closed[week] ?? false,
  }));
}

/** VTO has no fixed number of places: there is nothing to fill. */
function isLimited(rows: readonly WeekNumbers[]): boolean {
  return rows.some((row) => row.openPlaces > 0 || row.poolPlaces !== null);
}

function toCapacity(
  ctx: RequestContext,
  offer: CatalogueOffer,
  rows: readonly WeekNumbers[],
  numbers: Numbers,
  day: string,
): OfferCapacity {
  const ofOffer = <Row extends { offerId: string }>(all: readonly Row[]) =>
    all.filter(({ offerId }) => offerId === offer.id);
  const weeks: WeekLoad[] = [...groupBy(rows, (row) => row.monday)].map(([monday, ofWeek]) => ({
    monday,
    week: weekOf(monday).week,
    cells: [...groupBy(ofWeek, (row) => row.weekday).values()].map(cellOf),
  }));
  const now = rows.filter((row) => row.monday === weeks[0]?.monday);
  return {
    offer,
    week: weekOf(day).week,
    cells: [...groupBy(now, (row) => row.weekday).values()].map((cell) => cellFor(ctx.actor.tenantId, cell)),
    weeks,
    pools: offer.municipalities.flatMap((municipality) => poolUse(offer, municipality, now, numbers)),
    closures: ofOffer(numbers.closures).map((closure) => finishClosure(ctx, offer, closure)),
    poolHistory: ofOffer(numbers.poolHistory).map((period) => finishPoolPeriod(offer, period)),
    poolChanges: ofOffer(numbers.poolChanges).map((change) => finishPoolChange(ctx, offer, change)),
    isOwn: runs(ctx.actor, offer),
    mayChangePool: ctx.actor.tenantId !== null && ownsPlacesOf(ctx.actor, offer, ctx.actor.tenantId),
    poolsToChange: offer.municipalities.filter(
      ({ id }) => runs(ctx.actor, offer) || ownsPlacesOf(ctx.actor, offer, id),
    ),
  };
}

/** The numbers of a cell, with what of it the own municipality may use. */
function cellFor(us: string | null, rows: readonly WeekNumbers[]): CapacityCell {
  const cell = cellOf(rows);
  return us === null ? cell : { ...cell, freeForUs: Math.min(cell.free, freeForMunicipality(rows, us)) };
}

/** A municipality without a pool and without people there has nothing to show. */
function poolUse(
  offer: CatalogueOffer,
  municipality: Municipality,
  now: readonly WeekNumbers[],
  { waiting, sources }: Numbers,
): PoolUse[] {
  const own = now.filter((row) => row.municipalityId === municipality.id);
  const isOwnRow = (row: { offerId: string; municipalityId: string }) =>
    row.offerId === offer.id && row.municipalityId === municipality.id;
  const inLine = waiting.find(isOwnRow)?.waiting ?? 0;
  const most = (pick: (row: WeekNumbers) => number) => Math.max(0, ...own.map(pick));
  const inPlace = most((row) => row.inPlace);
  if (own.every((row) => row.poolPlaces === null) && inPlace === 0 && inLine === 0) return [];
  const source = sources.find(isOwnRow);
  const free = own.map((row) =>
    freeForMunicipality(
      now.filter(({ weekday }) => weekday === row.weekday),
      municipality.id,
    ),
  );
  return [
    {
      municipality,
      places: own.length === 0 ? 0 : Math.min(...own.map((row) => row.poolPlaces ?? 0)),
      inPlace,
      decided: most((row) => row.decided),
      proposed: most((row) => row.proposed),
      free: free.length === 0 ? 0 : Math.min(...free),
      waiting: inLine,
      closed: own.some((row) => row.poolClosed),
      source: source?.source ?? null,
      sourceDate: source?.sourceDate ?? null,
    },
  ];
}
