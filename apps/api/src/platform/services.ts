import type { Clock } from './clock';
import type { Database } from './database/connection';
import type { Env } from './env';
import type { NationalIds } from './national-ids';

/** What the process is made of, opened once at start and closed in reverse order. */
export interface Services {
  readonly env: Env;
  readonly database: Database;
  readonly clock: Clock;
  readonly nationalIds: NationalIds;
}
