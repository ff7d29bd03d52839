import pg from 'pg';
import { columnTypes, type Database } from '../../platform/database/connection';

/** People's stories told at once, each on a connection of its own: enough to keep two cores busy while some wait for locks. */
export const demoConnections = 5;

/**
 * The database as the loader uses it. The same few hundred statements run thousands of times, so each
 * keeps its first plan. A commit need not reach the disk by itself, because an interrupted load is begun anew.
 */
export function demoDatabase(url: string, connections: number, product: Database): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    application_name: 'inntak-demo',
    types: columnTypes,
    pipeline: true,
    options: '-c synchronous_commit=off -c plan_cache_mode=force_generic_plan',
  });
  pool.on('error', () => undefined); // an idle connection was cut off; the next statement tells
  return {
    pool,
    readLog: product.readLog,
    managerOn: (client) => product.managerOn(client),
    close: () => pool.end(),
  };
}
