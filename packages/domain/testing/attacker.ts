/**
 * Somebody who wants to know what a report hides, written without a look at how it hides: linear equations over everything
 * that is published, solved exactly, with whole numbers that are never below zero.
 */

/** A sum that is known: cells by name, each once or (with -1) taken away. */
export interface KnownSum {
  readonly cells: Readonly<Record<string, number>>;
  readonly sum: number;
}

/** What is known of a hidden number. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** What the attacker has: the names of the hidden numbers with the least each can be, and sums of them. */
export interface Evidence {
  readonly hidden: ReadonlyMap<string, number>;
  readonly sums: readonly KnownSum[];
}

/** What follows for each hidden number. Equal bounds: it is told. */
export function attack({ hidden, sums }: Evidence): Map<string, Bounds> {
  const equations = [...sums, ...eliminated(sums)];
  const bounds = new Map([...hidden].map(([cell, least]) => [cell, { least, most: Number.POSITIVE_INFINITY }]));
  if (!narrow(bounds, equations)) throw new Error('What is published contradicts itself.');
  return bounds;
}

/** Sums of several hidden numbers, all added, that follow from differences of what is published. */
export function sumsTold({ sums }: Evidence): number[] {
  return [...sums, ...eliminated(sums)]
    .filter(({ cells }) => Object.keys(cells).length > 0 && new Set(Object.values(cells)).size === 1)
    .map(({ cells, sum }) => sum / (Object.values(cells)[0] ?? 1));
}

/** Is there a table of whole numbers with all these sums in which the cell has this value? Searched through to the end. */
export function isPossible(evidence: Evidence, cell: string, value: number): boolean {
  const bounds = attack(evidence);
  const found = bounds.get(cell);
  if (!found || value < found.least || value > found.most) return false;
  return search(new Map([...bounds, [cell, { least: value, most: value }]]), evidence.sums);
}

function search(bounds: Map<string, Bounds>, sums: readonly KnownSum[]): boolean {
  if (!narrow(bounds, sums)) return false;
  const open = [...bounds].filter(([, { least, most }]) => least < most && most !== Number.POSITIVE_INFINITY);
  const next = open.sort(([, a], [, b]) => a.most - a.least - (b.most - b.least))[0];
  if (!next) return true;
  const [cell, { least, most }] = next;
  for (let value = least; value <= most; value += 1) {
    if (search(new Map([...bounds, [cell, { least: value, most: value }]]), sums)) return true;
  }
  return false;
}

/** Narrows every bound by every sum until nothing moves. False: there is no such table. */
function narrow(bounds: Map<string, Bounds>, sums: readonly KnownSum[]): boolean {
  const rows = sums.map(({ cells, sum }) => ({ cells: Object.entries(cells), sum }));
  for (let moved = true; moved;) {
    moved = false;
    for (const { cells, sum } of rows) {
      for (const [cell, factor] of cells) {
        const was = boundsOf(bounds, cell);
        let low = sum;
        let high = sum;
        for (const [name, by] of cells) {
          if (name === cell) continue;
          const { least, most } = scaled(boundsOf(bounds, name), by);
          low -= most;
          high -= least;
        }
        const [from, to] = factor > 0 ? [low / factor, high / factor] : [high / factor, low / factor];
        const least = Math.max(was.least, Math.ceil(from - tiny));
        const most = Math.min(was.most, Math.floor(to + tiny));
        if (least > most) return false;
        if (least === was.least && most === was.most) continue;
        bounds.set(cell, { least, most });
        moved = true;
      }
    }
  }
  return true;
}

const tiny = 1e-9;

function boundsOf(bounds: ReadonlyMap<string, Bounds>, cell: string): Bounds {
  const found = bounds.get(cell);
  if (!found) throw new Error(`${cell} is in a sum and is not hidden.`);
  return found;
}

function scaled({ least, most }: Bounds, by: number): Bounds {
  return by > 0 ? { least: least * by, most: most * by } : { least: most * by, most: least * by };
}

/** The same sums after elimination (reduced echelon form): every difference of sums that tells of fewer cells. */
function eliminated(sums: readonly KnownSum[]): KnownSum[] {
  const names = [...new Set(sums.flatMap(({ cells }) => Object.keys(cells)))];
  const rows = sums.map(({ cells, sum }) => [...names.map((name) => cells[name] ?? 0), sum]);
  let done = 0;
  for (let column = 0; column < names.length && done < rows.length; column += 1) {
    const pivot = rows.findIndex((row, at) => at >= done && Math.abs(row[column] ?? 0) > tiny);
    if (pivot === -1) continue;
    const chosen = rows[pivot] ?? [];
    rows.splice(pivot, 1);
    const by = chosen[column] ?? 1;
    const unit = chosen.map((value) => value / by);
    rows.splice(done, 0, unit);
    rows.forEach((row, at) => {
      const factor = row[column] ?? 0;
      if (at !== done && factor !== 0) rows[at] = row.map((value, index) => value - factor * (unit[index] ?? 0));
    });
    done += 1;
  }
  return rows.slice(0, done).map((row) => ({
    cells: Object.fromEntries(
      names.flatMap((name, at) => (Math.abs(row[at] ?? 0) > tiny ? [[name, row[at] ?? 0] as const] : [])),
    ),
    sum: row[names.length] ?? 0,
  }));
}
