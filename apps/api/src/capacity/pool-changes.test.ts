import { days, latest, offersPlace, openCase, takes, type Answer } from '../../test/story-cases';
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
  poolsToChange: { code: string }[];
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
const document = `query ($day: Day) { capacity(day: $day, weeks: 1) { offer { code } pools { municipality { code } places } poolsToChange { code }
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

/** All places of an offer on a weekday (null: people are counted), those kept for somebody and those open to all. */
async function placesAt(offer: string, weekday: number | null, day: string): Promise<{ open: number; kept: number }> {
  const { rows } = await api.owner.query<{ open: number; kept: number }>(
    `SELECT coalesce((SELECT sum(c.open_places)::int FROM offer_capacity c WHERE c.offer_id = $1
               AND c.weekday IS NOT DISTINCT FROM $2::smallint AND c.valid @> $3::date), 0) AS open,
            coalesce((SELECT sum(p.places)::int FROM offer_pool p WHERE p.offer_id = $1
               AND p.weekday IS NOT DISTINCT FROM $2::smallint AND p.valid @> $3::date), 0) AS kept`,
    [tale.offer(offer).id, weekday, day],
  );
  return rows[0] ?? { open: 0, kept: 0 };
}

describe('where the places are open to all', () => {
  const fewer = (change: object = {}) =>
    more({ offerId: tale.offer('ba-arbeid').id, weekday: 'tuesday', places: 40, from: '2027-08-02', ...change });

  test('and only one municipality has the offer, a number is set, on its weekday and from its day, not added', async () => {
    const leder = await api.as('leder', { role: 'officeLeader' });
    expect(await takes(leder, 'changePool', fewer(), payload)).toMatchObject({
      change: { state: 'made', places: 40, placesBefore: 48 },
    });
    expect(await placesAt('ba-arbeid', 2, '2027-08-01')).toEqual({ open: 48, kept: 0 });
    expect(await placesAt('ba-arbeid', 2, '2027-08-02')).toEqual({ open: 40, kept: 0 });
    expect(await placesAt('ba-arbeid', 3, '2027-08-02')).toEqual({ open: 48, kept: 0 });
    expect(await takes(leder, 'changePool', fewer())).toMatchObject({ rule: 'pool-unchanged' });
    expect(await takes(leder, 'changePool', fewer({ places: 50 }), payload)).toMatchObject({
      change: { placesBefore: 40 },
    });
    expect(await placesAt('ba-arbeid', 2, '2027-08-02')).toEqual({ open: 50, kept: 0 });
    const everyDay = fewer({ weekday: null, places: 44, from: '2027-09-06' });
    expect((await takes(leder, 'changePool', everyDay)).__typename).toBe('PoolChangePayload');
    for (const weekday of [1, 2, 3, 4, 5]) {
      expect(await placesAt('ba-arbeid', weekday, '2027-09-06')).toEqual({ open: 44, kept: 0 });
    }
  });

  test('no number is lower than what people there are promised', async () => {
    const place = await openCase(tale, 'baerum', [[{ offer: 'ba-arbeid', days: 2 }]]);
    const lise = await api.as('lise', { role: 'caseworker' });
    await offersPlace(tale, lise, place, days(tale, 'ba-arbeid', 2, 2));
    expect(
      await takes(await api.as('leder', { role: 'officeLeader' }), 'changePool', fewer({ places: 0 })),
    ).toMatchObject({
      rule: 'pool-is-used',
    });
  });

  test('and several municipalities have it, what one is given is taken from what is open, and is there to take', async () => {
    await api.owner.query(
      `DELETE FROM offer_pool WHERE offer_id = $1 AND municipality_id = (SELECT id FROM municipality WHERE code = 'asker')`,
      [tale.offer('arba-vta').id],
    );
    await api.owner.query('UPDATE offer_capacity SET open_places = 30 WHERE offer_id = $1', [
      tale.offer('arba-vta').id,
    ]);
    const { kept } = await placesAt('arba-vta', null, '2027-10-01');
    const gry = await api.as('gry', { role: 'navAdviser' });
    // Nobody from Asker is there or waits, and it has no number: it is not shown, and its number can still be given.
    const codes = (found: readonly { code: string }[] | undefined) => found?.map(({ code }) => code);
    const shown = await arbaFor('gry', '2027-01-18', 'navAdviser');
    expect(shown?.pools.map(({ municipality: { code } }) => code)).not.toContain('asker');
    expect(codes(shown?.poolsToChange)).toEqual(['asker']);
    expect(codes((await arbaFor('siv', '2027-01-18'))?.poolsToChange)).toEqual(['asker', 'baerum']);
    expect(codes((await arbaFor('leder', '2027-01-18'))?.poolsToChange)).toEqual([]);
    const given = more({ municipalityId: await municipality('asker'), places: 31, from: '2027-10-01' });
    expect(await takes(gry, 'changePool', given)).toMatchObject({
      rule: 'pool-open-too-few',
      message:
        'Plassene er åpne for flere kommuner, og 30 av dem er ledige fra 1. oktober 2027. Tallet kan ikke være høyere.',
    });
    expect((await takes(gry, 'changePool', { ...given, places: 12 })).__typename).toBe('PoolChangePayload');
    expect(await placesAt('arba-vta', null, '2027-09-30')).toEqual({ open: 30, kept });
    expect(await placesAt('arba-vta', null, '2027-10-01')).toEqual({ open: 18, kept: kept + 12 });
    expect((await takes(gry, 'changePool', { ...given, places: 14 })).__typename).toBe('PoolChangePayload');
    expect(await placesAt('arba-vta', null, '2027-10-01')).toEqual({ open: 18, kept: kept + 14 });
  });
});
