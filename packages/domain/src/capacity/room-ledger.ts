import { addDays, compareDays, contains, dayOfWeek, type Day, type Period, type Weekday } from '../calendar';
import { roomOn, slotOf, withMore, type OfferRoom, type Slot, type SlotRoom } from './capacity';
import { whyNoRoom, type NoRoomReason } from './check-room';

/** People of a municipality on a slot for a while; `personId` where somebody is told apart. */
export interface Inside {
  readonly municipalityId: string;
  readonly slot: Slot;
  readonly valid: Period;
  readonly people: number;
  readonly personId: string | null;
}

/** The first day on which there is no room, and why. */
export interface Lack {
  readonly reason: NoRoomReason;
  readonly onDay: Day;
}

/** The room of one offer while many people of one municipality are taken in, one after the other. */
export interface RoomLedger {
  /** Why this person has no room on the weekday for the whole period; null when there is room. Closures keep nobody out. */
  readonly lackFor: (personId: string, weekday: Weekday, period: Period) => Lack | null;
  /** Counts the person from here on, room or not. */
  readonly add: (personId: string, weekday: Weekday, period: Period) => void;
}

/** From its first day until the next piece begins nothing changes. */
interface Piece {
  readonly from: Day;
  readonly room: SlotRoom;
  readonly people: Map<string, number>;
  /** What one more of the municipality is told; undefined: not asked since somebody came. */
  told: NoRoomReason | null | undefined;
}

/**
 * Keeps count, so that asking for the next person does not count everybody again. Says what asking `checkRoom` would say with
 * everybody so far among the occupations, except that a person who is at the offer already counts once, that days on which the
 * weekday does not occur count for nothing, and that it is not asked whether it is closed: who has a place keeps it while it is.
 *
 * @param from nobody is asked for before this day
 */
export function roomLedger(room: OfferRoom, municipalityId: string, inside: readonly Inside[], from: Day): RoomLedger {
  const slots = new Map<Slot, SlotLedger>();
  const at = (weekday: Weekday): SlotLedger => {
    const slot = slotOf(room, weekday);
    const known = slots.get(slot);
    if (known) return known;
    const made = slotLedger(room, slot, municipalityId, inside, from);
    slots.set(slot, made);
    return made;
  };
  return {
    lackFor: (personId, weekday, period) => at(weekday).lackFor(personId, period),
    add: (personId, weekday, period) => at(weekday).add(personId, period),
  };
}

interface SlotLedger {
  readonly lackFor: (personId: string, period: Period) => Lack | null;
  readonly add: (personId: string, period: Period) => void;
}

function slotLedger(
  room: OfferRoom,
  slot: Slot,
  municipalityId: string,
  inside: readonly Inside[],
  first: Day,
): SlotLedger {
  const here = inside.filter((each) => each.slot === slot);
  const changes = [...room.open, ...room.pools, ...room.closures, ...here].map(({ valid }) => valid);
  const days = changes.flatMap(({ from, to }) => (to === null ? [from] : [from, addDays(to, 1)]));
  const starts = [...new Set([first, ...days.filter((day) => day > first)])].sort(compareDays);
  const pieces = starts.map((from): Piece => {
    const people = new Map<string, number>();
    for (const each of here) {
      if (contains(each.valid, from))
        people.set(each.municipalityId, (people.get(each.municipalityId) ?? 0) + each.people);
    }
    return { from, room: { ...roomOn(room, slot, from), closed: null }, people, told: undefined };
  });
  const own = new Map<string, Period[]>();
  for (const { personId, valid } of here) if (personId !== null) keep(own, personId, valid);

  const isIn = (personId: string, day: Day) => own.get(personId)?.some((valid) => contains(valid, day)) === true;
  const told = (piece: Piece, personId: string, day: Day): NoRoomReason | null => {
    // Somebody who is in already is one of them, not one more.
    if (isIn(personId, day)) return whyNoRoom(piece.room, withMore(piece.people, municipalityId, -1), municipalityId);
    if (piece.told === undefined) piece.told = whyNoRoom(piece.room, piece.people, municipalityId);
    return piece.told;
  };
  const lastOf = (index: number): Day | null => {
    const next = pieces[index + 1];
    return next === undefined ? null : addDays(next.from, -1);
  };
  /** The piece of a day; nothing is asked for before the first. */
  const indexOf = (day: Day): number => {
    let [low, high] = [0, pieces.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((pieces[middle]?.from ?? day) <= day) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const cut = (day: Day): number => {
    const index = indexOf(day);
    const piece = pieces[index];
    if (piece === undefined || piece.from >= day) return index;
    pieces.splice(index + 1, 0, { ...piece, from: day, people: new Map(piece.people) });
    return index + 1;
  };

  return {
    lackFor: (personId, period) => {
      for (let index = indexOf(period.from); index < pieces.length; index += 1) {
        const piece = pieces[index];
        if (piece === undefined || (period.to !== null && piece.from > period.to)) return null;
        const day = firstOn(slot, piece.from > period.from ? piece.from : period.from);
        const last = lastOf(index);
        if ((last !== null && day > last) || (period.to !== null && day > period.to)) continue;
        const reason = told(piece, personId, day);
        if (reason !== null) return { reason, onDay: day };
      }
      return null;
    },
    add: (personId, period) => {
      const begin = cut(period.from);
      const end = period.to === null ? pieces.length : cut(addDays(period.to, 1));
      for (const piece of pieces.slice(begin, end)) {
        if (isIn(personId, piece.from)) continue;
        piece.people.set(municipalityId, (piece.people.get(municipalityId) ?? 0) + 1);
        piece.told = undefined;
      }
      keep(own, personId, period);
    },
  };
}

/** The first day of this slot from a day on: nobody is there on other days of the week. */
function firstOn(slot: Slot, day: Day): Day {
  return slot === null ? day : addDays(day, (slot - dayOfWeek(day) + 7) % 7);
}

function keep(own: Map<string, Period[]>, personId: string, valid: Period): void {
  const known = own.get(personId);
  if (known) known.push(valid);
  else own.set(personId, [valid]);
}
