import { officeRoles } from '@inntak/domain/access';
import { show } from '@inntak/domain/reporting';
import type { CatalogueOffer } from '../offers/catalogue';
import type { RequestContext } from '../platform/transaction';
import type { CensusDay, WaitlistCensus } from './next-in-line.types';

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

/** How many waited, day by day. The office sees its own people anyway; everybody else's small numbers are hidden. */
export async function readCensus(ctx: RequestContext, offer: CatalogueOffer, days: number): Promise<WaitlistCensus[]> {
  const rows = await ctx.read<Row>('waitlist-census', text, [offer.id, days]);
  const seesPeople = officeRoles.some((role) => role === ctx.actor.role);
  return rows.map((row) => ({
    offer,
    municipality: row.municipality,
    days: row.days.map((day) =>
      seesPeople ? { ...day, longestDays: day.waiting === 0 ? null : day.longestDays } : hidden(day),
    ),
  }));
}

/** A figure stands alone here, without a total; the longest wait is hidden with those it is of. */
function hidden({ day, waiting, paused, withInterim, longestDays }: Row['days'][number]): CensusDay {
  const shown = show(waiting);
  const rest = show(waiting - withInterim);
  return {
    day,
    waiting: shown.value,
    paused: show(paused).value,
    // Those with a place and those without make up all who wait: either both are shown, or neither.
    withInterim: shown.hidden || rest.hidden ? null : show(withInterim).value,
    longestDays: shown.hidden || waiting === 0 ? null : longestDays,
  };
}
