import type { Weekday } from '@inntak/domain/calendar';
import type { PlacementDay } from '@inntak/domain/placements';
import type { RequestContext } from '../platform/transaction';

interface Row {
  readonly weekday: Weekday;
  readonly from: string;
  readonly to: string | null;
  readonly held: boolean;
  readonly municipal: boolean;
}

/**
 * The weekdays the person is placed on, or held a place for, from a day on. Where, is not told: `offerId` is empty, as the
 * one who asks may not be allowed to know.
 *
 * @param but leaves out what place offers hold, or what the municipality has decided and can change.
 */
export async function takenDays(
  ctx: RequestContext,
  participantId: string,
  from: string,
  but: { readonly held?: false; readonly municipal?: false } = {},
): Promise<PlacementDay[]> {
  const { rows } = await ctx.sql<Row>(
    'SELECT weekday, taken_from AS "from", taken_to AS "to", held, municipal FROM weekdays_taken($1, $2)',
    [participantId, from],
  );
  return rows
    .filter(({ held, municipal }) => (but.held !== false || !held) && (but.municipal !== false || !municipal))
    .map((row) => ({ offerId: '', weekday: row.weekday, valid: { from: row.from, to: row.to } }));
}
