import pg from 'pg';

/** A statement with a name and one constant text. */
export interface Named<Value = unknown> {
  readonly name: string;
  readonly text: string;
  readonly values: readonly Value[];
}

/** A statement that can go ahead of another: its values are sent as they are. */
export type Ahead = Named<string | Buffer>;

/** What the driver calls on a query and its types leave out. */
interface DriverQuery {
  prepare(connection: pg.Connection): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: pg.Connection): void;
}

const isDriverQuery = (query: object): query is DriverQuery =>
  'prepare' in query && 'handleDataRow' in query && 'handleCommandComplete' in query;

/**
 * Lets others go ahead of a statement. All leave in one packet and are one transaction, which ends with the statement: no BEGIN,
 * no COMMIT, and PostgreSQL answers once. Those ahead are only counted, and prepared where they are not.
 *
 * @returns how many rows each of them has answered
 */
function goAheadOf(query: pg.Query, ahead: readonly Ahead[], unprepared: readonly Ahead[]): readonly number[] {
  if (!isDriverQuery(query)) throw new Error('The driver of PostgreSQL has changed: its queries are made otherwise.');
  const prepare = query.prepare.bind(query);
  const handleDataRow = query.handleDataRow.bind(query);
  const handleCommandComplete = query.handleCommandComplete.bind(query);
  const rowsAhead: number[] = [];
  let rowsNow = 0;
  const isAhead = () => rowsAhead.length < ahead.length;
  query.prepare = (connection) => {
    for (const { name, text } of unprepared) connection.parse({ name, text, types: [] }, true);
    for (const { name, values } of ahead) {
      connection.bind({ portal: '', statement: name, binary: '', values: [...values] }, true);
      connection.execute({ portal: '' }, true);
    }
    prepare(connection);
  };
  query.handleDataRow = (message) => {
    if (isAhead()) rowsNow += 1;
    else handleDataRow(message);
  };
  query.handleCommandComplete = (message, connection) => {
    if (!isAhead()) return handleCommandComplete(message, connection);
    rowsAhead.push(rowsNow);
    rowsNow = 0;
  };
  return rowsAhead;
}

/** Which statements have been prepared on a connection by `readUnit`. */
const prepared = new WeakMap<pg.PoolClient, Set<string>>();

/**
 * Runs a statement with others ahead of it, in one transaction of their own.
 *
 * @returns its rows, and how many rows each of those ahead answered
 * @throws when one of them fails; `isUnsure` tells whether the connection may be used again
 */
export function readUnit<Row extends object>(
  client: pg.PoolClient,
  statement: Named,
  ahead: readonly Ahead[],
): Promise<{ rows: Row[]; rowsAhead: readonly number[] }> {
  const known = prepared.get(client) ?? new Set();
  prepared.set(client, known);
  const unprepared = ahead.filter(({ name }) => !known.has(name));
  for (const { name } of unprepared) known.add(name);
  return new Promise((resolve, reject) => {
    const { name, text, values } = statement;
    const query = new pg.Query<Row, unknown[]>({ name, text, values: [...values] }, undefined, (error, result) => {
      if (error && unprepared.length > 0) unsure.add(client);
      if (error) reject(error);
      else resolve({ rows: result.rows, rowsAhead });
    });
    const rowsAhead = goAheadOf(query, ahead, unprepared);
    client.query(query);
  });
}

const unsure = new WeakSet<pg.PoolClient>();

/** Something failed while statements were prepared on this connection, so that nobody knows which of them are. */
export function isUnsure(client: pg.PoolClient): boolean {
  return unsure.has(client);
}
