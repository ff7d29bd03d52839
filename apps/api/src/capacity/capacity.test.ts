import { answersByPhone, days, offersPlace, openCase } from '../../test/story-cases';
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

interface Capacity {
  offer: { code: string };
  cells: { weekday: string | null; places: number; proposed: number; free: number; freeForUs: number | null }[];
  pools: { municipality: { code: string }; places: number; free: number; closed: boolean }[];
}
const document = `query ($day: Day) { capacity(day: $day, weeks: 1) { offer { code }
  cells { weekday places inPlace decided proposed free freeForUs } pools { municipality { code } places free closed } } }`;
const capacity = async (code: string, role?: 'caseworker' | 'navAdviser') =>
  (await (await api.as(code, role ? { role } : {})).query<{ capacity: Capacity[] }>(document, { day: '2027-08-16' }))
    .capacity;
const codes = (list: Capacity[]) => list.map(({ offer }) => offer.code);

test('everybody sees the room of the offers they work with, and no other', async () => {
  expect(codes(await capacity('nina'))).toEqual(['ba-arbeid']);
  expect(codes(await capacity('lise', 'caseworker'))).toEqual(
    expect.arrayContaining(['arba-vta', 'ba-arbeid', 'aurora-verksted']),
  );
  expect(codes(await capacity('lise', 'caseworker'))).not.toContain('solbra-arbeid');
  expect(codes(await capacity('even', 'navAdviser'))).toEqual(expect.arrayContaining(['arba-vta']));
  expect(codes(await capacity('even', 'navAdviser'))).not.toContain('ba-arbeid');
  expect(await capacity('hanne')).toEqual([]);
});

test('Arba has two closed pools, counted in people', async () => {
  const arba = (await capacity('lise', 'caseworker')).find(({ offer }) => offer.code === 'arba-vta');
  // Of the free ones, Asker's are not Bærum's to use.
  expect(arba?.cells).toMatchObject([{ weekday: null, places: 114, free: 114, freeForUs: 96 }]);
  expect(arba?.pools.map(({ municipality, places, closed }) => [municipality.code, places, closed])).toEqual(
    expect.arrayContaining([
      ['baerum', 96, true],
      ['asker', 18, true],
    ]),
  );
});

test('a sent place offer takes room for everybody who looks; a full weekday says why', async () => {
  await api.owner.query('UPDATE offer_capacity SET open_places = 1 WHERE offer_id = $1 AND weekday = 2', [
    tale.offer('ba-arbeid').id,
  ]);
  const lise = await api.as('lise', { role: 'caseworker' });
  const wish = [[{ offer: 'ba-arbeid', days: 2 }]];
  const one = await openCase(tale, 'baerum', wish);
  await offersPlace(tale, lise, one, days(tale, 'ba-arbeid', 1, 2));
  const [ba] = await capacity('nina');
  expect(ba?.cells.slice(0, 3)).toMatchObject([
    { weekday: 'monday', places: 48, proposed: 1, free: 47, freeForUs: null },
    { weekday: 'tuesday', places: 1, proposed: 1, free: 0 },
    { weekday: 'wednesday', places: 48, proposed: 0, free: 48 },
  ]);
  const other = await openCase(tale, 'baerum', wish);
  const room = async (applicationId: string) =>
    (
      await lise.query<{ room: { weekday: string; free: number; reason: string | null }[] }>(
        `query ($id: ID!, $offers: [ID!]!) { room(applicationId: $id, startOn: "2027-08-16", offerIds: $offers) { weekday free reason } }`,
        { id: applicationId, offers: [tale.offer('ba-arbeid').id] },
      )
    ).room;
  expect((await room(other.applicationId)).slice(0, 2)).toEqual([
    { weekday: 'monday', free: 47, reason: null },
    { weekday: 'tuesday', free: 0, reason: 'Fullt fra tirsdag 17. august 2027.' },
  ]);
  await answersByPhone(tale, lise, one, 'decline');
  expect((await room(other.applicationId))[1]).toEqual({ weekday: 'tuesday', free: 1, reason: null });
});
