import { weekdays, type Weekday } from '@inntak/domain/calendar';
import { wishFit } from '@inntak/domain/capacity';
import { takesThePlaceOf } from '@inntak/domain/waitlists';
import { weekdayName } from '../calendar/weekdays';
import { catalogue } from '../offers/catalogue';
import type { RequestContext } from '../platform/transaction';
import { noRoomText } from './no-room-texts';
import type { IfPlaced } from './planning.types';

interface WishPart {
  readonly offerId: string;
  readonly weekdays: Weekday[] | null;
  readonly days: number | null;
}
interface Row {
  readonly name: string;
  readonly participantId: string;
  readonly wishes: readonly {
    readonly id: string;
    readonly rank: number;
    readonly parts: readonly WishPart[];
  }[];
  readonly lacking: readonly {
    readonly offerId: string;
    readonly weekday: number;
    readonly reason: string;
    readonly onDay: string;
  }[];
  readonly taken: readonly { readonly weekday: Weekday; readonly offerId: string; readonly canChange: boolean }[];
}

// The person herself is counted once, wherever she already is; her days elsewhere are her own.
const text = `
  SELECT p.first_name || ' ' || p.last_name AS name, a.participant_id AS "participantId",
         (SELECT coalesce(json_agg(json_build_object('id', w.id, 'rank', w.rank, 'parts',
                   (SELECT coalesce(json_agg(json_build_object('offerId', x.offer_id, 'weekdays', x.weekdays, 'days', x.days) ORDER BY x.position), '[]')
                      FROM wish_part x WHERE x.wish_id = w.id)) ORDER BY w.rank), '[]')
            FROM wish w WHERE w.application_id = a.id AND w.state IN ('open', 'suitable', 'waiting', 'offered')) AS wishes,
         (SELECT coalesce(json_agg(json_build_object('offerId', c.offer_id, 'weekday', c.weekday, 'reason', c.reason, 'onDay', c.on_day)), '[]')
            FROM capacity_check(a.tenant_id, (
              SELECT coalesce(jsonb_agg(jsonb_build_object('offerId', o, 'weekday', d, 'from', $2::date, 'to', NULL)), '[]')
                FROM (SELECT DISTINCT x.offer_id AS o FROM wish_part x WHERE x.application_id = a.id) AS offers, generate_series(1, 5) AS d),
              a.participant_id) c) AS lacking,
         (SELECT coalesce(json_agg(json_build_object('weekday', t.weekday, 'offerId', t.offer_id, 'canChange', t.can_change)), '[]') FROM (
            SELECT d.weekday, d.offer_id, l.financing <> 'nav' AS can_change FROM placement_day d JOIN placement l ON l.id = d.placement_id
             WHERE d.participant_id = a.participant_id AND d.valid && daterange($2::date, NULL)
            UNION SELECT d.weekday, d.offer_id, false FROM place_offer_day d WHERE d.participant_id = a.participant_id AND d.holds AND d.valid && daterange($2::date, NULL)) t) AS taken
    FROM application a JOIN participant p ON p.id = a.participant_id WHERE a.id = $1`;

/** Which weekdays stay feasible for a person's wishes from a day on; null when the case is not the actor's to see. */
export async function readIfPlaced(
  ctx: RequestContext,
  applicationId: string,
  startOn: string,
): Promise<{ readonly placed: IfPlaced; readonly participantId: string } | null> {
  const known = await catalogue(ctx);
  const [row] = await ctx.read<Row>('if-placed', text, [applicationId, startOn]);
  if (!row) return null;
  /** Can the day be had, and what is to be known about it? A place she waits to leave is changed, and stands in nobody's way. */
  const lookAt = (part: WishPart, weekday: Weekday): { readonly feasible: boolean; readonly reason: string | null } => {
    const offer = known.offer(part.offerId);
    const no = (reason: string) => ({ feasible: false, reason });
    if (!offer.openOn.includes(weekday)) return no('Stengt denne dagen.');
    const taken = row.taken.filter((each) => each.weekday === weekday);
    if (taken.some(({ offerId }) => offerId === offer.id)) return no('Har dagen her fra før.');
    if (taken.some(({ canChange }) => !canChange)) return no('Har en plass et annet sted.');
    const elsewhere = row.taken.filter(({ canChange, offerId }) => canChange && offerId !== offer.id);
    const wish = { weekdays: part.weekdays, days: part.days ?? 0 };
    const isInstead = takesThePlaceOf(
      wish,
      elsewhere.map((each) => each.weekday),
    );
    if (taken.length > 0 && !isInstead) return no('Har en plass et annet sted.');
    const lack = row.lacking.find(
      (each) => each.offerId === offer.id && (each.weekday === weekday || offer.capacityUnit === 'person'),
    );
    if (lack) return no(noRoomText(lack.reason, lack.onDay, startOn));
    return { feasible: true, reason: taken.length > 0 ? 'Har en plass et annet sted, som må endres først.' : null };
  };
  const placed: IfPlaced = {
    participantName: row.name,
    startOn,
    wishes: row.wishes.map(({ id, rank, parts }) => {
      const feasibleAt = (part: WishPart) => weekdays.filter((weekday) => lookAt(part, weekday).feasible);
      const fit = wishFit(parts, (offerId) => [
        ...new Set(parts.filter((part) => part.offerId === offerId).flatMap(feasibleAt)),
      ]);
      return {
        wishId: id,
        rank,
        fits: fit.fits,
        parts: parts.map((part, index) => {
          const offer = known.offer(part.offerId);
          const week = weekdays.map((weekday) => {
            return {
              weekday: weekdayName(weekday),
              ...lookAt(part, weekday),
              wished: part.weekdays?.includes(weekday) ?? false,
              taken: fit.parts[index]?.includes(weekday) ?? false,
            };
          });
          return { offer, days: part.weekdays?.length ?? part.days ?? 0, weekdays: week };
        }),
      };
    }),
  };
  return { placed, participantId: row.participantId };
}
