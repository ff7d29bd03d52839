import { runMigrations as runJobMigrations } from 'graphile-worker';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from './migrations';
import { grantTo, quoted } from './migrations/sql-migration';

/**
 * Brings the database up to date as its owner, one transaction per migration, and lets the application role use what
 * it needs. The application role must exist; it owns nothing.
 */
export async function migrate(ownerUrl: string, applicationRole: string): Promise<string[]> {
  grantTo(applicationRole);
  const dataSource = new DataSource({
    type: 'postgres',
    driver: pg,
    url: ownerUrl,
    poolSize: 1,
    installExtensions: false,
    migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
  });
  await dataSource.initialize();
  try {
    const applied = await dataSource.runMigrations();
    await runJobMigrations({ connectionString: ownerUrl });
    await dataSource.query(jobGrants(quoted(applicationRole)));
    return applied.map((migration) => migration.name);
  } finally {
    await dataSource.destroy();
  }
}

/** The role of a connection address. */
export function roleOf(url: string): string {
  return decodeURIComponent(new URL(url).username);
}

/** The job tables have row-level security without policies (owner only): the application adds and runs jobs too. */
function jobGrants(role: string): string {
  return `
    GRANT USAGE ON SCHEMA graphile_worker TO ${role};
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA graphile_worker TO ${role};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO ${role};
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA graphile_worker TO ${role};
    DO $$ DECLARE t record; BEGIN
      FOR t IN SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE n.nspname = 'graphile_worker' AND c.relkind = 'r' AND c.relrowsecurity
                  AND NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'application') LOOP
        EXECUTE format('CREATE POLICY application ON graphile_worker.%I USING (true) WITH CHECK (true)', t.relname);
      END LOOP;
    END $$;`;
}
