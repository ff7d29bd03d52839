import {
  answersByPhone,
  days,
  givesLogIn,
  latest,
  offersPlace,
  openCase,
  takes,
  weekdaysAboveCapacity,
} from '../../test/story-cases';
import { story, type Story } from '../../test/story';
import { testApi, type TestApi } from '../../test/test-api';
import { forgetCatalogue } from '../offers/catalogue';

jest.setTimeout(60_000);

let api: TestApi;
let tale: Story;
beforeAll(async () => {
  api = await testApi();
  tale = await story(api);
});
afterAll(() => api.close());

const wish = [[{ offer: 'ba-arbeid', days: 3 }]];
const history = async (objectId: string) =>
  (
    await api.owner.query<{ step: string }>('SELECT step FROM case_history WHERE object_id = $1 ORDER BY seq', [
      objectId,
    ])
  ).rows.map(({ step }) => step);

test('a place offer is prepared, sent with a letter, and answered with yes by the person herself', async () => {
  const lise = await api.as('lise', { role: 'caseworker' });
  const berit = await openCase(tale, 'baerum', wish, { name: 'Berit' });
  await givesLogIn(tale, 'berit', berit);
  const { prepared, sent } = await offersPlace(tale, lise, berit, days(tale, 'ba-arbeid', 1, 3));
  expect([prepared.__typename, sent.__typename]).toEqual(['CasePayload', 'CasePayload']);
  const { rows: letters } = await api.owner.query('SELECT kind, title FROM letter WHERE participant_id = $1', [
    berit.participantId,
  ]);
  expect(letters).toEqual([{ kind: 'placeOffer', title: 'Tilbud om plass' }]);

  const { id, version } = await latest(tale, 'place_offer', berit);
  const herself = await api.as('berit', { kind: 'self' });
  const payload =
    '... on PlaceOfferPayload { nextText placeOffer { state answeredHow days { weekday offer { code } } } }';
  expect(await takes(herself, 'answerPlaceOffer', { id, version, answer: 'accept' }, payload)).toMatchObject({
    nextText: 'Nå skriver kommunen vedtaket. Du får et brev når det er klart.',
    placeOffer: { state: 'accepted', answeredHow: 'self' },
  });
  expect(await history(id)).toEqual(['prepare', 'send', 'accept']);
});

test('an answer heard by telephone is confirmed by letter, and says who was there', async () => {
  const lise = await api.as('lise', { role: 'caseworker' });
  const one = await openCase(tale, 'baerum', wish);
  await offersPlace(tale, lise, one, days(tale, 'ba-arbeid', 1, 2));
  const { id, version } = await latest(tale, 'place_offer', one);
  expect(await takes(lise, 'answerPlaceOffer', { id, version, answer: 'accept' })).toMatchObject({
    rule: 'needs-missing',
  });
  expect(await answersByPhone(tale, lise, one, 'accept')).toMatchObject({
    placeOffer: { state: 'accepted', confirmedByLetter: true },
  });
  const { rows } = await api.owner.query('SELECT heard_how, heard_who FROM place_offer WHERE id = $1', [id]);
  expect(rows).toEqual([{ heard_how: 'phone', heard_who: 'Mor var med.' }]);
});

test('a guardian for personal matters answers for the person; one for money alone finds no offer to answer', async () => {
  const lise = await api.as('lise', { role: 'caseworker' });
  const sentTo = async (code: string) => {
    const one = await openCase(tale, 'baerum', wish, { participantId: await tale.participantId(code) });
    await offersPlace(tale, lise, one, days(tale, 'ba-arbeid', 1, 2));
    return latest(tale, 'place_offer', one);
  };
  const answers = async (code: string, { id, version }: { id: string; version: number }) =>
    takes(
      await api.as(code, { kind: 'representation' }),
      'answerPlaceOffer',
      { id, version, answer: 'accept' },
      '... on PlaceOfferPayload { placeOffer { state answeredHow } }',
    );
  const [leifs, jonases] = [await sentTo('leif'), await sentTo('jonas')];
  expect(await answers('gunnar', jonases)).toMatchObject({ __typename: 'NotFound' }); // his mandate is for money
  expect(await answers('wenche', jonases)).toMatchObject({ __typename: 'NotFound' }); // hers is for somebody else
  expect(await answers('wenche', leifs)).toMatchObject({ placeOffer: { state: 'accepted', answeredHow: 'self' } });
  const { rows } = await api.owner.query(
    `SELECT u.demo_code AS by, h.by_role AS role FROM case_history h JOIN app_user u ON u.id = h.by_user_id
      WHERE h.object_id = $1 AND h.step = 'accept'`,
    [leifs.id],
  );
  expect(rows).toEqual([{ by: 'wenche', role: 'representative' }]);
});

test('a no frees the room at once, and the wish can be offered again', async () => {
  const lise = await api.as('lise', { role: 'caseworker' });
  const one = await openCase(tale, 'baerum', wish);
  await offersPlace(tale, lise, one, days(tale, 'ba-arbeid', 1, 3));
  expect(await answersByPhone(tale, lise, one, 'decline')).toMatchObject({ placeOffer: { state: 'declined' } });
  const { rows } = await api.owner.query(
    `SELECT (SELECT count(*)::int FROM place_offer_day WHERE participant_id = $1 AND holds) AS held, state FROM wish
      WHERE participant_id = $1`,
    [one.participantId],
  );
  expect(rows).toEqual([{ held: 0, state: 'suitable' }]);
});

test('two place offers never hold the same weekday of one person', async () => {
  const lise = await api.as('lise', { role: 'caseworker' });
  const one = await openCase(tale, 'baerum', wish);
  await offersPlace(tale, lise, one, days(tale, 'ba-arbeid', 1, 2));
  const { sent } = await offersPlace(tale, lise, one, days(tale, 'bkd-aktivitet', 2, 3));
  expect(sent).toMatchObject({ __typename: 'Violation', rule: 'held-elsewhere' });
});

test('another municipality’s caseworker finds nothing', async () => {
  const lise = await api.as('lise', { role: 'caseworker' });
  const marit = await api.as('marit', { role: 'caseworker' });
  const one = await openCase(tale, 'baerum', wish);
  await offersPlace(tale, lise, one, days(tale, 'ba-arbeid', 1));
  const { id, version } = await latest(tale, 'place_offer', one);
  expect(await takes(marit, 'releasePlaceOffer', { id, version, reason: 'Nei' })).toMatchObject({
    __typename: 'NotFound',
  });
});

test('a place offer is replaced by another bundle, which is prepared and not sent', async () => {
  const lise = await api.as('lise', { role: 'caseworker' });
  const one = await openCase(tale, 'baerum', wish);
  await offersPlace(tale, lise, one, days(tale, 'ba-arbeid', 1, 2));
  const { id, version } = await latest(tale, 'place_offer', one);
  const input = {
    id,
    version,
    reason: 'Vil heller ha torsdag',
    startOn: '2027-08-16',
    days: days(tale, 'ba-arbeid', 4),
  };
  expect(await takes(lise, 'replacePlaceOffer', input)).toMatchObject({ __typename: 'CasePayload' });
  const { rows } = await api.owner.query('SELECT state FROM place_offer WHERE application_id = $1 ORDER BY state', [
    one.applicationId,
  ]);
  expect(rows).toEqual([{ state: 'prepared' }, { state: 'replaced' }]);
});

describe('at the same moment', () => {
  test('an answer and a release meet at the row: one of them counts, the other is told', async () => {
    const lise = await api.as('lise', { role: 'caseworker' });
    for (let round = 0; round < 4; round += 1) {
      const one = await openCase(tale, 'baerum', wish);
      await givesLogIn(tale, `answers${round}`, one);
      const herself = await api.as(`answers${round}`, { kind: 'self' });
      await offersPlace(tale, lise, one, days(tale, 'ba-arbeid', 1, 2));
      const { id, version } = await latest(tale, 'place_offer', one);
      const [yes, released] = await Promise.all([
        takes(herself, 'answerPlaceOffer', { id, version, answer: 'accept' }),
        takes(lise, 'releasePlaceOffer', { id, version, reason: 'Plassen trengs' }),
      ]);
      const won = [yes, released].filter(({ __typename }) => __typename.endsWith('Payload'));
      expect(won).toHaveLength(1);
      const { state } = await latest(tale, 'place_offer', one);
      expect(state).toBe(won[0] === yes ? 'accepted' : 'released');
    }
  });

  test('an answer and a withdrawal: the case never ends withdrawn with a place held', async () => {
    const lise = await api.as('lise', { role: 'caseworker' });
    for (let round = 0; round < 4; round += 1) {
      const one = await openCase(tale, 'baerum', wish);
      await givesLogIn(tale, `withdraws${round}`, one);
      const herself = await api.as(`withdraws${round}`, { kind: 'self' });
      await offersPlace(tale, lise, one, days(tale, 'ba-arbeid', 1, 2));
      const { id, version } = await latest(tale, 'place_offer', one);
      const [, withdrawn] = await Promise.all([
        takes(lise, 'answerPlaceOffer', { id, version, answer: 'accept', heardHow: 'phone' }),
        takes(herself, 'withdrawApplication', { id: one.applicationId, version: 1, reason: 'Jeg flytter' }),
      ]);
      const { rows } = await api.owner.query<{ state: string; held: number }>(
        `SELECT po.state, (SELECT count(*)::int FROM place_offer_day d WHERE d.place_offer_id = po.id AND d.holds) AS held
           FROM place_offer po WHERE po.id = $1`,
        [id],
      );
      expect(withdrawn.__typename).toBe('ApplicationPayload');
      expect(rows).toEqual([{ state: 'released', held: 0 }]);
    }
  });

  test('64 place offers for the last Friday, from two municipalities: one is held, the others are told there is no room', async () => {
    const friday = tale.offer('ba-arbeid').id;
    await api.owner.query(
      `INSERT INTO offer_municipality (offer_id, municipality_id) SELECT $1, id FROM municipality WHERE code = 'asker'
       ON CONFLICT DO NOTHING`,
      [friday],
    );
    await api.owner.query('UPDATE offer_capacity SET open_places = 1 WHERE offer_id = $1 AND weekday = 5', [friday]);
    forgetCatalogue();
    const offices = {
      baerum: await api.as('lise', { role: 'caseworker' }),
      asker: await api.as('marit', { role: 'caseworker' }),
    };
    const prepared = [];
    for (let number = 0; number < 64; number += 1) {
      const municipality = number % 2 === 0 ? 'baerum' : 'asker';
      const one = await openCase(tale, municipality, wish);
      const input = { applicationId: one.applicationId, startOn: '2027-08-16', days: days(tale, 'ba-arbeid', 5) };
      expect((await takes(offices[municipality], 'preparePlaceOffer', input)).__typename).toBe('CasePayload');
      prepared.push({ office: offices[municipality], ...(await latest(tale, 'place_offer', one)) });
    }
    const answers = await Promise.all(
      prepared.map(({ office, id, version }) =>
        takes(office, 'sendPlaceOffer', { id, version, answerBy: '2027-02-15' }),
      ),
    );
    expect(answers.filter(({ __typename }) => __typename === 'CasePayload')).toHaveLength(1);
    const refused = answers.filter(({ __typename }) => __typename !== 'CasePayload');
    expect(new Set(refused.map(({ rule }) => rule))).toEqual(new Set(['no-room']));
    expect(refused[0]).toMatchObject({
      message: 'Det er ikke plass på fredag.',
      facts: [{ name: `${friday}.5`, value: 'FULL 2027-08-20' }],
    });
    expect(await weekdaysAboveCapacity(tale)).toEqual([]);
  });
});
