import type { Slot } from '../capacity';
import { weekdays, type Weekday } from '../calendar';
import type { DayLack, GivenDay, PartReason } from './result';
import type { RoomLedger } from './room-ledger';
import type { Applicant, RoundPart, RoundWish } from './snapshot';

/** What a wish meets when it is tried: days that fit as a whole, or the reason of every part. */
export interface Tried {
  /** Null: it does not fit. */
  readonly days: readonly GivenDay[] | null;
  readonly parts: readonly PartReason[];
}

/** A part of a wish with what the round knows of its weekdays. */
interface OpenPart {
  readonly part: RoundPart;
  readonly offer: number;
  readonly wanted: number;
  /** Weekdays with room, as bits 1 to 5. */
  readonly free: number;
}

/**
 * Tries a wish as a whole, as things stand. Fixed weekdays are taken as they are; of flexible ones, those with most room,
 * then the earliest in the week. Which days are chosen never decides whether the wish fits.
 */
export function tryWish(ledger: RoomLedger, applicant: Applicant, wish: RoundWish): Tried {
  const municipality = ledger.municipality(applicant.municipalityId);
  const busy = bitsOf(applicant.busy);
  const open: OpenPart[] = [];
  const parts: PartReason[] = [];
  for (const part of wish.parts) {
    const offer = ledger.offerOf(part.offerId);
    const lacks: DayLack[] = [];
    const freeDays: Weekday[] = [];
    for (const weekday of part.weekdays ?? weekdays) {
      const lack = lackOf(ledger, offer, weekday, municipality, busy);
      if (lack === null) freeDays.push(weekday);
      else lacks.push({ weekday, reason: lack.reason, certificate: lack.certificate });
    }
    const wanted = part.weekdays?.length ?? part.days ?? 0;
    open.push({ part, offer, wanted, free: bitsOf(freeDays) });
    parts.push({ offerId: part.offerId, wanted, free: freeDays, lacks });
  }
  const chosen = choose(ledger, municipality, open, 0, 0);
  return { days: chosen === null ? null : daysOf(open, chosen.masks), parts };
}

/** A slot that a bundle takes up. */
export interface TakenSlot {
  /** Its number in the ledger. */
  readonly index: number;
  readonly offerId: string;
  readonly slot: Slot;
}

/** The slots a bundle takes up: where people are counted, one for all its weekdays there. */
export function slotsOf(ledger: RoomLedger, days: readonly GivenDay[]): readonly TakenSlot[] {
  const taken: TakenSlot[] = [];
  for (const { offerId, weekday } of days) {
    const offer = ledger.offerOf(offerId);
    const index = ledger.slotOf(offer, weekday);
    if (taken.some((each) => each.index === index)) continue;
    taken.push({ index, offerId, slot: ledger.offerAt(offer).unit === 'person' ? null : weekday });
  }
  return taken;
}

type Lack = Omit<DayLack, 'weekday'>;

function lackOf(ledger: RoomLedger, offer: number, weekday: Weekday, municipality: number, busy: number): Lack | null {
  const bit = 1 << weekday;
  if (offer < 0 || !ledger.servesMunicipality(offer, municipality)) return notServed;
  if ((ledger.openDays(offer) & bit) === 0) return notOpen;
  if ((busy & bit) !== 0) return isBusy;
  return ledger.lack(ledger.slotOf(offer, weekday), municipality);
}

const notServed: Lack = { reason: 'NOT_SERVED', certificate: null };
const notOpen: Lack = { reason: 'NOT_OPEN', certificate: null };
const isBusy: Lack = { reason: 'BUSY', certificate: null };

interface Choice {
  readonly masks: readonly number[];
  readonly room: number;
}

/** The best weekdays for the parts from `index` on, none of them used already. Null: there are none. */
function choose(
  ledger: RoomLedger,
  municipality: number,
  parts: readonly OpenPart[],
  index: number,
  used: number,
): Choice | null {
  const part = parts[index];
  if (part === undefined) return nothingMore;
  const isFixed = part.part.weekdays !== null;
  let best: Choice | null = null;
  for (const mask of subsets(part.free & ~used, part.wanted, isFixed)) {
    const rest = choose(ledger, municipality, parts, index + 1, used | mask);
    if (rest === null) continue;
    // Fixed days leave no choice, so their room is not compared.
    const room = rest.room + (isFixed ? 0 : roomIn(ledger, municipality, part.offer, mask));
    if (best === null || room > best.room) best = { masks: [mask, ...rest.masks], room };
  }
  return best;
}

const nothingMore: Choice = { masks: [], room: 0 };

/** Every set of `size` of the weekdays, the earliest in the week first. Fixed weekdays are all of them or nothing. */
function subsets(days: number, size: number, fixed: boolean): readonly number[] {
  if (size < 1) return [];
  if (fixed) return countOf(days) === size ? [days] : [];
  return setsOfSize[size]?.filter((set) => (set & days) === set) ?? [];
}

/** All sets of weekdays as bits 1 to 5, by size; among those of a size, the earlier weekdays first. */
const setsOfSize: readonly (readonly number[])[] = [0, 1, 2, 3, 4, 5].map((size) =>
  Array.from({ length: 32 }, (_set, bits) => bits << 1)
    .filter((set) => countOf(set) === size)
    .sort((a, b) => weight(b) - weight(a)),
);

function weight(set: number): number {
  return weekdays.reduce((sum, weekday) => sum + (set & (1 << weekday) ? 1 << (5 - weekday) : 0), 0);
}

function countOf(set: number): number {
  let count = 0;
  for (let bits = set; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}

function bitsOf(days: readonly Weekday[]): number {
  let bits = 0;
  for (const weekday of days) bits |= 1 << weekday;
  return bits;
}

function roomIn(ledger: RoomLedger, municipality: number, offer: number, mask: number): number {
  let room = 0;
  for (const weekday of weekdays) {
    if ((mask & (1 << weekday)) !== 0) room += ledger.freeFor(ledger.slotOf(offer, weekday), municipality);
  }
  return room;
}

function daysOf(parts: readonly OpenPart[], masks: readonly number[]): GivenDay[] {
  const days: GivenDay[] = [];
  parts.forEach(({ part }, index) => {
    for (const weekday of weekdays) {
      if (((masks[index] ?? 0) & (1 << weekday)) !== 0) days.push({ offerId: part.offerId, weekday, part: index });
    }
  });
  return days;
}
