import { sessionCookie } from '../session/cookie';
import { story, type Story } from '../../test/story';
import { testApi, type TestApi } from '../../test/test-api';

let api: TestApi;
let tale: Story;
beforeAll(async () => {
  api = await testApi();
  tale = await story(api);
  await tale.applies('ada');
});
afterAll(() => api.close());

const pupils = `{ pupils { name plannedEndOfSchool applicationState nextText hasPlace placeText stations { key state }
  need { key turn text deadline daysLeft } answer answerText } }`;
const pupilsOf = async (code: string) =>
  (await (await api.as(code)).query<{ pupils: Record<string, unknown>[] }>(pupils)).pupils;
const letIn = async (code: string, schoolCode: string) =>
  (await api.as(code, { kind: 'self' })).mutate(
    'mutation ($input: GiveSchoolConsentInput!) { giveSchoolConsent(input: $input) { __typename } }',
    { input: { schoolCode } },
  );

test('a school sees nobody before they have said yes, though they go there', async () => {
  expect(await pupilsOf('kari')).toEqual([]);
});

test('with her yes the school sees where Ada’s case stands, and that she has no place yet', async () => {
  await letIn('ada', 'donski');
  expect(await pupilsOf('kari')).toEqual([
    {
      name: 'Ada Lindmo',
      plannedEndOfSchool: null,
      applicationState: 'submitted',
      nextText: 'Tildelingskontoret blir kjent med eleven.',
      hasPlace: false,
      placeText: null,
      stations: expect.arrayContaining([{ key: 'application', state: 'done' }]) as object[],
      need: { key: 'waitForAnswer', turn: 'office', text: 'Venter på svar', deadline: '2027-04-15', daysLeft: 87 },
      answer: 'waits',
      answerText: 'Venter på svar',
    },
  ]);
  expect(await pupilsOf('bjorn')).toEqual([]);
  expect(await pupilsOf('lise')).toEqual([]);
});

test('a pupil who has not applied is on the list, and that the list was looked at is remembered', async () => {
  await letIn('jonas', 'rud');
  expect(await pupilsOf('bjorn')).toMatchObject([
    { name: 'Jonas Eikeland', applicationState: null, nextText: 'Har ikke søkt ennå.', stations: [] },
  ]);
  const jonas = await tale.participantId('jonas');
  const { rows } = await api.owner.query(
    "SELECT count(*) FROM audit_event WHERE action = 'pupils.read' AND participant_ids @> ARRAY[$1::uuid]",
    [jonas],
  );
  expect(rows).toEqual([{ count: 1 }]);
});

test('who needs something first stands first: Jonas, who is to apply, before Ada, who waits', async () => {
  await letIn('jonas', 'donski');
  expect(await pupilsOf('kari')).toMatchObject([
    {
      name: 'Jonas Eikeland',
      need: { key: 'begin', turn: 'school', deadline: '2027-02-01', daysLeft: 14 },
      answer: 'notApplied',
    },
    { name: 'Ada Lindmo', need: { key: 'waitForAnswer' } },
  ]);
});

test('the list goes as a file to who sees it, and whoever stands in it reads that it was taken along', async () => {
  const fetched = async (code: string, query = '') => {
    const { token } = await api.as(code);
    const { statusCode, body } = await api.http({
      method: 'GET',
      url: `/exports/pupils.csv${query}`,
      headers: { cookie: `${sessionCookie}=${token ?? ''}` },
    });
    return { statusCode, lines: body.split('\r\n').slice(1).filter(Boolean) };
  };
  const { lines } = await fetched('kari');
  expect(lines.map((line) => line.split(';').slice(0, 2))).toEqual([
    ['Jonas Eikeland', 'Begynne på søknaden'],
    ['Ada Lindmo', 'Venter på svar'],
  ]);
  expect((await fetched('kari', '?whose=x')).statusCode).toBe(404);
  expect((await fetched('kari', '?whose=mine')).statusCode).toBe(404);
  for (const code of ['lise', 'siv', 'hanne', 'ada']) expect((await fetched(code)).statusCode).toBe(404);
  const { whoSeesMe } = await (
    await api.as('ada', { kind: 'self' })
  ).query<{ whoSeesMe: { lines: { who: string; lookedAt: { by: string; what: string }[] }[] } }>(
    '{ whoSeesMe { lines { who lookedAt { by what } } } }',
  );
  const school = whoSeesMe.lines.find(({ who }) => who.startsWith('Dønski'));
  expect(school?.lookedAt).toContainEqual({ by: 'Kari Moen', what: 'En liste der du sto, hentet ut som fil' });
});
