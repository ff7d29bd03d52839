import { crc32, deflateRawSync } from 'node:zlib';
import { readFile } from './read-file';

/** A workbook of sheets as they are written, packed as a zip is. */
function workbook(sheets: Readonly<Record<string, string>>, prefix = ''): Buffer {
  const tag = (name: string) => `${prefix}${name}`;
  const names = Object.keys(sheets);
  const space = `xmlns${prefix ? ':x' : ''}="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const relations = (inside: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  return zip({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations(relation('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<${tag('workbook')} ${space} xmlns:r="${office}"><${tag('sheets')}>${names
      .map((name, index) => `<${tag('sheet')} name="${name}" sheetId="${index + 1}" r:id="s${index + 1}"/>`)
      .join('')}</${tag('sheets')}></${tag('workbook')}>`,
    'xl/_rels/workbook.xml.rels': relations(
      names.map((_, index) => relation(`s${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)).join(''),
    ),
    ...Object.fromEntries(
      Object.values(sheets).map((inside, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<${tag('worksheet')} ${space}>${inside.replaceAll(/<(\/?)(?=[a-z])/gi, `<$1${prefix}`)}</${tag('worksheet')}>`,
      ]),
    ),
  });
}

function zip(files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const packed = deflateRawSync(text);
    const numbers = Buffer.alloc(26);
    numbers.writeUInt16LE(20, 0);
    numbers.writeUInt16LE(8, 4);
    numbers.writeUInt32LE(crc32(text), 10);
    numbers.writeUInt32LE(packed.length, 14);
    numbers.writeUInt32LE(Buffer.byteLength(text), 18);
    numbers.writeUInt16LE(name.length, 22);
    const offset = Buffer.alloc(4);
    offset.writeUInt32LE(at);
    parts.push(Buffer.from('PK\u0003\u0004'), numbers, Buffer.from(name), packed);
    directory.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\0'), numbers, Buffer.alloc(10), offset, Buffer.from(name)]),
    );
    at += 30 + name.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, listed, Buffer.from('PK\u0005\u0006'), end]);
}

const cell = (address: string, text: string) => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (number: number, ...cells: string[]) => `<row r="${number}">${cells.join('')}</row>`;
const head = row(1, cell('A1', 'Navn'), cell('B1', 'Tilbud'));
const ola = row(2, cell('A2', 'Ola Nordmann'), cell('B2', 'BKD'));
const kari = row(3, cell('A3', 'Kari Nordmann'));
const merged = '<mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>';
const read = (sheets: Readonly<Record<string, string>>, prefix?: string) => readFile(workbook(sheets, prefix));
const both = { rows: [{ cells: ['Ola Nordmann', 'BKD'] }, { cells: ['Kari Nordmann', 'BKD'] }] };

test.each(['', 'x:'])('a merged cell is filled, whoever wrote the workbook (prefix %j)', async (prefix) => {
  expect(await read({ Ark1: `<sheetData>${head}${ola}${kari}</sheetData>${merged}` }, prefix)).toMatchObject(both);
});

test('a cover, or a sheet that reaches too far, does not hide the list in the next sheet', async () => {
  const list = `<sheetData>${head}${ola}${kari}</sheetData>${merged}`;
  const far = `<sheetData>${row(1_048_576, cell('XFD1048576', 'x'))}</sheetData>`;
  expect(await read({ Forside: `<sheetData>${row(1, cell('A1', 'BKD'))}</sheetData>`, Liste: list })).toMatchObject(
    both,
  );
  expect(await read({ Fjern: far, Liste: list })).toMatchObject(both);
});

test('one letter in the last corner does not fill the memory; empty rows far down and formats far out are no matter', async () => {
  const list = (end: string) => ({ Ark1: `<sheetData>${head}${ola}${end}</sheetData>` });
  for (const [number, corner] of [
    [1_048_576, 'XFD1048576'],
    [1_048_576, 'A1048576'],
    [2000, 'XFD2000'],
  ] as const) {
    expect(await read(list(row(number, cell(corner, 'x'))))).toBe('reachesTooFar');
  }
  expect(await read(list(row(99_999_999_999)))).toBe('reachesTooFar');
  expect(await read(list(row(1_048_576, '<c r="XFD1048576" s="1"/>')))).toMatchObject({ rows: [{ number: 2 }] });
});
