import { takeRoundStep } from '../../allocation/take-round-step';
import { isRefusal } from '../../platform/results';
import { inTransaction } from '../../platform/transaction';
import type { World } from './world';

/** Every office opened its main intake on the day it begins, as its caseworker would. */
export async function openRounds(world: World, firstDay: string): Promise<void> {
  const rounds = await world.services.database.pool.query<{
    id: string;
    version: number;
    office: string;
    opensOn: string;
  }>(
    `SELECT r.id, r.version, m.code || '-tildeling' AS office, r.opens_on AS "opensOn"
       FROM intake_round r JOIN municipality m ON m.id = r.municipality_id
      WHERE r.state = 'planned' AND r.opens_on <= $1 AND r.deadline >= $1 ORDER BY r.opens_on, m.code`,
    [firstDay],
  );
  for (const { id, version, office, opensOn } of rounds.rows) {
    if (!world.staffed(office, 'caseworker')) continue;
    const actor = world.member(office, 'caseworker');
    const time = { today: opensOn, now: new Date(`${opensOn}T07:00:00Z`), isDemo: true };
    const answer = await inTransaction(
      world.services,
      { ...time, actor, session: null, requestId: `demo-round-${office}` },
      'write',
      (ctx) => takeRoundStep(ctx, { id, version, step: 'open' }),
    );
    if (isRefusal(answer)) throw new Error(`The main intake of ${office} was not opened: ${answer.message}`);
  }
}
