import type { Weekday } from '../calendar';
import { keptFor, type SlotRoom } from '../capacity';
import type { CapacityUnit } from '../offers';
import type { Authority } from '../decisions';

/** The room of one offer on the day the changes take effect. */
export interface RoundOffer {
  readonly offerId: string;
  readonly unit: CapacityUnit;
  readonly authority: Authority;
  readonly openOn: readonly Weekday[];
  /** By weekday; of a person-unit offer all weekdays share the room of `null`. */
  readonly roomOn: (weekday: Weekday | null) => SlotRoom;
}

/** One weekday at one offer. */
export interface RoundDay {
  readonly offerId: string;
  readonly weekday: Weekday;
}

/** What is counted: the offer's weekday, or the whole person. A number, so that a round of thousands is quick. */
export type SlotId = number;

interface Count {
  readonly room: SlotRoom;
  /** People by municipality. */
  readonly people: Map<string, number>;
  /** People beyond their municipality's reserve, who sit on open places. */
  beyond: number;
}

/**
 * Counts people in slots under counted reserves: nobody is tagged to a seat, and one more of a municipality fits when its
 * own reserve or the open places have room. The one place of this feature that says what fits.
 */
export class RoomCount {
  private readonly offers = new Map<string, { readonly offer: RoundOffer; readonly index: number }>();
  private readonly counts = new Map<SlotId, Count>();

  constructor(offers: readonly RoundOffer[]) {
    offers.forEach((offer, index) => this.offers.set(offer.offerId, { offer, index }));
  }

  offer(offerId: string): RoundOffer | null {
    return this.offers.get(offerId)?.offer ?? null;
  }

  /** The slots that days take up, each once. Days at offers without a count (VTO, low threshold) take up none. */
  slotsOf(days: readonly RoundDay[]): SlotId[] {
    const slots = new Set<SlotId>();
    for (const { offerId, weekday } of days) {
      const known = this.offers.get(offerId);
      if (known) slots.add(known.index * 6 + (known.offer.unit === 'person' ? 0 : weekday));
    }
    return [...slots];
  }

  /** Is there room for one more person of this municipality? */
  fits(slot: SlotId, municipalityId: string): boolean {
    const count = this.count(slot);
    if (count.room.closed !== null) return false;
    const kept = keptFor(count.room, municipalityId);
    if ((count.people.get(municipalityId) ?? 0) < kept.places) return true;
    return !kept.closed && count.beyond < count.room.openPlaces;
  }

  take(slots: readonly SlotId[], municipalityId: string): void {
    for (const slot of slots) this.change(slot, municipalityId, 1);
  }

  give(slots: readonly SlotId[], municipalityId: string): void {
    for (const slot of slots) this.change(slot, municipalityId, -1);
  }

  private change(slot: SlotId, municipalityId: string, by: 1 | -1): void {
    const count = this.count(slot);
    const before = count.people.get(municipalityId) ?? 0;
    count.people.set(municipalityId, before + by);
    const { places, closed } = keptFor(count.room, municipalityId);
    if (closed) return; // Those of a closed pool never sit on open places.
    count.beyond += Math.max(0, before + by - places) - Math.max(0, before - places);
  }

  private count(slot: SlotId): Count {
    const known = this.counts.get(slot);
    if (known) return known;
    const offer = [...this.offers.values()][Math.floor(slot / 6)]?.offer;
    if (offer === undefined) throw new Error('a slot of no offer');
    const weekday = slot % 6;
    const fresh = { room: offer.roomOn(weekday === 0 ? null : (weekday as Weekday)), people: new Map(), beyond: 0 };
    this.counts.set(slot, fresh);
    return fresh;
  }
}
