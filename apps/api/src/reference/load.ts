import type { ClientBase } from 'pg';
import { calendarLoads } from './load-calendar';
import { capacityLoads } from './load-capacity';
import { catalogueLoads } from './load-catalogue';
import type { Load } from './load-types';

/** Any number that nothing else locks with: two loaders at once wait for each other. */
const loaderLock = 748_512_951;

/** In an order in which everything referred to exists. */
const loads: readonly Load[] = [...catalogueLoads, ...capacityLoads, ...calendarLoads];

/**
 * Writes the reference data as the owner of the tables, in one transaction. Run again it changes nothing; with newer files
 * it brings rows up to date by code, except what people have edited and dated capacity, which are theirs.
 *
 * @param client connected as the owner, with no transaction open
 */
export async function loadReference(client: ClientBase): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query('SELECT pg_advisory_xact_lock($1)', [loaderLock]);
    for (const { text, rows } of loads) await client.query(text, [JSON.stringify(rows)]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}
