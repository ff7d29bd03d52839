import { sqlMigration } from './sql-migration';
import platform from './0001_platform.sql?raw';

/** Every migration, in the order it is applied. Add a line; never change or reorder one that has been released. */
export const migrations = [
  sqlMigration('0001_platform', platform), // municipality, organisation, user, session, clock, audit
];
