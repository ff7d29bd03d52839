import { days, givesLogIn, latest, offersPlace, openCase, takes } from '../test/story-cases';
import { story, type Story } from '../test/story';
import { testApi, type TestApi } from '../test/test-api';

jest.setTimeout(60_000);

let api: TestApi;
let tale: Story;
beforeAll(async () => {
  api = await testApi();
  tale = await story(api);
});
afterAll(() => api.close());

/** The day is moved as in a demonstration, and what it brings is done. */
async function itBecomes(day: string) {
  const moved = await api.http({ method: 'POST', url: '/demo/clock', payload: { day } });
  expect(moved.statusCode).toBe(200);
  await api.runJobs(); // finds what the day brings
  await api.runJobs();
}

test('an unopened letter is told of again after a week, once; an unanswered place offer is overdue and still held', async () => {
  const lise = await api.as('lise', { role: 'caseworker' });
  const one = await openCase(tale, 'baerum', [[{ offer: 'ba-arbeid', days: 2 }]]);
  await givesLogIn(tale, 'treg', one);
  await offersPlace(tale, lise, one, days(tale, 'ba-arbeid', 1, 2));
  await api.runJobs();
  const notices = async () =>
    (
      await api.owner.query('SELECT 1 FROM notice_sent n JOIN app_user u ON u.id = n.user_id WHERE u.demo_code = $1', [
        'treg',
      ])
    ).rowCount;
  expect(await notices()).toBe(1);
  await itBecomes('2027-01-24');
  expect(await notices()).toBe(1);
  await itBecomes('2027-01-25');
  await itBecomes('2027-01-26');
  expect(await notices()).toBe(2);
  await itBecomes('2027-02-15');
  expect(await latest(tale, 'place_offer', one)).toMatchObject({ state: 'sent' });
  await itBecomes('2027-02-16');
  expect(await latest(tale, 'place_offer', one)).toMatchObject({ state: 'overdue' });
  const { rows } = await api.owner.query(
    'SELECT count(*)::int AS held FROM place_offer_day WHERE participant_id = $1 AND holds',
    [one.participantId],
  );
  expect(rows).toEqual([{ held: 2 }]);
});

test('a decision is final the day after the last day to complain, counted from when it was opened', async () => {
  await api.setDay('2027-01-18');
  const lise = await api.as('lise', { role: 'caseworker' });
  const dag = await api.as('dag', { role: 'decisionMaker' });
  const one = await openCase(tale, 'baerum', [[{ offer: 'ba-arbeid', days: 2 }]]);
  await givesLogIn(tale, 'leser', one);
  const { applicationId, wishIds } = one;
  await takes(lise, 'prepareDecision', {
    applicationId,
    wishIds,
    outcome: 'refused',
    reasons: 'Fullt.',
    facts: 'Søknaden.',
  });
  const { id, version } = await latest(tale, 'decision', one);
  await takes(lise, 'sendDecisionForApproval', { id, version });
  await takes(dag, 'makeDecision', { id, version: version + 1 });
  await itBecomes('2027-06-01');
  expect(await latest(tale, 'decision', one)).toMatchObject({ state: 'notified' });
  const { rows: regimes } = await api.owner.query<{ weeks: number }>(
    'SELECT r.weeks FROM decision d JOIN complaint_regime r ON r.id = d.complaint_regime_id WHERE d.id = $1',
    [id],
  );
  await api.owner.query(
    `UPDATE letter_delivery SET opened_at = '2027-06-01T08:00:00Z' WHERE letter_id IN (SELECT id FROM letter WHERE subject_id = $1)`,
    [id],
  );
  const weeks = regimes[0]?.weeks ?? 0;
  const lastDay = weeks === 4 ? '2027-06-29' : '2027-06-22';
  await itBecomes(lastDay);
  expect(await latest(tale, 'decision', one)).toMatchObject({ state: 'notified' });
  await itBecomes(weeks === 4 ? '2027-06-30' : '2027-06-23');
  expect(await latest(tale, 'decision', one)).toMatchObject({ state: 'final' });
});
