import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import readXlsxFile from 'read-excel-file/node';
import { systemActor } from '../platform/actor';
import { inTransaction } from '../platform/transaction';
import { sessionCookie } from '../session/cookie';
import { openCase, type StoryCase } from '../../test/story-cases';
import { story, type Story } from '../../test/story';
import { testApi, type TestApi } from '../../test/test-api';
import { takeSnapshots } from './snapshots';

jest.setTimeout(90_000);

let api: TestApi;
let tale: Story;

interface Figure {
  readonly hidden: boolean;
  readonly value: number | null;
  readonly base: number | null;
}
interface Report {
  readonly municipality: { readonly code: string };
  readonly period: { readonly code: string; readonly name: string };
  readonly periods: readonly { readonly code: string; readonly running: boolean }[];
  readonly countedOn: string | null;
  readonly indicators: readonly {
    readonly code: string;
    readonly target: number | null;
    readonly reached: boolean | null;
    readonly figure: Figure | null;
    readonly yearBefore: Figure | null;
    readonly trend: readonly { readonly period: { readonly code: string }; readonly figure: Figure | null }[];
  }[];
  readonly units: readonly Unit[];
  readonly total: Unit | null;
}
interface Unit {
  readonly municipality: { readonly code: string };
  readonly number: number | null;
  readonly own: boolean;
  readonly figures: readonly { readonly indicator: string; readonly figure: Figure | null }[];
}

const figure = 'figure { hidden value base }';
const unit = `municipality { code } number own figures { indicator ${figure} }`;
const document = `query ($period: String) { report(period: $period) { municipality { code } period { code name }
  periods { code running } countedOn indicators { code target reached ${figure} yearBefore { hidden value base }
  trend { period { code } ${figure} } } units { ${unit} } total { ${unit} } } }`;

async function reportOf(code: string, period?: string, hat = {}): Promise<Report> {
  const { report } = await (await api.as(code, hat)).query<{ report: Report }>(document, { period });
  return report;
}
const valueOf = (found: Figure | null | undefined) => (found?.hidden ? 'hidden' : found?.value);
const own = (report: Report, code: string) => valueOf(report.indicators.find((each) => each.code === code)?.figure);
const of = (report: Report, unitCode: string, code: string) => {
  const units = report.total === null ? report.units : [...report.units, report.total];
  const found = units.find(({ municipality }) => municipality.code === unitCode);
  return valueOf(found?.figures.find(({ indicator }) => indicator === code)?.figure);
};

async function countOn(day: string): Promise<void> {
  await api.setDay(day);
  const time = await api.services.clock.read();
  const occasion = { ...time, actor: systemActor, session: null, requestId: 'test' };
  await inTransaction(api.services, occasion, 'write', takeSnapshots);
}

const wish = [[{ offer: 'bydel-aktivitet', days: 2 }]];

async function isAnswered({ applicationId }: StoryCase, madeOn: string): Promise<void> {
  await api.owner.query(
    `INSERT INTO decision (application_id, participant_id, tenant_id, authority, outcome, state, service, reasons, legal_basis,
        complaint_regime_id, prepared_by_user_id, approved_by_user_id, made_on)
     SELECT a.id, a.participant_id, a.tenant_id, 'municipality', 'refused', 'made', 'x', 'x', 'x', (SELECT id FROM complaint_regime LIMIT 1),
        (SELECT id FROM app_user WHERE demo_code = 'selma'), (SELECT id FROM app_user WHERE demo_code = 'rolf'), $2
       FROM application a WHERE a.id = $1`,
    [applicationId, madeOn],
  );
}

async function isPlaced({ applicationId }: StoryCase, offer: string, fromOn: string, toOn: string | null, weekday = 1) {
  const { rows } = await api.owner.query<{ id: string }>(
    `WITH placed AS (
       INSERT INTO placement (application_id, participant_id, tenant_id, state, financing, from_on, to_on, end_reason)
       SELECT a.id, a.participant_id, a.tenant_id, CASE WHEN $3::date IS NULL THEN 'active' ELSE 'ended' END, 'municipality',
              $2::date, $3::date, CASE WHEN $3::date IS NULL THEN NULL ELSE 'Sluttet' END
         FROM application a WHERE a.id = $1 RETURNING *
     ), days AS (
       INSERT INTO placement_day (placement_id, participant_id, tenant_id, offer_id, weekday, valid)
       SELECT id, participant_id, tenant_id, $4, $5, daterange($2::date, $3::date, '[]') FROM placed
     ) SELECT id FROM placed`,
    [applicationId, fromOn, toOn, tale.offer(offer).id, weekday],
  );
  return rows[0]?.id ?? '';
}

/** So many people of a bydel who applied in July and were answered after so many days each. */
async function answeredIn(code: string, days: readonly number[]): Promise<StoryCase[]> {
  const cases: StoryCase[] = [];
  for (const after of days) {
    const one = await openCase(tale, code, wish, { receivedOn: '2026-07-10' });
    const day = new Date(Date.parse('2026-07-10') + after * 86_400_000).toISOString().slice(0, 10);
    await isAnswered(one, day);
    cases.push(one);
  }
  return cases;
}

let alna: StoryCase[];
beforeAll(async () => {
  api = await testApi();
  tale = await story(api);
  alna = await answeredIn('alna', [10, 20, 30, 40, 50, 62, 100]);
  // A person is counted at the first time in the year.
  const again = await openCase(tale, 'alna', wish, {
    participantId: alna[0]?.participantId ?? '',
    receivedOn: '2026-09-01',
  });
  await isAnswered(again, '2026-12-20');
  await answeredIn('bjerke', [10, 20, 90]);
  await answeredIn('stovner', [30, 30, 30, 30, 30, 30, 30, 30, 30]);
  await countOn('2027-01-04');
});
afterAll(() => api.close());

test('each indicator counts people by its rule, once a year, and its halves add up', async () => {
  const { rows } = await api.owner.query<{ text: string }>(
    `SELECT m.code || ' ' || s.indicator || ' ' || s.period || ': ' || s.base || coalesce('/' || s.part, '') || coalesce(' ~' || s.median, '') AS text
       FROM figure_snapshot s JOIN municipality m ON m.id = s.municipality_id
      WHERE s.base > 0 AND s.closed AND m.code IN ('alna', 'oslo')`,
  );
  expect(rows.map(({ text }) => text).sort()).toEqual([
    // answer_target of the helper's cases: 90 days after; the one who took 100 is late, and has hers in October.
    'alna answeredInTime 2026-H2: 7/6',
    'alna answeredInTime 2026: 7/6',
    'alna daysToAnswer 2026-H2: 7 ~40',
    'alna daysToAnswer 2026: 7 ~40',
    'alna namedContact 2026-H2: 7/0',
    'alna namedContact 2026: 7/0',
    'alna withoutOffer 2026-H2: 7/7',
    'alna withoutOffer 2026: 7/7',
    'alna withoutPlace 2026-H2: 7/7',
    'alna withoutPlace 2026: 7/7',
    'oslo answeredInTime 2026-H2: 19/18',
    'oslo answeredInTime 2026: 19/18',
    'oslo daysToAnswer 2026-H2: 19 ~30',
    'oslo daysToAnswer 2026: 19 ~30',
    'oslo namedContact 2026-H2: 19/0',
    'oslo namedContact 2026: 19/0',
    'oslo withoutOffer 2026-H2: 19/19',
    'oslo withoutOffer 2026: 19/19',
    'oslo withoutPlace 2026-H2: 19/19',
    'oslo withoutPlace 2026: 19/19',
  ]);
});

test('a bydel sees itself and all others, in their order, hidden by one rule for everybody', async () => {
  const hanne = await reportOf('hanne');
  expect([hanne.period.code, hanne.period.name, hanne.countedOn]).toEqual(['2026-H2', '2. halvår 2026', '2027-01-04']);
  expect(hanne.units.map(({ number }) => number)).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
  expect(hanne.units.filter((each) => each.own).map(({ municipality }) => municipality.code)).toEqual(['alna']);
  const days = (report: Report) =>
    ['bjerke', 'grorud', 'stovner', 'alna', 'oslo'].map((code) => of(report, code, 'daysToAnswer'));
  // Three people at Bjerke; Grorud has nobody; Stovner stands next in the order and goes with Bjerke.
  expect(days(hanne)).toEqual(['hidden', null, 'hidden', 40, 30]);
  expect(own(hanne, 'daysToAnswer')).toBe(40);
  // One is late at Alna: hidden with the share, and the base with it.
  expect(hanne.indicators.find(({ code }) => code === 'answeredInTime')?.figure).toEqual({
    hidden: true,
    value: null,
    base: null,
  });
  const erik = await reportOf('erik');
  expect(erik.municipality.code).toBe('oslo');
  expect(days(erik)).toEqual(days(hanne));
  expect({ ...erik.total, own: false }).toEqual({ ...hanne.total, own: false });
  expect(own(erik, 'daysToAnswer')).toBe(30);
  expect(erik.indicators.find(({ code }) => code === 'earmarkedPlaces')?.target).toBe(150);
  expect(hanne.indicators.find(({ code }) => code === 'earmarkedPlaces')?.target).toBe(10);
});

test('what has ended stays as it was published; what runs is for the office that sees the people', async () => {
  const before = await reportOf('hanne');
  const late = await openCase(tale, 'alna', wish, { receivedOn: '2026-07-10' });
  await isAnswered(late, '2026-09-10');
  const now = await openCase(tale, 'alna', wish, { receivedOn: '2026-12-10' });
  await isAnswered(now, '2027-01-11');
  await countOn('2027-01-18');
  expect(await reportOf('hanne')).toEqual(before);
  expect(before.periods.map(({ code }) => code)).toEqual(['2026', '2026-H2', '2026-H1', '2025', '2025-H2', '2025-H1']);
  const hanne = await (await api.as('hanne')).query(document, { period: '2027-H1' });
  expect(hanne).toEqual({ report: null });
  const running = await reportOf('selma', '2027-H1');
  expect(running.periods[0]).toEqual({ code: '2027-H1', running: true });
  expect([own(running, 'daysToAnswer'), running.units, running.countedOn]).toEqual(['hidden', [], '2027-01-18']);
  expect(running.indicators.every(({ reached }) => reached === null)).toBe(true);
});

test('a municipality sees itself; others, and unknown periods, have no report', async () => {
  const leder = await reportOf('leder', '2026', { role: 'officeLeader' });
  expect([leder.municipality.code, leder.units, leder.total]).toEqual(['baerum', [], null]);
  expect(own(leder, 'daysToAnswer')).toBeNull();
  for (const code of ['nina', 'kari', 'even', 'admin', 'kjersti'])
    expect([code, await (await api.as(code)).query(document)]).toEqual([code, { report: null }]);
  for (const period of ['2026-H3', '2027', '1999', 'x'])
    expect(await (await api.as('hanne')).query(document, { period })).toEqual({ report: null });
});

test('the files hold what the screen shows, hidden as there, and who fetched them is recorded', async () => {
  const hanne = await api.as('hanne');
  const get = (url: string, token = hanne.token) =>
    api.http({ method: 'GET', url, headers: token === null ? {} : { cookie: `${sessionCookie}=${token}` } });
  const csv = await get('/exports/report.csv?period=2026-H2');
  expect([csv.statusCode, csv.headers['content-type'], csv.headers['content-disposition']]).toEqual([
    200,
    'text/csv; charset=utf-8',
    'attachment; filename="rapport-alna-2026-H2.csv"',
  ]);
  const lines = csv.body
    .replace('\ufeff', '')
    .split('\r\n')
    .map((line) => line.split(';'));
  const cell = (name: string, indicator: string) =>
    lines.find((line) => line[2] === name && line[3] === indicator)?.slice(4, 7);
  expect(cell('Bydel Alna', 'Dager fra søknad til svar')).toEqual(['40', 'dager', '7']);
  const hidden = 'skjult (færre enn 5)';
  expect(cell('Bydel Bjerke', 'Dager fra søknad til svar')).toEqual([hidden, 'dager', hidden]);
  expect(cell('Bydel Stovner', 'Dager fra søknad til svar')).toEqual([hidden, 'dager', hidden]);
  expect(cell('Oslo', 'Dager fra søknad til svar')).toEqual(['30', 'dager', '19']);

  const xlsx = await get('/exports/report.xlsx?period=2026-H2');
  const [sheet] = await readXlsxFile(await buffer(Readable.from([xlsx.rawPayload])));
  expect(sheet?.data.map((row) => row.map((value) => (value === null ? '' : String(value)))).slice(1, 97)).toEqual(
    lines.slice(1, 97),
  );
  const { rows } = await api.owner.query(
    `SELECT action, kind, why, role, participant_ids AS people FROM audit_event WHERE action = 'report.exported' ORDER BY id`,
  );
  const read = { action: 'report.exported', kind: 'read', role: 'districtAnalyst', people: [] };
  expect(rows).toEqual([
    { ...read, why: 'csv' },
    { ...read, why: 'xlsx' },
  ]);
  expect((await get('/exports/report.csv?period=2027-H1')).statusCode).toBe(404);
  expect((await get('/exports/report.csv', null)).statusCode).toBe(401);
  expect((await get('/exports/report.csv', (await api.as('nina')).token)).statusCode).toBe(404);
});

test('places from earmarked money and moves from activity to work are counted in the year that they begin', async () => {
  const grant = await api.owner.query<{ id: string }>(
    `INSERT INTO earmarked_grant (tenant_id, purpose, amount, from_on, to_on)
     SELECT id, 'Plasser', 1, '2027-01-01', '2027-12-31' FROM municipality WHERE code = 'alna' RETURNING id`,
  );
  for (const [index, one] of alna.entries()) {
    if (index < 5) {
      await isPlaced(one, 'bydel-aktivitet', '2025-08-18', '2027-01-08', 1);
      await isPlaced(one, 'karea-varbas-vta', '2027-01-11', null, 2);
    }
    const id = await isPlaced(one, 'bydel-aktivitet', '2027-01-12', null, 3);
    await api.owner.query('UPDATE placement SET earmarked_grant_id = $2 WHERE id = $1', [id, grant.rows[0]?.id]);
  }
  await countOn('2027-01-19');
  const running = await reportOf('selma', '2027-H1');
  expect([own(running, 'earmarkedPlaces'), own(running, 'activityToWork')]).toEqual([7, 5]);
});

test('who has no place, how long people wait, and moves in the other directions', async () => {
  for (const [index, one] of (await answeredIn('alna', [1, 2, 3, 4, 5])).entries()) {
    await isPlaced(one, 'karea-varbas-vta', '2025-08-18', '2027-01-08', 1);
    await isPlaced(one, 'bydel-aktivitet', '2027-01-11', null, 2);
    await isPlaced(one, 'vto-bedrift', '2027-01-12', null, 3);
    await api.owner.query(
      'UPDATE application SET responsible_user_id = (SELECT id FROM app_user WHERE demo_code = $2) WHERE id = $1',
      [one.applicationId, 'selma'],
    );
    const { applicationId, wishIds } = await openCase(tale, 'alna', wish, { receivedOn: '2027-01-05' });
    await api.owner.query(
      `INSERT INTO waitlist_entry (application_id, participant_id, tenant_id, wish_id, offer_id, since, informed_on, informed_how, informed_by_user_id, created_at)
       SELECT a.id, a.participant_id, a.tenant_id, $2, $3, date '2027-01-20' - $4::int, '2027-01-05', 'phone',
              (SELECT id FROM app_user WHERE demo_code = 'selma'), '2027-01-05' FROM application a WHERE a.id = $1`,
      [applicationId, wishIds[0], tale.offer('karea-varbas-vta').id, 10 * (index + 1)],
    );
  }
  await countOn('2027-01-20');
  const report = await reportOf('selma', '2027-H1');
  const figureOf = (code: string) => report.indicators.find((each) => each.code === code)?.figure;
  expect(figureOf('daysWaiting')).toMatchObject({ value: 30, base: 5 });
  expect([own(report, 'workToOrdinary'), own(report, 'workToActivity')]).toEqual([5, 5]);
  const { rows } = await api.owner.query<{ part: number; base: number }>(
    `SELECT part, base FROM figure_snapshot s JOIN municipality m ON m.id = s.municipality_id
      WHERE m.code = 'alna' AND indicator = 'withoutPlace' AND period = '2027-H1'`,
  );
  const { part = 0, base = 0 } = rows[0] ?? {};
  // Told to the nearest five: so many more than those with an open application are not told of.
  expect(figureOf('withoutPlace')).toEqual({
    hidden: false,
    value: 5 * Math.round((20 * part) / base),
    base: 5 * Math.round(base / 5),
  });
});

test('who got a yes is counted with whether it was the first wish; of a second decision in the year nothing', async () => {
  const granted = async (
    of: StoryCase,
    wishIds: readonly (string | undefined)[],
    madeOn: string,
    outcome = 'granted',
  ) => {
    await api.owner.query(
      `WITH decided AS (
         INSERT INTO decision (application_id, participant_id, tenant_id, authority, outcome, state, service, reasons, legal_basis,
            complaint_regime_id, prepared_by_user_id, approved_by_user_id, made_on)
         SELECT a.id, a.participant_id, a.tenant_id, 'municipality', $4, 'made', 'x', 'x', 'x', (SELECT id FROM complaint_regime LIMIT 1),
            (SELECT id FROM app_user WHERE demo_code = 'selma'), (SELECT id FROM app_user WHERE demo_code = 'rolf'), $2
           FROM application a WHERE a.id = $1 RETURNING *
       ), linked AS (
         INSERT INTO decision_wish (decision_id, wish_id, application_id, participant_id, tenant_id)
         SELECT d.id, w, d.application_id, d.participant_id, d.tenant_id FROM decided d, unnest($3::uuid[]) AS w
       ) UPDATE wish SET state = CASE WHEN id = ($3::uuid[])[1] THEN 'granted' ELSE 'refused' END WHERE id = ANY ($3::uuid[])`,
      [of.applicationId, madeOn, wishIds, outcome],
    );
  };
  const two = [...wish, [{ offer: 'bydel-aktivitet', days: 4 }]];
  for (let each = 0; each < 12; each += 1) {
    const one = await openCase(tale, 'alna', two, { receivedOn: '2026-12-10' });
    const [first, second] = one.wishIds;
    await granted(one, each < 5 ? [second, first] : [first, second], '2027-01-12');
    if (each > 0) continue;
    const later = await openCase(tale, 'alna', wish, { participantId: one.participantId, receivedOn: '2027-01-13' });
    await granted(later, later.wishIds, '2027-01-14');
  }
  const refused = await openCase(tale, 'alna', two, { receivedOn: '2026-12-10' });
  await granted(refused, [refused.wishIds[0]], '2027-01-12', 'ended');
  await countOn('2027-01-20');
  const report = await reportOf('selma', '2027-H1');
  const found = report.indicators.find(({ code }) => code === 'firstWish');
  // Five of twelve got their second wish; what one of them was granted two days later counts no more this year.
  expect(found?.figure).toEqual({ hidden: false, value: 58, base: 12 });
});

test('nobody but a job takes snapshots, and no rule of an indicator can be run by the application', async () => {
  await expect(api.services.database.pool.query("SELECT take_snapshots('[]', '[]')")).rejects.toThrow(/taken by a job/);
  for (const text of [
    'SELECT * FROM figure_snapshot',
    "SELECT * FROM facts_of('mappedNeed', '2026-01-01', '2026-12-31')",
    "SELECT * FROM facts_days_to_answer('2026-01-01', '2026-12-31')",
  ])
    await expect(api.services.database.pool.query(text)).rejects.toThrow(/permission denied/);
});
