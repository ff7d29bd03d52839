import type { Readable } from 'node:stream';
import { csvStream } from './csv';
import { xlsxStream } from './xlsx';

/** What a cell may hold. A day is text, `YYYY-MM-DD`, in a column of kind `day`; null is an empty cell. */
export type CellValue = string | number | boolean | null;

/** A column of a file: its heading in Norwegian, and what a row has in it. */
export interface ExportColumn<Row> {
  readonly heading: string;
  readonly value: (row: Row) => CellValue;
  /** `day` becomes a date that spreadsheets can sort; everything else is taken for what it is. */
  readonly kind?: 'day';
  /** In characters, for xlsx; the heading's own length when left out. */
  readonly width?: number;
}

/** A list as a file: the same columns and rows, whatever the format. */
export interface ExportTable<Row> {
  /** The name of the file without ending, e.g. `bydelsrapport-2026-H2`. No names of people. */
  readonly fileName: string;
  /** The name of the sheet, at most 31 characters. */
  readonly sheet: string;
  readonly columns: readonly ExportColumn<Row>[];
  readonly rows: readonly Row[];
  /** Sentences below the table, e.g. what a mark means. Each is a row of its own. */
  readonly notes?: readonly string[];
}

export const exportFormats = ['csv', 'xlsx'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The content type of a format. */
export const contentTypes: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The table as a file, to be sent as it is made. */
export function exportStream<Row>(format: ExportFormat, table: ExportTable<Row>): Readable {
  return format === 'csv' ? csvStream(table) : xlsxStream(table);
}
