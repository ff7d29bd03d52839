import { contains, type Day, type Period, type Weekday } from '../calendar';
import type { CapacityUnit } from '../offers';

/** What is counted: a weekday of an offer, or the whole person (`null`) where the unit is a person. */
export type Slot = Weekday | null;

/** Places open to every municipality the offer serves. A row without a weekday holds for each of them. */
export interface OpenPlaces {
  readonly weekday: Slot;
  readonly places: number;
  readonly valid: Period;
}

/**
 * Places kept for one municipality. An open reserve is filled first and the rest competes for open places; a closed
 * pool is its own count: neither lent to others nor topped up.
 */
export interface Pool {
  readonly municipalityId: string;
  readonly weekday: Slot;
  readonly places: number;
  readonly closed: boolean;
  readonly valid: Period;
}

/** A dated closure with its reason: of everything (`places: null`) or of some open places. It ends no placement. */
export interface Closure {
  readonly weekday: Slot;
  readonly places: number | null;
  readonly valid: Period;
  readonly reason: string;
}

/** The room of one offer over time. */
export interface OfferRoom {
  readonly offerId: string;
  readonly unit: CapacityUnit;
  /** The municipalities whose residents may have a place. */
  readonly serves: readonly string[];
  readonly open: readonly OpenPlaces[];
  readonly pools: readonly Pool[];
  readonly closures: readonly Closure[];
}

/** The room of one slot on one day, with everything that is not valid then left out. */
export interface SlotRoom {
  readonly openPlaces: number;
  readonly pools: readonly { readonly municipalityId: string; readonly places: number; readonly closed: boolean }[];
  /** The reason it is closed altogether, or null. */
  readonly closed: string | null;
}

/** What a weekday at this offer takes up: the weekday, or the person as a whole. */
export function slotOf(room: OfferRoom, weekday: Weekday): Slot {
  return room.unit === 'person' ? null : weekday;
}

/** The room of a slot on a day. */
export function roomOn(room: OfferRoom, slot: Slot, day: Day): SlotRoom {
  const isNow = (row: { readonly weekday: Slot; readonly valid: Period }) =>
    (row.weekday === null || row.weekday === slot) && contains(row.valid, day);
  const closures = room.closures.filter(isNow);
  const open = room.open.filter(isNow).reduce((sum, row) => sum + row.places, 0);
  const shut = closures.reduce((sum, row) => sum + (row.places ?? 0), 0);
  return {
    openPlaces: Math.max(0, open - shut),
    pools: room.pools.filter(isNow).map(({ municipalityId, places, closed }) => ({ municipalityId, places, closed })),
    closed: closures.find((closure) => closure.places === null)?.reason ?? null,
  };
}

/** How many people of each municipality take up the slot. */
export type Occupancy = ReadonlyMap<string, number>;

/** Adds `count` people of a municipality, without touching the original. */
export function withMore(occupancy: Occupancy, municipalityId: string, count: number): Occupancy {
  return new Map(occupancy).set(municipalityId, (occupancy.get(municipalityId) ?? 0) + count);
}

/**
 * Is there a seat for everybody? Nobody is tagged to a seat: those of a municipality beyond its reserve share the open
 * places, and all of them fit when Σ max(0, n − reserve) ≤ open places. A closed pool counts by itself.
 */
export function isFeasible(room: SlotRoom, occupancy: Occupancy): boolean {
  let beyond = 0;
  for (const [municipalityId, people] of occupancy) {
    const { closed, places } = keptFor(room, municipalityId);
    const over = Math.max(0, people - places);
    if (closed && over > 0) return false;
    beyond += over;
  }
  return beyond <= room.openPlaces;
}

/** Places kept for a municipality: 0 when it has no pool. */
export function keptFor(room: SlotRoom, municipalityId: string): { readonly places: number; readonly closed: boolean } {
  const own = room.pools.filter((pool) => pool.municipalityId === municipalityId);
  return {
    places: own.reduce((sum, pool) => sum + pool.places, 0),
    closed: own.some((pool) => pool.closed),
  };
}

/** How many more people of this municipality the slot takes, as it stands. 0 when closed; never negative. */
export function freeFor(room: SlotRoom, occupancy: Occupancy, municipalityId: string): number {
  if (room.closed !== null) return 0;
  const own = keptFor(room, municipalityId);
  const leftOfOwn = own.places - (occupancy.get(municipalityId) ?? 0);
  if (own.closed) return Math.max(0, leftOfOwn);
  const leftOfOpen = room.openPlaces - peopleBeyondReserves(room, occupancy);
  return Math.max(0, leftOfOwn) + Math.max(0, leftOfOpen);
}

/** Places in all on the slot: open ones and everything kept for somebody. */
export function placesInAll(room: SlotRoom): number {
  return room.openPlaces + room.pools.reduce((sum, pool) => sum + pool.places, 0);
}

/** People who sit on open places. Those of a closed pool never do: beyond it they are overbooked, not borrowing. */
function peopleBeyondReserves(room: SlotRoom, occupancy: Occupancy): number {
  let beyond = 0;
  for (const [municipalityId, people] of occupancy) {
    const { closed, places } = keptFor(room, municipalityId);
    if (!closed) beyond += Math.max(0, people - places);
  }
  return beyond;
}
