import { isSound, problem, type ImportProblem, type ReadRow } from '@inntak/domain/moving-in';
import type { RequestContext } from '../platform/transaction';
import { adding, type ImportedPerson } from './check-register';
import type { KeptSheet, StoredImport } from './import-store';
import { peopleOf } from './read-import';
import { RowRefused } from './row-refused';
import { takeInPerson, type WrittenPerson } from './take-in-person';

/** What became of the rows of a sheet. */
export interface TakenIn {
  readonly people: readonly ImportedPerson[];
  readonly written: readonly WrittenPerson[];
  readonly errors: number;
}

/**
 * Takes in everybody of a sheet whose rows are sound, one after the other, so that each counts for the next. A person who
 * cannot be taken in is left out whole, and her rows say why. Whether what was written stands is the caller's to say.
 */
export async function takeIn(ctx: RequestContext, stored: StoredImport, sheet: KeptSheet): Promise<TakenIn> {
  // Room is judged when a row is written: afterwards, one that was let in above the number would make all before it too many.
  await ctx.sql('SET CONSTRAINTS ALL IMMEDIATE');
  const people: ImportedPerson[] = [];
  const written: WrittenPerson[] = [];
  for (const person of await peopleOf(ctx, stored, sheet)) {
    if (!person.rows.every(isSound)) {
      people.push(person);
      continue;
    }
    await ctx.sql('SAVEPOINT person');
    const taken = await attempt(ctx, stored, person);
    await ctx.sql(taken.written === null ? 'ROLLBACK TO SAVEPOINT person' : 'RELEASE SAVEPOINT person');
    people.push({ ...person, rows: taken.rows });
    if (taken.written !== null) written.push(taken.written);
  }
  const errors = people.flatMap(({ rows }) => rows).filter((row) => !isSound(row)).length;
  return { people, written, errors };
}

interface Attempt {
  readonly rows: readonly ReadRow[];
  /** Null when the person could not be taken in. */
  readonly written: WrittenPerson | null;
}

async function attempt(ctx: RequestContext, stored: StoredImport, person: ImportedPerson): Promise<Attempt> {
  const notes: { readonly row: number; readonly found: ImportProblem }[] = [];
  const note = (row: number, found: ImportProblem) => void notes.push({ row, found });
  try {
    const written = await takeInPerson(ctx, stored, person, note);
    return { rows: withNotes(person.rows, notes), written };
  } catch (error) {
    const refused = refusalOf(error, person);
    if (refused === null) throw error;
    return { rows: withNotes(person.rows, [refused]), written: null };
  }
}

function withNotes(
  rows: readonly ReadRow[],
  notes: readonly { readonly row: number; readonly found: ImportProblem }[],
) {
  return rows.map((row) =>
    notes.filter((each) => each.row === row.number).reduce((to, { found }) => adding(to, found), row),
  );
}

/** What the rules or the database's own constraints say about a row; null for errors of another kind. */
function refusalOf(error: unknown, { rows }: ImportedPerson): { row: number; found: ImportProblem } | null {
  if (error instanceof RowRefused) return { row: error.row, found: error.found };
  const row = rows[0]?.number ?? 0;
  const constraint = typeof error === 'object' && error !== null && 'constraint' in error ? error.constraint : null;
  if (constraint === 'placement_day_one_place') return { row, found: problem('import-weekday-taken', 'weekdays') };
  if (constraint === 'no_room') return { row, found: problem('import-no-room', 'offer', { reasons: '' }) };
  if (constraint === 'waitlist_entry_once') return { row, found: problem('import-waiting-already', 'offer') };
  return null;
}
