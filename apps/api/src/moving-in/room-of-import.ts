import type { Day, Period, Weekday } from '@inntak/domain/calendar';
import {
  roomLedger,
  type Closure,
  type Inside,
  type OpenPlaces,
  type Pool,
  type RoomLedger,
} from '@inntak/domain/capacity';
import type { ReadRow } from '@inntak/domain/moving-in';
import { catalogue } from '../offers/catalogue';
import type { RequestContext } from '../platform/transaction';
import type { ImportedPerson } from './check-register';

interface RoomRow {
  readonly offerId: string;
  readonly open: readonly OpenPlaces[];
  readonly pools: readonly Pool[];
  readonly closures: readonly Closure[];
  readonly taken: readonly Inside[];
}

interface TakenRow {
  readonly id: string;
  readonly weekday: Weekday;
  readonly from: Day;
  readonly to: Day | null;
}

/** A weekday on which somebody is in a place already, or has one held for her. */
export interface TakenWeekday {
  readonly weekday: Weekday;
  readonly valid: Period;
}

/** What taking people in needs to know of the places they are to have, read once. */
export interface RoomOfImport {
  /** The room as it is before anybody is taken in; counting begins anew with each. */
  readonly ledgers: () => ReadonlyMap<string, RoomLedger>;
  readonly takenOf: ReadonlyMap<string, readonly TakenWeekday[]>;
}

/**
 * The room of every offer that somebody of a sheet is to have a place at, and the days that those who are known have already.
 * The offers are locked: it holds until the transaction ends. Offers without a fixed number of places have no ledger.
 */
export async function roomOfImport(
  ctx: RequestContext,
  tenantId: string,
  people: readonly ImportedPerson[],
): Promise<RoomOfImport> {
  const placed = people.flatMap(({ rows }) => rows.filter(({ kind }) => kind === 'placement'));
  const offerIds = [...new Set(placed.flatMap(({ offer }: ReadRow) => offer?.id ?? []))];
  const known = people.flatMap(({ participantId }) => participantId ?? []);
  const [rooms, taken, offers] = [
    (
      await ctx.sql<RoomRow>('SELECT * FROM rooms_to_fill($1::uuid[], $2::date, $3::uuid[])', [
        offerIds,
        ctx.today,
        known,
      ])
    ).rows,
    (
      await ctx.sql<TakenRow>(
        `SELECT p AS id, t.weekday, t.taken_from AS "from", t.taken_to AS "to"
           FROM unnest($1::uuid[]) AS p CROSS JOIN LATERAL weekdays_taken(p, $2::date) AS t`,
        [known, ctx.today],
      )
    ).rows,
    await catalogue(ctx),
  ];
  const counted = rooms.filter(({ offerId }) => offers.offer(offerId).kind !== 'vto');
  return {
    ledgers: () =>
      new Map(
        counted.map(({ offerId, taken: inside, ...room }) => {
          const { capacityUnit: unit } = offers.offer(offerId);
          return [offerId, roomLedger({ offerId, unit, serves: [tenantId], ...room }, tenantId, inside, ctx.today)];
        }),
      ),
    takenOf: new Map(
      [...Map.groupBy(taken, ({ id }) => id)].map(([id, rows]) => [
        id,
        rows.map(({ weekday, from, to }) => ({ weekday, valid: { from, to } })),
      ]),
    ),
  };
}
