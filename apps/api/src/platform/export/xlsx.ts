import { PassThrough, type Readable } from 'node:stream';
import { isDay } from '@inntak/domain/calendar';
import writeExcelFile, { type Cell, type SheetData } from 'write-excel-file/node';
import type { CellValue, ExportColumn, ExportTable } from './export-table';

/** A workbook with one sheet: bold headings that stay in view, days as dates, numbers as numbers. */
export function xlsxStream<Row>({ sheet, columns, rows, notes = [] }: ExportTable<Row>): Readable {
  const headings = columns.map(({ heading }) => ({ value: heading, fontWeight: 'bold' as const, wrap: true }));
  const data: SheetData = [
    headings,
    ...rows.map((row) => columns.map((column) => cell(column, column.value(row)))),
    ...(notes.length > 0 ? [[]] : []),
    ...notes.map((note) => [note]),
  ];
  const widths = columns.map(({ heading, width }) => ({ width: width ?? Math.max(10, heading.length + 2) }));
  const file = new PassThrough();
  const written = writeExcelFile(data, { sheet, columns: widths, stickyRowsCount: 1 }).toStream(file);
  // An error on the way ends the answer short, which the browser reports; there is no status left to change.
  Promise.resolve(written).catch((error: Error) => file.destroy(error));
  return file;
}

function cell<Row>({ kind }: ExportColumn<Row>, value: CellValue): Cell {
  if (typeof value === 'boolean') return value ? 'ja' : 'nei';
  if (kind === 'day' && isDay(value)) {
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'dd.mm.yyyy' };
  }
  return value;
}
