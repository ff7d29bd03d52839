import type { Authority } from '../decisions';
import type { RoomCount, RoundDay, RoundOffer, SlotId } from './room-count';
import { countOf, fitting, inOrder, slotsWanted, type RoundPerson } from './round';

/** One party: what she gives up and what she gets. */
export interface SwapParty {
  readonly personId: string;
  readonly wish: number;
  readonly gives: readonly RoundDay[];
  readonly gets: readonly RoundDay[];
}

/** Two or three who can each have what another gives up, all at once or not at all. */
export interface SwapSuggestion {
  readonly authority: Authority;
  readonly parties: readonly SwapParty[];
}

/** What somebody would do in a swap. */
interface Mover {
  readonly person: RoundPerson;
  /** Her place in the order. */
  readonly place: number;
  readonly wish: number;
  readonly authority: Authority;
  readonly gives: readonly RoundDay[];
  readonly givenSlots: readonly SlotId[];
  readonly wanted: ReadonlySet<SlotId>;
}

/**
 * Pairs first, then threes, among people with a place whose better wish does not fit by itself. Only within one authority,
 * and only where nobody is passed over: nobody on a waitlist, whatever her place in the order, and nobody with a place who
 * stands before one of the parties, could use the room that the swap moves around. Each person is in one suggestion at most; those highest in the order are matched first.
 */
export function suggestSwaps(people: readonly RoundPerson[], offers: readonly RoundOffer[]): SwapSuggestion[] {
  const room = countOf(people, offers);
  const market = marketOf(inOrder(people), room);
  const used = new Set<string>();
  const found: SwapSuggestion[] = [];
  for (const size of [2, 3] as const) {
    for (const mover of market.movers) {
      if (used.has(mover.person.id)) continue;
      const suggestion = circles(mover, market, size, used, (circle) => suggested(circle, market, room));
      if (suggestion === null) continue;
      found.push(suggestion);
      for (const { personId } of suggestion.parties) used.add(personId);
    }
  }
  return found;
}

/** Who could give what, and who wants it, by slot: so that thousands are searched by looking up. */
interface Market {
  readonly movers: readonly Mover[];
  readonly givers: ReadonlyMap<SlotId, readonly Mover[]>;
  /** With the place in the order. */
  readonly wanters: ReadonlyMap<SlotId, readonly Wanter[]>;
}
interface Wanter {
  readonly person: RoundPerson;
  readonly place: number;
}

function marketOf(ordered: readonly RoundPerson[], room: RoomCount): Market {
  const givers = new Map<SlotId, Mover[]>();
  const wanters = new Map<SlotId, Wanter[]>();
  const placed = ordered.flatMap((person, place) => moversOf(person, place, room));
  // An ordinary move is better than a swap: it asks nothing of others.
  const movers = placed.filter((mover) => !fitsAlone(mover, room));
  for (const mover of movers) for (const slot of mover.givenSlots) push(givers, slot, mover);
  ordered.forEach((person, place) => {
    for (const slot of slotsWanted(person, room)) push(wanters, slot, { person, place });
  });
  return { movers, givers, wanters };
}

function push<Value>(map: Map<SlotId, Value[]>, slot: SlotId, value: Value): void {
  const there = map.get(slot);
  if (there) there.push(value);
  else map.set(slot, [value]);
}

/** Every better wish of a person that stays within one authority and gives something up. */
function moversOf(person: RoundPerson, place: number, room: RoomCount): Mover[] {
  if (person.holds.length === 0) return [];
  return person.wishes.flatMap((wish, index): Mover[] => {
    const gives = person.holds.filter((day) => !wish.keeps.some((kept) => isSame(kept, day)));
    const authority = authorityOf([...gives, ...wish.parts], room);
    if (gives.length === 0 || authority === null) return [];
    const wanted = slotsWanted({ ...person, wishes: [wish] }, room);
    const kept = room.slotsOf(wish.keeps);
    const givenSlots = room.slotsOf(gives).filter((slot) => !kept.includes(slot));
    return [{ person, place, wish: index, authority, gives, givenSlots, wanted }];
  });
}

/** The one authority that decides about all of it; null when there are two, or an offer is not in the round. */
function authorityOf(places: readonly { readonly offerId: string }[], room: RoomCount): Authority | null {
  const all = new Set(places.map(({ offerId }) => room.offer(offerId)?.authority ?? null));
  const [only] = all;
  return all.size === 1 && only !== undefined ? only : null;
}

const isSame = (a: RoundDay, b: RoundDay) => a.offerId === b.offerId && a.weekday === b.weekday;

/** Circles in which each wants what the next gives, beginning with one mover; the first that is accepted. */
function circles(
  first: Mover,
  market: Market,
  size: 2 | 3,
  used: ReadonlySet<string>,
  accepted: (circle: readonly Mover[]) => SwapSuggestion | null,
): SwapSuggestion | null {
  const wants = (a: Mover, b: Mover) => b.givenSlots.some((slot) => a.wanted.has(slot));
  const after = (mover: Mover) => followers(mover, market).filter(({ person }) => !used.has(person.id));
  for (const second of after(first)) {
    if (second.person === first.person) continue;
    if (size === 2) {
      const suggestion = wants(second, first) ? accepted([first, second]) : null;
      if (suggestion) return suggestion;
      continue;
    }
    for (const third of after(second)) {
      if (third.person === first.person || third.person === second.person || !wants(third, first)) continue;
      const suggestion = accepted([first, second, third]);
      if (suggestion) return suggestion;
    }
  }
  return null;
}

/** Those who give something this one wants, in the order, within one authority. */
function followers({ wanted, authority }: Mover, { givers }: Market): Mover[] {
  const found = new Set<Mover>();
  for (const slot of wanted)
    for (const mover of givers.get(slot) ?? []) if (mover.authority === authority) found.add(mover);
  return [...found].sort((a, b) => a.place - b.place);
}

/** The suggestion, when all fit at once and nobody is passed over. Leaves the count as it was. */
function suggested(circle: readonly Mover[], market: Market, room: RoomCount): SwapSuggestion | null {
  const [first] = circle;
  if (first === undefined || passesOver(circle, market, room)) return null;
  for (const { person } of circle) room.give(room.slotsOf(person.holds), person.municipalityId);
  const parties = settle(circle, room);
  for (const { person } of circle) room.take(room.slotsOf(person.holds), person.municipalityId);
  return parties === null ? null : { authority: first.authority, parties };
}

/** Everybody in the circle in turn; null when somebody's wish does not fit. Leaves the count as it was. */
function settle(circle: readonly Mover[], room: RoomCount): SwapParty[] | null {
  const parties: SwapParty[] = [];
  const taken: (() => void)[] = [];
  for (const { person, wish, gives } of circle) {
    const wanted = person.wishes[wish];
    const days = wanted && fitting(person, wanted, room);
    if (!days) break;
    const slots = room.slotsOf(days);
    room.take(slots, person.municipalityId);
    taken.push(() => room.give(slots, person.municipalityId));
    const gets = days.filter((day) => !wanted.keeps.some((kept) => isSame(kept, day)));
    parties.push({ personId: person.id, wish, gives, gets });
  }
  for (const undo of taken) undo();
  return parties.length === circle.length ? parties : null;
}

function fitsAlone({ person, wish }: Mover, room: RoomCount): boolean {
  const slots = room.slotsOf(person.holds);
  const wanted = person.wishes[wish];
  room.give(slots, person.municipalityId);
  const fits = wanted !== undefined && fitting(person, wanted, room) !== null;
  room.take(slots, person.municipalityId);
  return fits;
}

/** Would somebody else get a better wish if the parties gave what they give and took nothing? */
function passesOver(circle: readonly Mover[], { wanters }: Market, room: RoomCount): boolean {
  const last = Math.max(...circle.map(({ place }) => place));
  for (const { person, givenSlots } of circle) room.give(givenSlots, person.municipalityId);
  const isPassed = circle.some(({ givenSlots }) =>
    givenSlots.some((slot) =>
      (wanters.get(slot) ?? []).some(({ person, place }) => {
        if ((!person.waits && place > last) || circle.some((mover) => mover.person === person)) return false;
        const own = room.slotsOf(person.holds);
        room.give(own, person.municipalityId);
        const fits = person.wishes.some((wish) => fitting(person, wish, room) !== null);
        room.take(own, person.municipalityId);
        return fits;
      }),
    ),
  );
  for (const { person, givenSlots } of circle) room.take(givenSlots, person.municipalityId);
  return isPassed;
}
