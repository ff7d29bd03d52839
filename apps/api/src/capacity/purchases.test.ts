import { days, openCase, takes } from '../../test/story-cases';
import { placesSomebody } from '../../test/placed-people';
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

interface Purchase {
  offer: { code: string };
  bought: number | null;
  boughtUntil: string | null;
  peopleBeyond: number;
  mayWrite: boolean;
  agreements: { id: string; version: number; reference: string; places: number; standing: string }[];
  days: { weekday: string; kept: number; used: number; promised: number; left: number }[];
  choices: { participantName: string; basis: string; words: string | null; among: string[] }[];
}
const fields = `offer { code } bought boughtUntil peopleBeyond mayWrite
  agreements { id version reference places from to standing changeReason } days { weekday kept used promised left }
  choices { on caseId participantName basis words among }`;
const purchasesOf = async (code: string, role?: 'caseworker' | 'officeLeader' | 'decisionMaker') =>
  (await (await api.as(code, role ? { role } : {})).query<{ purchases: Purchase[] }>(`{ purchases { ${fields} } }`))
    .purchases;
const lise = () => api.as('lise', { role: 'caseworker' });
const aurora = () => ({ offerId: tale.offer('aurora-verksted').id });

test('what is bought is written down by the office that buys, one agreement at a time', async () => {
  const bought = { ...aurora(), reference: '25/17', places: 10, from: '2025-01-01', to: '2027-03-31' };
  const registers = async (change: object) =>
    takes(await lise(), 'registerPurchaseAgreement', { ...bought, ...change });
  expect(await purchasesOf('lise', 'caseworker')).toMatchObject([{ bought: null, boughtUntil: null, agreements: [] }]);
  expect(await registers({ offerId: tale.offer('ba-arbeid').id })).toMatchObject({ rule: 'agreement-not-purchased' });
  expect(await registers({ reference: ' ' })).toMatchObject({
    rule: 'agreement-without-reference',
    field: 'reference',
  });
  expect(await registers({})).toMatchObject({ __typename: 'PurchasesPayload' });
  expect(await registers({ from: '2027-03-31', to: '2027-12-31' })).toMatchObject({
    rule: 'agreement-overlaps',
    message: 'Det er allerede en avtale i denne perioden: 25/17. Endre den, eller velg andre dager.',
  });
  expect(await registers({ reference: '27/4', places: 8, from: '2027-04-01', to: '2027-12-31' })).toMatchObject({
    __typename: 'PurchasesPayload',
  });
  const [found] = await purchasesOf('leder', 'officeLeader');
  expect(found).toMatchObject({
    offer: { code: 'aurora-verksted' },
    bought: 10,
    boughtUntil: '2027-12-31',
    mayWrite: true,
  });
  expect(found?.agreements.map(({ reference, standing }) => `${reference} ${standing}`)).toEqual([
    '27/4 upcoming',
    '25/17 endsSoon',
  ]);
  const refused = { rule: 'step-not-yours' };
  for (const [code, role] of [
    ['dag', 'decisionMaker'],
    ['marit', 'caseworker'],
  ] as const) {
    const answer = await takes(await api.as(code, { role }), 'registerPurchaseAgreement', {
      ...bought,
      reference: 'x',
    });
    expect(answer).toMatchObject(code === 'dag' ? refused : { rule: 'agreement-not-purchased' });
  }
  expect(await takes(await api.as('runa'), 'registerPurchaseAgreement', bought)).toMatchObject(refused);
  for (const code of ['runa', 'even', 'hanne']) expect(await purchasesOf(code)).toEqual([]);
});

test('an agreement is changed for a reason, and never over another', async () => {
  const [found] = await purchasesOf('lise', 'caseworker');
  const { id, version } = found?.agreements[0] ?? { id: '', version: 0 };
  const change = {
    id,
    version,
    reference: '27/4',
    places: 9,
    from: '2027-04-01',
    to: '2028-03-31',
    reason: 'Forlenget',
  };
  const changes = async (more: object) => takes(await lise(), 'changePurchaseAgreement', { ...change, ...more });
  expect(await changes({ reason: ' ' })).toMatchObject({ rule: 'agreement-reason-missing' });
  expect(await changes({ from: '2027-03-01' })).toMatchObject({ rule: 'agreement-overlaps' });
  expect(await changes({ version: 7 })).toMatchObject({ __typename: 'Conflict' });
  expect(await changes({})).toMatchObject({ __typename: 'PurchasesPayload' });
  expect(await purchasesOf('lise', 'caseworker')).toMatchObject([{ boughtUntil: '2028-03-31' }]);
});

test('who is there, who is promised a place, what is left, and why it was chosen', async () => {
  await placesSomebody(tale, 'Brit', 'aurora-verksted', [1, 2]);
  const one = await openCase(tale, 'baerum', [[{ offer: 'aurora-verksted', days: 1 }]], { name: 'Olaug' });
  const startOn = '2027-08-16';
  const bundle = { applicationId: one.applicationId, startOn, days: days(tale, 'aurora-verksted', 1) };
  await takes(await lise(), 'preparePlaceOffer', { ...bundle, choice: { basis: 'personsWish' } });
  const { rows } = await api.owner.query<{ id: string }>('SELECT id FROM place_offer WHERE application_id = $1', [
    one.applicationId,
  ]);
  await takes(await lise(), 'sendPlaceOffer', { id: rows[0]?.id, version: 1, answerBy: '2027-02-15' });
  const [found] = await purchasesOf('lise', 'caseworker');
  expect(found?.days.slice(0, 3)).toEqual([
    { weekday: 'monday', kept: 10, used: 1, promised: 1, left: 8 },
    { weekday: 'tuesday', kept: 10, used: 1, promised: 0, left: 9 },
    { weekday: 'wednesday', kept: 10, used: 0, promised: 0, left: 10 },
  ]);
  expect(found?.peopleBeyond).toBe(2); // until further notice is longer than anything is bought
  expect(found?.choices).toMatchObject([{ participantName: 'Olaug Prøve', basis: 'personsWish', words: null }]);
  expect(found?.choices[0]?.among[0]).toBe('Aurora verksted');
});

test('more places than are bought are not taken into use', async () => {
  // Whoever was placed above was given room that is nobody's.
  await api.owner.query('UPDATE offer_capacity SET open_places = 0 WHERE offer_id = $1', [aurora().offerId]);
  const leder = await api.as('leder', { role: 'officeLeader' });
  const number = { ...aurora(), municipalityId: '', weekday: 'monday', source: 'Brev', sourceDate: '2027-01-11' };
  const { rows } = await api.owner.query<{ id: string }>(`SELECT id FROM municipality WHERE code = 'baerum'`);
  const changes = (places: number, from: string) =>
    takes(leder, 'changePool', { ...number, municipalityId: rows[0]?.id, places, from, reason: 'Flere trenger plass' });
  expect(await changes(11, '2027-02-01')).toMatchObject({ rule: 'pool-above-agreement', field: 'places' });
  expect(await changes(9, '2027-02-01')).toMatchObject({ __typename: 'PoolChangePayload' });
  expect(await changes(10, '2027-05-01')).toMatchObject({
    rule: 'pool-above-agreement',
    message: 'Kommunen har kjøpt 9 plasser per ukedag fra denne dagen. Endre avtalen først.',
  });
});
