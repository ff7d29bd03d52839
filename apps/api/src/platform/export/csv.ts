import { Readable } from 'node:stream';
import { isDay } from '@inntak/domain/calendar';
import type { CellValue, ExportColumn, ExportTable } from './export-table';

/** Excel reads UTF-8 only behind this mark. */
const byteOrderMark = '\ufeff';

/**
 * As spreadsheets with Norwegian settings open it by a double click: semicolons, decimal comma, days as 18.01.2027, lines
 * that end in CRLF, UTF-8 with its mark.
 */
export function csvStream<Row>({ columns, rows, notes = [] }: ExportTable<Row>): Readable {
  function* lines() {
    yield byteOrderMark + line(columns.map(({ heading }) => heading));
    for (const row of rows) yield line(columns.map((column) => text(column, column.value(row))));
    if (notes.length > 0) yield line([]);
    for (const note of notes) yield line([note]);
  }
  return Readable.from(lines());
}

function line(cells: readonly string[]): string {
  return `${cells.map(quoted).join(';')}\r\n`;
}

function text<Row>({ kind }: ExportColumn<Row>, value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'boolean') return value ? 'ja' : 'nei';
  if (kind === 'day' && isDay(value)) return value.split('-').reverse().join('.');
  return withoutFormula(value);
}

/** Text that begins like a formula would be run by the spreadsheet of whoever opens the file. */
function withoutFormula(value: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
}

function quoted(cell: string): string {
  return /[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
