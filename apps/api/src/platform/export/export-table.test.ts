import { buffer } from 'node:stream/consumers';
import readXlsxFile from 'read-excel-file/node';
import { exportStream, type ExportTable } from './export-table';

interface Row {
  readonly name: string;
  readonly on: string | null;
  readonly places: number;
  readonly open: boolean;
}

const table: ExportTable<Row> = {
  fileName: 'plasser',
  sheet: 'Plasser',
  columns: [
    { heading: 'Navn', value: ({ name }) => name, width: 30 },
    { heading: 'Fra dag', kind: 'day', value: ({ on }) => on },
    { heading: 'Plasser', value: ({ places }) => places },
    { heading: 'Åpen', value: ({ open }) => open },
  ],
  rows: [
    { name: 'Grünerløkka; «øst»', on: '2027-01-18', places: 12, open: true },
    { name: 'sa "ja"\nog gikk', on: null, places: 2.5, open: false },
    { name: '=HYPERLINK("x")', on: '2027-02-01', places: -3, open: true },
  ],
  notes: [': betyr skjult'],
};

test('csv opens in a spreadsheet with Norwegian settings, and nothing in it is run', async () => {
  const bytes = await buffer(exportStream('csv', table));
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(bytes.toString('utf8').slice(1)).toBe(
    'Navn;Fra dag;Plasser;Åpen\r\n' +
      '"Grünerløkka; «øst»";18.01.2027;12;ja\r\n' +
      '"sa ""ja""\nog gikk";;2,5;nei\r\n' +
      '"\'=HYPERLINK(""x"")";01.02.2027;-3;ja\r\n' +
      '\r\n: betyr skjult\r\n',
  );
});

test('xlsx is a workbook that another library reads, with dates and numbers as such', async () => {
  const bytes = await buffer(exportStream('xlsx', table));
  const [sheet] = await readXlsxFile(bytes);
  expect(sheet?.sheet).toBe('Plasser');
  expect(sheet?.data.slice(0, 4)).toEqual([
    ['Navn', 'Fra dag', 'Plasser', 'Åpen'],
    ['Grünerløkka; «øst»', new Date('2027-01-18'), 12, 'ja'],
    ['sa "ja"\nog gikk', null, 2.5, 'nei'],
    ['=HYPERLINK("x")', new Date('2027-02-01'), -3, 'ja'],
  ]);
});

test('ten thousand rows are written within a second or so', async () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => ({ name: `nr ${index}`, on: null, places: 1, open: true }));
  const [csv, xlsx] = await Promise.all(
    (['csv', 'xlsx'] as const).map(async (format) => buffer(exportStream(format, { ...table, rows }))),
  );
  expect(csv?.toString().split('\r\n')).toHaveLength(10_004);
  expect(xlsx?.subarray(0, 2).toString()).toBe('PK');
});
