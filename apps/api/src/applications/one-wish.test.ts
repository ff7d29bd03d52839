import {
  days,
  givesLogIn,
  latest,
  offersPlace,
  openCase,
  sendsForApproval,
  takes,
  type StoryCase,
} from '../../test/story-cases';
import { story, type Story } from '../../test/story';
import { testApi, type TestApi } from '../../test/test-api';

jest.setTimeout(60_000);

let api: TestApi;
let tale: Story;
beforeAll(async () => {
  api = await testApi();
  tale = await story(api);
});
afterAll(() => api.close());

const lise = () => api.as('lise', { role: 'caseworker' });
const dag = () => api.as('dag', { role: 'decisionMaker' });
const two = [[{ offer: 'ba-arbeid', days: 2 }], [{ offer: 'bkd-aktivitet', days: 2 }]];
const payload = '... on ApplicationPayload { application { state wishes { state stateReason } } }';
const wish = async ({ wishIds }: StoryCase, index = 0) => {
  const { rows } = await api.owner.query<{ id: string; version: number; state: string }>(
    'SELECT id, version, state FROM wish WHERE id = $1',
    [wishIds[index]],
  );
  return rows[0] ?? { id: '', version: 0, state: '' };
};

describe('one wish is taken back', () => {
  test('by the person: its room is given back, its question ends, and the case goes on with the other', async () => {
    const one = await openCase(tale, 'baerum', two);
    await givesLogIn(tale, 'wilma', one);
    await offersPlace(tale, await lise(), one, days(tale, 'ba-arbeid', 1, 2));
    const { id, version } = await wish(one);
    const wilma = await api.as('wilma', { kind: 'self' });
    const answer = await takes(wilma, 'withdrawWish', { wishId: id, version, reason: 'Vil heller male.' }, payload);
    expect(answer).toMatchObject({
      application: {
        state: 'activityClarification',
        wishes: [{ state: 'withdrawn', stateReason: 'Vil heller male.' }, { state: 'open' }],
      },
    });
    expect(await latest(tale, 'place_offer', one)).toMatchObject({ state: 'released' });
    const { rows } = await api.owner.query<{ step: string }>(
      'SELECT object_type AS life, step, reason FROM case_history WHERE application_id = $1 ORDER BY seq DESC LIMIT 2',
      [one.applicationId],
    );
    expect(rows).toEqual([
      { life: 'placeOffer', step: 'release', reason: 'Vil heller male.' },
      { life: 'wish', step: 'withdraw', reason: 'Vil heller male.' },
    ]);
    const { rowCount } = await api.owner.query('SELECT 1 FROM place_offer_day WHERE holds AND participant_id = $1', [
      one.participantId,
    ]);
    expect(rowCount).toBe(0);
  });

  test('as staff heard it: with how, and never the last one', async () => {
    const one = await openCase(tale, 'baerum', two);
    const first = await wish(one);
    const input = { wishId: first.id, version: first.version };
    expect(await takes(await lise(), 'withdrawWish', input)).toMatchObject({
      rule: 'needs-missing',
      field: 'heardHow',
    });
    expect(await takes(await lise(), 'withdrawWish', { ...input, heardHow: 'phone' }, payload)).toMatchObject({
      __typename: 'ApplicationPayload',
    });
    const last = await wish(one, 1);
    expect(
      await takes(await lise(), 'withdrawWish', { wishId: last.id, version: last.version, heardHow: 'phone' }),
    ).toMatchObject({ rule: 'last-wish', message: expect.stringContaining('hele søknaden') as string });
  });

  test('not by another person, and not once it has its outcome', async () => {
    const one = await openCase(tale, 'baerum', two);
    const { id, version } = await wish(one);
    const ada = await api.as('ada', { kind: 'self' });
    expect(await takes(ada, 'withdrawWish', { wishId: id, version })).toMatchObject({ __typename: 'NotFound' });
    const step = await sendsForApproval(tale, await lise(), one, { outcome: 'refused' });
    await takes(await dag(), 'makeDecision', step);
    const after = await wish(one);
    expect(
      await takes(await lise(), 'withdrawWish', { wishId: id, version: after.version, heardHow: 'phone' }),
    ).toMatchObject({ rule: 'step-not-open' });
  });
});

describe('the answer takes more than a month', () => {
  const badge = async ({ applicationId }: StoryCase) => {
    const { worklist } = await (
      await lise()
    ).query<{ worklist: { edges: { node: { id: string; nextStep: { key: string; deadline: string } } }[] } }>(
      '{ worklist(view: preliminaryReplyDue) { edges { node { id nextStep { key deadline } } } } }',
    );
    return worklist.edges.find(({ node }) => node.id === applicationId)?.node.nextStep;
  };

  test('so it stands on the worklist, the office writes when it can be expected, and the task is gone', async () => {
    const one = await openCase(tale, 'baerum', two, { receivedOn: '2026-12-21' });
    await api.owner.query(`UPDATE application SET preliminary_reply_due = '2027-01-21' WHERE id = $1`, [
      one.applicationId,
    ]);
    expect(await badge(one)).toEqual({ key: 'sendPreliminaryReply', deadline: '2027-01-21' });
    const input = { id: one.applicationId, version: 1, reason: 'Vi venter på svar fra arbeidssenteret.' };
    expect(await takes(await lise(), 'sendPreliminaryReply', { ...input, expectedBy: '2027-01-18' })).toMatchObject({
      rule: 'answer-day-has-passed',
      field: 'expectedBy',
    });
    const sent = { ...input, expectedBy: '2027-03-15' };
    expect(await takes(await dag(), 'sendPreliminaryReply', sent)).toMatchObject({ rule: 'step-not-yours' });
    expect(await takes(await lise(), 'sendPreliminaryReply', sent)).toMatchObject({ __typename: 'CasePayload' });
    expect(await badge(one)).toBeUndefined();
    const { rows } = await api.owner.query<{ text: string; target: string; step: string }>(
      `SELECT l.body::text AS text, a.answer_target AS target,
              (SELECT h.step FROM case_history h WHERE h.object_id = a.id ORDER BY h.seq DESC LIMIT 1) AS step
         FROM application a JOIN letter l ON l.application_id = a.id AND l.kind = 'preliminaryReply' WHERE a.id = $1`,
      [one.applicationId],
    );
    expect(rows).toEqual([
      { target: '2027-03-15', step: 'sendPreliminaryReply', text: expect.stringContaining('15. mars') as string },
    ]);
    expect(rows[0]?.text).toContain('Vi venter på svar fra arbeidssenteret.');
    expect(await takes(await lise(), 'sendPreliminaryReply', { ...sent, version: 2 })).toMatchObject({
      rule: 'preliminary-reply-not-needed',
    });
  });
});

describe('a referral that ended', () => {
  test('is opened again with a reason, and whoever was asked sees the person again', async () => {
    const one = await openCase(tale, 'baerum', two);
    const organisationId = await tale.organisationId('bkd');
    await takes(await lise(), 'createReferral', {
      applicationId: one.applicationId,
      organisationId,
      kind: 'provider',
      wishId: one.wishIds[1],
      clarifications: ['visit'],
    });
    const referral = async () =>
      (
        await api.owner.query<{ id: string; version: number; state: string }>(
          'SELECT id, version, state FROM referral WHERE application_id = $1',
          [one.applicationId],
        )
      ).rows[0] ?? { id: '', version: 0, state: '' };
    const seen = async () => {
      const { referrals } = await (
        await api.as('pia')
      ).query<{ referrals: { edges: { node: { id: string } }[] } }>('{ referrals { edges { node { id } } } }');
      return referrals.edges.length;
    };
    const { id } = await referral();
    await takes(await lise(), 'endReferral', { id, version: 1, reason: 'Feil sted' });
    expect(await seen()).toBe(0);
    const input = { id, version: (await referral()).version };
    expect(await takes(await lise(), 'reopenReferral', { ...input, reason: ' ' })).toMatchObject({
      rule: 'needs-missing',
    });
    expect(await takes(await lise(), 'reopenReferral', { ...input, reason: 'Det var riktig' })).toMatchObject({
      __typename: 'CasePayload',
    });
    expect(await referral()).toMatchObject({ state: 'open' });
    expect(await seen()).toBe(1);
  });
});
