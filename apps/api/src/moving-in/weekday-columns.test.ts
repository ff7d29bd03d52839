import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import writeExcelFile from 'write-excel-file/node';
import { importing, problemsOf, type Import, type Importing } from '../../test/imports';
import { story } from '../../test/story';
import { testApi, type TestApi } from '../../test/test-api';

jest.setTimeout(60_000);

let api: TestApi;
let sheets: Importing;
beforeAll(async () => {
  api = await testApi();
  await story(api);
  sheets = importing(api, await api.as('leder', { role: 'officeLeader' }));
});
afterAll(() => api.close());

/** ASCII and the letters of Norwegian are the same in Windows-1252 as in Latin 1; the dash and the half are not all. */
const windows1252 = (text: string) => Buffer.from(text.replaceAll('–', '\u0096'), 'latin1');
const fieldsOf = ({ columns }: Import) => columns.map(({ field }) => field);
const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

async function placedDays(): Promise<Record<string, number[]>> {
  const { rows } = await api.owner.query<{ name: string; weekdays: number[] }>(
    `SELECT p.last_name AS name, array_agg(d.weekday ORDER BY d.weekday) AS weekdays FROM imported_row r
       JOIN placement_day d ON d.placement_id = r.placement_id JOIN participant p ON p.id = r.participant_id GROUP BY p.id`,
  );
  return Object.fromEntries(rows.map(({ name, weekdays }) => [name, weekdays]));
}

async function applied(sheet: Import): Promise<Record<string, number[]>> {
  const done = await sheets.takes('applyImport', sheet);
  expect([done.__typename, done.message]).toEqual(['ImportPayload', undefined]);
  const placed = await placedDays();
  expect((await sheets.takes('undoImport', done.import)).__typename).toBe('ImportPayload');
  return placed;
}

test('a csv as Excel writes it here, with a cross, a half, clock times and a no below each weekday', async () => {
  const sheet = await sheets.opened(
    windows1252(
      [
        'Oversikt våren 2027;;;;;;;;',
        'Navn;Født;Tilbud;Fra;Dager;;;;',
        ';;;;Ma.;Tirs;Ons.;Tors;Fr',
        'Kåre Ås;12.05.1999;ba-arbeid;18.08.2025;x;;½;;nei',
        'Siri Bø;03.02.2001;ba-arbeid;18.08.2025;;9–15;;kl. 10;J',
      ].join('\r\n'),
    ),
    { kind: 'placement' },
  );
  expect(fieldsOf(sheet)).toEqual(['fullName', 'birthDate', 'offer', 'from', ...days]);
  expect(problemsOf(sheet)).toEqual(['4: Halv dag. Plassene telles i hele dager, så dette blir en hel dag.']);
  expect(sheet.rows.map(({ weekdays }) => weekdays)).toEqual([
    ['monday', 'wednesday'],
    ['tuesday', 'thursday', 'friday'],
  ]);
  expect(await applied(sheet)).toEqual({ Ås: [1, 3], Bø: [2, 4, 5] });
});

test('a workbook: numbers, true and false, times of day, and the half that Excel made a date of', async () => {
  const half = { value: new Date('2027-02-01T00:00:00Z'), type: Date, format: 'dd.mmm' };
  const file = new PassThrough();
  void writeExcelFile(
    [
      ['Fornavn', 'Etternavn', 'Fødselsdato', 'Tilbud', 'Startdato', 'M', 'T', 'O', 'T', 'F'].map((value) => ({
        value,
      })),
      [
        'Kåre',
        'Ås',
        '12.05.1999',
        'Bærum arbeidssenter',
        '18.08.2025',
        { value: 1, type: Number },
        null,
        half,
        null,
        'hel',
      ],
      [
        'Siri',
        'Bø',
        '03.02.2001',
        'Bærum arbeidssenter',
        '18.08.2025',
        { value: true, type: Boolean },
        { value: false, type: Boolean },
        { value: 0.375, type: Number },
        { value: 0, type: Number },
        { value: 7.5, type: Number },
      ],
    ],
    { sheet: 'Deltakere' },
  ).toStream(file);
  const sheet = await sheets.opened(await buffer(file), { kind: 'placement' });
  expect(fieldsOf(sheet).slice(5)).toEqual(days);
  expect(problemsOf(sheet)).toEqual(['2: Halv dag. Plassene telles i hele dager, så dette blir en hel dag.']);
  expect(await applied(sheet)).toEqual({ Ås: [1, 3, 5], Bø: [1, 3, 5] });
});

test('what nobody can read is told at its cell, and a column is mapped by hand', async () => {
  const text = [
    'Navn;Født;Tilbud;Fra;Gruppe mandag;Tirs;Dager',
    'Kåre Ås;12.05.1999;ba-arbeid;18.08.2025;x;kanskje;',
    'Siri Bø;03.02.2001;ba-arbeid;18.08.2025;x;;ons',
    'Liv Li;04.02.2001;ba-arbeid;18.08.2025;;;',
  ];
  const guessed = await sheets.opened(Buffer.from(text.join('\n')), { kind: 'placement' });
  expect(fieldsOf(guessed)).toEqual(['fullName', 'birthDate', 'offer', 'from', null, 'tuesday', 'weekdays']);
  const columns = fieldsOf(guessed).with(4, 'monday');
  const { import: sheet } = await sheets.takes('mapImport', guessed, {
    columns,
    kind: 'placement',
    informedHow: null,
    matchByName: false,
  });
  expect(sheet.rows.map(({ problems }) => problems.map(({ field, message }) => `${field}: ${message}`))).toEqual([
    ['tuesday: Vi forstår ikke «kanskje» på en ukedag. Skriv x på dagene personen er der, og la de andre stå tomme.'],
    ['weekdays: Ukedagene her og i kolonnene for hver dag er ikke de samme.'],
    ['monday: Det er ikke satt merke på noen ukedag. Skriv x på dagene personen er der.'],
  ]);
  expect(await sheets.takes('applyImport', sheet)).toMatchObject({ rule: 'import-has-errors' });
});
