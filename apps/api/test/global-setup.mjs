import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../../scripts/postgres.mjs';

/**
 * Once per run: a PostgreSQL for all workers. TEST_DATABASE_URL and TEST_DATABASE_OWNER_URL name another one;
 * TEST_DATA_DIR keeps the embedded one running between runs, which saves two seconds each time. DEMO_DATA_DIR: a data folder
 * in which the demo year has been made already.
 */
export default async function globalSetup() {
  if (process.env['TEST_DATABASE_URL']) return;
  const kept = process.env['TEST_DATA_DIR'];
  const dataDir = kept ?? join(mkdtempSync(join(tmpdir(), 'inntak-test-')), 'data');
  const postgres = await startPostgres({ dataDir, fsync: false });
  process.env['TEST_DATABASE_URL'] = postgres.appUrl;
  process.env['TEST_DATABASE_OWNER_URL'] = postgres.ownerUrl;
  const filled = process.env['DEMO_DATA_DIR'];
  const demo = filled && existsSync(filled) ? await startPostgres({ dataDir: filled, fsync: false }) : undefined;
  if (demo) process.env['DEMO_DATABASE_OWNER_URL'] = demo.ownerUrl;
  globalThis.stopTestPostgres = async () => {
    await demo?.stop();
    if (kept) return;
    await postgres.stop();
    rmSync(join(dataDir, '..'), { recursive: true, force: true });
  };
}
