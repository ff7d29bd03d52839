import { sessionCookie } from '../session/cookie';
import { latest, openCase, takes } from '../../test/story-cases';
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

const vta = [[{ offer: 'arba-vta', days: 5 }]];
const list = `{ waitlist(offerCode: "arba-vta") { totalCount edges { node { rank participantName state informedHow informedBy } } } }`;
type List = {
  waitlist: { totalCount: number; edges: { node: { rank: number | null; participantName: string | null } }[] };
};

const waits = async (name: string, told: object, municipality = 'baerum', who = 'lise') => {
  const one = await openCase(tale, municipality, vta, { name });
  const input = { wishId: one.wishIds[0], wishVersion: 1, offerId: tale.offer('arba-vta').id, ...told };
  return { one, answer: await takes(await api.as(who, { role: 'caseworker' }), 'addToWaitlist', input) };
};

test('nobody is put on a waitlist without being told that it can take long', async () => {
  for (const told of [{}, { informedOn: '2027-01-18' }, { informedHow: 'phone' }]) {
    expect((await waits('Vera', told)).answer).toMatchObject({
      rule: 'wait-not-informed',
      message: 'Skriv når, hvordan og av hvem personen fikk vite at det kan ta lang tid.',
    });
  }
  const tomorrow = await waits('Vera', { informedOn: '2027-01-19', informedHow: 'phone' });
  expect(tomorrow.answer).toMatchObject({ rule: 'informed-in-the-future' });
  expect((await api.owner.query('SELECT 1 FROM waitlist_entry')).rowCount).toBe(0);
});

test('who waits has a letter, a place by need and time, and is seen only by those who may', async () => {
  await api.setDay('2027-01-18');
  const told = { informedOn: '2027-01-18', informedHow: 'phone' };
  const first = await waits('Første', told);
  expect(first.answer).toMatchObject({ __typename: 'CasePayload' });
  await api.setDay('2027-01-19');
  const later = await waits('Senere', told);
  const urgent = await waits('Haster', told);
  await api.owner.query('UPDATE application SET need_class = 1, need_reason = $2 WHERE id = $1', [
    urgent.one.applicationId,
    'Stort behov',
  ]);
  await waits('Asker', told, 'asker', 'marit');
  const lise = await api.as('lise', { role: 'caseworker' });
  const { waitlist } = await lise.query<List>(list);
  expect(waitlist.edges.map(({ node }) => [node.rank, node.participantName])).toEqual([
    [1, 'Haster Prøve'],
    [2, 'Første Prøve'],
    [3, 'Senere Prøve'],
  ]);
  const fileFor = async ({ token }: { token: string | null }) =>
    api.http({
      method: 'GET',
      url: '/exports/waitlist.csv?offer=arba-vta',
      headers: { cookie: `${sessionCookie}=${token ?? ''}` },
    });
  const lines = (await fileFor(lise)).body.trim().split('\r\n');
  expect(lines.map((line) => line.split(';').slice(0, 2).join(' '))).toEqual([
    'Nr Navn',
    '1 Haster Prøve',
    '2 Første Prøve',
    '3 Senere Prøve',
  ]);
  const exported = "SELECT cardinality(participant_ids) AS people FROM audit_event WHERE action = 'waitlist.exported'";
  expect((await api.owner.query<object>(exported)).rows).toEqual([{ people: 3 }]);
  await api.owner.query(
    `INSERT INTO access_grant (participant_id, tenant_id, grantee_kind, grantee_id, basis, scope, since, source_table, source_id)
     SELECT a.participant_id, a.tenant_id, 'organisation', o.id, 'navQuestion', 'nav', app_today(), 'referral', gen_random_uuid()
       FROM application a, organisation o WHERE a.id = $1 AND o.code = 'nav-baerum'`,
    [urgent.one.applicationId],
  );
  const even = await api.as('even');
  expect((await even.query<List>(list)).waitlist.edges.map(({ node }) => [node.rank, node.participantName])).toEqual([
    [null, 'Haster Prøve'],
  ]);
  expect((await fileFor(even)).body.trim().split('\r\n').at(-1)).toMatch(/^;Haster Prøve;/);
  const siv = await api.as('siv');
  expect((await fileFor(siv)).statusCode).toBe(404);
  expect((await siv.query<List>(list)).waitlist.totalCount).toBe(0);
  const { rows } = await api.owner.query(`SELECT kind FROM letter WHERE application_id = $1`, [
    later.one.applicationId,
  ]);
  expect(rows).toEqual([{ kind: 'waitlistInformation' }]);
  const wish = { wishId: first.one.wishIds[0], wishVersion: 2, offerId: tale.offer('arba-vta').id, ...told };
  expect(await takes(lise, 'addToWaitlist', wish)).toMatchObject({ rule: 'step-not-open' });
});

test('a wait is paused, resumed and left; the wish can be offered again', async () => {
  const lise = await api.as('lise', { role: 'caseworker' });
  const { one } = await waits('Paul', { informedOn: '2027-01-18', informedHow: 'meeting' });
  const { id } = await latest(tale, 'waitlist_entry', one);
  expect(await takes(lise, 'pauseWaitlistEntry', { id, version: 1, reason: ' ' })).toMatchObject({
    rule: 'needs-missing',
  });
  expect(await takes(lise, 'pauseWaitlistEntry', { id, version: 1, reason: 'Reiser' })).toMatchObject({
    __typename: 'CasePayload',
  });
  expect(await takes(lise, 'resumeWaitlistEntry', { id, version: 2 })).toMatchObject({ __typename: 'CasePayload' });
  expect(await takes(lise, 'leaveWaitlist', { id, version: 2, reason: 'Vil ikke' })).toMatchObject({
    __typename: 'Conflict',
  });
  expect(await takes(lise, 'leaveWaitlist', { id, version: 3, reason: 'Vil ikke' })).toMatchObject({
    __typename: 'CasePayload',
  });
  const { rows } = await api.owner.query('SELECT state FROM wish WHERE id = $1', [one.wishIds[0]]);
  expect(rows).toEqual([{ state: 'suitable' }]);
});

test('before somebody has begun to find out what suits, nobody is put on a waitlist or offered a place', async () => {
  const lise = await api.as('lise', { role: 'caseworker' });
  const one = await openCase(tale, 'baerum', vta, { name: 'Uavklart' });
  const { applicationId } = one;
  const [wishId] = one.wishIds;
  const offerId = tale.offer('arba-vta').id;
  const told = { wishId, wishVersion: 1, offerId, informedOn: '2027-01-18', informedHow: 'phone' };
  const bundle = { applicationId, wishId, startOn: '2027-08-16', days: [{ offerId, weekday: 'monday' }] };
  const steps = async () => {
    const page = await lise.query<{
      case: { application: { wishes: { allowedSteps: { step: string; open: boolean; reason: string | null }[] }[] } };
    }>('query ($id: ID!) { case(id: $id) { application { wishes { allowedSteps { step open reason } } } } }', {
      id: applicationId,
    });
    const [wish] = page.case.application.wishes;
    return wish?.allowedSteps.filter(({ step }) => step === 'putOnWaitlist' || step === 'offer');
  };
  const begin = async () => {
    const page = await lise.query<{ case: { allowedSteps: object[] } }>(
      'query ($id: ID!) { case(id: $id) { allowedSteps { step open reason } } }',
      { id: applicationId },
    );
    return page.case.allowedSteps;
  };
  const reason = 'Avklaringen har ikke begynt. Begynn på steg 1 eller 2 i saken først.';
  for (const state of ['submitted', 'received']) {
    await api.owner.query('UPDATE application SET state = $2 WHERE id = $1', [applicationId, state]);
    const refused = { rule: 'clarification-not-begun', message: reason };
    expect(await takes(lise, 'addToWaitlist', told)).toMatchObject(refused);
    expect(await takes(lise, 'preparePlaceOffer', bundle)).toMatchObject(refused);
    expect(await steps()).toEqual([
      { step: 'putOnWaitlist', open: false, reason },
      { step: 'offer', open: false, reason },
    ]);
    expect(await begin()).toEqual([{ step: 'preparePlaceOffer', open: false, reason }]);
  }
  await api.owner.query("UPDATE application SET state = 'workClarification' WHERE id = $1", [applicationId]);
  expect((await steps())?.every(({ open }) => open)).toBe(true);
  expect(await begin()).toEqual([{ step: 'preparePlaceOffer', open: true, reason: null }]);
  expect(await takes(lise, 'addToWaitlist', told)).toMatchObject({ __typename: 'CasePayload' });
});
