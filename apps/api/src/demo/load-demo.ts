import type pg from 'pg';
import type { NationalIds } from '../platform/national-ids';
import { loadPeople } from './load-people';

/** Monday, two weeks before the deadline of the main round: the story of one application can be walked from its start. */
export const firstDemoDay = '2027-01-18';

/** Loads the demonstration into a database that has none: the day and the fictional people. */
export async function loadDemo(client: pg.ClientBase, ids: NationalIds): Promise<void> {
  const { rows } = await client.query<{ loaded: boolean }>(
    'SELECT EXISTS (SELECT 1 FROM app_user WHERE demo_code IS NOT NULL) AS loaded',
  );
  if (rows[0]?.loaded) return;
  await client.query('BEGIN');
  try {
    await client.query("SELECT set_config('app.today', $1, true), set_config('app.now', $1 || 'T08:00:00Z', true)", [
      firstDemoDay,
    ]);
    await client.query('INSERT INTO business_clock (day) VALUES ($1) ON CONFLICT (single) DO NOTHING', [firstDemoDay]);
    await loadPeople(client, ids);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}
