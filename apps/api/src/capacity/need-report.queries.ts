import { publishNeed } from '@inntak/domain/reporting';
import { catalogue } from '../offers/catalogue';
import type { RequestContext } from '../platform/transaction';
import { readCapacity } from './capacity.queries';
import type { NeedOfOffer, NeedReport } from './need-report.types';

interface Waiting {
  readonly offerId: string;
  readonly municipalityId: string;
  readonly waiting: number;
  readonly medianDays: number;
}

const text = `SELECT n.offer_id AS "offerId", n.municipality_id AS "municipalityId", n.waiting, n.median_days AS "medianDays"
  FROM need_figures($1::uuid[]) n`;

/** Who reads the report: NAV, which the places belong to, and the office's leader, who argues for more of them. */
const readers = ['navAdviser', 'officeLeader'] as const;

/** The need for the offers that NAV decides on and that serve the actor's municipality; null for who has no such report. */
export async function readNeedReport(ctx: RequestContext): Promise<NeedReport | null> {
  if (!readers.some((role) => role === ctx.actor.role)) return null;
  const [all, offers] = await Promise.all([readCapacity(ctx, ctx.today, 1), catalogue(ctx)]);
  const ofNav = all.filter(({ offer }) => offers.offer(offer.id).decidedBy === 'nav');
  const waiting = await ctx.read<Waiting>('need-figures', text, [ofNav.map(({ offer }) => offer.id)]);
  return {
    day: ctx.today,
    offers: ofNav.map(({ offer, pools, poolHistory }): NeedOfOffer => {
      const { units, total } = publishNeed(
        pools.map(({ municipality, places, inPlace, decided, free, closed }) => {
          const own = waiting.find((each) => each.offerId === offer.id && each.municipalityId === municipality.id);
          return {
            waiting: own?.waiting ?? 0,
            medianDays: own?.medianDays ?? null,
            places,
            used: inPlace + decided,
            free,
            closed,
          };
        }),
      );
      const lines = pools.flatMap(({ municipality }, at) => {
        const line = units[at];
        return line === undefined ? [] : [{ ...line, municipality: municipality.name }];
      });
      return {
        offer: offer.name,
        provider: offers.offer(offer.id).provider.name,
        lines: lines.length > 1 ? [...lines, { ...total, municipality: null }] : lines,
        history: poolHistory,
      };
    }),
  };
}
