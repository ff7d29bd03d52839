import { EnvError, readEnv } from '../env';
import { migrate, roleOf } from './migrate';

/** `main.js migrate`: needs DATABASE_OWNER_URL, and DATABASE_URL to know who is granted what. */
export async function migrateCommand(): Promise<void> {
  const { databaseOwnerUrl, databaseUrl } = readEnv();
  if (!databaseOwnerUrl) throw new EnvError('DATABASE_OWNER_URL is not set: migrations run as the owner.');
  const applied = await migrate(databaseOwnerUrl, roleOf(databaseUrl));
  console.log(applied.length === 0 ? 'Tables are up to date.' : `Applied: ${applied.join(', ')}`);
}
