import {
  days,
  givesLogIn,
  latest,
  offersPlace,
  openCase,
  takes,
  weekdaysAboveCapacity,
  type Answer,
  type StoryCase,
} from '../story-cases';
import { story, type Story } from '../story';
import { testApi, type TestApi } from '../test-api';
import { halfWritten } from './half-written';

jest.setTimeout(120_000);

/** How often each race is run: whoever comes first differs from time to time. */
const rounds = Number(process.env['PROBE_ROUNDS'] ?? 6);

let api: TestApi;
let tale: Story;
beforeAll(async () => {
  api = await testApi();
  tale = await story(api);
});
afterAll(() => api.close());
afterEach(async () => {
  expect(await halfWritten(api.owner)).toEqual([]);
  expect(await weekdaysAboveCapacity(tale)).toEqual([]);
});

const lise = () => api.as('lise', { role: 'caseworker' });
const tor = () => api.as('tor', { role: 'caseworker' });
const dag = () => api.as('dag', { role: 'decisionMaker' });
const wish = [[{ offer: 'ba-arbeid', days: 2 }]];
const won = ({ __typename }: Answer) => __typename.endsWith('Payload');
const written = { reasons: 'Det passer.', facts: 'Søknaden.' };
let people = 0;

/** A case with a place offer that is sent, and the person's own log-in. */
async function offered(): Promise<{ one: StoryCase; code: string; offer: { id: string; version: number } }> {
  const one = await openCase(tale, 'baerum', wish);
  const code = `samtidig${(people += 1)}`;
  await givesLogIn(tale, code, one);
  const { sent } = await offersPlace(tale, await lise(), one, days(tale, 'ba-arbeid', 1, 2));
  expect(sent.__typename).toBe('CasePayload');
  const { id, version } = await latest(tale, 'place_offer', one);
  return { one, code, offer: { id, version } };
}

/** Everything at once, in every order; exactly one wins and the others are told. */
async function exactlyOne(race: () => Promise<readonly (() => Promise<Answer>)[]>): Promise<Answer[][]> {
  const all: Answer[][] = [];
  for (let round = 0; round < rounds; round += 1) {
    const starts = await race();
    const answers: Answer[] = [];
    const order = starts.map((_, index) => (index + round) % starts.length);
    await Promise.all(order.map(async (index) => (answers[index] = (await starts[index]?.()) ?? { __typename: '' })));
    const told = answers.map(({ __typename, rule }) => `${__typename} ${rule ?? ''}`);
    expect([answers.filter(won).length, told]).toEqual([1, told]);
    for (const lost of answers.filter((each) => !won(each))) {
      expect(['Conflict', 'Violation']).toContain(lost.__typename);
      expect(lost.message).toMatch(/\S+ \S+/);
    }
    all.push(answers);
  }
  return all;
}

test('her yes and the office’s release: one of them', async () => {
  await exactlyOne(async () => {
    const { code, offer } = await offered();
    const [herself, office] = [await api.as(code, { kind: 'self' }), await lise()];
    return [
      () => takes(herself, 'answerPlaceOffer', { ...offer, answer: 'accept' }),
      () => takes(office, 'releasePlaceOffer', { ...offer, reason: 'Plassen trengs' }),
    ];
  });
});

test('her yes on the telephone and her no on the screen: one of them', async () => {
  await exactlyOne(async () => {
    const { code, offer } = await offered();
    const [herself, office] = [await api.as(code, { kind: 'self' }), await lise()];
    return [
      () => takes(herself, 'answerPlaceOffer', { ...offer, answer: 'decline' }),
      () => takes(office, 'answerPlaceOffer', { ...offer, answer: 'accept', heardHow: 'phone' }),
    ];
  });
});

test('her yes pressed four times at once counts once', async () => {
  await exactlyOne(async () => {
    const { code, offer } = await offered();
    const herself = await api.as(code, { kind: 'self' });
    return Array.from({ length: 4 }, () => () => takes(herself, 'answerPlaceOffer', { ...offer, answer: 'accept' }));
  });
});

test('her yes and her withdrawal: a withdrawn case never holds a place', async () => {
  for (let round = 0; round < rounds; round += 1) {
    const { one, code, offer } = await offered();
    const herself = await api.as(code, { kind: 'self' });
    const { rows: versions } = await api.owner.query<{ version: number }>(
      'SELECT version FROM application WHERE id = $1',
      [one.applicationId],
    );
    const both = [
      () => takes(herself, 'answerPlaceOffer', { ...offer, answer: 'accept' }),
      () =>
        takes(herself, 'withdrawApplication', {
          id: one.applicationId,
          version: versions[0]?.version,
          reason: 'Flytter',
        }),
    ];
    await Promise.all((round % 2 ? both.reverse() : both).map((start) => start()));
    const { rows } = await api.owner.query(
      `SELECT a.state, (SELECT count(*)::int FROM place_offer_day d WHERE d.participant_id = a.participant_id AND d.holds) AS held,
              (SELECT state FROM place_offer p WHERE p.application_id = a.id) AS offer FROM application a WHERE a.id = $1`,
      [one.applicationId],
    );
    expect([
      { state: 'withdrawn', held: 0, offer: 'released' },
      { state: 'activityClarification', held: 2, offer: 'accepted' },
    ]).toContainEqual(rows[0]);
  }
});

test('two caseworkers on one step, and the same one twice: one of them', async () => {
  await exactlyOne(async () => {
    const one = await openCase(tale, 'baerum', wish);
    const [first, second] = [await lise(), await tor()];
    const input = { id: one.applicationId, version: 1 };
    return [first, second, first].map(
      (who) => () => takes(who, 'assessVta', { ...input, assessment: 'notRelevant', reason: 'Vil ha aktivitet' }),
    );
  });
});

test('one place offer sent by two at the same moment is sent once, with one letter', async () => {
  await exactlyOne(async () => {
    const one = await openCase(tale, 'baerum', wish);
    const prepared = { applicationId: one.applicationId, wishId: one.wishIds[0], startOn: '2027-08-16' };
    await takes(await lise(), 'preparePlaceOffer', { ...prepared, days: days(tale, 'bkd-aktivitet', 1, 2) });
    const { id, version } = await latest(tale, 'place_offer', one);
    const senders = [await lise(), await tor(), await lise()];
    return senders.map((who) => () => takes(who, 'sendPlaceOffer', { id, version, answerBy: '2027-02-15' }));
  });
  const { rows } = await api.owner.query<{ letters: number }>(
    `SELECT count(*)::int AS letters FROM letter WHERE kind = 'placeOffer' GROUP BY subject_id HAVING count(*) > 1`,
  );
  expect(rows).toEqual([]);
});

test('one decision made and sent back at the same moment: one of them', async () => {
  const answers = await exactlyOne(async () => {
    const one = await openCase(tale, 'baerum', wish);
    const { applicationId, wishIds } = one;
    await takes(await lise(), 'prepareDecision', { applicationId, wishIds, outcome: 'refused', ...written });
    const { id, version } = await latest(tale, 'decision', one);
    await takes(await lise(), 'sendDecisionForApproval', { id, version });
    const [maker, leader] = [await dag(), await api.as('leder', { role: 'decisionMaker' })];
    const step = { id, version: version + 1 };
    return [
      () => takes(maker, 'makeDecision', step),
      () => takes(leader, 'returnDecision', { ...step, reason: 'Skriv mer' }),
      () => takes(leader, 'makeDecision', step),
    ];
  });
  expect(answers).toHaveLength(rounds);
});

test('one wish put on the waiting list twice at once waits once', async () => {
  await exactlyOne(async () => {
    const one = await openCase(tale, 'baerum', wish);
    const told = { offerId: tale.offer('ba-arbeid').id, informedOn: '2027-01-18', informedHow: 'phone' };
    const input = { wishId: one.wishIds[0], wishVersion: 1, ...told };
    const [first, second] = [await lise(), await tor()];
    return [first, second].map((who) => () => takes(who, 'addToWaitlist', input));
  });
});

test('a place ended by two at the same moment ends once', async () => {
  await exactlyOne(async () => {
    const one = await openCase(tale, 'baerum', [[{ offer: 'arba-vta', days: 1 }]]);
    const [first, second] = [await lise(), await tor()];
    const { applicationId, wishIds } = one;
    const grant = { applicationId, wishId: wishIds[0], madeOn: '2027-01-15', navReference: 'NAV-2027-77' };
    const begins = { startOn: '2027-08-16', days: days(tale, 'arba-vta', 1), yesHeardHow: 'meeting' };
    expect(await takes(first, 'registerNavGrant', { ...grant, ...begins })).toMatchObject({
      __typename: 'CasePayload',
    });
    const { id, version } = await latest(tale, 'placement', one);
    return [first, second].map(
      (who) => () => takes(who, 'endPlacement', { id, version, lastDay: '2027-12-17', reason: 'Flytter' }),
    );
  });
});
