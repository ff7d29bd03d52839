import type { Weekday } from '@inntak/domain/calendar';
import type { TakenDay } from '@inntak/domain/placements';
import type { RequestContext } from '../platform/transaction';

interface Row {
  readonly weekday: Weekday;
  readonly from: string;
  readonly to: string | null;
  readonly held: boolean;
  readonly municipal: boolean;
  readonly ending: boolean;
}

/**
 * The weekdays the person is placed on, or held a place for, from a day on. Where, is not told: `offerId` is empty, as the
 * one who asks may not be allowed to know.
 */
export async function takenDays(ctx: RequestContext, participantId: string, from: string): Promise<TakenDay[]> {
  const { rows } = await ctx.sql<Row>(
    'SELECT weekday, taken_from AS "from", taken_to AS "to", held, municipal, ending FROM weekdays_taken($1, $2)',
    [participantId, from],
  );
  return rows.map(({ weekday, to, municipal, held, ending, ...valid }) => ({
    offerId: '',
    weekday,
    valid: { from: valid.from, to },
    authority: municipal ? 'municipality' : 'nav',
    held,
    ending,
  }));
}
