import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { migrate, roleOf } from '../src/platform/database/migrate';
import { migrations } from '../src/platform/database/migrations';

/** A database of this test file's own, made from a migrated template. */
export interface TestDatabase {
  readonly appUrl: string;
  readonly ownerUrl: string;
  drop(): Promise<void>;
}

/** Any number that nothing else locks with. */
const templateLock = 748_512_936;

/** Copies the template (made by whichever worker comes first) for this test file. About 150 ms. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const urls = { app: required('TEST_DATABASE_URL'), owner: required('TEST_DATABASE_OWNER_URL') };
  const name = `inntak_test_${process.env['JEST_WORKER_ID'] ?? '0'}_${process.pid}_${Date.now()}`;
  const admin = new pg.Client({ connectionString: urls.owner });
  await admin.connect();
  try {
    const template = await ensureTemplate(admin, urls);
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  } finally {
    await admin.end();
  }
  return {
    appUrl: withDatabase(urls.app, name),
    ownerUrl: withDatabase(urls.owner, name),
    drop: () => drop(urls.owner, name),
  };
}

async function ensureTemplate(admin: pg.Client, urls: { app: string; owner: string }): Promise<string> {
  const template = `inntak_template_${fingerprint()}`;
  await admin.query('SELECT pg_advisory_lock($1)', [templateLock]);
  try {
    const found = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [template]);
    if (found.rowCount === 0) {
      // Under another name until it is whole: an interrupted run must not leave half a template.
      const draft = `${template}_draft`;
      await admin.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
      await admin.query(`CREATE DATABASE ${draft}`);
      await migrate(withDatabase(urls.owner, draft), roleOf(urls.app));
      await whenLeft(() => admin.query(`ALTER DATABASE ${draft} RENAME TO ${template}`));
    }
  } finally {
    await admin.query('SELECT pg_advisory_unlock($1)', [templateLock]);
  }
  return template;
}

/** Another set of migrations is another template. */
function fingerprint(): string {
  const texts = migrations.map((migration) => migration.text).join('\n--\n');
  return createHash('sha256').update(texts).digest('hex').slice(0, 12);
}

async function drop(ownerUrl: string, name: string): Promise<void> {
  const admin = new pg.Client({ connectionString: ownerUrl });
  await admin.connect();
  try {
    await whenLeft(() => admin.query(`DROP DATABASE IF EXISTS ${name}`));
  } finally {
    await admin.end();
  }
}

/** A connection that was closed a moment ago may still be ending, and only its own role could hurry it. */
async function whenLeft(work: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await work();
      return;
    } catch (error) {
      const inUse = error instanceof pg.DatabaseError && error.code === '55006';
      if (!inUse || attempt === 50) throw error;
      await sleep(100);
    }
  }
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.toString();
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run through jest, whose global set-up starts a PostgreSQL.`);
  return value;
}
