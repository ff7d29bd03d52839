import type { WornHat } from '../asker';
import type { StoryApplication } from '../story';
import type { StoryCase } from '../story-cases';
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

/** A main round that is being proposed, with its first and its latest proposal and somebody in both. */
export interface GrowingRound {
  readonly id: string;
  readonly firstRunId: string;
  readonly runId: string;
  readonly participantId: string;
}

/** The round of Bærum the year before, its deadline passed: these cases are in it, assessed one by one, each with a new proposal. */
export async function moreProposals(stage: Stage, cases: readonly StoryCase[]): Promise<GrowingRound> {
  const { api, does, row } = stage;
  const { rows } = await api.owner.query<{ id: string }>(
    `UPDATE intake_round r SET state = CASE WHEN r.run_id IS NULL THEN 'frozen' ELSE r.state END FROM municipality m
      WHERE m.id = r.municipality_id AND m.code = 'baerum' AND r.year = 2026 RETURNING r.id`,
  );
  const id = rows[0]?.id ?? '';
  for (const { applicationId, wishIds } of cases) {
    await api.owner.query('UPDATE application SET round_id = $2 WHERE id = $1', [applicationId, id]);
    const application = await row('application', 'id', applicationId);
    await does('tor', 'assessNeed', { ...application, needClass: 2, reason: 'Trenger noe å gå til.' });
    const wish = await row('wish', 'id', wishIds[0] ?? '');
    await does('lise', 'assessWish', { wishId: wish.id, version: wish.version, suitable: true });
    const round = await api.owner.query<{ version: number }>('SELECT version FROM intake_round WHERE id = $1', [id]);
    await does('lise', 'takeRoundStep', { id, version: round.rows[0]?.version, step: 'run' });
  }
  // Another year's round: the list of them grows as well.
  await api.owner.query(
    `INSERT INTO intake_round (municipality_id, year, opens_on, deadline, answer_target)
     SELECT municipality_id, y, make_date(y - 1, 8, 1), make_date(y, 2, 1), make_date(y, 4, 15)
       FROM (SELECT municipality_id, max(year) + 1 AS y FROM intake_round WHERE municipality_id =
               (SELECT municipality_id FROM intake_round WHERE id = $1) GROUP BY 1) AS next`,
    [id],
  );
  const found = await api.owner.query<GrowingRound>(
    `SELECT r.id, x.id AS "firstRunId", r.run_id AS "runId", o.participant_id AS "participantId"
       FROM intake_round r JOIN allocation_run x ON x.round_id = r.id AND x.number = 1
       JOIN allocation_outcome o ON o.run_id = x.id WHERE r.id = $1`,
    [id],
  );
  if (!found.rows[0]) throw new Error('There is no proposal.');
  return found.rows[0];
}
