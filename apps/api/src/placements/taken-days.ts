import type { Weekday } from '@inntak/domain/calendar';
import type { PlacementDay } from '@inntak/domain/placements';
import type { RequestContext } from '../platform/transaction';

/**
 * The weekdays the person is placed on, or held a place for, from a day on. Where, is not told: `offerId` is empty, as the
 * one who asks may not be allowed to know.
 *
 * @param but leaves out what place offers hold.
 */
export async function takenDays(
  ctx: RequestContext,
  participantId: string,
  from: string,
  but: { readonly held?: false } = {},
): Promise<PlacementDay[]> {
  const { rows } = await ctx.sql<{ weekday: Weekday; from: string; to: string | null; held: boolean }>(
    'SELECT weekday, taken_from AS "from", taken_to AS "to", held FROM weekdays_taken($1, $2)',
    [participantId, from],
  );
  return rows
    .filter(({ held }) => but.held !== false || !held)
    .map((row) => ({ offerId: '', weekday: row.weekday, valid: { from: row.from, to: row.to } }));
}
