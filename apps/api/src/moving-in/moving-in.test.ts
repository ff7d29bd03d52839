import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import writeExcelFile from 'write-excel-file/node';
import { demoNationalId } from '../demo/people';
import { syntheticIdIssuer } from '../demo/national-id';
import { sessionCookie } from '../session/cookie';
import type { Asker } from '../../test/asker';
import { chosen, importing, problemsOf, type Import, type Importing } from '../../test/imports';
import { story, type Story } from '../../test/story';
import { testApi, type TestApi } from '../../test/test-api';

jest.setTimeout(120_000);

let api: TestApi;
let tale: Story;
let leder: Asker;
let opened: Importing['opened'];
let read: Importing['read'];
let takes: Importing['takes'];
let upload: Importing['upload'];
const issue = syntheticIdIssuer();
const number = { ola: '', kari: '', per: '', eva: '' };
beforeAll(async () => {
  api = await testApi();
  tale = await story(api);
  leder = await api.as('leder', { role: 'officeLeader' });
  ({ opened, read, takes, upload } = importing(api, leder));
  for (let taken = 0; taken < 400; taken += 1) issue('1999-05-12'); // numbers that no demo person has
  number.ola = issue('1999-05-12');
  number.kari = issue('2001-02-03');
  number.per = issue('1998-07-08');
  number.eva = issue('2000-01-09');
});
afterAll(() => api.close());

const head = 'Fødselsnr;Navn;Tilbud;Dager;Fra;Status;Venter på siden;Informert';
const named = head.replace('Venter på siden', 'Ventet siden');
const lines = () => [
  named,
  `${number.ola};Nordmann, Ola;Bærum arbeidssenter;man–ons;18.08.2025;Har plass;;`,
  `${number.kari};Kari Sæther Åsen;ba-arbeid;"ti, to";18/8-25;Har plass;;`,
  ';;;;;;;',
  `${number.per};Per Hansen;arba-vta;;;Venter;1. februar 2026;05.02.26`,
];

/** ASCII and the letters of Norwegian are the same in Windows-1252 as in Latin 1; the dash is not. */
const windows1252 = (text: string) => Buffer.from(text.replaceAll('–', '\u0096'), 'latin1');
const counts = async () =>
  (
    await api.owner.query<Record<string, number>>(
      `SELECT (SELECT count(*)::int FROM participant) AS people, (SELECT count(*)::int FROM placement) AS placements,
              (SELECT count(*)::int FROM waitlist_entry) AS entries, (SELECT count(*)::int FROM application) AS cases,
              (SELECT count(*)::int FROM national_id) AS numbers, (SELECT count(*)::int FROM access_grant) AS grants,
              (SELECT coalesce(sum(in_place), 0)::int FROM offer_load l JOIN offer o ON o.id = l.offer_id
                WHERE o.code = 'ba-arbeid') AS load`,
    )
  ).rows[0];

test('a csv as Excel writes it here is read, tried, taken in and undone, and capacity follows', async () => {
  const before = await counts();
  const sheet = await opened(windows1252(lines().join('\r\n')));
  expect(sheet.columns.map(({ field }) => field)).toEqual([
    'nationalId',
    'fullName',
    'offer',
    'weekdays',
    'from',
    'status',
    'waitingSince',
    'informedOn',
  ]);
  expect(sheet.rows.map(({ number: row, kind }) => [row, kind])).toEqual([
    [2, 'placement'],
    [3, 'placement'],
    [5, 'waiting'],
  ]);
  expect(sheet.rows[1]?.cells.slice(0, 2)).toEqual([`${number.kari.slice(0, 6)} •••••`, 'Kari Sæther Åsen']);
  expect(problemsOf(sheet)).toEqual([]);

  const { import: tried } = await takes('tryImport', sheet);
  expect([tried.tried, problemsOf(tried)]).toEqual([true, []]);
  expect(await counts()).toEqual(before);

  const applied = await takes('applyImport', tried);
  expect([applied.__typename, applied.message]).toEqual(['ImportPayload', undefined]);
  const after = await counts();
  expect(after).toMatchObject({
    people: (before?.['people'] ?? 0) + 3,
    placements: (before?.['placements'] ?? 0) + 2,
    entries: (before?.['entries'] ?? 0) + 1,
    cases: (before?.['cases'] ?? 0) + 3,
    load: (before?.['load'] ?? 0) + 5,
  });
  const { rows } = await api.owner.query(
    `SELECT p.last_name AS name, pl.state, a.state AS case, array_agg(d.weekday ORDER BY d.weekday) AS weekdays,
            pl.from_on AS from, (SELECT h.step FROM case_history h WHERE h.object_id = pl.id) AS step
       FROM placement pl JOIN participant p ON p.id = pl.participant_id JOIN application a ON a.id = pl.application_id
       JOIN placement_day d ON d.placement_id = pl.id WHERE p.last_name IN ('Nordmann', 'Åsen') AND a.closed_on = '2027-01-18'
      GROUP BY p.last_name, pl.id, a.state ORDER BY 1`,
  );
  expect(rows).toEqual([
    { name: 'Nordmann', state: 'active', case: 'closed', weekdays: [1, 2, 3], from: '2025-08-18', step: 'import' },
    { name: 'Åsen', state: 'active', case: 'closed', weekdays: [2, 4], from: '2025-08-18', step: 'import' },
  ]);

  await countsAsNoAnswer();

  const undone = await takes('undoImport', applied.import);
  expect([undone.__typename, undone.message]).toEqual(['ImportPayload', undefined]);
  expect(await counts()).toEqual(before);
});

/** Nobody applied in a case that was read in: it has an origin of its own, and a later decision in it answers no application. */
async function countsAsNoAnswer(): Promise<void> {
  const read = "SELECT id FROM application WHERE origin = 'import'";
  const { rows: cases } = await api.owner.query(read);
  expect(cases).toHaveLength(3);
  await api.owner.query(
    `INSERT INTO decision (application_id, participant_id, tenant_id, authority, outcome, state, service, reasons, legal_basis,
        complaint_regime_id, prepared_by_user_id, approved_by_user_id, made_on)
     SELECT a.id, a.participant_id, a.tenant_id, 'municipality', 'refused', 'made', 'x', 'x', 'x',
            (SELECT id FROM complaint_regime LIMIT 1), (SELECT id FROM app_user WHERE demo_code = 'leder'),
            (SELECT id FROM app_user WHERE demo_code = 'marit'), '2027-01-18' FROM application a WHERE a.origin = 'import'`,
  );
  await api.owner.query(`UPDATE application SET answer_target = '2027-01-15' WHERE origin = 'import'`);
  const counted = async (facts: string) =>
    (
      await api.owner.query<{ n: number }>(
        `SELECT count(*)::int AS n FROM ${facts}('2026-07-01', '2027-06-30') f
          JOIN application a ON a.participant_id = f.participant_id AND a.origin = 'import'`,
      )
    ).rows[0]?.n;
  expect([await counted('facts_days_to_answer'), await counted('facts_answered_in_time')]).toEqual([0, 0]);
  await api.owner.query(`DELETE FROM decision WHERE service = 'x'`);
  await api.owner.query(`UPDATE application SET answer_target = NULL WHERE origin = 'import'`);
  // Long before the sheet was read in, those with a place were not without one; who waits, waits.
  const { rows } = await api.owner.query(
    `SELECT p.last_name AS name FROM facts_without_offer('2026-07-01', '2026-12-31') f JOIN participant p ON p.id = f.participant_id
      WHERE p.id IN (SELECT participant_id FROM application WHERE origin = 'import')`,
  );
  expect(rows).toHaveLength(1);
}

test('the same people in a workbook, with dates as dates, numbers without their first 0 and a title above', async () => {
  const sheet = await opened(await workbook(), { kind: 'placement' });
  expect(problemsOf(sheet)).toEqual([]);
  expect(sheet.rows.map(({ number: row }) => row)).toEqual([4, 5]);
  const applied = await takes('applyImport', sheet);
  expect([applied.__typename, applied.message]).toEqual(['ImportPayload', undefined]);
  await expectGone(applied.import);
});

async function workbook(): Promise<Buffer> {
  const day = (text: string) => ({ value: new Date(`${text}T00:00:00Z`), type: Date, format: 'dd.mm.yyyy' });
  const bold = (value: string) => ({ value, fontWeight: 'bold' as const });
  const file = new PassThrough();
  void writeExcelFile(
    [
      [bold('Oversikt over deltakere')],
      [],
      ['Fnr.', 'Fornavn', 'Etternavn', 'Tilbud', 'Dager', 'Startdato'].map(bold),
      [
        { value: Number(number.ola), type: Number },
        'Ola',
        'Nordmann',
        'Bærum arbeidssenter',
        'Hele uka',
        day('2025-08-18'),
      ],
      [number.eva, 'Eva', 'Li', 'Bærum arbeidssenter', 'fre', { value: 45887, type: Number }],
    ],
    { sheet: 'Deltakere' },
  ).toStream(file);
  return buffer(file);
}

async function expectGone(sheet: Import) {
  expect((await takes('undoImport', sheet)).__typename).toBe('ImportPayload');
}

test('an error in any row keeps everybody out, and each is told in words at its cell', async () => {
  const before = await counts();
  const bad = [
    named,
    `12345678901;Ola Nordmann;Fabrikken;lørdag;i fjor;Har plass;;`,
    `${number.kari};Kari Åsen;ba-arbeid;man;18.08.2025;Har plass;;`,
    `${number.kari};Kari Åsen;ba-arbeid;tir;18.08.2025;Har plass;;`,
  ];
  const sheet = await opened(Buffer.from(`\ufeff${bad.join('\n')}`));
  expect(sheet.rows[0]?.problems.map(({ field }) => field)).toEqual(['nationalId', 'offer', 'weekdays', 'from']);
  expect(problemsOf(sheet)).toContain('4: Det samme står i rad 3.');
  expect(await takes('applyImport', sheet)).toMatchObject({
    __typename: 'Violation',
    rule: 'import-has-errors',
    message: '2 rader har feil. Ingenting er hentet inn.',
  });
  expect(await counts()).toEqual(before);
});

test('a place above the agreed number is refused, or taken in with the reason that this is how it is', async () => {
  await api.owner.query(
    `UPDATE offer_capacity SET open_places = 0 WHERE offer_id = (SELECT id FROM offer WHERE code = 'ba-arbeid')`,
  );
  await api.owner.query(`DELETE FROM offer_pool WHERE offer_id = (SELECT id FROM offer WHERE code = 'ba-arbeid')`);
  const text = [
    named,
    `${number.ola};Ola Nordmann;ba-arbeid;man;18.08.2025;Har plass;;`,
    `${number.kari};Kari Åsen;ba-arbeid;man;18.08.2025;Har plass;;`,
  ];
  const sheet = await opened(Buffer.from(text.join('\n')));
  const { import: tried } = await takes('tryImport', sheet);
  expect(problemsOf(tried)).toEqual([
    '2: Plassen går over avtalt antall mandag. Fullt.',
    '3: Plassen går over avtalt antall mandag. Fullt.',
  ]);
  expect(await takes('applyImport', tried)).toMatchObject({ rule: 'import-has-errors' });
  const { import: excused } = await takes(
    'mapImport',
    tried,
    chosen(tried, { overbookingReason: 'Slik er det i dag.' }),
  );
  const applied = await takes('applyImport', excused);
  expect([applied.__typename, problemsOf(applied.import)[0]]).toEqual([
    'ImportPayload',
    '2: Hentes inn over avtalt antall mandag. Fullt.',
  ]);
  const { rows } = await api.owner.query(
    `SELECT override_reason AS why FROM placement WHERE override_reason IS NOT NULL`,
  );
  expect(rows).toEqual([{ why: 'Slik er det i dag.' }, { why: 'Slik er det i dag.' }]);
  await expectGone(applied.import);
});

test('who is known is found by number, and somebody with a case under way is not put on a list beside it', async () => {
  await tale.applies('jonas', 'baerum', [[{ offer: 'ba-arbeid', days: 1 }]]);
  const text = [named, `${demoNationalId('jonas')};Jonas Dahl;arba-vta;;;Venter;01.02.2026;05.02.2026`];
  const sheet = await opened(Buffer.from(text.join('\n')));
  expect(problemsOf(sheet)).toEqual([
    expect.stringContaining('Personen finnes i registeret'),
    expect.stringMatching(/Personen har en sak under arbeid \(2027\/\d+\)/),
  ]);
});

test('somebody who may not be seen is not told of, and neither is written nor found', async () => {
  const text = [named, `${demoNationalId('ida')};Ida Ukjent;arba-vta;;;Venter;01.02.2026;05.02.2026`];
  await api.owner.query(
    `DELETE FROM protected_access WHERE user_id = (SELECT id FROM app_user WHERE demo_code = 'leder')`,
  );
  const sheet = await opened(Buffer.from(text.join('\n')));
  expect(problemsOf(sheet)).toEqual([
    '2: Denne personen kan ikke hentes inn fra regneark. Registrer personen for hånd.',
  ]);
});

test('what has happened to somebody since keeps the import from being undone', async () => {
  const text = [named, `${number.per};Per Hansen;arba-vta;;;Venter;01.02.2026;05.02.2026`];
  const applied = await takes('applyImport', await opened(Buffer.from(text.join('\n'))));
  const { rows } = await api.owner.query<{ id: string }>('SELECT application_id AS id FROM imported_row');
  const lise = await api.as('lise');
  await lise.mutate(`mutation ($input: AddNoteInput!) { addNote(input: $input) { __typename } }`, {
    input: { id: rows[0]?.id, text: 'Ringte.' },
  });
  expect(await takes('undoImport', applied.import)).toMatchObject({
    __typename: 'Violation',
    rule: 'import-changed-since',
  });
  expect((await api.owner.query('SELECT 1 FROM imported_row')).rowCount).toBe(1);
});

test('what the sheet says is sealed, and forgotten after two weeks', async () => {
  const sheet = await opened(Buffer.from(lines().join('\n')));
  const content = async () =>
    (
      await api.owner.query<{ content: Buffer | null; state: string }>(
        'SELECT content, state FROM sheet_import WHERE id = $1',
        [sheet.id],
      )
    ).rows[0];
  expect((await content())?.content?.includes('Nordmann')).toBe(false);
  await api.http({ method: 'POST', url: '/demo/clock', payload: { day: '2027-02-02' } });
  await api.runJobs();
  await api.runJobs();
  expect(await content()).toEqual({ content: null, state: 'discarded' });
  await api.setDay('2027-01-18');
});

test('nobody but the leader of the office finds anything here', async () => {
  const sheet = await opened(Buffer.from(lines().join('\n')));
  for (const code of ['lise', 'dag', 'siv', 'even', 'ada']) {
    const who = await api.as(code);
    expect(await read(sheet.id, who)).toBeNull();
    expect((await upload(Buffer.from(lines().join('\n')), who)).status).toBe(404);
  }
  expect((await api.http({ method: 'POST', url: '/imports', payload: {} })).statusCode).toBe(401);
  expect((await takes('discardImport', sheet)).import.state).toBe('discarded');
});

test.each([
  ['nothing', Buffer.alloc(0), 'Fila er tom'],
  ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'gammelt Excel-ark'],
  ['a zip that is none', Buffer.from('PK\u0003\u0004 nonsense'), 'Vi kan ikke lese fila'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'Vi kan ikke lese fila'],
  ['a line of prose', Buffer.from('Hei og hopp'), 'Vi finner ingen tabell'],
])('%s is refused with what to do', async (_, bytes, words) => {
  expect((await upload(bytes)).message).toContain(words);
});

test('the sheet to fill in is understood when it comes back', async () => {
  const answer = await api.http({
    method: 'GET',
    url: '/imports/template.csv',
    headers: { cookie: `${sessionCookie}=${leder.token ?? ''}` },
  });
  const sheet = await opened(Buffer.from(`${answer.body};${Array.from({ length: 12 }, () => 'x').join(';')}\n`));
  expect(sheet.columns.filter(({ field }) => field === null)).toEqual([]);
});
