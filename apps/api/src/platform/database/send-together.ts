import type pg from 'pg';

/**
 * What is asked of the database from here to the end of this turn of the event loop leaves in one packet. Each packet of its
 * own costs more than most statements do.
 */
export function sendTogether({ connection: { stream } }: pg.PoolClient): void {
  stream.cork();
  process.nextTick(() => stream.uncork());
}
