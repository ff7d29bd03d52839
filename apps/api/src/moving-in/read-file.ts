import { fillMerged, mostImportRows, readCsv, readSheet, type Cell, type SheetTable } from '@inntak/domain/moving-in';
import readXlsxFile from 'read-excel-file/node';
import { mergedRanges, xlsxParts } from './xlsx-parts';

/** Larger files are no list of people. */
export const mostFileBytes = 3 * 1024 * 1024;

/** Why a file could not be read. */
export type Unread = 'notASheet' | 'oldExcel' | 'noTable' | 'tooManyRows';

/** The first sheet of a file that holds a table. Empty columns have no heading. */
export async function readFile(bytes: Buffer): Promise<SheetTable | Unread> {
  const grid = await readGrid(bytes);
  if (typeof grid === 'string') return grid;
  const table = readSheet(grid);
  if (table === null || table.rows.length === 0) return 'noTable';
  return table.rows.length > mostImportRows ? 'tooManyRows' : table;
}

async function readGrid(bytes: Buffer): Promise<Cell[][] | Unread> {
  if (bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) return 'oldExcel';
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') return readText(bytes);
  const parts = xlsxParts(bytes);
  if (parts === null) return 'notASheet';
  const sheets = await readXlsxFile(bytes).catch(() => null);
  if (sheets === null) return 'notASheet';
  for (const { sheet, data } of sheets) {
    const grid = fillMerged(
      data.map((row) => row.map(cellOf)),
      mergedRanges(parts, sheet),
    );
    if ((readSheet(grid)?.rows.length ?? 0) > 0) return grid;
  }
  return 'noTable';
}

/** Dates of a workbook are midnights in UTC, whatever the zone of the machine. */
function cellOf(value: unknown): Cell {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}

/** UTF-8 with or without its mark, UTF-16 with its mark, else Windows-1252: what spreadsheets here write. */
function readText(bytes: Buffer): Cell[][] | Unread {
  const text = decoded(bytes);
  return text.includes('\0') ? 'notASheet' : readCsv(text);
}

function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
