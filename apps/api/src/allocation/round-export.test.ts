import { sessionCookie } from '../session/cookie';
import type { Asker } from '../../test/asker';
import { openCase } from '../../test/story-cases';
import { story, type Story } from '../../test/story';
import { testApi, type TestApi } from '../../test/test-api';

jest.setTimeout(60_000);

let api: TestApi;
let tale: Story;
let roundId: string;
beforeAll(async () => {
  api = await testApi();
  tale = await story(api);
  const { rows } = await api.owner.query<{ id: string }>(
    "SELECT r.id FROM intake_round r JOIN municipality m ON m.id = r.municipality_id WHERE m.code = 'baerum' AND r.year = 2027",
  );
  roundId = rows[0]?.id ?? '';
  const wish = [[{ offer: 'ba-arbeid', days: 3 }], [{ offer: 'arba-vta', days: 5 }]];
  for (const [name, protection] of [
    ['Åse', null],
    ['Leif', null],
    ['Hemmelig', 'strengtFortrolig'],
  ] as const) {
    const { applicationId, participantId } = await openCase(tale, 'baerum', wish, { name });
    await api.owner.query('UPDATE application SET round_id = $2 WHERE id = $1', [applicationId, roundId]);
    if (protection !== null)
      await api.owner.query('UPDATE participant SET protection = $2 WHERE id = $1', [participantId, protection]);
  }
});
afterAll(() => api.close());

const get = async (asker: Asker, url: string) => {
  const headers = { cookie: `${sessionCookie}=${asker.token ?? ''}` };
  const { statusCode, body } = await api.http({ method: 'GET', url, headers });
  return { statusCode, lines: body.replace('\ufeff', '').split('\r\n') };
};

test('both lists hold what the office sees; who is protected from the reader is in no file, and whom it tells of is recorded', async () => {
  const lise = await api.as('lise');
  const { lines } = await get(lise, `/exports/round.csv?id=${roundId}`);
  expect(lines[0]).toMatch(/^Nr;Navn;Behov;Slutter på skolen i år;Har ventet siden;Søkte etter fristen;Ønske 1;/);
  expect(lines.slice(1, 3).map((line) => line.split(';')[1])).toEqual(
    expect.arrayContaining(['Åse Prøve', 'Leif Prøve']),
  );
  expect(lines[1]).toContain('3 dager');
  expect(lines.join()).not.toContain('Hemmelig');
  expect(lines.join()).toContain('1 linje om personer med adressebeskyttelse er ikke med i fila.');

  const nav = await get(lise, `/exports/round-nav.csv?id=${roundId}`);
  expect(nav.lines[0]).toBe(
    'Navn;Tilbud;Ønske nr;Har ventet siden;Slutter på skolen i år;Har forslag om kommunal plass',
  );
  expect(nav.lines.slice(1, 3).map((line) => line.split(';')[2])).toEqual(['2', '2']);
  expect(nav.lines.join()).not.toContain('Hemmelig');
  expect((await get(lise, `/exports/round.xlsx?id=${roundId}`)).statusCode).toBe(200);
  const { rows } = await api.owner.query<{ people: number; why: string }>(
    "SELECT cardinality(participant_ids) AS people, why FROM audit_event WHERE action = 'round.exported' ORDER BY id",
  );
  expect(rows).toEqual([
    { people: 2, why: 'csv' },
    { people: 2, why: 'csv' },
    { people: 2, why: 'xlsx' },
  ]);
});

test('another office, a provider, NAV and a made-up round get nothing', async () => {
  for (const code of ['marit', 'nina', 'even', 'kari', 'hanne'])
    expect([code, (await get(await api.as(code), `/exports/round.csv?id=${roundId}`)).statusCode]).toEqual([code, 404]);
  const lise = await api.as('lise');
  for (const query of ['', '?id=x', `?id=${tale.offer('ba-arbeid').id}`])
    expect([query, (await get(lise, `/exports/round-nav.csv${query}`)).statusCode]).toEqual([query, 404]);
});

test('«Hospitering i tall» as a file hides what the screen hides, for the leader and the own school only', async () => {
  await api.owner.query(
    `UPDATE participant SET school_id = (SELECT id FROM organisation WHERE code = 'rud'), school_ends_on = '2028-06-20'
      WHERE first_name IN ('Åse', 'Leif')`,
  );
  const { statusCode, lines } = await get(
    await api.as('leder', { role: 'officeLeader' }),
    '/exports/school-figures.csv',
  );
  expect([statusCode, lines[0]]).toEqual([
    200,
    'Skole;Elever;Har prøvd arbeid;Av dem, noen betalte;Mistet det på grunn av pris',
  ]);
  expect(lines.find((line) => line.startsWith('Rud'))).toContain('skjult (færre enn 5)');
  for (const code of ['lise', 'nina', 'hanne'])
    expect([code, (await get(await api.as(code), '/exports/school-figures.csv')).statusCode]).toEqual([code, 404]);
});
