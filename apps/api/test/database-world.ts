import pg from 'pg';
import { columnTypes } from '../src/platform/database/connection';
import { seeds, type Seeds } from './seeds';
import { createTestDatabase } from './test-database';

/** Who acts, as the settings of a transaction say it. Nothing here is believed by the database without a check. */
export interface ActingHat {
  readonly userId: string;
  readonly kind: 'self' | 'representation' | 'membership' | 'system';
  readonly id?: string;
}

type Value = string | number | boolean | null | Buffer | readonly (string | number)[] | object;
export type Row = Readonly<Record<string, Value>>;

/** A database with two municipalities and their offers, and plain SQL connections as owner and as application. */
export interface DatabaseWorld {
  /** Row-level security does not bind it. */
  readonly owner: pg.Pool;
  /** The role of the API. */
  readonly app: pg.Pool;
  readonly seed: Seeds;
  /** Inserts a row as owner and returns its id (or first column). */
  insert(table: string, row: Row): Promise<string>;
  /** Runs statements as the application role in somebody's hat; undone afterwards unless `keep`. */
  as<Result>(hat: ActingHat, work: (client: pg.PoolClient) => Promise<Result>, keep?: 'keep'): Promise<Result>;
  /** A member of staff with a role at an organisation, as a hat. */
  staff(code: string, role: Parameters<Seeds['member']>[1], organisation: string): Promise<ActingHat>;
  /** Empties every table: the next test begins anew, much faster than on a new database. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** The business day all tests of the database start from. */
export const today = '2027-01-18';

/** Opens a world for one test file, without any rows. */
export async function databaseWorld(connections = 4): Promise<DatabaseWorld> {
  const database = await createTestDatabase();
  const owner = new pg.Pool({ connectionString: database.ownerUrl, max: 3, types: columnTypes });
  const app = new pg.Pool({ connectionString: database.appUrl, max: connections, types: columnTypes });
  // Dropping the database cuts off a connection that has not quite ended.
  for (const pool of [owner, app]) pool.on('connect', (client) => client.on('error', () => undefined));
  await setClock(owner);
  const seed = seeds(owner);
  return {
    owner,
    app,
    seed,
    insert: (table, row) => insert(owner, table, row),
    as: (hat, work, keep) => actAs(app, hat, work, keep === 'keep'),
    async staff(code, role, organisation) {
      const userId = await seed.member(code, role, organisation);
      const { rows } = await owner.query<{ id: string }>('SELECT id FROM membership WHERE user_id = $1', [userId]);
      return { userId, kind: 'membership', id: rows[0]?.id ?? '' };
    },
    async clear() {
      const { rows } = await owner.query<{ names: string }>(
        `SELECT string_agg(quote_ident(relname), ', ') AS names FROM pg_class
          WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname NOT IN ('migration', 'scope_table', 'scope_opened')`,
      );
      await owner.query(`TRUNCATE ${rows[0]?.names ?? ''} RESTART IDENTITY`);
      await setClock(owner);
    },
    async close() {
      await Promise.all([owner.end(), app.end()]);
      await database.drop();
    },
  };
}

async function setClock(owner: pg.Pool): Promise<void> {
  await owner.query('INSERT INTO business_clock (day) VALUES ($1)', [today]);
}

async function insert(owner: pg.Pool, table: string, row: Row): Promise<string> {
  const columns = Object.keys(row);
  const places = columns.map((_, index) => `$${index + 1}`);
  const { rows } = await owner.query<Record<string, string>>(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places.join(', ')}) RETURNING *`,
    Object.values(row),
  );
  const made = rows[0] ?? {};
  return made['id'] ?? Object.values(made)[0] ?? '';
}

async function actAs<Result>(
  app: pg.Pool,
  hat: ActingHat,
  work: (client: pg.PoolClient) => Promise<Result>,
  keep: boolean,
): Promise<Result> {
  const client = await app.connect();
  try {
    await client.query('BEGIN');
    await client.query(
      `SELECT set_config('app.user_id', $1, true), set_config('app.hat_kind', $2, true), set_config('app.hat_id', $3, true)`,
      [hat.userId, hat.kind, hat.id ?? ''],
    );
    const result = await work(client);
    await client.query(keep ? 'COMMIT' : 'ROLLBACK');
    return result;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

/** The SQLSTATE (and constraint, where there is one) that a statement is refused with; null when it is accepted. */
export async function refusalOf(work: Promise<unknown>): Promise<string | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    return error.constraint === undefined ? (error.code ?? '') : `${error.code ?? ''} ${error.constraint}`;
  }
}
