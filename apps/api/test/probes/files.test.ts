import { sessionCookie } from '../../src/session/cookie';
import { databaseState } from '../garbage/database-state';
import { everyReader, type Reader } from './actors';
import { playFullStory } from './full-story';
import { everyName, everyPersonRow, strangersIn, type PersonRow } from './people-rows';
import { theRound } from './round-story';
import { openStage, type Stage } from './stage';

jest.setTimeout(180_000);

let stage: Stage;
let readers: Reader[];
let rows: PersonRow[];
let names: Map<string, string>;

beforeAll(async () => {
  stage = await openStage();
  await playFullStory(stage);
  const { id } = await theRound(stage);
  lists.push(`/exports/round.csv?id=${id}`, `/exports/round-nav.csv?id=${id}`);
  readers = await everyReader(stage);
  rows = await everyPersonRow(stage.api.owner);
  names = await everyName(stage.api.owner);
});
afterAll(() => stage.api.close());

const get = (url: string, reader?: Reader) =>
  stage.api.http({
    method: 'GET',
    url,
    headers: reader ? { cookie: `${sessionCookie}=${reader.asker.token ?? ''}` } : {},
  });

/** Every list that is served as a file, with what may stand behind it. */
const lists = [
  '/exports/worklist.csv?view=all',
  '/exports/worklist.csv?view=restricted',
  '/exports/placements.csv',
  '/exports/placements.csv?offer=ba-arbeid',
  '/exports/waitlist.csv?offer=arba-vta',
  '/exports/register.csv',
  '/exports/need.csv',
  '/exports/unrecorded.csv?scope=all',
  '/exports/unrecorded.csv?scope=restricted',
  '/exports/gaps.csv?from=2027-01-18&to=2027-04-17',
  '/exports/grants.csv',
  '/exports/pupils.csv',
  '/exports/changes.csv',
  '/exports/referrals.csv',
  '/exports/referrals.csv?state=assessed',
  '/exports/attendance.csv?offer=ba-arbeid&from=2027-09-06',
  '/exports/attendance.csv?offer=arba-vta&from=2027-09-06',
  '/exports/report.csv?period=2026',
  '/exports/school-figures.csv',
];

/** What nobody who means well puts behind `?`. */
const wrong = [
  '%00',
  "';SELECT 1--",
  '%F0%9F%98%80',
  '..%2F..%2Fetc%2Fpasswd',
  '%0d%0aset-cookie:x=1',
  'x'.repeat(4000),
];

test('every file route is known to the probe', () => {
  const known = new Set(lists.map((url) => url.split('.')[0]));
  const tables = ['worklist', 'placements', 'waitlist', 'register', 'need', 'report'];
  const served = [
    ...tables,
    'unrecorded',
    'gaps',
    'grants',
    'pupils',
    'changes',
    'referrals',
    'attendance',
    'school-figures',
    'round',
    'round-nav',
  ].map((name) => `/exports/${name}`);
  expect([...known].sort()).toEqual(served.sort());
});

test('no file tells of somebody whom the reader may not know of; nobody without a log-in gets one', async () => {
  const found: object[] = [];
  const given = new Set<string>();
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  for (const url of lists) {
    expect([url, (await get(url)).statusCode]).toEqual([url, 401]);
    for (const reader of readers) {
      const answer = await get(url, reader);
      if (answer.statusCode === 200) given.add(url.split('?')[0] ?? '');
      const told = answer.statusCode === 200 ? strangersIn(answer.body, reader.mayKnow, rowOf, names) : [];
      const isPlain = [200, 404].includes(answer.statusCode) && told.length === 0;
      if (!isPlain) found.push({ url, as: reader.name, status: answer.statusCode, told });
    }
  }
  expect(found).toEqual([]);
  expect(given.size).toBe(16);
});

test('whatever stands in the address, a file route answers plainly and sets no header of it', async () => {
  const found: object[] = [];
  const askers = readers.filter(({ role }) => role === 'officeLeader' || role === 'cityAnalyst');
  for (const path of new Set(lists.map((url) => url.split('?')[0] ?? ''))) {
    for (const name of ['view', 'state', 'offer', 'period', 'search', 'from', 'id']) {
      for (const [at, value] of wrong.entries()) {
        const reader = askers[at % askers.length];
        const { statusCode, headers } = await get(`${path}?${name}=${value}`, reader);
        const file = String(headers['content-disposition'] ?? 'filename="x.csv"');
        const isPlain = statusCode < 500 && !headers['set-cookie'] && /filename="[\w-]+\.csv"$/.test(file);
        if (!isPlain) found.push({ path, name, value: value.slice(0, 20), as: reader?.name, statusCode, file });
      }
    }
  }
  expect(found).toEqual([]);
});

test('a booked meeting is in the calendar of who knows of it, and says nothing', async () => {
  await stage.api.owner.query(
    "UPDATE clarification SET state = 'booked', starts_at = '2027-02-01T09:00Z', place = 'HEMMELIG STED' WHERE id = (SELECT id FROM clarification ORDER BY created_at LIMIT 1)",
  );
  const { rows: booked } = await stage.api.owner.query<{ id: string; participantId: string }>(
    `SELECT id, participant_id AS "participantId" FROM clarification WHERE state = 'booked' AND starts_at IS NOT NULL`,
  );
  expect(booked.length).toBeGreaterThan(0);
  const before = await databaseState(stage.api.owner);
  const got: string[] = [];
  for (const { id, participantId } of booked) {
    expect((await get(`/documents/bookings/${id}.ics`)).statusCode).toBe(401);
    for (const reader of readers) {
      const { statusCode, body } = await get(`/documents/bookings/${id}.ics`, reader);
      if (statusCode !== 404 && !reader.mayKnow.has(participantId)) got.push(`${reader.name} ${statusCode}`);
      if (statusCode === 200) {
        expect(body).toContain('SUMMARY:Avtale – se Inntak');
        expect(body).not.toMatch(/HEMMELIG|Arba|arbeidssenter/i);
        for (const name of names.values()) expect(body).not.toContain(name);
      }
    }
  }
  expect(got).toEqual([]);
  const { audit_event: _was, ...rest } = before;
  const { audit_event: _is, ...now } = await databaseState(stage.api.owner);
  expect(now).toEqual(rest);
  for (const file of ['x.ics', '%00.ics', `${booked[0]?.id ?? ''}.pdf`, `${booked[0]?.id ?? ''}`]) {
    expect([
      file,
      (
        await get(
          `/documents/bookings/${file}`,
          readers.find(({ code }) => code === 'lise'),
        )
      ).statusCode,
    ]).toEqual([file, 404]);
  }
});
