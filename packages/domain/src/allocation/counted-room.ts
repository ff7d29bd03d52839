import { freeFor, whyNoRoom, type Occupancy, type SlotRoom } from '../capacity';
import { compareDays, weekdays, type Weekday } from '../calendar';
import type { Certificate, DayLack, GivenDay } from './result';
import type { Applicant, RoomPiece, RoundOffer, RoundWish } from './snapshot';

interface CountedPiece {
  readonly piece: RoomPiece;
  readonly room: SlotRoom;
  readonly offerId: string;
  occupancy: Map<string, number>;
  readonly initial: Occupancy;
}

/** The room as the capacity rules count it: people by municipality, and the formula of the law's last line. */
export class CountedRoom {
  private readonly slots = new Map<string, CountedPiece[]>();
  private readonly given = new Map<string, Map<number, number>>();
  private readonly offers: ReadonlyMap<string, RoundOffer>;

  constructor(offers: readonly RoundOffer[]) {
    this.offers = new Map(offers.map((offer) => [offer.id, offer]));
    for (const { id, room } of offers) {
      for (const piece of [...room].sort((a, b) => compareDays(a.from, b.from))) {
        const counted = countedPiece(id, piece);
        const key = `${id} ${piece.slot ?? 0}`;
        this.slots.set(key, [...(this.slots.get(key) ?? []), counted]);
      }
    }
  }

  private keyOf(offerId: string, weekday: Weekday): string {
    return `${offerId} ${this.offers.get(offerId)?.unit === 'person' ? 0 : weekday}`;
  }

  /** Somebody gets these days; where people are counted, she counts once. */
  seat(days: readonly Pick<GivenDay, 'offerId' | 'weekday'>[], municipalityId: string, needClass: number | null): void {
    const seated = new Set<string>();
    for (const { offerId, weekday } of days) {
      const key = this.keyOf(offerId, weekday);
      const isPerson = this.offers.get(offerId)?.unit === 'person';
      if (!seated.has(key)) this.seatIn(offerId, isPerson ? null : weekday, municipalityId, needClass);
      seated.add(key);
    }
  }

  /** One more on a slot; `needClass` null: only kept for somebody. */
  seatIn(offerId: string, slot: Weekday | null, municipalityId: string, needClass: number | null): void {
    const key = `${offerId} ${slot ?? 0}`;
    for (const each of this.slots.get(key) ?? []) {
      each.occupancy.set(municipalityId, (each.occupancy.get(municipalityId) ?? 0) + 1);
    }
    if (needClass === null) return;
    const classes = this.given.get(key) ?? new Map<number, number>();
    this.given.set(key, classes.set(needClass, (classes.get(needClass) ?? 0) + 1));
  }

  /** How many more of the municipality the slot takes. */
  freeIn(offerId: string, slot: Weekday | null, municipalityId: string): number {
    const pieces = this.slots.get(`${offerId} ${slot ?? 0}`) ?? [];
    return pieces.length === 0
      ? 0
      : Math.min(...pieces.map(({ room, occupancy }) => freeFor(room, occupancy, municipalityId)));
  }

  /** Is there room on each of the days? */
  fits(days: readonly GivenDay[], municipalityId: string): boolean {
    return days.every(({ offerId, weekday }) => {
      const isPerson = this.offers.get(offerId)?.unit === 'person';
      return this.freeIn(offerId, isPerson ? null : weekday, municipalityId) > 0;
    });
  }

  /** Why the person cannot have the weekday now, with the numbers; null when she can. */
  lack(offerId: string, weekday: Weekday, applicant: Applicant): Omit<DayLack, 'weekday'> | null {
    const offer = this.offers.get(offerId);
    if (!offer?.serves.includes(applicant.municipalityId)) return { reason: 'NOT_SERVED', certificate: null };
    if (!offer.openOn.includes(weekday)) return { reason: 'NOT_OPEN', certificate: null };
    if (applicant.busy.includes(weekday)) return { reason: 'BUSY', certificate: null };
    const key = this.keyOf(offerId, weekday);
    const pieces = this.slots.get(key) ?? [];
    if (pieces.length === 0) return { reason: 'FULL', certificate: null };
    for (const { piece, room, occupancy } of pieces) {
      const reason = whyNoRoom(room, occupancy, applicant.municipalityId);
      if (reason !== null) return { reason, certificate: this.count(key, piece, occupancy, applicant.municipalityId) };
    }
    return null;
  }

  /** Is there any way at all to give this wish as things stand? Every assignment of weekdays to parts is tried. */
  anyBundle(wish: RoundWish, applicant: Applicant, index = 0, used: readonly Weekday[] = []): boolean {
    const part = wish.parts[index];
    if (part === undefined) return true;
    const wanted = part.weekdays?.length ?? part.days ?? 0;
    const free = (part.weekdays ?? weekdays).filter(
      (weekday) => !used.includes(weekday) && this.lack(part.offerId, weekday, applicant) === null,
    );
    return (
      wanted > 0 &&
      combinations(free, wanted).some((days) => this.anyBundle(wish, applicant, index + 1, [...used, ...days]))
    );
  }

  /** Slots with more people than places, where the run made it so. What was overbooked before is not the run's doing. */
  overfull(): { offerId: string; slot: Weekday | null; over: number }[] {
    return [...this.slots.values()].flat().flatMap(({ piece, occupancy, initial, offerId }) => {
      const now = overOf(piece, occupancy);
      const before = overOf(piece, initial);
      const over = now
        .map((people, index) => (people > 0 ? people - (before[index] ?? 0) : 0))
        .filter((more) => more > 0);
      return over.length === 0 ? [] : [{ offerId, slot: piece.slot, over: Math.max(...over) }];
    });
  }

  private count(key: string, piece: RoomPiece, occupancy: Occupancy, municipalityId: string): Certificate {
    const kept = (id: string) => piece.kept.filter((each) => each.municipalityId === id);
    const keptPlaces = (id: string) => kept(id).reduce((sum, { places }) => sum + places, 0);
    const outside = [...occupancy].filter(([id]) => !kept(id).some(({ closed }) => closed));
    return {
      from: piece.from,
      people: [...occupancy.values()].reduce((sum, people) => sum + people, 0),
      places: piece.open + piece.kept.reduce((sum, { places }) => sum + places, 0),
      own: occupancy.get(municipalityId) ?? 0,
      ownKept: keptPlaces(municipalityId),
      beyond: outside.reduce((sum, [id, people]) => sum + Math.max(0, people - keptPlaces(id)), 0),
      open: piece.open,
      before: [...(this.given.get(key) ?? [])]
        .sort(([a], [b]) => a - b)
        .map(([needClass, people]) => ({ needClass, people })),
    };
  }
}

/** How many too many: on the open places together, then in each closed pool. */
function overOf(piece: RoomPiece, occupancy: Occupancy): number[] {
  const kept = (id: string) => piece.kept.filter(({ municipalityId }) => municipalityId === id);
  const beyond = (id: string) => (occupancy.get(id) ?? 0) - kept(id).reduce((sum, { places }) => sum + places, 0);
  const isClosed = (id: string) => kept(id).some(({ closed }) => closed);
  const everybody = [
    ...new Set([...occupancy.keys(), ...piece.kept.map(({ municipalityId }) => municipalityId)]),
  ].sort();
  const onOpen = everybody.filter((id) => !isClosed(id)).reduce((sum, id) => sum + Math.max(0, beyond(id)), 0);
  return [Math.max(0, onOpen - piece.open), ...everybody.filter(isClosed).map((id) => Math.max(0, beyond(id)))];
}

function countedPiece(offerId: string, piece: RoomPiece): CountedPiece {
  const occupancy = new Map<string, number>();
  for (const { municipalityId, people } of piece.taken) {
    occupancy.set(municipalityId, (occupancy.get(municipalityId) ?? 0) + people);
  }
  const room: SlotRoom = { openPlaces: piece.open, pools: piece.kept, closed: piece.shut ? 'shut' : null };
  return { offerId, piece, room, occupancy, initial: new Map(occupancy) };
}

function combinations(days: readonly Weekday[], size: number): Weekday[][] {
  if (size === 0) return [[]];
  return days.flatMap((day, index) => combinations(days.slice(index + 1), size - 1).map((rest) => [day, ...rest]));
}
