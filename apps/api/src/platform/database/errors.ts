import pg from 'pg';
import { QueryFailedError } from 'typeorm';
import { Conflict, type Refusal, type Violation } from '../results';

/** PostgreSQL's own error, also from inside TypeORM's wrapper; null for anything else. */
export function databaseError(error: unknown): pg.DatabaseError | null {
  if (error instanceof pg.DatabaseError) return error;
  if (error instanceof QueryFailedError && error.driverError instanceof pg.DatabaseError) return error.driverError;
  return null;
}

/** Somebody else was faster: serialization failure, deadlock, lock not available, lock timeout. */
const somebodyElse = ['40001', '40P01', '55P03'];
/** The same thing exists (unique) or overlaps (exclusion). */
const alreadyThere = ['23505', '23P01'];

/**
 * What an error from the database means to the person who asked: a violation the feature knows by constraint name or
 * SQLSTATE, a conflict with somebody else's change, or null when it is nothing anybody can act on.
 */
export function databaseRefusal(error: unknown, known: (key: string) => Violation | null): Refusal | null {
  const found = databaseError(error);
  if (!found) return null;
  const code = found.code ?? '';
  const violation = known(found.constraint ?? '') ?? known(code);
  if (violation) return violation;
  return [...somebodyElse, ...alreadyThere].includes(code) ? new Conflict() : null;
}

/** A value that PostgreSQL could not read as its type: the asker's fault, answered as 400. */
export function isUnreadableValue(error: unknown): boolean {
  const code = databaseError(error)?.code ?? '';
  return code.startsWith('22');
}
