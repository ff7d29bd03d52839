import type { RequestContext } from '../platform/transaction';

/**
 * The log-in of the citizen with this number. One who has never logged in gets it now, and is known again by the number's
 * hash when she does; the number itself is not stored.
 */
export async function userByNationalId(ctx: RequestContext, number: string, name: string | null): Promise<string> {
  const hash = ctx.nationalIds.hash(number);
  // Two at the same moment, or a first log-in meanwhile: the second waits and finds what the first made.
  await ctx.sql('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [hash.toString('hex')]);
  const { rows: known } = await ctx.sql<{ userId: string }>(
    `SELECT user_id AS "userId" FROM login_identity WHERE kind = 'citizen' AND subject_hash = $1`,
    [hash],
  );
  if (known[0]) return known[0].userId;
  const { rows: added } = await ctx.sql<{ userId: string }>(
    `WITH added AS (INSERT INTO app_user (name) VALUES ($2) RETURNING id)
     INSERT INTO login_identity (kind, subject_hash, user_id) SELECT 'citizen', $1, id FROM added
     RETURNING user_id AS "userId"`,
    [hash, name?.trim() || 'Har ikke logget inn ennå'],
  );
  const user = added[0];
  if (!user) throw new Error('A log-in that was just made has no id.');
  return user.userId;
}
