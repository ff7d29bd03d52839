import type pg from 'pg';

/** One stored thing about a person. */
export interface PersonRow {
  readonly table: string;
  readonly id: string;
  readonly participantId: string;
  readonly version: number | null;
}

/** Every row about a person that has an id, in every protected table about people, as the owner reads it. */
export async function everyPersonRow(owner: pg.Pool): Promise<PersonRow[]> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'id'
      WHERE c.relrowsecurity AND c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
        AND a.atttypid = 'uuid'::regtype
        AND (c.relname = 'participant' OR EXISTS (SELECT 1 FROM pg_attribute p WHERE p.attrelid = c.oid AND p.attname = 'participant_id'))`,
  );
  const person = (name: string) => (name === 'participant' ? 't.id' : 't.participant_id');
  const parts = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS "table", t.id, ${person(name)} AS "participantId", (to_jsonb(t) ->> 'version')::int AS version FROM ${name} t`,
  );
  return (await owner.query<PersonRow>(parts.join(' UNION ALL '))).rows;
}

/** The full name of everybody, by id. */
export async function everyName(owner: pg.Pool): Promise<Map<string, string>> {
  const { rows } = await owner.query<{ id: string; name: string }>(
    "SELECT id, first_name || ' ' || last_name AS name FROM participant",
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** What an answer tells of people whom the reader may not know of: ids of their rows, and their names. */
export function strangersIn(
  answer: unknown,
  mayKnow: ReadonlySet<string>,
  rows: ReadonlyMap<string, PersonRow>,
  names: ReadonlyMap<string, string>,
): string[] {
  const text = JSON.stringify(answer);
  const ids = [...new Set(text.match(uuid) ?? [])]
    .map((id) => rows.get(id))
    .filter((row) => row !== undefined && !mayKnow.has(row.participantId))
    .map((row) => `${row?.table ?? ''} of ${names.get(row?.participantId ?? '') ?? ''}`);
  const named = [...names].filter(([id, name]) => !mayKnow.has(id) && text.includes(name)).map(([, name]) => name);
  return [...ids, ...named];
}
