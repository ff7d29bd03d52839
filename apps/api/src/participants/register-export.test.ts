import { sessionCookie } from '../session/cookie';
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

const fetches = async (code: string, search = '') => {
  const { token } = await api.as(code);
  const url = `/exports/register.csv${search}`;
  return api.http({ method: 'GET', url, headers: { cookie: `${sessionCookie}=${token ?? ''}` } });
};

test('the office fetches its register as a file, and everybody in it is recorded', async () => {
  await tale.applies('jonas', 'baerum', [[{ offer: 'ba-arbeid', days: 1 }]]);
  const answer = await fetches('lise');
  expect(answer.statusCode).toBe(200);
  expect(answer.body).toMatch(/^\ufeffNavn;Født;/);
  const lines = answer.body.trim().split('\r\n').slice(1);
  expect(lines.filter((line) => line.startsWith('Jonas '))).toHaveLength(1);
  const { rows } = await api.owner.query<{ people: string[] }>(
    "SELECT participant_ids AS people FROM audit_event WHERE action = 'register.exported'",
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]?.people).toHaveLength(lines.length);
  expect(rows[0]?.people).toContain(await tale.participantId('jonas'));
});

test('a name or a national identity number that is searched for stands in no address', async () => {
  for (const search of ['?search=jonas', '?search=17050512345']) {
    expect((await fetches('lise', search)).statusCode).toBe(404);
  }
});

test('strictly protected people stand in no file, and nobody outside the office gets one', async () => {
  expect((await fetches('lise')).body).not.toContain('Ida ');
  for (const code of ['siv', 'even', 'kari', 'ada']) expect((await fetches(code)).statusCode).toBe(404);
});
