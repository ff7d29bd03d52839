import { weekdays, type Weekday } from '../calendar';
import { RoomCount, type RoundDay, type RoundOffer, type SlotId } from './room-count';

/** A place in a wish: these weekdays, or so many of them. */
export interface RoundPart {
  readonly offerId: string;
  readonly weekdays: readonly Weekday[] | null;
  readonly days: number | null;
}

/** A wish as a whole: what of today's days is kept, and what comes to it. All of it or nothing. */
export interface RoundWish {
  readonly keeps: readonly RoundDay[];
  readonly parts: readonly RoundPart[];
}

/** Somebody in the round: inside, with days of her own, or waiting without. */
export interface RoundPerson {
  readonly id: string;
  readonly municipalityId: string;
  readonly holds: readonly RoundDay[];
  /** On a waitlist today, with or without days in the meantime. */
  readonly waits: boolean;
  /** Ranked, the most wished for first; all of them better than what is held. */
  readonly wishes: readonly RoundWish[];
  /** The published order: lower comes first. Equal numbers are told apart by `tie`. */
  readonly order: number;
  /** A number fixed beforehand and stored, never the order of rows: only for equals. */
  readonly tie: number;
}

/** What a round proposes for one person. It writes nothing: the ordinary steps decide. */
export interface RoundProposal {
  readonly personId: string;
  /** Index of the wish that fits; null: keeps what she has. */
  readonly wish: number | null;
  readonly days: readonly RoundDay[];
  /** It fits only after somebody else has moved. */
  readonly afterMoves: boolean;
}

/** Somebody before whom another, lower in the order, got room in time that she would have wanted when it came. */
export interface Overtaken {
  readonly personId: string;
  readonly wish: number;
}

interface Place {
  readonly person: RoundPerson;
  days: readonly RoundDay[];
  /** Index of the wish held; `wishes.length` for what was held from before. */
  at: number;
  readonly slotsWanted: ReadonlySet<SlotId>;
}

/**
 * A transition round: everybody inside keeps her days until a better wish fits as a whole; when days are freed, all who
 * want them come in again, the highest in the order first, until nothing changes. Everybody's steps only go up, so it ends.
 */
export function transitionRound(people: readonly RoundPerson[], offers: readonly RoundOffer[]): RoundProposal[] {
  const room = countOf(people, offers);
  const places = inOrder(people).map((person): Place => startOf(person, room));
  const wanting = wantingBySlot(places);
  const waiting = new Ahead(places.length);
  for (let turn = waiting.first(); turn !== null; turn = waiting.first()) {
    waiting.remove(turn);
    const place = places[turn];
    if (place === undefined) continue;
    const freed = improve(place, room);
    if (freed === null) continue;
    for (const slot of freed) for (const again of wanting.get(slot) ?? []) waiting.add(again);
  }
  const before = countOf(people, offers);
  return places.map(({ person, days, at }) => ({
    personId: person.id,
    wish: at === person.wishes.length ? null : at,
    days,
    afterMoves: at < person.wishes.length && !hadRoom(person, days, before),
  }));
}

/** Was there room for these days before anybody moved? */
function hadRoom(person: RoundPerson, days: readonly RoundDay[], before: RoomCount): boolean {
  const held = before.slotsOf(person.holds);
  before.give(held, person.municipalityId);
  const had = before.slotsOf(days).every((slot) => before.fits(slot, person.municipalityId));
  before.take(held, person.municipalityId);
  return had;
}

/** The published order; equals by the number that was fixed beforehand. */
export function inOrder(people: readonly RoundPerson[]): RoundPerson[] {
  return [...people].sort((a, b) => a.order - b.order || a.tie - b.tie || (a.id < b.id ? -1 : 1));
}

/** Counts everybody's days. */
export function countOf(people: readonly RoundPerson[], offers: readonly RoundOffer[]): RoomCount {
  const room = new RoomCount(offers);
  for (const { holds, municipalityId } of people) room.take(room.slotsOf(holds), municipalityId);
  return room;
}

/**
 * The days with which a wish fits now, the earliest weekdays first; null when it does not. The person's own days must have
 * been given back to the count before.
 */
export function fitting(person: RoundPerson, wish: RoundWish, room: RoomCount): readonly RoundDay[] | null {
  const fits = (day: RoundDay) => room.slotsOf([day]).every((slot) => room.fits(slot, person.municipalityId));
  const choices = wish.parts.map(({ offerId, weekdays: fixed, days }) => {
    const openOn = room.offer(offerId)?.openOn ?? weekdays;
    const possible = (fixed ?? openOn).filter((weekday) => openOn.includes(weekday) && fits({ offerId, weekday }));
    return { offerId, possible, count: fixed?.length ?? days ?? 1 };
  });
  return choices.some(({ possible, count }) => possible.length < count) ? null : chosen(choices, wish.keeps);
}

interface Choice {
  readonly offerId: string;
  readonly possible: readonly Weekday[];
  readonly count: number;
}

/** So many weekdays of each place, no weekday twice: at most five days, so that trying them all is quick. */
function chosen(choices: readonly Choice[], soFar: readonly RoundDay[]): readonly RoundDay[] | null {
  const [choice, ...others] = choices;
  if (choice === undefined) return soFar;
  const free = choice.possible.filter((weekday) => soFar.every((day) => day.weekday !== weekday));
  for (const picked of picks(free, choice.count)) {
    const days = [...soFar, ...picked.map((weekday) => ({ offerId: choice.offerId, weekday }))];
    const rest = chosen(others, days);
    if (rest !== null) return rest;
  }
  return null;
}

/** Every choice of `count` weekdays, the earliest first. */
function* picks(from: readonly Weekday[], count: number): Generator<readonly Weekday[]> {
  if (count === 0) yield [];
  for (const [index, weekday] of from.entries()) {
    if (from.length - index < count || count === 0) return;
    for (const rest of picks(from.slice(index + 1), count - 1)) yield [weekday, ...rest];
  }
}

/** Tries the wishes above what is held; answers with the slots given up, or null when nothing better fits. */
function improve(place: Place, room: RoomCount): SlotId[] | null {
  const { person } = place;
  const held = room.slotsOf(place.days);
  room.give(held, person.municipalityId);
  for (let index = 0; index < place.at; index += 1) {
    const wish = person.wishes[index];
    const days = wish && fitting(person, wish, room);
    if (!days) continue;
    const taken = room.slotsOf(days);
    room.take(taken, person.municipalityId);
    place.days = days;
    place.at = index;
    return held.filter((slot) => !taken.includes(slot));
  }
  room.take(held, person.municipalityId);
  return null;
}

function startOf(person: RoundPerson, room: RoomCount): Place {
  return {
    person,
    days: person.holds,
    at: person.wishes.length,
    slotsWanted: slotsWanted(person, room),
  };
}

/** Every slot one of the wishes could use. */
export function slotsWanted(person: RoundPerson, room: RoomCount): Set<SlotId> {
  const days = person.wishes.flatMap(({ parts }) =>
    parts.flatMap(({ offerId, weekdays: fixed }) =>
      (fixed ?? room.offer(offerId)?.openOn ?? []).map((weekday) => ({ offerId, weekday })),
    ),
  );
  return new Set(room.slotsOf(days));
}

function wantingBySlot(places: readonly Place[]): Map<SlotId, number[]> {
  const wanting = new Map<SlotId, number[]>();
  places.forEach(({ slotsWanted: slots }, index) => {
    for (const slot of slots) {
      const there = wanting.get(slot);
      if (there) there.push(index);
      else wanting.set(slot, [index]);
    }
  });
  return wanting;
}

/** Who has still to be tried; the first in the order always comes first. */
class Ahead {
  private readonly waits: boolean[];
  private from = 0;

  constructor(count: number) {
    this.waits = Array.from({ length: count }, () => true);
  }

  first(): number | null {
    while (this.from < this.waits.length && this.waits[this.from] !== true) this.from += 1;
    return this.from < this.waits.length ? this.from : null;
  }

  remove(index: number): void {
    this.waits[index] = false;
  }

  add(index: number): void {
    this.waits[index] = true;
    this.from = Math.min(this.from, index);
  }
}

/**
 * Envy that a round can leave when days come free one after the other: a better wish of somebody higher in the order would
 * fit if those below her who moved were not where they came to. The office looks at each of them.
 */
export function overtakenIn(
  people: readonly RoundPerson[],
  offers: readonly RoundOffer[],
  proposals: readonly RoundProposal[],
): Overtaken[] {
  const proposalOf = new Map(proposals.map((proposal) => [proposal.personId, proposal]));
  const ordered = inOrder(people);
  return ordered.flatMap((person, index): Overtaken[] => {
    const own = proposalOf.get(person.id);
    // Who wants nothing better, or has the best of it, envies nobody.
    if (own === undefined || (own.wish ?? person.wishes.length) === 0) return [];
    const below = new Set(ordered.slice(index + 1).map(({ id }) => id));
    const hasMovedBelow = proposals.some(({ personId, wish }) => wish !== null && below.has(personId));
    if (!hasMovedBelow) return [];
    const room = new RoomCount(offers);
    for (const other of ordered) {
      const proposal = proposalOf.get(other.id);
      if (other === person || (below.has(other.id) && proposal?.wish !== null)) continue;
      room.take(room.slotsOf(proposal?.days ?? other.holds), other.municipalityId);
    }
    const wish = person.wishes
      .slice(0, own.wish ?? person.wishes.length)
      .findIndex((each) => fitting(person, each, room));
    return wish === -1 ? [] : [{ personId: person.id, wish }];
  });
}
