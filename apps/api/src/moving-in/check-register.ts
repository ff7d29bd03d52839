import type { PersonRows, ReadRow } from '@inntak/domain/moving-in';
import { plain, problem, type ImportProblem } from '@inntak/domain/moving-in';
import type { RequestContext } from '../platform/transaction';

/** The rows of one person, with who it is in the register; null for somebody new. */
export interface ImportedPerson extends PersonRows {
  readonly participantId: string | null;
}

interface Known {
  readonly id: string;
  readonly name: string;
  readonly birthDate: string | null;
}

/** What the register knows about the people of a sheet, as far as the actor may see it. */
interface Register {
  readonly byNumber: ReadonlyMap<string, string>;
  readonly hidden: ReadonlySet<string>;
  readonly sameBirthDate: readonly Known[];
}

/** Finds the people of a sheet in the register: by number for sure, by name and birth date perhaps. */
export async function checkRegister(
  ctx: RequestContext,
  people: readonly PersonRows[],
  matchByName: boolean,
): Promise<ImportedPerson[]> {
  const register = await readRegister(ctx, people);
  const found = people.map((person) => find(person, register, matchByName));
  return withWaiting(ctx, found);
}

async function readRegister(ctx: RequestContext, people: readonly PersonRows[]): Promise<Register> {
  const numbers = [...new Set(people.flatMap(({ rows }) => rows.flatMap(({ nationalId }) => nationalId ?? [])))];
  const numberOf = new Map(numbers.map((number) => [ctx.nationalIds.hash(number).toString('hex'), number]));
  const hashes = numbers.map((number) => ctx.nationalIds.hash(number));
  const births = [...new Set(people.flatMap(({ rows }) => rows.flatMap(({ birthDate }) => birthDate ?? [])))];
  const [known, hidden, sameBirthDate] = await Promise.all([
    ctx.sql<{ hash: Buffer; id: string }>(
      'SELECT n.hash, n.participant_id AS id FROM national_id n WHERE n.hash = ANY ($1::bytea[])',
      [hashes],
    ),
    ctx.sql<{ hash: Buffer }>('SELECT h AS hash FROM unnest($1::bytea[]) AS h WHERE is_known_and_hidden(h)', [hashes]),
    ctx.sql<Known>(
      `SELECT p.id, p.first_name || p.last_name AS name, p.birth_date AS "birthDate" FROM participant p
        WHERE p.birth_date = ANY ($1::date[]) AND p.tenant_id = $2`,
      [births, ctx.actor.tenantId],
    ),
  ]);
  const named = (hash: Buffer) => numberOf.get(hash.toString('hex')) ?? '';
  return {
    byNumber: new Map(known.rows.map(({ hash, id }) => [named(hash), id])),
    hidden: new Set(hidden.rows.map(({ hash }) => named(hash))),
    sameBirthDate: sameBirthDate.rows,
  };
}

function find(person: PersonRows, register: Register, matchByName: boolean): ImportedPerson {
  const [first] = person.rows;
  const number = first?.nationalId ?? null;
  if (number !== null && register.hidden.has(number)) {
    return { ...withProblem(person, problem('import-not-yours', 'nationalId')), participantId: null };
  }
  const byNumber = number === null ? undefined : register.byNumber.get(number);
  if (byNumber !== undefined) {
    return { ...withProblem(person, problem('import-known', 'nationalId')), participantId: byNumber };
  }
  const name = plain(`${first?.firstName ?? ''}${first?.lastName ?? ''}`);
  const alike = register.sameBirthDate.filter(
    (each) => each.birthDate === first?.birthDate && plain(each.name) === name,
  );
  if (alike.length === 0) return { ...person, participantId: null };
  const [one] = alike;
  // A number that the register does not know beside a name that it does: never taken for the same by itself.
  if (matchByName && number === null && alike.length === 1 && one) {
    return { ...withProblem(person, problem('import-name-known-used', 'birthDate')), participantId: one.id };
  }
  return { ...withProblem(person, problem('import-name-known', 'birthDate')), participantId: null };
}

/** A case that is worked with already, and lists that the person stands on. */
async function withWaiting(ctx: RequestContext, people: readonly ImportedPerson[]): Promise<ImportedPerson[]> {
  const ids = people.flatMap(({ participantId }) => participantId ?? []);
  const [cases, entries] = await Promise.all([
    ctx.sql<{ id: string; caseNumber: string }>(
      `SELECT a.participant_id AS id, a.case_number AS "caseNumber" FROM application a
        WHERE a.participant_id = ANY ($1::uuid[]) AND a.state NOT IN ('closed', 'withdrawn')`,
      [ids],
    ),
    ctx.sql<{ id: string; offerId: string }>(
      `SELECT we.participant_id AS id, we.offer_id AS "offerId" FROM waitlist_entry we
        WHERE we.participant_id = ANY ($1::uuid[]) AND we.state <> 'left'`,
      [ids],
    ),
  ]);
  const caseOf = new Map(cases.rows.map(({ id, caseNumber }) => [id, caseNumber]));
  return people.map((person) => ({
    ...person,
    rows: person.rows.map((row) => {
      if (row.kind !== 'waiting' || person.participantId === null) return row;
      const waits = entries.rows.some(({ id, offerId }) => id === person.participantId && offerId === row.offer?.id);
      if (waits) return adding(row, problem('import-waiting-already', 'offer'));
      const caseNumber = caseOf.get(person.participantId);
      return caseNumber === undefined ? row : adding(row, problem('import-case-under-way', null, { caseNumber }));
    }),
  }));
}

function withProblem(person: PersonRows, found: ImportProblem): PersonRows {
  return { ...person, rows: person.rows.map((row) => adding(row, found)) };
}

/** The row with one problem more. */
export function adding(row: ReadRow, found: ImportProblem): ReadRow {
  return { ...row, problems: [...row.problems, found] };
}
