import { weekdays, type Weekday } from '@inntak/domain/calendar';
import { firstInLine, nextInLine, type OrderReason, type PassReason, type Waiter } from '@inntak/domain/waitlists';
import { weekdayName } from '../calendar/weekdays';
import { noRoomText } from '../capacity/no-room-texts';
import type { CatalogueOffer } from '../offers/catalogue';
import { sayList, sayWeekday } from '../platform/texts/say';
import type { RequestContext } from '../platform/transaction';
import type { NextInLine } from './next-in-line.types';

interface WaiterJson extends Omit<Waiter, 'roomOn'> {
  readonly caseId: string;
  readonly wishId: string;
  readonly participantId: string;
  readonly name: string;
}

interface Row {
  readonly lacking: readonly { readonly weekday: number; readonly reason: string; readonly onDay: string }[];
  readonly waiters: readonly WaiterJson[];
}

// $4: NAV decides on the offer; then what NAV has given elsewhere stays, else it ends when the other is decided.
// The office's own waitlist, under its own rights; the room is counted for everybody by the house's one formula.
const text = `
  SELECT (SELECT coalesce(json_agg(json_build_object('weekday', c.weekday, 'reason', c.reason, 'onDay', c.on_day)), '[]')
            FROM capacity_check($2::uuid, (SELECT jsonb_agg(jsonb_build_object('offerId', $1::uuid, 'weekday', w, 'from', $3::date, 'to', NULL))
              FROM generate_series(1, 5) AS w)) c) AS lacking,
         (SELECT coalesce(json_agg(json_build_object('id', e.id, 'caseId', e.application_id, 'wishId', e.wish_id,
                   'participantId', e.participant_id, 'name', p.first_name || ' ' || p.last_name, 'state', e.state,
                   'needClass', a.need_class, 'since', e.since,
                   'leavesSchoolThisRound', coalesce(extract(year FROM p.school_ends_on) = extract(year FROM app_today()), false),
                   'isSuitable', w.state IN ('suitable', 'offered', 'granted') OR EXISTS (SELECT 1 FROM case_history h
                      WHERE h.object_id = w.id AND h.step = 'assessSuitable')
                      OR EXISTS (SELECT 1 FROM referral r WHERE r.wish_id = w.id AND r.state = 'assessed' AND r.outcome IN ('suitable', 'relevant')),
                   'hasOpenOffer', EXISTS (SELECT 1 FROM place_offer o WHERE o.participant_id = e.participant_id
                      AND o.state IN ('prepared', 'sent', 'talking', 'overdue', 'accepted')
                      AND NOT EXISTS (SELECT 1 FROM placement l WHERE l.place_offer_id = o.id)),
                   'takenOn', (SELECT coalesce(json_agg(DISTINCT t.weekday), '[]') FROM (
                      SELECT d.weekday FROM placement_day d JOIN placement l ON l.id = d.placement_id AND l.financing = 'nav' AND $4
                       WHERE d.participant_id = e.participant_id AND d.offer_id <> e.offer_id AND d.valid && daterange($3::date, NULL)
                      UNION SELECT d.weekday FROM place_offer_day d WHERE d.participant_id = e.participant_id AND d.holds AND d.valid && daterange($3::date, NULL)) t),
                   'placedOn', (SELECT coalesce(json_agg(DISTINCT d.weekday), '[]') FROM placement_day d
                      JOIN placement l ON l.id = d.placement_id AND (l.financing <> 'nav' OR NOT $4)
                      WHERE d.participant_id = e.participant_id AND d.offer_id <> e.offer_id AND d.valid && daterange($3::date, NULL)),
                   'wishedDays', (SELECT coalesce(sum(coalesce(cardinality(x.weekdays), x.days)), 0)::int FROM wish_part x
                      WHERE x.wish_id = e.wish_id AND x.offer_id = e.offer_id),
                   'wishedOn', (SELECT to_json(x.weekdays) FROM wish_part x WHERE x.wish_id = e.wish_id AND x.offer_id = e.offer_id
                      AND cardinality(x.weekdays) > 0 LIMIT 1))), '[]')
            FROM waitlist_entry e JOIN application a ON a.id = e.application_id JOIN participant p ON p.id = e.participant_id
            JOIN wish w ON w.id = e.wish_id
           WHERE e.offer_id = $1::uuid AND e.tenant_id = $2::uuid AND e.state <> 'left') AS waiters`;

const passTexts: Record<PassReason, string> = {
  paused: 'Har pause fra ventelista.',
  notAssessed: 'Det er ikke vurdert om tilbudet passer.',
  heldElsewhere: 'Har et annet tilbud som ikke er besvart.',
  dayTaken: 'Har en plass et annet sted den dagen.',
  dayNotWished: 'Har ikke ønsket den dagen.',
  noRoom: 'Det er ikke plass til kommunen den dagen.',
};

const orderTexts: Record<OrderReason, string> = {
  needClass: 'Større behov enn neste',
  leavesSchool: 'Slutter på skolen i år, og det gjør ikke neste',
  waitedLonger: 'Har ventet lenger enn neste',
  equal: 'Står likt med neste',
};

/** What is to be done about the place she has; a place offer for the same day would be refused. */
function insteadText({ decidedBy }: CatalogueOffer, days: readonly Weekday[]): string {
  const has = `Har en plass et annet sted ${sayList(days.map(sayWeekday))}.`;
  return decidedBy === 'nav'
    ? `${has} Når NAV gir tilsagn, endres den med et nytt vedtak.`
    : `${has} Den endres eller avsluttes før plassen begynner.`;
}

/** Who is next on these weekdays from a day on, and why; with the ids of everybody shown. */
export async function readNextInLine(
  ctx: RequestContext,
  offer: CatalogueOffer,
  from: string,
  asked: readonly Weekday[],
): Promise<{ readonly next: NextInLine; readonly participantIds: readonly string[] }> {
  const [row] = await ctx.read<Row>('next-in-line', text, [
    offer.id,
    ctx.actor.tenantId,
    from,
    offer.decidedBy === 'nav',
  ]);
  if (!row) throw new Error('The statement about who is next always answers one row.');
  const lackOn = (weekday: Weekday) =>
    row.lacking.find((each) => each.weekday === weekday || offer.capacityUnit === 'person');
  const roomOn = weekdays.filter((weekday) => offer.openOn.includes(weekday) && lackOn(weekday) === undefined);
  const days = asked.length > 0 ? asked : weekdays.filter((weekday) => offer.openOn.includes(weekday));
  const waiters = row.waiters.map((each) => ({ ...each, roomOn }));
  const line = nextInLine(waiters, days);
  const first = firstInLine(line);
  const known = new Map(row.waiters.map((each) => [each.id, each]));
  return {
    next: {
      offer,
      from,
      days: days.map((weekday) => {
        const lack = lackOn(weekday);
        const reason = !offer.openOn.includes(weekday)
          ? 'Stengt denne dagen.'
          : lack
            ? noRoomText(lack.reason, lack.onDay, from)
            : null;
        return { weekday: weekdayName(weekday), hasRoom: reason === null, reason };
      }),
      line: line.flatMap(({ id, rank, fitsOn, insteadOn, passed, before }) => {
        const self = known.get(id);
        if (!self) return [];
        return [
          {
            entryId: id,
            caseId: self.caseId,
            wishId: self.wishId,
            participantName: self.name,
            rank,
            needClass: self.needClass,
            leavesSchool: self.leavesSchoolThisRound,
            since: self.since,
            fitsOn: fitsOn.map(weekdayName),
            insteadOf: insteadOn.length === 0 ? null : insteadText(offer, insteadOn),
            passedBecause: passed.map((reason) => passTexts[reason]),
            before: before && orderTexts[before],
            isNext: id === first?.id,
          },
        ];
      }),
    },
    participantIds: row.waiters.map(({ participantId }) => participantId),
  };
}
