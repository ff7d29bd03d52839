import { fieldOfHeading } from './columns';

/**
 * The cells of a csv file. The separator is named by `sep=`, or is the sign among ; , and tab that gives most known headings,
 * or that the first line has most of. Quotes hold separators and line breaks; a doubled quote is a quote. Never throws: an open quote ends with the text.
 */
export function readCsv(text: string): string[][] {
  const named = /^\ufeff?sep=(.)\r?\n/i.exec(text);
  const body = named ? text.slice(named[0].length) : text.replace(/^\ufeff/, '');
  const separator = named?.[1] ?? separatorOf(body);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endCell = () => {
    row.push(cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < body.length; at += 1) {
    const sign = body[at] ?? '';
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (body[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell === '') isQuoted = true;
    else if (sign === separator) endCell();
    else if (sign === '\n') endRow();
    else if (sign === '\r') {
      if (body[at + 1] !== '\n') endRow();
    } else cell += sign;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}

/** A title above the headings has signs of its own: the headings say it, where there are any that are known. */
function separatorOf(text: string): string {
  const lines = text
    .split(/\r\n|\r|\n/, linesToLookIn)
    .filter((line) => /[;,\t]/.test(line))
    .map((line) => separators.map((sign) => ({ sign, ...countsOf(line, sign) })));
  const known = lines.flat().reduce((most, each) => (each.known > most.known ? each : most), { sign: '', known: 1 });
  if (known.sign !== '') return known.sign;
  const [first = separators.map((sign) => ({ sign, cells: 1 }))] = lines;
  return first.reduce((most, each) => (each.cells > most.cells ? each : most)).sign;
}

const separators = [';', '\t', ','] as const;

/** As many lines as headings are looked for in. */
const linesToLookIn = 25;

/** How many cells a line has, and how many of them read as headings that the product knows. */
function countsOf(line: string, sign: string): { cells: number; known: number } {
  const cells = line.replaceAll(/"[^"]*"?/g, (quoted) => quoted.replaceAll(/[;,\t]/g, ' ')).split(sign);
  return {
    cells: cells.length,
    known: cells.filter((cell) => fieldOfHeading(cell.replaceAll('"', '')) !== null).length,
  };
}
