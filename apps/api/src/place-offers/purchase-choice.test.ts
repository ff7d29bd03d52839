import { days, openCase, takes } from '../../test/story-cases';
import { story, type Story } from '../../test/story';
import { testApi, type TestApi } from '../../test/test-api';

jest.setTimeout(60_000);

let api: TestApi;
let tale: Story;
beforeAll(async () => {
  api = await testApi();
  tale = await story(api);
  const leder = await api.as('leder', { role: 'officeLeader' });
  const bought = { reference: '26/2044', places: 10, from: '2027-01-01', to: '2028-12-31' };
  await takes(leder, 'registerPurchaseAgreement', { offerId: tale.offer('aurora-verksted').id, ...bought });
});
afterAll(() => api.close());

const kept = async (applicationId: string) =>
  (
    await api.owner.query<{
      basis: string | null;
      words: string | null;
      among: string[] | null;
      reason: string | null;
    }>(
      `SELECT o.choice_basis AS basis, o.choice_words AS words, h.reason,
              (SELECT array_agg(f.code ORDER BY x.n) FROM unnest(o.choice_among) WITH ORDINALITY AS x (id, n)
                 JOIN offer f ON f.id = x.id) AS among
         FROM place_offer o JOIN case_history h ON h.object_id = o.id AND h.step = 'prepare'
        WHERE o.application_id = $1 ORDER BY o.created_at DESC LIMIT 1`,
      [applicationId],
    )
  ).rows[0];

test('a place that is bought is chosen for a reason, which stands in the case with what it was chosen among', async () => {
  const lise = await api.as('lise', { role: 'caseworker' });
  const { applicationId } = await openCase(tale, 'baerum', [[{ offer: 'ba-arbeid', days: 1 }]]);
  const bundle = { applicationId, startOn: '2027-08-16', days: days(tale, 'aurora-verksted', 1) };
  const prepares = (choice?: object) => takes(lise, 'preparePlaceOffer', choice ? { ...bundle, choice } : bundle);
  expect(await prepares()).toMatchObject({ rule: 'purchase-choice-missing', field: 'choiceBasis' });
  expect(await prepares({ basis: 'personsWish' })).toMatchObject({ rule: 'purchase-not-wished' });
  expect(await prepares({ basis: 'suitsNeeds', words: ' ' })).toMatchObject({ rule: 'purchase-words-missing' });
  const words = 'Trenger få personer i rommet.';
  expect(await prepares({ basis: 'suitsNeeds', words })).toMatchObject({ __typename: 'CasePayload' });
  const found = await kept(applicationId);
  expect(found).toMatchObject({
    basis: 'suitsNeeds',
    words,
    reason: `Kjøpt plass. Plassen passer best til det søkeren trenger. ${words}`,
  });
  expect(found?.among?.[0]).toBe('ba-arbeid'); // what she wishes stands first
  expect([...(found?.among ?? [])].sort()).toEqual(['aurora-verksted', 'ba-arbeid', 'bkd-aktivitet', 'bkd-senior']);
});

test('the person’s own wish is reason enough; where nothing is bought none is kept', async () => {
  const lise = await api.as('lise', { role: 'caseworker' });
  const wished = await openCase(tale, 'baerum', [[{ offer: 'aurora-verksted', days: 1 }]]);
  const startOn = '2027-08-16';
  const own = { applicationId: wished.applicationId, startOn, days: days(tale, 'aurora-verksted', 2) };
  expect(await takes(lise, 'preparePlaceOffer', { ...own, choice: { basis: 'personsWish' } })).toMatchObject({
    __typename: 'CasePayload',
  });
  expect(await kept(wished.applicationId)).toMatchObject({ basis: 'personsWish', words: null });
  const other = await openCase(tale, 'baerum', [[{ offer: 'ba-arbeid', days: 1 }]]);
  const plain = { applicationId: other.applicationId, startOn, days: days(tale, 'ba-arbeid', 3) };
  const choice = { basis: 'nearHome', words: 'Bor rett ved.' };
  expect(await takes(lise, 'preparePlaceOffer', { ...plain, choice })).toMatchObject({ __typename: 'CasePayload' });
  expect(await kept(other.applicationId)).toEqual({ basis: null, words: null, among: null, reason: null });
});

test('bought places are offered as long as an agreement covers the first day', async () => {
  const lise = await api.as('lise', { role: 'caseworker' });
  const { applicationId } = await openCase(tale, 'baerum', [[{ offer: 'aurora-verksted', days: 1 }]]);
  const bundle = { applicationId, days: days(tale, 'aurora-verksted', 5), choice: { basis: 'personsWish' } };
  expect(await takes(lise, 'preparePlaceOffer', { ...bundle, startOn: '2029-01-01' })).toMatchObject({
    rule: 'purchase-outside-agreement',
    field: 'startOn',
    message:
      'Avtalen om kjøp av plasser her slutter 31. desember 2028. Registrer en ny avtale først, eller velg en tidligere dag.',
  });
  expect(await takes(lise, 'preparePlaceOffer', { ...bundle, startOn: '2028-12-29' })).toMatchObject({
    __typename: 'CasePayload',
  });
});

test('another bundle in place of the one that is out is chosen anew', async () => {
  const lise = await api.as('lise', { role: 'caseworker' });
  const { applicationId } = await openCase(tale, 'baerum', [[{ offer: 'ba-arbeid', days: 1 }]]);
  const startOn = '2027-08-16';
  await takes(lise, 'preparePlaceOffer', { applicationId, startOn, days: days(tale, 'ba-arbeid', 4) });
  const { rows } = await api.owner.query<{ id: string }>('SELECT id FROM place_offer WHERE application_id = $1', [
    applicationId,
  ]);
  const id = rows[0]?.id;
  await takes(lise, 'sendPlaceOffer', { id, version: 1, answerBy: '2027-02-15' });
  const other = { id, version: 2, startOn, reason: 'Trenger roligere rom', days: days(tale, 'aurora-verksted', 4) };
  expect(await takes(lise, 'replacePlaceOffer', other)).toMatchObject({ rule: 'purchase-choice-missing' });
  const choice = { basis: 'suitsNeeds', words: 'Rolig rom.' };
  expect(await takes(lise, 'replacePlaceOffer', { ...other, choice })).toMatchObject({ __typename: 'CasePayload' });
  expect(await kept(applicationId)).toMatchObject({ basis: 'suitsNeeds' });
});
