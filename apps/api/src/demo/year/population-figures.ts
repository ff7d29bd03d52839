import { isRefusal } from '../../platform/results';
import { inTransaction, type TransactionServices } from '../../platform/transaction';
import { registerPopulationFigure } from '../../reporting/register-population';
import type { World } from './world';

const day = '2027-01-08';

/** What the project of 2021 was told: «ca 3-4000». The middle of it, with its source. */
const figure = {
  kind: 'disabilityBenefit',
  number: 3500,
  asOf: '2021-12-01',
  source: 'Prosjektrapporten Felles inntaksplattform: om lag 3000–4000',
} as const;

/** Bærum's leader has written down how many there have a disability benefit. */
export async function populationFigures(services: TransactionServices, world: World): Promise<void> {
  const actor = world.named('leder', 'officeLeader');
  const time = { today: day, now: new Date(`${day}T09:00:00Z`), isDemo: true };
  const occasion = { ...time, actor, session: null, requestId: 'demo-population' };
  const answer = await inTransaction(services, occasion, 'write', (ctx) => registerPopulationFigure(ctx, figure));
  if (isRefusal(answer)) throw new Error(`The number is not written down: ${answer.message}`);
}
