import { days, decidedPlace, openCase, takes } from '../../test/story-cases';
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

interface Gaps {
  gaps: {
    from: string;
    to: string;
    rows: {
      offer: { code: string };
      placeDays: number;
      emptyDays: number;
      emptyForUs: number;
      closedDays: number;
      waiting: number;
    }[];
  };
}
const gapsOf = async (code: string, role?: 'caseworker') => {
  const who = await api.as(code, role ? { role } : {});
  return (
    await who.query<Gaps>(
      '{ gaps(from: "2027-02-03", to: "2027-02-12") { from to rows { offer { code } placeDays emptyDays emptyForUs closedDays waiting } } }',
    )
  ).gaps;
};
const rowOf = (gaps: Gaps['gaps'], code: string) => gaps.rows.find(({ offer }) => offer.code === code);

test('the gap report counts empty place-days, what closures take, and who waits', async () => {
  const before = rowOf(await gapsOf('nina'), 'ba-arbeid');
  expect(before).toMatchObject({ placeDays: 480, emptyDays: 480, emptyForUs: 480, closedDays: 0, waiting: 0 });
  await decidedPlace(tale, days(tale, 'ba-arbeid', 1, 2), { startOn: '2027-02-01' });
  await takes(await api.as('nina'), 'closeOffer', {
    offerId: tale.offer('ba-arbeid').id,
    from: '2027-02-12',
    to: '2027-02-12',
    reason: 'Kurs',
  });
  const lise = await api.as('lise', { role: 'caseworker' });
  const one = await openCase(tale, 'baerum', [[{ offer: 'ba-arbeid', days: 2 }]]);
  const told = { informedOn: '2027-01-18', informedHow: 'phone', offerId: tale.offer('ba-arbeid').id };
  await takes(lise, 'addToWaitlist', { wishId: one.wishIds[0], wishVersion: 1, ...told });
  const gaps = await gapsOf('lise', 'caseworker');
  expect([gaps.from, gaps.to]).toEqual(['2027-02-01', '2027-02-12']);
  expect(rowOf(gaps, 'ba-arbeid')).toMatchObject({
    placeDays: 432,
    emptyDays: 428,
    emptyForUs: 428,
    closedDays: 48,
    waiting: 1,
  });
  // Arba counts people: two weeks of five days, and Asker's pool is not for Bærum.
  expect(rowOf(gaps, 'arba-vta')).toMatchObject({ placeDays: 1140, emptyDays: 1140, emptyForUs: 960 });
  expect((await gapsOf('hanne')).rows).toEqual([]);
  const wrong = await lise.ask('{ gaps(from: "2027-02-12", to: "2027-02-03") { from } }');
  expect(wrong.status).toBe(400);
});

interface Placed {
  ifPlaced: {
    wishes: {
      rank: number;
      fits: boolean;
      parts: {
        offer: { code: string };
        weekdays: { weekday: string; feasible: boolean; reason: string | null; taken: boolean }[];
      }[];
    }[];
  } | null;
}

test('if placed: which weekdays stay feasible for each wish, and whether all of it fits; nothing is saved', async () => {
  const lise = await api.as('lise', { role: 'caseworker' });
  const one = await openCase(tale, 'baerum', [
    [
      { offer: 'ba-arbeid', days: 3 },
      { offer: 'bkd-aktivitet', days: 2 },
    ],
    [{ offer: 'ba-arbeid', days: 5 }],
  ]);
  await api.owner.query('UPDATE offer_capacity SET open_places = 0 WHERE offer_id = $1 AND weekday = 2', [
    tale.offer('ba-arbeid').id,
  ]);
  const document = `query ($id: ID!) { ifPlaced(applicationId: $id, startOn: "2027-02-01") { wishes { rank fits parts { offer { code }
    weekdays { weekday feasible reason taken } } } } }`;
  const { ifPlaced } = await lise.query<Placed>(document, { id: one.applicationId });
  expect(ifPlaced?.wishes.map(({ rank, fits }) => [rank, fits])).toEqual([
    [1, true],
    [2, false],
  ]);
  const [ba, bkd] = ifPlaced?.wishes[0]?.parts ?? [];
  expect(ba?.weekdays[1]).toMatchObject({
    weekday: 'tuesday',
    feasible: false,
    reason: 'Fullt fra tirsdag 2. februar 2027.',
  });
  const takenBy = (part: typeof ba) => part?.weekdays.filter(({ taken }) => taken).map(({ weekday }) => weekday);
  expect([takenBy(ba), takenBy(bkd)]).toEqual([
    ['monday', 'wednesday', 'thursday'],
    ['tuesday', 'friday'],
  ]);
  for (const who of [await api.as('nina'), await api.as('marit', { role: 'caseworker' }), await api.as('hanne')]) {
    expect(await who.query(document, { id: one.applicationId })).toEqual({ ifPlaced: null });
  }
  expect(
    (await api.owner.query('SELECT 1 FROM place_offer WHERE application_id = $1', [one.applicationId])).rowCount,
  ).toBe(0);
});
