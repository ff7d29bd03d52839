import { textOf, type Cell } from './cells';
import { fieldOfHeading, weekdayFields } from './columns';

/** A row of people, with the number it has in the sheet (the first is 1). */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** A sheet without its title, empty rows and empty columns at the end. */
export interface SheetTable {
  /** One per column, as written; a column without a heading has none. */
  readonly headings: readonly string[];
  readonly rows: readonly SheetRow[];
}

/** Titles and notes may stand above the headings, but not many. */
const rowsToLookIn = 25;

/**
 * Finds the headings and what stands below them. The headings are the row that the product understands most of; where it
 * understands none, the first row with two cells or more. Null when there is no such row.
 */
export function readSheet(grid: readonly (readonly Cell[])[]): SheetTable | null {
  const isFilled = (row: readonly Cell[]) => row.some((cell) => textOf(cell) !== '');
  const candidates = grid.slice(0, rowsToLookIn).map((row, index) => ({
    index,
    known: row.filter((cell) => fieldOfHeading(cell) !== null).length,
    filled: row.filter((cell) => textOf(cell) !== '').length,
  }));
  const best = candidates.reduce((most, each) => (each.known > most.known ? each : most), {
    index: -1,
    known: 0,
    filled: 0,
  });
  const head = best.known > 1 ? best : candidates.find(({ filled }) => filled > 1);
  if (head === undefined) return null;
  const { headings, last } = headingsAt(grid, head.index);
  const rows = grid
    .map((cells, index) => ({ number: index + 1, cells }))
    .slice(last + 1)
    .filter(({ cells }) => isFilled(cells) && !isRepeated(cells, headings));
  return { headings, rows };
}

/** The headings of a row; where weekdays stand below one for all of them («Dager»), those of both rows. */
function headingsAt(grid: readonly (readonly Cell[])[], index: number): { headings: string[]; last: number } {
  const last = isWeekdayRow(grid[index + 1]) ? index + 1 : index;
  const above = isWeekdayRow(grid[last]) && last === index ? index - 1 : index;
  const [upper, lower] = [grid[above] ?? [], grid[last] ?? []].map((row) => row.map(textOf));
  const width = Math.max(upper?.length ?? 0, lower?.length ?? 0);
  const headings = Array.from({ length: width }, (_, column) => lower?.[column] || upper?.[column] || '');
  while (headings.at(-1) === '') headings.pop();
  return { headings, last };
}

/** Nothing but weekdays, and more than two of them. */
function isWeekdayRow(row: readonly Cell[] | undefined): boolean {
  const filled = (row ?? []).filter((cell) => textOf(cell) !== '').map(fieldOfHeading);
  return filled.length > 2 && filled.every((field) => weekdayFields.some((weekday) => weekday === field));
}

/** Long sheets repeat their headings on each page. */
function isRepeated(cells: readonly Cell[], headings: readonly string[]): boolean {
  return headings.every((heading, index) => textOf(cells[index]) === heading);
}

/**
 * Gives each cell of a merged range the value of its first: «Sandvika» that stands once beside ten people is meant for all
 * ten. Ranges as the sheet names them: `A2:A11`.
 */
export function fillMerged(grid: readonly (readonly Cell[])[], ranges: readonly string[]): Cell[][] {
  const filled = grid.map((row) => [...row]);
  for (const range of ranges) {
    const match = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(range);
    if (match === null) continue;
    const [left, right] = [columnOf(match[1] ?? ''), columnOf(match[3] ?? '')];
    const [top, bottom] = [Number(match[2]) - 1, Math.min(Number(match[4]), filled.length) - 1];
    // Merged sideways is a title, not a value of several columns.
    if (left !== right) continue;
    const value = filled[top]?.[left] ?? null;
    if (textOf(value) === '') continue;
    for (let row = top + 1; row <= bottom; row += 1) {
      const cells = filled[row];
      if (cells && cells.some((cell) => textOf(cell) !== '')) cells[left] = value;
    }
  }
  return filled;
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
