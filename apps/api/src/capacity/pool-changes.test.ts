import { days, latest, openCase, takes, type Answer } from '../../test/story-cases';
import { story, type Story } from '../../test/story';
import { testApi, type TestApi } from '../../test/test-api';

jest.setTimeout(60_000);

let api: TestApi;
let tale: Story;
let baerum: string;
beforeAll(async () => {
  api = await testApi();
  tale = await story(api);
  baerum = await municipality('baerum');
});
afterAll(() => api.close());

const municipality = async (code: string) =>
  (await api.owner.query<{ id: string }>('SELECT id FROM municipality WHERE code = $1', [code])).rows[0]?.id ?? '';
const payload =
  '... on PoolChangePayload { change { id version state places placesBefore proposedBy answeredBy allowedSteps { step open } } }';
const idOf = (answer: Answer) => (answer['change'] as { id: string }).id;
const more = (change: object = {}) => ({
  offerId: tale.offer('arba-vta').id,
  municipalityId: baerum,
  places: 98,
  from: '2027-08-01',
  source: 'Avtale mellom NAV og Arba',
  sourceDate: '2027-01-10',
  reason: 'To nye plasser',
  ...change,
});
interface Capacity {
  offer: { code: string };
  pools: { municipality: { code: string }; places: number }[];
  poolHistory: {
    places: number;
    from: string;
    to: string | null;
    source: string;
    by: string | null;
    municipality: { code: string };
  }[];
  poolChanges: { state: string; places: number; answeringOffice: string | null; allowedSteps: { step: string }[] }[];
}
const document = `query ($day: Day) { capacity(day: $day, weeks: 1) { offer { code } pools { municipality { code } places }
  poolHistory { municipality { code } places from to source by } poolChanges { state places answeringOffice allowedSteps { step } } } }`;
const arbaFor = async (code: string, day: string, role?: 'navAdviser') => {
  const who = await api.as(code, role ? { role } : {});
  const { capacity } = await who.query<{ capacity: Capacity[] }>(document, { day });
  return capacity.find(({ offer }) => offer.code === 'arba-vta');
};
const baerumsPlaces = async (day: string) =>
  (await arbaFor('siv', day))?.pools.find(({ municipality: { code } }) => code === 'baerum')?.places;

test('a provider proposes another number and changes nothing; NAV, who owns it, puts it in force from its day', async () => {
  // A pool is shown where somebody uses it; one person makes both show.
  const siv = await api.as('siv');
  const even = await api.as('even', { role: 'navAdviser' });
  const asked = await takes(siv, 'changePool', more(), payload);
  expect(asked).toMatchObject({
    change: { state: 'proposed', placesBefore: 96, allowedSteps: [{ step: 'withdraw', open: true }] },
  });
  expect(await baerumsPlaces('2027-08-16')).toBe(96);
  expect(await takes(siv, 'answerPoolChange', { id: idOf(asked), version: 1, step: 'make' })).toMatchObject({
    rule: 'step-not-yours',
  });
  for (const [who, role] of [
    ['leder', 'officeLeader'],
    ['gry', 'navAdviser'],
  ] as const) {
    const answer = await takes(await api.as(who, { role }), 'answerPoolChange', {
      id: idOf(asked),
      version: 1,
      step: 'make',
    });
    expect([who, answer.__typename]).toEqual([who, 'NotFound']);
  }
  expect((await arbaFor('even', '2027-01-18', 'navAdviser'))?.poolChanges).toMatchObject([
    { answeringOffice: 'NAV Bærum', allowedSteps: [{ step: 'make' }, { step: 'decline' }] },
  ]);
  const made = await takes(even, 'answerPoolChange', { id: idOf(asked), version: 1, step: 'make' }, payload);
  expect(made).toMatchObject({
    change: { state: 'made', proposedBy: expect.any(String) as string, answeredBy: expect.any(String) as string },
  });
  expect(await takes(even, 'answerPoolChange', { id: idOf(asked), version: 1, step: 'make' })).toMatchObject({
    rule: 'step-not-open',
  });
  expect([await baerumsPlaces('2027-07-26'), await baerumsPlaces('2027-08-02')]).toEqual([96, 98]);
  const history = (await arbaFor('siv', '2027-01-18'))?.poolHistory.filter(
    ({ municipality: { code } }) => code === 'baerum',
  );
  expect(history).toMatchObject([
    { places: 98, from: '2027-08-01', to: null, source: 'Avtale mellom NAV og Arba', by: expect.any(String) as string },
    { places: 96, to: '2027-07-31', by: null },
  ]);
});

test('a number is declined with a reason, taken back, and never lower than what is promised', async () => {
  const siv = await api.as('siv');
  const even = await api.as('even', { role: 'navAdviser' });
  const fewer = await takes(siv, 'changePool', more({ places: 90, from: '2027-09-01' }), payload);
  expect(await takes(siv, 'changePool', more({ places: 91, from: '2027-09-01' }))).toMatchObject({
    __typename: 'Conflict',
  });
  const id = idOf(fewer);
  expect(await takes(even, 'answerPoolChange', { id, version: 1, step: 'decline' })).toMatchObject({
    rule: 'needs-missing',
  });
  expect(
    await takes(even, 'answerPoolChange', { id, version: 1, step: 'decline', reason: 'Alle trengs' }),
  ).toMatchObject({ __typename: 'PoolChangePayload' });
  const again = await takes(siv, 'changePool', more({ places: 90, from: '2027-09-01' }), payload);
  expect(await takes(siv, 'answerPoolChange', { id: idOf(again), version: 1, step: 'withdraw' })).toMatchObject({
    __typename: 'PoolChangePayload',
  });

  const one = await openCase(tale, 'baerum', [[{ offer: 'arba-vta', days: 5 }]]);
  const lise = await api.as('lise', { role: 'caseworker' });
  await takes(lise, 'registerNavGrant', {
    applicationId: one.applicationId,
    wishId: one.wishIds[0],
    madeOn: '2027-01-15',
    navReference: 'NAV-1',
    startOn: '2027-02-01',
    days: days(tale, 'arba-vta', 1, 5),
    yesHeardHow: 'Sa ja i møte',
  });
  expect((await latest(tale, 'placement', one)).state).toBe('planned');
  expect(await takes(even, 'changePool', more({ places: 0, from: '2027-01-18' }))).toMatchObject({
    rule: 'pool-is-used',
    message: '1 person har plass eller er lovet plass fra 18. januar 2027. Tallet kan ikke være lavere.',
  });
  for (const [change, rule] of [
    [{ places: 98, from: '2027-10-01' }, 'pool-unchanged'],
    [{ from: '2027-01-17' }, 'pool-in-the-past'],
    [{ places: -1 }, 'pool-places-impossible'],
    [{ sourceDate: '2027-02-01' }, 'pool-source-missing'],
    [{ reason: '' }, 'needs-missing'],
  ] as const) {
    expect(await takes(even, 'changePool', more(change))).toMatchObject({ rule });
  }
  const asker = await municipality('asker');
  expect(await takes(even, 'changePool', more({ municipalityId: asker }))).toMatchObject({ __typename: 'NotFound' });
});
