import { registerPurchaseAgreement } from '../../capacity/purchase-agreements';
import { isRefusal } from '../../platform/results';
import { inTransaction, type TransactionServices } from '../../platform/transaction';
import type { World } from './world';

/** What Bærum has bought at Aurora. Demo: numbers and days. */
const agreements = [
  { on: '2024-01-02', reference: '24/118', places: 10, from: '2024-01-01', to: '2026-12-31' },
  { on: '2026-11-16', reference: '26/2044', places: 10, from: '2027-01-01', to: '2028-12-31' },
] as const;

/** The leader wrote each agreement down when it was made: before anybody was offered a place under it. */
export async function boughtPlaces(services: TransactionServices, world: World): Promise<void> {
  const actor = world.named('leder', 'officeLeader');
  const { id: offerId } = world.offer('aurora-verksted');
  for (const { on: today, ...agreement } of agreements) {
    const now = new Date(`${today}T09:00:00Z`);
    const occasion = { actor, session: null, requestId: `demo-bought-${today}`, isDemo: true, today, now };
    const answer = await inTransaction(services, occasion, 'write', (ctx) =>
      registerPurchaseAgreement(ctx, { offerId, ...agreement }),
    );
    if (isRefusal(answer)) throw new Error(`An agreement was refused: ${JSON.stringify(answer)}`);
  }
}
