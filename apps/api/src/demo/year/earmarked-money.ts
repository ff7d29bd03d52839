import type { RequestContext, TransactionServices } from '../../platform/transaction';
import { inTransaction } from '../../platform/transaction';
import type { CurrentActor } from '../../platform/actor';
import { isRefusal, type Refusal } from '../../platform/results';
import { linkEarmarkedGrant } from '../../placements/link-grant';
import { changeEarmarkedGrant, registerEarmarkedGrant } from '../../reporting/register-grant';
import type { World } from './world';

/** Money given to a bydel or municipality for a year, and how many of that year's new places it pays for. Demo: everything. */
interface Gift {
  readonly municipality: string;
  readonly purpose: string;
  readonly amount: number;
  readonly year: number;
  readonly places: number;
}

const gifts: readonly Gift[] = [
  { municipality: 'alna', purpose: 'Nye plasser i dagtilbudet på Furuset', amount: 1_200_000, year: 2025, places: 8 },
  { municipality: 'alna', purpose: 'Nye plasser i dagtilbudet på Furuset', amount: 1_400_000, year: 2026, places: 11 },
  { municipality: 'gamle-oslo', purpose: 'Dagplasser med musikk og kunst', amount: 1_100_000, year: 2025, places: 6 },
  { municipality: 'gamle-oslo', purpose: 'Dagplasser med musikk og kunst', amount: 1_250_000, year: 2026, places: 9 },
  { municipality: 'stovner', purpose: 'Turgruppe og gårdsarbeid', amount: 600_000, year: 2026, places: 6 },
  { municipality: 'sondre-nordstrand', purpose: 'Dagplasser på Mortensrud', amount: 300_000, year: 2026, places: 1 },
  { municipality: 'baerum', purpose: 'Jobb i kommunens kantiner', amount: 1_900_000, year: 2025, places: 9 },
  { municipality: 'baerum', purpose: 'Jobb i kommunens kantiner', amount: 2_100_000, year: 2026, places: 12 },
  {
    municipality: 'asker',
    purpose: 'Flere jobber i gartneri og vedproduksjon',
    amount: 900_000,
    year: 2026,
    places: 6,
  },
];

/** Registers what was given in January, and says in December which of the year's places it pays for, as the offices do. */
export async function earmarkedMoney(services: TransactionServices, world: World): Promise<void> {
  for (const gift of gifts) {
    const office = `${gift.municipality}-tildeling`;
    const registers = world.staffed(office, 'districtAnalyst') ? 'districtAnalyst' : 'decisionMaker';
    const letter = { purpose: gift.purpose, amount: gift.amount, from: `${gift.year}-01-01`, to: `${gift.year}-12-31` };
    const { grant } = await on(services, `${gift.year}-01-14`, world.member(office, registers), (ctx) =>
      registerEarmarkedGrant(
        ctx,
        gift.municipality === 'alna' ? { ...letter, amount: letter.amount - 200_000 } : letter,
      ),
    );
    if (gift.municipality === 'alna') {
      await on(services, `${gift.year}-06-10`, world.member(office, registers), (ctx) =>
        changeEarmarkedGrant(ctx, {
          ...letter,
          id: grant.id,
          version: grant.version,
          reason: 'Økt i revidert budsjett.',
        }),
      );
    }
    await pays(services, world.member(office, 'caseworker'), grant.id, gift);
  }
}

// Those to whom nothing has happened since: their history goes on in its order.
const begunText = `
  SELECT id AS "placementId", version FROM placement p
   WHERE tenant_id = $1 AND from_on BETWEEN $2 AND $3 AND state <> 'planned' AND earmarked_grant_id IS NULL
     AND NOT EXISTS (SELECT 1 FROM case_history h WHERE h.object_id = p.id AND h.at >= $5::date)
   ORDER BY from_on, created_at, id LIMIT $4`;

async function pays(
  services: TransactionServices,
  caseworker: CurrentActor,
  grantId: string,
  { year, places }: Gift,
): Promise<void> {
  const day = `${year}-12-14`;
  const { rows } = await on(services, day, caseworker, (ctx) =>
    ctx.sql<{ placementId: string; version: number }>(begunText, [
      caseworker.tenantId,
      `${year}-07-01`,
      `${year}-12-31`,
      places,
      day,
    ]),
  );
  for (const placement of rows) {
    await on(services, day, caseworker, (ctx) => linkEarmarkedGrant(ctx, { ...placement, grantId }));
  }
}

/** Takes a command as somebody on a day. @throws when a rule says no. */
async function on<Answer extends object>(
  services: TransactionServices,
  day: string,
  actor: CurrentActor,
  command: (ctx: RequestContext) => Promise<Answer | Refusal>,
): Promise<Answer> {
  const time = { today: day, now: new Date(`${day}T10:00:00Z`), isDemo: true };
  const occasion = { ...time, actor, session: null, requestId: `demo-money-${day}` };
  const answer = await inTransaction(services, occasion, 'write', command);
  if (isRefusal(answer)) throw new Error(`Money of ${day} is not written down: ${answer.message}`);
  return answer;
}
