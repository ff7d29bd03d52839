import type { WornHat } from '../asker';
import type { StoryApplication } from '../story';
import type { Stage } from './stage';

/** The main round of Bærum as the owner reads it: its proposals, and somebody of whom they differ. */
export interface TheRound {
  readonly id: string;
  readonly version: number;
  readonly firstRunId: string;
  readonly runId: string;
  readonly participantId: string;
  readonly wishId: string;
}

export async function theRound({ api }: Stage): Promise<TheRound> {
  const { rows } = await api.owner.query<TheRound>(
    `SELECT r.id, r.version, (SELECT x.id FROM allocation_run x WHERE x.round_id = r.id AND x.number = 1) AS "firstRunId",
            r.run_id AS "runId", w.participant_id AS "participantId", w.id AS "wishId"
       FROM intake_round r JOIN municipality m ON m.id = r.municipality_id AND m.code = 'baerum' AND r.year = 2027
       LEFT JOIN app_user u ON u.demo_code = 'jonas' LEFT JOIN wish w ON w.participant_id = u.participant_id AND w.rank = 2`,
  );
  if (!rows[0]) throw new Error('There is no main round.');
  return rows[0];
}

/** The main round from the deadline to publishing: two proposals that differ, a deviation, and a return on the way. */
export async function mainRound(stage: Stage, cast: Record<string, StoryApplication>): Promise<void> {
  const { api, does, row } = stage;
  const step = async (who: string | readonly [code: string, hat: WornHat], name: string, more: object = {}) => {
    const { id, version } = await theRound(stage);
    await does(who, 'takeRoundStep', { id, version, step: name, ...more });
  };
  await step('lise', 'open');
  await step(['leder', { role: 'officeLeader' }], 'adoptLottery', { reason: 'Vedtatt i utvalget.' });
  await api.setDay('2027-02-02');
  await step('lise', 'freeze');
  const { rows } = await api.owner.query<{ id: string }>(
    `SELECT a.id FROM application a JOIN intake_round r ON r.id = a.round_id WHERE r.id = $1
        AND a.state IN ('submitted', 'received', 'activityClarification', 'workClarification')`,
    [(await theRound(stage)).id],
  );
  for (const { id } of rows) {
    await does('tor', 'assessNeed', { ...(await row('application', 'id', id)), needClass: 2, reason: 'BEHOVSGRUNN' });
  }
  await step('lise', 'run');
  const wish = await row('wish', 'id', cast['jonas']?.wishes[1]?.id ?? '');
  await does('lise', 'assessWish', { wishId: wish.id, version: wish.version, suitable: true });
  await step('lise', 'run');
  await step('lise', 'check');
  const { id, version, participantId } = await theRound(stage);
  await does('lise', 'deviateFromProposal', {
    id,
    version,
    participantId,
    kind: 'withhold',
    reason: 'Vil vente til høsten.',
  });
  await step('lise', 'sendForApproval');
  await step('dag', 'returnToPreparer', { reason: 'Skriv mer om Jonas.' });
  await step('lise', 'sendForApproval');
  await step('dag', 'approve');
  await step('lise', 'publish');
  await api.setDay('2027-01-18');
}
