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
  const ordered = inOrder(people);
  const movers = ordered.flatMap((person) => moversOf(person, room));
  const used = new Set<string>();
  const found: SwapSuggestion[] = [];
  for (const size of [2, 3] as const) {
    for (const mover of movers) {
      if (used.has(mover.person.id)) continue;
      const suggestion = circles(mover, movers, size, used, (circle) => suggested(circle, ordered, room));
      if (suggestion === null) continue;
      found.push(suggestion);
      for (const { personId } of suggestion.parties) used.add(personId);
    }
  }
  return found;
}

/** Every better wish of a person that stays within one authority and gives something up. */
function moversOf(person: RoundPerson, room: RoomCount): Mover[] {
  if (person.holds.length === 0) return [];
  return person.wishes.flatMap((wish, index): Mover[] => {
    const gives = person.holds.filter((day) => !wish.keeps.some((kept) => isSame(kept, day)));
    const authority = authorityOf([...gives, ...wish.parts], room);
    if (gives.length === 0 || authority === null) return [];
    const wanted = slotsWanted({ ...person, wishes: [wish] }, room);
    const kept = room.slotsOf(wish.keeps);
    const givenSlots = room.slotsOf(gives).filter((slot) => !kept.includes(slot));
    return [{ person, wish: index, authority, gives, givenSlots, wanted }];
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
  movers: readonly Mover[],
  size: 2 | 3,
  used: ReadonlySet<string>,
  accepted: (circle: readonly Mover[]) => SwapSuggestion | null,
): SwapSuggestion | null {
  const follows = (a: Mover, b: Mover) =>
    a.authority === b.authority && a.person !== b.person && b.givenSlots.some((slot) => a.wanted.has(slot));
  const free = movers.filter((each) => !used.has(each.person.id) && each.person !== first.person);
  for (const second of free) {
    if (!follows(first, second)) continue;
    if (size === 2) {
      const suggestion = follows(second, first) ? accepted([first, second]) : null;
      if (suggestion) return suggestion;
      continue;
    }
    for (const third of free) {
      if (third.person === second.person || !follows(second, third) || !follows(third, first)) continue;
      const suggestion = accepted([first, second, third]);
      if (suggestion) return suggestion;
    }
  }
  return null;
}

/** The suggestion, when all fit at once, none fits alone and nobody is passed over. Leaves the count as it was. */
function suggested(
  circle: readonly Mover[],
  everybody: readonly RoundPerson[],
  room: RoomCount,
): SwapSuggestion | null {
  for (const { person } of circle) room.give(room.slotsOf(person.holds), person.municipalityId);
  const parties = settle(circle, room);
  for (const { person } of circle) room.take(room.slotsOf(person.holds), person.municipalityId);
  const [first] = circle;
  if (parties === null || first === undefined) return null;
  if (circle.some((mover) => fitsAlone(mover, room)) || passesOver(circle, everybody, room)) return null;
  return { authority: first.authority, parties };
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

/** An ordinary move is better than a swap: it asks nothing of others. */
function fitsAlone({ person, wish }: Mover, room: RoomCount): boolean {
  const slots = room.slotsOf(person.holds);
  const wanted = person.wishes[wish];
  room.give(slots, person.municipalityId);
  const fits = wanted !== undefined && fitting(person, wanted, room) !== null;
  room.take(slots, person.municipalityId);
  return fits;
}

/** Would somebody else get a better wish if the parties gave what they give and took nothing? */
function passesOver(circle: readonly Mover[], everybody: readonly RoundPerson[], room: RoomCount): boolean {
  const last = Math.max(...circle.map((mover) => everybody.indexOf(mover.person)));
  const freed = circle.flatMap(({ givenSlots }) => givenSlots);
  for (const { person, givenSlots } of circle) room.give(givenSlots, person.municipalityId);
  const isPassed = everybody.some((person, index) => {
    if (
      person.wishes.length === 0 ||
      (!person.waits && index > last) ||
      circle.some((mover) => mover.person === person)
    )
      return false;
    const wanted = slotsWanted(person, room);
    if (!freed.some((slot) => wanted.has(slot))) return false;
    const own = room.slotsOf(person.holds);
    room.give(own, person.municipalityId);
    const fits = person.wishes.some((wish) => fitting(person, wish, room) !== null);
    room.take(own, person.municipalityId);
    return fits;
  });
  for (const { person, givenSlots } of circle) room.take(givenSlots, person.municipalityId);
  return isPassed;
}
