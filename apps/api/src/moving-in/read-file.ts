import { fillMerged, mostImportRows, readCsv, readSheet, type Cell, type SheetTable } from '@inntak/domain/moving-in';
import { readSheet as readXlsxSheet } from 'read-excel-file/node';
import { lastRowNamed, mergedRanges, reachOf, sheetsOf, xlsxParts, type SheetXml } from './xlsx-parts';

/** Larger files are no list of people. */
export const mostFileBytes = 3 * 1024 * 1024;

/** What a table may take up, empty cells between the filled ones included, and the last row that Excel itself has. */
const mostCells = 500_000;
const lastExcelRow = 1_048_576;

/** Why a file could not be read. */
export type Unread = 'notASheet' | 'oldExcel' | 'noTable' | 'tooManyRows' | 'reachesTooFar';

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
  let told: Unread = 'notASheet';
  for (const [index, sheet] of sheetsOf(parts).entries()) {
    const grid = await readOneSheet(bytes, index, sheet);
    if (typeof grid !== 'string') return grid;
    if (told === 'notASheet') told = grid;
  }
  return told;
}

/** One sheet at a time, and none that would fill the memory: what cannot be read is known by its text before it is. */
async function readOneSheet(bytes: Buffer, index: number, sheet: SheetXml): Promise<Cell[][] | Unread> {
  const { rows, columns } = reachOf(sheet);
  if (rows * columns > mostCells || lastRowNamed(sheet) > lastExcelRow) return 'reachesTooFar';
  const read = await readXlsxSheet(bytes, index + 1).catch(() => null);
  if (read === null) return 'notASheet';
  const grid = fillMerged(
    read.map((row) => row.map(cellOf)),
    mergedRanges(sheet),
  );
  return (readSheet(grid)?.rows.length ?? 0) > 0 ? grid : 'noTable';
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
