import { segments, contains, type Day, type Period, type Weekday } from '../calendar';
import type { CapacityUnit } from '../offers';
import { accept, refuse, type Outcome } from '../outcome';
import {
  freeFor,
  keptFor,
  placesInAll,
  roomOn,
  slotOf,
  type Occupancy,
  type OfferRoom,
  type Slot,
  type SlotRoom,
} from './capacity';

/** How firmly a place is taken: somebody is there, it is decided, or it is held for an answer. All three take room. */
export const occupationKinds = ['inPlace', 'decided', 'proposed'] as const;
export type OccupationKind = (typeof occupationKinds)[number];

/** One person on one slot of one offer, without saying who. */
export interface Occupation {
  readonly offerId: string;
  readonly municipalityId: string;
  readonly slot: Slot;
  readonly valid: Period;
  readonly kind: OccupationKind;
}

/** A weekday at an offer that somebody is to have. */
export interface WantedDay {
  readonly offerId: string;
  readonly weekday: Weekday;
}

/**
 * Why there is no room: no place at all, only others' reserves left, the own closed pool is full, nobody is taken in
 * just now, or the offer is not for this municipality.
 */
export const noRoomReasons = ['FULL', 'ONLY_RESERVED_LEFT', 'POOL_FULL', 'CLOSED', 'NOT_SERVED'] as const;
export type NoRoomReason = (typeof noRoomReasons)[number];

export interface NoRoomPart {
  readonly offerId: string;
  readonly weekday: Weekday;
  /** What the offer counts: a lack among people is the same on every weekday. */
  readonly unit: CapacityUnit;
  readonly reason: NoRoomReason;
  /** The first day in the period on which there is no room. */
  readonly onDay: Day;
}

/** Some of the days have no room; all of them are named, so that another bundle can be put together. */
export interface NoRoom {
  readonly rule: 'no-room';
  readonly parts: readonly NoRoomPart[];
}

/**
 * Is there room on every wanted day, for one more person of this municipality, for the whole period? A closure keeps
 * somebody from starting while it lasts, and does not stand in the way of a place that begins before or after it.
 */
export function checkRoom(
  wanted: readonly WantedDay[],
  municipalityId: string,
  period: Period,
  rooms: readonly OfferRoom[],
  occupations: readonly Occupation[],
): Outcome<readonly WantedDay[], NoRoom> {
  const parts = wanted.flatMap((day) => {
    const room = rooms.find(({ offerId, serves }) => offerId === day.offerId && serves.includes(municipalityId));
    const why =
      room === undefined ? null : firstLack(room, slotOf(room, day.weekday), municipalityId, period, occupations);
    // Whom an offer does not serve has no room there on any weekday, whatever it counts.
    if (room === undefined) return [{ ...day, unit: 'person', reason: 'NOT_SERVED', onDay: period.from } as const];
    return why === null ? [] : [{ ...day, unit: room.unit, ...why }];
  });
  return parts.length === 0 ? accept(wanted) : refuse({ rule: 'no-room', parts });
}

/** How many of each municipality are on the slot on the day. */
export function occupancyOn(occupations: readonly Occupation[], offerId: string, slot: Slot, day: Day): Occupancy {
  const counts = new Map<string, number>();
  for (const each of occupations) {
    if (each.offerId !== offerId || each.slot !== slot || !contains(each.valid, day)) continue;
    counts.set(each.municipalityId, (counts.get(each.municipalityId) ?? 0) + 1);
  }
  return counts;
}

/** The three numbers that every capacity screen shows. */
export type Load = Readonly<Record<OccupationKind, number>>;

/** In place, decided and proposed on a slot on a day; of one municipality, or of all. */
export function loadOn(
  occupations: readonly Occupation[],
  offerId: string,
  slot: Slot,
  day: Day,
  municipalityId: string | null = null,
): Load {
  const there = occupations.filter(
    (each) =>
      each.offerId === offerId &&
      each.slot === slot &&
      contains(each.valid, day) &&
      (municipalityId === null || each.municipalityId === municipalityId),
  );
  const count = (kind: OccupationKind) => there.filter((each) => each.kind === kind).length;
  return { inPlace: count('inPlace'), decided: count('decided'), proposed: count('proposed') };
}

/** Why a municipality gets nobody in on this slot just now; null when there is room. */
export function whyNoRoom(room: SlotRoom, occupancy: Occupancy, municipalityId: string): NoRoomReason | null {
  if (room.closed !== null) return 'CLOSED';
  if (freeFor(room, occupancy, municipalityId) > 0) return null;
  if (keptFor(room, municipalityId).closed) return 'POOL_FULL';
  const people = [...occupancy.values()].reduce((sum, count) => sum + count, 0);
  return people < placesInAll(room) ? 'ONLY_RESERVED_LEFT' : 'FULL';
}

function firstLack(
  room: OfferRoom,
  slot: Slot,
  municipalityId: string,
  period: Period,
  occupations: readonly Occupation[],
): { readonly reason: NoRoomReason; readonly onDay: Day } | null {
  const here = occupations.filter((each) => each.offerId === room.offerId && each.slot === slot);
  const changes = [...room.open, ...room.pools, ...room.closures, ...here].map((row) => row.valid);
  for (const { from } of segments(period, changes)) {
    const slotRoom = roomOn(room, slot, from);
    const isStart = from === period.from;
    const occupancy = occupancyOn(here, room.offerId, slot, from);
    const reason = whyNoRoom(isStart ? slotRoom : { ...slotRoom, closed: null }, occupancy, municipalityId);
    if (reason !== null) return { reason, onDay: from };
  }
  return null;
}
