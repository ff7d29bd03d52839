import pg from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner.js';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { entities } from './entities';
import { ReadLog } from './read-log';

/** One pool for everything: raw prepared reads and TypeORM's entities share its clients. */
export interface Database {
  readonly pool: pg.Pool;
  readonly readLog: ReadLog;
  /** An entity manager that speaks on the given client, inside the transaction that is open there. */
  managerOn(client: pg.PoolClient): EntityManager;
  close(): Promise<void>;
}

/** Connects as the application role. `pipeline` lets statements follow each other without waiting for answers. */
export async function openDatabase(url: string, poolSize: number): Promise<Database> {
  const dataSource = new DataSource({
    type: 'postgres',
    driver: pg,
    url,
    poolSize,
    installExtensions: false,
    applicationName: 'inntak-api',
    entities,
    extra: connectionSettings,
    poolErrorHandler: cutOff,
  });
  await dataSource.initialize();
  const driver = dataSource.driver as PostgresDriver;
  const pool = driver.master as pg.Pool;
  const readLogPool = new pg.Pool({
    connectionString: url,
    max: 1,
    application_name: 'inntak-read-log',
    ...connectionSettings,
  });
  readLogPool.on('error', cutOff);
  const readLog = new ReadLog(readLogPool, () => pool.totalCount - pool.idleCount);
  return {
    pool,
    readLog,
    managerOn: (client) => dataSource.createEntityManager(new BorrowedClientRunner(driver, client)),
    close: async () => {
      await dataSource.destroy(); // waits for what is being read
      await readLog.close();
    },
  };
}

/** An idle connection was cut off; the pool opens another when it is needed. */
const cutOff = () => undefined;

const ownParsers = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.DATE, (text) => text],
  [pg.types.builtins.INT8, Number],
]);

/** Days stay `YYYY-MM-DD` text, counts become numbers; everything else as the driver reads it. */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary'): ((text: string) => unknown) =>
    ownParsers.get(oid) ?? (pg.types.getTypeParser(oid, format ?? 'text') as (text: string) => unknown),
};

const connectionSettings = {
  pipeline: true,
  types: columnTypes,
  connectionTimeoutMillis: 10_000,
  // A new connection plans every statement anew, which takes several times as long as running it: keep the ones there are.
  idleTimeoutMillis: 10 * 60_000,
  idle_in_transaction_session_timeout: 60_000,
  statement_timeout: 30_000,
  lock_timeout: 10_000, // answered as a conflict
};

/** TypeORM on a client that is already inside a transaction: it neither begins, commits nor releases. */
class BorrowedClientRunner extends PostgresQueryRunner {
  constructor(driver: PostgresDriver, client: pg.PoolClient) {
    super(driver, 'master');
    this.databaseConnection = client;
    this.isTransactionActive = true;
    this.transactionDepth = 1;
  }

  override release(): Promise<void> {
    return Promise.resolve();
  }
}
