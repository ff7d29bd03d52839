import type pg from 'pg';

/** Written at every request, or outside the transaction of a step. */
const notCounted = ['session', 'login_attempt', 'migration'];

/** A fingerprint of everything that is stored, table by table. */
export async function databaseState(owner: pg.Pool): Promise<Record<string, string>> {
  const { rows: tables } = await owner.query<{ name: string }>(
    "SELECT c.relname AS name FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> ALL ($1)",
    [notCounted],
  );
  const parts = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS name, coalesce(sum(hashtextextended(t::text, 0)), 0)::text AS sum FROM "${name}" t`,
  );
  const { rows } = await owner.query<{ name: string; sum: string }>(parts.join(' UNION ALL '));
  return Object.fromEntries(rows.map(({ name, sum }) => [name, sum]));
}

/** The id of every row that has one. */
export async function everyId(owner: pg.Pool): Promise<string[]> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns
      WHERE table_schema = 'public' AND column_name = 'id' AND data_type = 'uuid'`,
  );
  const parts = tables.map(({ name }) => `(SELECT id FROM "${name}" LIMIT 8)`);
  const { rows } = await owner.query<{ id: string }>(parts.join(' UNION '));
  return rows.map(({ id }) => id);
}
