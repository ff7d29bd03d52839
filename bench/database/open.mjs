import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../scripts/postgres.mjs';
import { inProject } from '../../scripts/lib/workspace.mjs';
import { serveProduct } from '../product.mjs';

/**
 * @typedef {object} BenchDatabase
 * @property {string} appUrl
 * @property {string} ownerUrl
 * @property {number} pid PostgreSQL's first process
 * @property {pg.Client} owner
 * @property {() => Promise<void>} close
 */

/** Kept between runs, so that only the first one waits for it. */
const dataDir = process.env['BENCH_DATA_DIR'] ?? inProject('.cache', 'bench-database');

/**
 * The database of the bench: the demo year, made by the real commands, and 80,000 applications copied from it. Brought up
 * to the latest migration; filled the first time, which takes some minutes.
 *
 * @param {(line: string) => void} log
 * @returns {Promise<BenchDatabase>}
 */
export async function openDatabase(log) {
  const { appUrl, ownerUrl, stop } = await startPostgres({ dataDir, log });
  const product = await serveProduct({ appUrl, ownerUrl, log });
  await product.stop();
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const { rows } = await owner.query('SELECT count(*)::int AS applications FROM application');
  if (rows[0].applications < 80_000) {
    log('Filling the database with 80,000 applications (some minutes, the first time only)');
    await owner.query(`BEGIN; ${sql('volume.sql')}; COMMIT`);
    await owner.query('VACUUM (ANALYZE)');
  }
  await owner.query(sql('postgraphile.sql'));
  const pid = Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  return {
    appUrl,
    ownerUrl,
    pid,
    owner,
    close: async () => {
      await owner.end();
      await stop();
    },
  };
}

/** @param {string} file */
const sql = (file) => readFileSync(join(import.meta.dirname, file), 'utf8');
