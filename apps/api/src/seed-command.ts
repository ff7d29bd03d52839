import pg from 'pg';
import { loadDemo } from './demo/load-demo';
import { columnTypes } from './platform/database/connection';
import { EnvError, readEnv } from './platform/env';
import { nationalIds } from './platform/national-ids';
import { loadReference } from './reference/load';

/** `main.js seed`: needs DATABASE_OWNER_URL. Run again, it changes nothing that is there. */
export async function seedCommand(): Promise<void> {
  const { databaseOwnerUrl, login, identityKey } = readEnv();
  if (!databaseOwnerUrl) throw new EnvError('DATABASE_OWNER_URL is not set: reference data is loaded as the owner.');
  const client = new pg.Client({ connectionString: databaseOwnerUrl, types: columnTypes });
  await client.connect();
  try {
    await loadReference(client);
    if (login.kind !== 'demo') return;
    await loadDemo(client, databaseOwnerUrl, nationalIds(identityKey));
  } finally {
    await client.end();
  }
}
