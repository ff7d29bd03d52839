import { weekdays } from '@inntak/domain/calendar';
import { weekdayName } from '../calendar/weekdays';
import { catalogue } from '../offers/catalogue';
import type { RequestContext } from '../platform/transaction';
import type { RoomCell } from './capacity.types';
import { noRoomText } from './no-room-texts';
import { cellOf, freeForMunicipality, groupBy, type WeekNumbers } from './week-numbers';

interface Row {
  municipalityId: string;
  weeks: WeekNumbers[];
  lacking: { offerId: string; weekday: number; reason: string; onDay: string }[];
}

// The person's own days do not stand in the way of asking; capacity_check counts her once wherever she already is.
const text = `
  SELECT a.tenant_id AS "municipalityId",
         (SELECT coalesce(json_agg(json_build_object('offerId', n.offer_id, 'municipalityId', n.municipality_id,
                   'weekday', n.weekday, 'monday', n.week_start, 'openPlaces', n.open_places, 'poolPlaces', n.pool_places,
                   'poolClosed', n.pool_closed, 'inPlace', n.in_place, 'decided', n.decided, 'proposed', n.proposed,
                   'closed', n.closed)), '[]')
            FROM offer_week_numbers($3::uuid[], $2::date, 1) n) AS weeks,
         (SELECT coalesce(json_agg(json_build_object('offerId', c.offer_id, 'weekday', c.weekday, 'reason', c.reason,
                   'onDay', c.on_day)), '[]')
            FROM capacity_check(a.tenant_id, (
              SELECT jsonb_agg(jsonb_build_object('offerId', o, 'weekday', d, 'from', $2::date, 'to', NULL))
                FROM unnest($3::uuid[]) AS o, generate_series(1, 5) AS d), a.participant_id) c) AS lacking
    FROM application a WHERE a.id = $1`;

/**
 * For each weekday of the offers: the three numbers in the week of the first day, and whether this person can be
 * offered it for good from then on. Empty when the case is not the actor's to see.
 */
export async function readRoom(
  ctx: RequestContext,
  applicationId: string,
  startOn: string,
  offerIds: readonly string[],
): Promise<RoomCell[]> {
  const known = await catalogue(ctx);
  const asked = offerIds.flatMap((id) => known.find(id) ?? []);
  const [row] = await ctx.read<Row>('room', text, [applicationId, startOn, asked.map(({ id }) => id)]);
  if (!row) return [];
  const ofOffer = groupBy(row.weeks, ({ offerId }) => offerId);
  return asked.flatMap((offer) =>
    weekdays.map((weekday) => {
      const numbers = (ofOffer.get(offer.id) ?? []).filter((each) => each.weekday === weekday || each.weekday === 0);
      const lack = row.lacking.find((each) => each.offerId === offer.id && each.weekday === weekday);
      const reason = !offer.openOn.includes(weekday)
        ? 'Stengt denne dagen.'
        : lack
          ? noRoomText(lack.reason, lack.onDay, startOn)
          : null;
      const free = reason === null && numbers.length > 0 ? freeForMunicipality(numbers, row.municipalityId) : 0;
      return { ...numbersOf(numbers), offerId: offer.id, weekday: weekdayName(weekday), free, reason };
    }),
  );
}

function numbersOf(rows: readonly WeekNumbers[]) {
  if (rows.length === 0) return { places: 0, inPlace: 0, decided: 0, proposed: 0 };
  const { places, inPlace, decided, proposed } = cellOf(rows);
  return { places, inPlace, decided, proposed };
}
