import type pg from 'pg';
import { openDatabase } from '../platform/database/connection';
import type { NationalIds } from '../platform/national-ids';
import { loadPeople } from './load-people';
import { makePopulation } from './population';
import type { TransactionServices } from '../platform/transaction';
import { demoConnections, demoDatabase } from './year/demo-database';
import { loadYear } from './year/load-year';
import { writePopulation } from './year/write-population';

/** Monday, two weeks before the deadline of the main round: the story of one application can be walked from its start. */
export const firstDemoDay = '2027-01-18';

/** People are in the register before anything happens to them. */
const firstKnownDay = '2024-01-02';

/** Any number that nothing else locks with: of two loaders at once the second waits, and finds it done. */
const loaderLock = 748_512_952;

/**
 * Loads the demonstration into a database that has none: fictional people, what happened to them since 2024, and the day.
 * The business clock is set last and in a transaction of its own, so it says that everything is there; people without it
 * are those of a load that was interrupted, which is begun anew.
 *
 * @param owner connected as the owner of the tables, with no transaction open
 * @param url of the same role: the product's own commands check who may do what as always, but without row-level security
 *   under them, which takes as long as everything else and would find the same rows
 */
export async function loadDemo(owner: pg.ClientBase, url: string, nationalIds: NationalIds): Promise<void> {
  await owner.query('SELECT pg_advisory_lock($1)', [loaderLock]);
  try {
    const { rows } = await owner.query<{ done: boolean; begun: boolean }>(
      `SELECT EXISTS (SELECT 1 FROM business_clock) AS done, EXISTS (SELECT 1 FROM app_user WHERE demo_code IS NOT NULL) AS begun`,
    );
    if (rows[0]?.done) return;
    if (rows[0]?.begun) await owner.query(forgetText);
    const residents = await atDay(owner, firstKnownDay, async () => {
      await loadPeople(owner, nationalIds);
      return writePopulation(owner, nationalIds, makePopulation());
    });
    await withServices(url, nationalIds, (services) => loadYear(owner, services, residents, firstDemoDay));
    await owner.query('INSERT INTO business_clock (day) VALUES ($1) ON CONFLICT (single) DO NOTHING', [firstDemoDay]);
  } finally {
    await owner.query('SELECT pg_advisory_unlock($1)', [loaderLock]);
  }
}

/** All people and everything about them; the reference data stays. */
const forgetText = `TRUNCATE app_user, participant, audit_event, notice_sent, case_number_counter, offer_load,
  earmarked_grant, figure_snapshot, fairness_snapshot CASCADE`;

async function withServices(
  url: string,
  nationalIds: NationalIds,
  work: (services: TransactionServices) => Promise<void>,
): Promise<void> {
  const product = await openDatabase(url, 1);
  const database = demoDatabase(url, demoConnections, product);
  try {
    await work({ database, nationalIds });
  } finally {
    await database.close();
    await product.close();
  }
}

async function atDay<Result>(owner: pg.ClientBase, day: string, work: () => Promise<Result>): Promise<Result> {
  await owner.query('BEGIN');
  try {
    await owner.query("SELECT set_config('app.today', $1, true), set_config('app.now', $1 || 'T08:00:00Z', true)", [
      day,
    ]);
    const result = await work();
    await owner.query('COMMIT');
    return result;
  } catch (error) {
    await owner.query('ROLLBACK');
    throw error;
  }
}
