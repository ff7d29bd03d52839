import { problem, type ImportProblem } from './problems';
import { plain } from './cells';
import type { ReadRow } from './read-row';

/** More wishes than this a case does not hold. */
const mostRowsOfOne = 5;

/** The rows that are about one person, in the order of the sheet. */
export interface PersonRows {
  readonly key: string;
  readonly rows: readonly ReadRow[];
}

/** By number; without one, by name and birth date. A row that tells neither is its own. */
function personKey(row: ReadRow): string {
  return row.nationalId === null ? (nameAndBirth(row) ?? `row:${row.number}`) : `number:${row.nationalId}`;
}

function nameAndBirth({ firstName, lastName, birthDate }: ReadRow): string | null {
  return birthDate === null ? null : `name:${plain(`${firstName}${lastName}`)}:${birthDate}`;
}

/**
 * Long sheets write the number once and the name and birth date the next time: such a row gets the number of the other, so that
 * nobody is counted twice. Where two numbers fit, it is asked which.
 */
function withNumbers(rows: readonly ReadRow[]): ReadRow[] {
  const numbered = Map.groupBy(
    rows.filter(({ nationalId }) => nationalId !== null),
    nameAndBirth,
  );
  return rows.map((row) => {
    const same = row.nationalId === null && row.birthDate !== null ? (numbered.get(nameAndBirth(row)) ?? []) : [];
    const [first] = same;
    if (first === undefined) return row;
    const isClear = same.every(({ nationalId }) => nationalId === first.nationalId);
    const found = isClear
      ? problem('import-same-person', 'birthDate', { row: String(first.number) })
      : problem('import-person-unclear', 'birthDate', { rows: same.map(({ number }) => number).join(', ') });
    return { ...row, nationalId: isClear ? first.nationalId : null, problems: [...row.problems, found] };
  });
}

/**
 * Puts the rows of one person together, and says what stands twice: the same offer, the same weekday at two places, more
 * rows than a case can hold, another name with the same number.
 */
export function gatherPeople(rows: readonly ReadRow[]): PersonRows[] {
  const people = new Map<string, ReadRow[]>();
  for (const row of withNumbers(rows)) {
    const key = personKey(row);
    people.set(key, [...(people.get(key) ?? []), row]);
  }
  return [...people].map(([key, own]) => ({
    key,
    rows: own.map((row, index) => ({
      ...row,
      problems: [...row.problems, ...againstEarlier(row, own.slice(0, index))],
    })),
  }));
}

function againstEarlier(row: ReadRow, earlier: readonly ReadRow[]): ImportProblem[] {
  const problems: ImportProblem[] = [];
  const [first] = earlier;
  if (first === undefined) return [];
  const nameOf = ({ firstName, lastName }: ReadRow) => plain(`${firstName}${lastName}`);
  if (nameOf(first) !== nameOf(row))
    problems.push(problem('import-names-differ', 'fullName', { row: String(first.number) }));
  const twin = earlier.find(
    (other) => other.offer?.id === row.offer?.id && (other.kind === row.kind || row.offer !== null),
  );
  if (twin) problems.push(problem('import-twice', null, { row: String(twin.number) }));
  else if (row.kind === 'placement') {
    const crossing = earlier.find((other) => other.kind === 'placement' && meets(other, row));
    if (crossing) problems.push(problem('import-weekday-twice', 'weekdays', { row: String(crossing.number) }));
  }
  if (earlier.length >= mostRowsOfOne) problems.push(problem('import-too-many', null, { most: String(mostRowsOfOne) }));
  return problems;
}

function meets(a: ReadRow, b: ReadRow): boolean {
  const isApart =
    (a.to !== null && b.from !== null && a.to < b.from) || (b.to !== null && a.from !== null && b.to < a.from);
  return !isApart && a.weekdays.some((weekday) => b.weekdays.includes(weekday));
}
