import { isWeekday, type Weekday } from '@inntak/domain/calendar';
import type { SlotRoom } from '@inntak/domain/capacity';
import type { ChangeKind, RoundDay, RoundOffer, RoundPerson, RoundWish } from '@inntak/domain/transitions';
import { groupBy, type WeekNumbers } from '../capacity/week-numbers';
import { catalogue, type Catalogue } from '../offers/catalogue';
import type { RequestContext } from '../platform/transaction';
import type { WantedRow } from './change-wish-json';

/** What a round is worked out from: one municipality on one day, everybody who wants something, and all others as numbers. */
export interface RoundSnapshot {
  readonly people: readonly RoundPerson[];
  readonly offers: readonly RoundOffer[];
  /** Which wish for change a person's wish of the round is: by person and index. */
  readonly changeWishOf: ReadonlyMap<string, readonly (string | null)[]>;
}

interface WishRow {
  readonly id: string;
  readonly participantId: string;
  readonly kind: ChangeKind;
  readonly madeOn: string;
  readonly daysWanted: number | null;
  readonly wanted: readonly WantedRow[];
  readonly needClass: number | null;
}
interface WaitRow {
  readonly participantId: string;
  readonly since: string;
  readonly needClass: number | null;
  readonly parts: readonly WantedRow[];
}
interface Row {
  readonly numbers: readonly WeekNumbers[];
  readonly wishes: readonly WishRow[];
  readonly waiting: readonly WaitRow[];
  readonly held: readonly { readonly participantId: string; readonly offerId: string; readonly weekday: number }[];
}

const parts = (table: string, key: string, id: string) =>
  `(SELECT coalesce(json_agg(json_build_object('offerId', pt.offer_id, 'workAreaId', pt.work_area_id, 'weekdays', pt.weekdays,
      'days', pt.days) ORDER BY pt.position), '[]') FROM ${table} pt WHERE pt.${key} = ${id})`;

const needClass = (participantId: string) =>
  `(SELECT ap.need_class FROM application ap WHERE ap.participant_id = ${participantId} AND ap.need_class IS NOT NULL
     ORDER BY ap.created_at DESC LIMIT 1)`;

const text = `
  WITH wishes AS MATERIALIZED (
    SELECT * FROM change_wish WHERE tenant_id = $1 AND state IN ('registered', 'onAgenda', 'trying')
  ), waits AS MATERIALIZED (
    SELECT * FROM waitlist_entry WHERE tenant_id = $1 AND state = 'waiting'
  )
  SELECT (SELECT coalesce(json_agg(json_build_object('offerId', n.offer_id, 'municipalityId', n.municipality_id,
                   'weekday', n.weekday, 'monday', n.week_start, 'openPlaces', n.open_places, 'poolPlaces', n.pool_places,
                   'poolClosed', n.pool_closed, 'inPlace', n.in_place, 'decided', n.decided, 'proposed', n.proposed,
                   'closed', n.closed)), '[]') FROM offer_week_numbers($3::uuid[], $2::date, 1) n) AS numbers,
         (SELECT coalesce(json_agg(json_build_object('id', w.id, 'participantId', w.participant_id, 'kind', w.kind,
                   'madeOn', w.made_on, 'daysWanted', w.days_wanted, 'wanted', ${parts('change_wish_part', 'change_wish_id', 'w.id')},
                   'needClass', ${needClass('w.participant_id')}) ORDER BY w.made_on, w.id), '[]') FROM wishes w) AS wishes,
         (SELECT coalesce(json_agg(json_build_object('participantId', e.participant_id, 'since', e.since,
                   'parts', ${parts('wish_part', 'wish_id', 'e.wish_id')}, 'needClass', ${needClass('e.participant_id')})
                   ORDER BY e.since, e.id), '[]') FROM waits e) AS waiting,
         (SELECT coalesce(json_agg(json_build_object('participantId', d.participant_id, 'offerId', d.offer_id,
                   'weekday', d.weekday) ORDER BY d.weekday), '[]')
            FROM placement_day d WHERE d.valid @> $2::date
             AND d.participant_id IN (SELECT participant_id FROM wishes UNION SELECT participant_id FROM waits)) AS held`;

/**
 * Reads the round of the actor's municipality on a day. People who want nothing, people of other municipalities, and those
 * whom the actor may not see, are counted but not named.
 */
export async function readRound(ctx: RequestContext, day: string): Promise<RoundSnapshot | null> {
  const { tenantId } = ctx.actor;
  if (tenantId === null) return null;
  const known = await catalogue(ctx);
  const ofTenant = known.all.filter(({ municipalities }) => municipalities.some(({ id }) => id === tenantId));
  const [row] = await ctx.read<Row>('transition-round', text, [tenantId, day, ofTenant.map(({ id }) => id)]);
  if (!row) return null;
  const offers = roundOffers(known, row.numbers);
  const { people, changeWishOf } = namedPeople(row, tenantId);
  return { people: [...people, ...unnamed(row.numbers, people, offers)], offers, changeWishOf };
}

/** Offers with a count of places; VTO and low-threshold offers have none, and are not part of a round. */
function roundOffers(known: Catalogue, numbers: readonly WeekNumbers[]): RoundOffer[] {
  return [...groupBy(numbers, ({ offerId }) => offerId)].flatMap(([offerId, rows]): RoundOffer[] => {
    const offer = known.offer(offerId);
    const isLimited = rows.some((row) => row.openPlaces > 0 || row.poolPlaces !== null);
    if (!isLimited || offer.decidedBy === 'nobody') return [];
    const byWeekday = groupBy(rows, ({ weekday }) => weekday);
    return [
      {
        offerId,
        unit: offer.capacityUnit,
        authority: offer.decidedBy,
        openOn: offer.openOn,
        roomOn: (weekday) => roomOf(byWeekday.get(weekday ?? 0) ?? []),
      },
    ];
  });
}

function roomOf(rows: readonly WeekNumbers[]): SlotRoom {
  return {
    openPlaces: rows[0]?.openPlaces ?? 0,
    pools: rows.flatMap(({ municipalityId, poolPlaces, poolClosed }) =>
      poolPlaces === null ? [] : [{ municipalityId, places: poolPlaces, closed: poolClosed }],
    ),
    closed: rows[0]?.closed === true ? 'closed' : null,
  };
}

function namedPeople(row: Row, municipalityId: string) {
  const ids = [...new Set([...row.wishes, ...row.waiting].map(({ participantId }) => participantId))];
  const changeWishOf = new Map<string, readonly (string | null)[]>();
  const drafts = ids.map((id) => {
    const holds = row.held
      .filter(({ participantId }) => participantId === id)
      .flatMap(({ offerId, weekday }) => (isWeekday(weekday) ? [{ offerId, weekday }] : []));
    const own = row.wishes.filter(({ participantId }) => participantId === id);
    const waits = row.waiting.filter(({ participantId }) => participantId === id);
    const wishes = [
      ...own.flatMap((wish) => {
        const wanted = roundWish(wish, holds);
        return wanted === null ? [] : [{ changeWishId: wish.id, wish: wanted }];
      }),
      ...waits.map(({ parts: wanted }) => ({ changeWishId: null, wish: { keeps: [], parts: wanted.map(roundPart) } })),
    ];
    changeWishOf.set(
      id,
      wishes.map(({ changeWishId }) => changeWishId),
    );
    const since = [...own.map(({ madeOn }) => madeOn), ...waits.map((each) => each.since)].sort()[0] ?? '';
    const need = [...own, ...waits].map((each) => each.needClass ?? 99).sort((a, b) => a - b)[0] ?? 99;
    return { id, holds, waits: waits.length > 0, wishes: wishes.map(({ wish }) => wish), key: `${need} ${since}` };
  });
  // Need first, then time; who has the same key has the same place in the order.
  const keys = [...new Set(drafts.map(({ key }) => key))].sort(byNeed);
  const people = drafts.map(({ key, ...draft }): RoundPerson => ({
    ...draft,
    municipalityId,
    order: keys.indexOf(key),
    tie: tieOf(draft.id),
  }));
  return { people, changeWishOf };
}

const byNeed = (a: string, b: string) => Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1);

/** Tells equals apart by a number that neither rows nor names decide. */
function tieOf(id: string): number {
  return [...id].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, 17);
}

const roundPart = ({ offerId, weekdays, days }: WantedRow) => ({
  offerId,
  weekdays: weekdays?.filter(isWeekday) ?? null,
  days,
});

/** A wish as the round tries it; null where there is nothing to try: the place is not known yet, or fewer days always fit. */
function roundWish({ kind, wanted, daysWanted }: WishRow, holds: readonly RoundDay[]): RoundWish | null {
  const first = holds[0];
  if (kind === 'moreDays' && first && wanted.length === 0) {
    const more = (daysWanted ?? holds.length + 1) - holds.length;
    return { keeps: holds, parts: [{ offerId: first.offerId, weekdays: null, days: more }] };
  }
  if (wanted.length === 0 || kind === 'fewerDays' || kind === 'end') return null;
  const keepsPlace = kind === 'combine' || kind === 'moreDays';
  const usual = keepsPlace ? 1 : Math.max(1, holds.length);
  const asked = wanted
    .map(roundPart)
    .map((part) => ({ ...part, days: part.weekdays === null ? (part.days ?? usual) : null }));
  if (!keepsPlace) return { keeps: [], parts: asked };
  const fixed = asked.flatMap(({ weekdays }) => weekdays ?? []);
  const flexible = asked.reduce((sum, { days }) => sum + (days ?? 0), 0);
  const keeps = holds.filter(({ weekday }: { readonly weekday: Weekday }) => !fixed.includes(weekday));
  return { keeps: keeps.slice(0, Math.max(0, 5 - fixed.length - flexible)), parts: asked };
}

/** Everybody else, as numbers say: people who hold a place and want nothing here. */
function unnamed(
  numbers: readonly WeekNumbers[],
  people: readonly RoundPerson[],
  offers: readonly RoundOffer[],
): RoundPerson[] {
  const counted = new Set(offers.map(({ offerId }) => offerId));
  return numbers.flatMap((row): RoundPerson[] => {
    if (!counted.has(row.offerId)) return [];
    const isHere = ({ offerId, weekday }: RoundDay) =>
      offerId === row.offerId && (row.weekday === 0 || weekday === row.weekday);
    const named = people.filter((each) => each.municipalityId === row.municipalityId && each.holds.some(isHere));
    const others = Math.max(0, row.inPlace + row.decided + row.proposed - named.length);
    const weekday = isWeekday(row.weekday) ? row.weekday : 1;
    return Array.from({ length: others }, (_, index) => ({
      id: `${row.offerId} ${row.municipalityId} ${row.weekday} ${index}`,
      municipalityId: row.municipalityId,
      holds: [{ offerId: row.offerId, weekday }],
      wishes: [],
      order: Number.MAX_SAFE_INTEGER,
      tie: index,
      waits: false,
    }));
  });
}
