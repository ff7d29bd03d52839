import { applicationSteps, wishSteps } from '@inntak/domain/applications';
import { clarificationSteps, consentSteps, referralSteps } from '@inntak/domain/clarifications';
import { decisionSteps } from '@inntak/domain/decisions';
import { placeOfferSteps } from '@inntak/domain/place-offers';
import { placementSteps } from '@inntak/domain/placements';
import { statesOf } from '@inntak/domain/steps';
import { waitlistSteps } from '@inntak/domain/waitlists';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../../test/test-database';
import { columnTypes } from '../../platform/database/connection';
import { nationalIds } from '../../platform/national-ids';
import { loadReference } from '../../reference/load';
import { firstDemoDay, loadDemo } from '../load-demo';

const ids = nationalIds('a-key-for-tests-of-at-least-32-characters');
let database: TestDatabase | undefined;
let ownerUrl: string;
let owner: pg.Client;

/** Loads the whole year, which takes about half a minute, unless it lies ready: `npm test` makes it once, as `npm start` does. */
beforeAll(async () => {
  const ready = process.env['DEMO_DATABASE_OWNER_URL'];
  if (!ready) database = await createTestDatabase();
  ownerUrl = ready ?? database?.ownerUrl ?? '';
  owner = new pg.Client({ connectionString: ownerUrl, types: columnTypes });
  await owner.connect();
  if (ready) return;
  await loadReference(owner);
  await loadDemo(owner, ownerUrl, ids);
}, 300_000);
afterAll(async () => {
  await owner.end();
  await database?.drop();
});

async function rows<Row extends object>(text: string): Promise<Row[]> {
  return (await owner.query<Row>(text)).rows;
}
async function count(text: string): Promise<number> {
  return (await rows<{ n: number }>(`SELECT count(*) AS n FROM (${text}) counted`))[0]?.n ?? 0;
}

/** States that no command leads to, or that none stays in. */
const unreached: Readonly<Record<string, readonly string[]>> = {
  // made and notified are one transaction; the answer to a complaint has no command yet
  decision: ['made', 'upheld', 'changed', 'forwarded'],
};

test.each([
  ['application', statesOf(applicationSteps)],
  ['wish', statesOf(wishSteps)],
  ['consent', statesOf(consentSteps)],
  ['referral', statesOf(referralSteps)],
  ['clarification', statesOf(clarificationSteps)],
  ['place_offer', statesOf(placeOfferSteps)],
  ['decision', statesOf(decisionSteps)],
  ['placement', statesOf(placementSteps)],
  ['waitlist_entry', statesOf(waitlistSteps)],
] as const)('somebody is in every state of a %s', async (table, states: readonly string[]) => {
  const found = (await rows<{ state: string }>(`SELECT DISTINCT state FROM ${table}`)).map(({ state }) => state);
  const expected = states.filter((state) => !unreached[table]?.includes(state));
  expect(found.sort()).toEqual([...expected].sort());
});

test('about 1,200 people, in every municipality and bydel, and the clock on the first day', async () => {
  expect(await count('SELECT 1 FROM participant')).toBeGreaterThan(1190);
  expect(
    await rows(`SELECT m.code FROM municipality m WHERE m.kind <> 'city'
      AND NOT EXISTS (SELECT 1 FROM application a WHERE a.tenant_id = m.id)`),
  ).toEqual([]);
  expect(await rows('SELECT day FROM business_clock')).toEqual([{ day: firstDemoDay }]);
});

test('no weekday is above capacity, and no closed pool, counted from the rows by another way', async () => {
  const taken = `WITH taken AS (
    SELECT offer_id, tenant_id, participant_id, weekday, valid FROM placement_day
    UNION ALL SELECT offer_id, tenant_id, participant_id, weekday, valid FROM place_offer_day WHERE holds
  ), asked AS (SELECT DISTINCT offer_id, weekday, lower(valid) AS day FROM taken)`;
  expect(
    await rows(`${taken} SELECT * FROM (SELECT o.code, a.weekday, a.day,
        (SELECT count(DISTINCT t.participant_id) FROM taken t WHERE t.offer_id = a.offer_id AND t.valid @> a.day
            AND (o.capacity_unit = 'person' OR t.weekday = a.weekday)) AS people,
        (SELECT coalesce(sum(c.open_places), 0) FROM offer_capacity c WHERE c.offer_id = a.offer_id AND c.valid @> a.day
            AND coalesce(c.weekday, a.weekday) = a.weekday)
        + (SELECT coalesce(sum(p.places), 0) FROM offer_pool p WHERE p.offer_id = a.offer_id AND p.valid @> a.day
            AND coalesce(p.weekday, a.weekday) = a.weekday) AS places
      FROM asked a JOIN offer o ON o.id = a.offer_id) counted WHERE people > places`),
  ).toEqual([]);
  expect(
    await rows(`${taken} SELECT o.code, p.places, a.day FROM asked a JOIN offer o ON o.id = a.offer_id
      JOIN offer_pool p ON p.offer_id = a.offer_id AND p.closed AND p.valid @> a.day AND coalesce(p.weekday, a.weekday) = a.weekday
     WHERE p.places < (SELECT count(DISTINCT t.participant_id) FROM taken t WHERE t.offer_id = a.offer_id
       AND t.tenant_id = p.municipality_id AND t.valid @> a.day AND (o.capacity_unit = 'person' OR t.weekday = a.weekday))`),
  ).toEqual([]);
});

test('the room of the story: 96 of 96 from Bærum at Arba, 15 of 18 from Asker, free weekdays at BA and BKD in August', async () => {
  const inPlace = (day: string) =>
    rows<{ offer: string; municipality: string; weekday: number; people: number }>(
      `SELECT o.code AS offer, m.code AS municipality, d.weekday, count(DISTINCT d.participant_id) AS people
         FROM (SELECT offer_id, tenant_id, participant_id, weekday, valid FROM placement_day
               UNION ALL SELECT offer_id, tenant_id, participant_id, weekday, valid FROM place_offer_day WHERE holds) d
         JOIN offer o ON o.id = d.offer_id JOIN municipality m ON m.id = d.tenant_id
        WHERE d.valid @> '${day}'::date GROUP BY GROUPING SETS ((o.code, m.code, d.weekday), (o.code, m.code))`,
    );
  const now = await inPlace(firstDemoDay);
  const people = (offer: string, municipality: string) =>
    now.find((each) => each.offer === offer && each.municipality === municipality && each.weekday === null)?.people;
  expect(people('arba-vta', 'baerum')).toBe(96);
  expect(people('arba-vta', 'asker')).toBe(15);
  const inAugust = (await inPlace('2027-08-16')).filter(({ weekday }) => weekday !== null);
  for (const [offer, places] of [
    ['ba-arbeid', 48],
    ['bkd-aktivitet', 56],
  ] as const) {
    const fullest = Math.max(...inAugust.filter((each) => each.offer === offer).map((each) => each.people));
    expect(fullest).toBeLessThan(places);
    expect(fullest).toBeGreaterThan(15);
  }
});

test('what the screens count is what the rows say', async () => {
  expect(
    await rows(`SELECT * FROM (
      SELECT o.code, m.code AS municipality, n.weekday, n.in_place + n.decided + n.proposed AS shown,
             (SELECT count(DISTINCT t.participant_id) FROM (
                SELECT offer_id, tenant_id, participant_id, weekday, valid FROM placement_day
                UNION ALL SELECT offer_id, tenant_id, participant_id, weekday, valid FROM place_offer_day WHERE holds) t
               WHERE t.offer_id = n.offer_id AND t.tenant_id = n.municipality_id AND (n.weekday = 0 OR t.weekday = n.weekday)
                 AND t.valid && daterange(n.week_start, n.week_start + 7)) AS people
        FROM offer_week_numbers(ARRAY(SELECT id FROM offer), '2027-01-18', 1) n
        JOIN offer o ON o.id = n.offer_id JOIN municipality m ON m.id = n.municipality_id) counted WHERE shown <> people`),
  ).toEqual([]);
});

test('every application has history and audit, letters are notified on their own day, and nothing lies in the future', async () => {
  expect(
    await rows(`SELECT a.case_number FROM application a
      WHERE NOT EXISTS (SELECT 1 FROM case_history h WHERE h.object_id = a.id)
         OR NOT EXISTS (SELECT 1 FROM audit_event e WHERE e.object_id = a.id AND e.kind = 'write')`),
  ).toEqual([]);
  expect(
    await count(`SELECT 1 FROM case_history WHERE (at AT TIME ZONE 'Europe/Oslo')::date > '${firstDemoDay}'`),
  ).toBe(0);
  expect(
    await count(`SELECT 1 FROM letter_delivery WHERE channel = 'digital'
      AND notice_sent_at::date IS DISTINCT FROM available_at::date`),
  ).toBe(0);
  expect(await count('SELECT 1 FROM graphile_worker.jobs')).toBe(0);
});

test('no letter lies unopened for longer than an autumn: somebody calls before that', async () => {
  const old = `SELECT 1 FROM letter_delivery WHERE opened_at IS NULL AND printed_at IS NULL AND oslo_day(available_at) < '2026-10-19'`;
  expect(await count(old)).toBe(0);
});

test('every step was taken in its order: each begins where the one before it ended', async () => {
  // Of a letter everybody who gets it opens a copy.
  expect(
    await rows(`SELECT object_type, step, from_state, before FROM (
        SELECT *, lag(to_state) OVER life AS before, lag(at) OVER life AS before_at FROM case_history
        WINDOW life AS (PARTITION BY object_id, CASE WHEN object_type = 'letter' THEN by_user_id END ORDER BY seq)) h
      WHERE before IS NOT NULL AND (from_state IS DISTINCT FROM before OR at < before_at)`),
  ).toEqual([]);
});

test('the stories can be walked: Ada has a log-in and nothing else; Amina and Olav have not applied', async () => {
  expect(
    await rows(`SELECT u.demo_code FROM app_user u WHERE u.demo_code IN ('ada', 'amina')
      AND EXISTS (SELECT 1 FROM application a WHERE a.participant_id = u.participant_id)`),
  ).toEqual([]);
  expect(await rows("SELECT participant_id FROM app_user WHERE demo_code = 'ada'")).toEqual([{ participant_id: null }]);
  expect(
    await rows(`SELECT u.demo_code, a.state FROM app_user u JOIN application a ON a.participant_id = u.participant_id
      WHERE u.demo_code IN ('jonas', 'emil', 'thea', 'hamza') ORDER BY 1`),
  ).toEqual([
    { demo_code: 'emil', state: 'draft' },
    { demo_code: 'hamza', state: 'received' },
    { demo_code: 'jonas', state: 'draft' },
    { demo_code: 'thea', state: 'received' },
  ]);
});

test('the offices have entered what they did in their own case systems: five to forty of the newest steps are left', async () => {
  const left = await rows<{ office: string; left: number; newest: boolean }>(
    `SELECT o.code AS office, count(*) FILTER (WHERE r.recorded_on IS NULL) AS left,
            bool_and(r.recorded_on >= oslo_day(h.at) AND r.recorded_on <= '${firstDemoDay}') AS newest
       FROM official_record r JOIN case_history h ON h.id = r.history_id
       JOIN organisation o ON o.municipality_id = r.tenant_id AND o.kind = 'office' GROUP BY o.code`,
  );
  expect(left.filter((each) => each.left < 5 || each.left > 40)).toEqual([]);
  expect(left.filter(({ newest }) => newest === false)).toEqual([]);
  expect(left.length).toBeGreaterThan(15);
});

test('schools know of four and five years and of lærekandidater, of work that was paid for by many, and missed for its cost', async () => {
  const courses = await rows<{ course: string }>(
    'SELECT DISTINCT course FROM end_of_school WHERE course IS NOT NULL ORDER BY 1',
  );
  expect(courses.map(({ course }) => course)).toEqual(['fiveYears', 'fourYears', 'trainingCandidate']);
  expect(await count('SELECT DISTINCT paid_by FROM work_experience WHERE paid_by IS NOT NULL')).toBeGreaterThan(5);
  const missed = await rows<{ school: string; missed: number }>(
    `SELECT o.code AS school, count(DISTINCT p.id) FILTER (WHERE w.missed_because_of_cost) AS missed
       FROM participant p JOIN organisation o ON o.id = p.school_id LEFT JOIN work_experience w ON w.participant_id = p.id
      WHERE p.tenant_id = (SELECT id FROM municipality WHERE code = 'baerum') GROUP BY o.code`,
  );
  // Some are shown, some are too few to be.
  expect(missed.filter((each) => each.missed >= 5).length).toBeGreaterThan(0);
  expect(missed.filter((each) => each.missed > 0 && each.missed < 5).length).toBeGreaterThan(0);
});

test('a second load changes nothing', async () => {
  const before = await count('SELECT 1 FROM audit_event');
  await loadDemo(owner, ownerUrl, ids);
  expect(await count('SELECT 1 FROM audit_event')).toBe(before);
});

test('so many have said of themselves that it can be told of Bærum whether it is fair, and of Oslo', async () => {
  const told = await rows<{ code: string; yes: number; no: number }>(`
    SELECT m.code, sum(s.said_yes)::int AS yes, sum(s.answered - s.said_yes)::int AS no
      FROM fairness_snapshot s JOIN municipality m ON m.id = s.municipality_id WHERE s.period = '2026-H2'
     GROUP BY m.code HAVING min(s.said_yes) >= 5 AND min(s.people - s.said_yes) >= 5 AND sum(s.answered - s.said_yes) >= 5
     ORDER BY m.code`);
  expect(told.map(({ code }) => code)).toEqual(expect.arrayContaining(['baerum', 'oslo']));
});
