import { openCase, takes } from '../../test/story-cases';
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

interface Measures {
  municipality: { code: string };
  measures: { key: string; value: number | null; hidden: boolean }[];
}
const fields = 'municipality { code } measures { key value hidden unit name description }';
const overviewOf = async (code: string, role: 'officeLeader' | 'caseworker') =>
  (await (await api.as(code, { role })).query<{ overview: Measures }>(`{ overview { ${fields} } }`)).overview;
const value = ({ measures }: Measures, key: string) => {
  const found = measures.find((each) => each.key === key);
  return found?.hidden ? 'hidden' : found?.value;
};
const wish = [[{ offer: 'arba-vta', days: 5 }], [{ offer: 'ba-arbeid', days: 2 }]];

test('each person is counted once, and one to four people are never told of', async () => {
  const ada = await openCase(tale, 'baerum', wish, { name: 'Ada' });
  for (let number = 2; number <= 4; number += 1) await openCase(tale, 'baerum', wish);
  expect(value(await overviewOf('leder', 'officeLeader'), 'open')).toBe('hidden');
  await openCase(tale, 'baerum', wish);
  await openCase(tale, 'baerum', [[{ offer: 'ba-arbeid', days: 2 }]], { participantId: ada.participantId });
  const overview = await overviewOf('leder', 'officeLeader');
  expect(overview.municipality.code).toBe('baerum');
  expect(value(overview, 'open')).toBe(5);
  expect(value(overview, 'withoutOffer')).toBe(5);
  const lise = await api.as('lise', { role: 'caseworker' });
  const wait = { wishId: ada.wishIds[0], wishVersion: 1, offerId: tale.offer('arba-vta').id };
  await takes(lise, 'addToWaitlist', { ...wait, informedOn: '2027-01-18', informedHow: 'phone' });
  expect(value(await overviewOf('lise', 'caseworker'), 'waitingForVta')).toBe('hidden');
  expect(value(overview, 'placed')).toBe(0);
  expect(value(overview, 'medianDays')).toBeNull();
});

test('another municipality counts its own, and the figure of who has no offer does not tell of the one who has', async () => {
  const marit = await api.as('marit', { role: 'caseworker' });
  for (let number = 0; number < 5; number += 1) await openCase(tale, 'asker', wish);
  expect(value(await overviewOf('marit', 'caseworker'), 'withoutOffer')).toBe(5);
  const one = await openCase(tale, 'asker', [[{ offer: 'jobbhuset-arbeid', days: 1 }]]);
  const days = [{ offerId: tale.offer('jobbhuset-arbeid').id, weekday: 'monday' }];
  await takes(marit, 'preparePlaceOffer', { applicationId: one.applicationId, startOn: '2027-08-16', days });
  const { rows } = await api.owner.query<{ id: string }>('SELECT id FROM place_offer WHERE application_id = $1', [
    one.applicationId,
  ]);
  const sent = await takes(marit, 'sendPlaceOffer', { id: rows[0]?.id, version: 1, answerBy: '2027-02-15' });
  expect(sent).toMatchObject({ __typename: 'CasePayload' });
  const overview = await overviewOf('marit', 'caseworker');
  expect([value(overview, 'open'), value(overview, 'withoutOffer')]).toEqual(['hidden', 'hidden']);
});

test('who sees figures only has none of today: two days would tell of the one who came between', async () => {
  for (const code of ['hanne', 'erik', 'nina'])
    expect(await (await api.as(code)).query('{ overview { day } }')).toEqual({ overview: null });
});
