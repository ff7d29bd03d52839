import { officeRoles } from '@inntak/domain/access';
import type { CatalogueOffer } from '../offers/catalogue';
import type { RequestContext } from '../platform/transaction';
import type { WaitlistCensus } from './next-in-line.types';

interface Row {
  readonly municipality: string;
  readonly days: readonly { day: string; waiting: number; paused: number; withInterim: number; longestDays: number }[];
}

// Only of municipalities whose figures the actor may see; a statement of its own, over what was counted each day.
const text = `
  SELECT m.name AS municipality, json_agg(json_build_object('day', c.day, 'waiting', c.waiting, 'paused', c.paused,
           'withInterim', c.with_interim, 'longestDays', c.longest_days) ORDER BY c.day DESC) AS days
    FROM waitlist_census c JOIN municipality m ON m.id = c.municipality_id
   WHERE c.offer_id = $1 AND c.municipality_id = ANY ((SELECT actor_figures())::uuid[]) AND c.day > app_today() - $2::integer
   GROUP BY m.id, m.name ORDER BY m.name`;

/**
 * How many waited, day by day, for the office, which sees the people too. Whoever sees figures only is told none: two days'
 * figures would tell of the one who came between, and the longest wait is one person's own.
 */
export async function readCensus(ctx: RequestContext, offer: CatalogueOffer, days: number): Promise<WaitlistCensus[]> {
  if (!officeRoles.some((role) => role === ctx.actor.role)) return [];
  const rows = await ctx.read<Row>('waitlist-census', text, [offer.id, days]);
  return rows.map((row) => ({
    offer,
    municipality: row.municipality,
    days: row.days.map((day) => ({ ...day, longestDays: day.waiting === 0 ? null : day.longestDays })),
  }));
}
