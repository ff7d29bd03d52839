import type { NoRoomReason } from '../capacity';
import { compareDays, type Weekday } from '../calendar';
import type { Certificate } from './result';
import type { RoomPiece, RoundOffer, RoundSnapshot } from './snapshot';

/** Slot 0 counts people, 1 to 5 are weekdays. */
const slotsPerOffer = 6;
/** Need classes 1 to 5; index 0 is not used. */
const classes = 6;

/**
 * The room of a whole round in flat arrays: slots (an offer's weekday, or its people), each with the pieces of time in which
 * nothing changes, and per piece who is there from each municipality. Adding somebody is a handful of additions.
 */
export class RoomLedger {
  private readonly offerIndex = new Map<string, number>();
  private readonly municipalityIndex = new Map<string, number>();
  private readonly offers: readonly RoundOffer[];
  private readonly municipalities: number;
  /** Where the pieces of a slot begin; one more at the end. */
  private readonly firstPiece: Int32Array;
  private readonly from: string[] = [];
  private readonly shut: Uint8Array;
  private readonly open: Int32Array;
  private readonly places: Int32Array;
  private readonly people: Int32Array;
  private readonly beyond: Int32Array;
  private readonly own: Int32Array;
  private readonly kept: Int32Array;
  private readonly closedPool: Uint8Array;
  private readonly serves: Uint8Array;
  /** The weekdays each offer is run on, as bits 1 to 5. */
  private readonly openOn: Uint8Array;
  private readonly before: Int32Array;

  constructor({ offers, applicants }: Pick<RoundSnapshot, 'offers' | 'applicants'>) {
    this.offers = offers;
    offers.forEach(({ id }, index) => this.offerIndex.set(id, index));
    for (const { municipalityId } of applicants) this.municipality(municipalityId);
    for (const offer of offers) {
      for (const { kept, taken } of offer.room) {
        for (const { municipalityId } of kept) this.municipality(municipalityId);
        for (const { municipalityId } of taken) this.municipality(municipalityId);
      }
    }
    const all = (this.municipalities = Math.max(1, this.municipalityIndex.size));
    const pieces = offers.reduce((sum, { room }) => sum + room.length, 0);
    const slots = offers.length * slotsPerOffer;
    this.firstPiece = new Int32Array(slots + 1);
    this.shut = new Uint8Array(pieces);
    this.open = new Int32Array(pieces);
    this.places = new Int32Array(pieces);
    this.people = new Int32Array(pieces);
    this.beyond = new Int32Array(pieces);
    this.own = new Int32Array(pieces * all);
    this.kept = new Int32Array(pieces * all);
    this.closedPool = new Uint8Array(pieces * all);
    this.serves = new Uint8Array(offers.length * all);
    this.openOn = new Uint8Array(offers.length);
    this.before = new Int32Array(slots * classes);
    this.fill();
  }

  /** The number of a slot: the weekday, or the people where the offer counts them. */
  slotOf(offer: number, weekday: Weekday): number {
    return offer * slotsPerOffer + (this.offerAt(offer).unit === 'person' ? 0 : weekday);
  }

  /** The index of an offer; -1 when the round does not know it. */
  offerOf(id: string): number {
    return this.offerIndex.get(id) ?? -1;
  }

  offerAt(offer: number): RoundOffer {
    const found = this.offers[offer];
    if (!found) throw new RangeError(`no offer ${offer}`);
    return found;
  }

  /** The index of a municipality that somebody comes from. */
  municipality(id: string): number {
    const known = this.municipalityIndex.get(id);
    if (known !== undefined) return known;
    this.municipalityIndex.set(id, this.municipalityIndex.size);
    return this.municipalityIndex.size - 1;
  }

  /** Whether residents may have a place at the offer at all. */
  servesMunicipality(offer: number, municipality: number): boolean {
    return this.serves[offer * this.municipalities + municipality] === 1;
  }

  /** The weekdays the offer is run on, as bits 1 to 5. */
  openDays(offer: number): number {
    return this.openOn[offer] ?? 0;
  }

  /** How many more of the municipality the slot takes, in the piece of time with the least room. */
  freeFor(slot: number, municipality: number): number {
    let least = Infinity;
    for (let piece = this.firstPiece[slot] ?? 0; piece < (this.firstPiece[slot + 1] ?? 0); piece += 1) {
      const free = this.freeInPiece(piece, municipality);
      if (free < least) least = free;
      if (least === 0) return 0;
    }
    return least === Infinity ? 0 : least;
  }

  /** One more person, from her first day on. `needClass` 0: not proposed to anybody yet, only kept. */
  add(slot: number, municipality: number, needClass: number, count = 1): void {
    for (let piece = this.firstPiece[slot] ?? 0; piece < (this.firstPiece[slot + 1] ?? 0); piece += 1) {
      const cell = piece * this.municipalities + municipality;
      const beyondOwn = Math.max(0, (this.own[cell] ?? 0) - (this.kept[cell] ?? 0));
      this.own[cell] = (this.own[cell] ?? 0) + count;
      this.people[piece] = (this.people[piece] ?? 0) + count;
      if (this.closedPool[cell] === 0) {
        const now = Math.max(0, (this.own[cell] ?? 0) - (this.kept[cell] ?? 0));
        this.beyond[piece] = (this.beyond[piece] ?? 0) + now - beyondOwn;
      }
    }
    const place = slot * classes + needClass;
    if (needClass > 0) this.before[place] = (this.before[place] ?? 0) + count;
  }

  /** Why the slot takes nobody more, with the numbers of the first piece of time without room; null when it does. */
  lack(
    slot: number,
    municipality: number,
  ): { readonly reason: NoRoomReason; readonly certificate: Certificate | null } | null {
    const first = this.firstPiece[slot] ?? 0;
    const end = this.firstPiece[slot + 1] ?? 0;
    if (first === end) return { reason: 'FULL', certificate: null };
    for (let piece = first; piece < end; piece += 1) {
      if (this.freeInPiece(piece, municipality) === 0) {
        return { reason: this.reasonIn(piece, municipality), certificate: this.certificate(slot, piece, municipality) };
      }
    }
    return null;
  }

  private freeInPiece(piece: number, municipality: number): number {
    if (this.shut[piece] === 1) return 0;
    const cell = piece * this.municipalities + municipality;
    const ofOwn = Math.max(0, (this.kept[cell] ?? 0) - (this.own[cell] ?? 0));
    if (this.closedPool[cell] === 1) return ofOwn;
    return ofOwn + Math.max(0, (this.open[piece] ?? 0) - (this.beyond[piece] ?? 0));
  }

  private reasonIn(piece: number, municipality: number): NoRoomReason {
    if (this.shut[piece] === 1) return 'CLOSED';
    if (this.closedPool[piece * this.municipalities + municipality] === 1) return 'POOL_FULL';
    return (this.people[piece] ?? 0) < (this.places[piece] ?? 0) ? 'ONLY_RESERVED_LEFT' : 'FULL';
  }

  private certificate(slot: number, piece: number, municipality: number): Certificate {
    const cell = piece * this.municipalities + municipality;
    const before: { needClass: number; people: number }[] = [];
    for (let needClass = 1; needClass < classes; needClass += 1) {
      const people = this.before[slot * classes + needClass] ?? 0;
      if (people > 0) before.push({ needClass, people });
    }
    return {
      from: this.from[piece] ?? '',
      people: this.people[piece] ?? 0,
      places: this.places[piece] ?? 0,
      own: this.own[cell] ?? 0,
      ownKept: this.kept[cell] ?? 0,
      beyond: this.beyond[piece] ?? 0,
      open: this.open[piece] ?? 0,
      before,
    };
  }

  private fill(): void {
    let piece = 0;
    this.offers.forEach((offer, index) => {
      this.openOn[index] = offer.openOn.reduce((bits, weekday) => bits | (1 << weekday), 0);
      for (const id of offer.serves) {
        const municipality = this.municipalityIndex.get(id);
        if (municipality !== undefined) this.serves[index * this.municipalities + municipality] = 1;
      }
      for (let slot = 0; slot < slotsPerOffer; slot += 1) {
        this.firstPiece[index * slotsPerOffer + slot] = piece;
        for (const row of rowsOf(offer, slot)) {
          this.from[piece] = row.from;
          this.shut[piece] = row.shut ? 1 : 0;
          this.open[piece] = row.open;
          this.places[piece] = row.open + row.kept.reduce((sum, { places }) => sum + places, 0);
          for (const { municipalityId, places, closed } of row.kept) {
            const cell = piece * this.municipalities + this.municipality(municipalityId);
            this.kept[cell] = (this.kept[cell] ?? 0) + places;
            if (closed) this.closedPool[cell] = 1;
          }
          for (const { municipalityId, people } of row.taken)
            this.seat(piece, this.municipality(municipalityId), people);
          piece += 1;
        }
      }
    });
    this.firstPiece[this.firstPiece.length - 1] = piece;
  }

  private seat(piece: number, municipality: number, people: number): void {
    const cell = piece * this.municipalities + municipality;
    const beyondOwn = () => Math.max(0, (this.own[cell] ?? 0) - (this.kept[cell] ?? 0));
    const already = beyondOwn();
    this.own[cell] = (this.own[cell] ?? 0) + people;
    this.people[piece] = (this.people[piece] ?? 0) + people;
    if (this.closedPool[cell] === 0) this.beyond[piece] = (this.beyond[piece] ?? 0) + beyondOwn() - already;
  }
}

/** The pieces of a slot in time, however the snapshot lists them. */
function rowsOf({ room }: RoundOffer, slot: number): readonly RoomPiece[] {
  return room.filter((row) => (row.slot ?? 0) === slot).sort((a, b) => compareDays(a.from, b.from));
}
