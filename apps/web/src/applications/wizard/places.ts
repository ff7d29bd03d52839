import type { WishableOffer } from './application.graphql';
import { samePlace, type Place, type Wish } from './wish-list';

/** A place as a card shows it. */
export interface PlaceCard extends Place {
  /** What one does there, e.g. Jobbfrukt; null for «anything here». */
  readonly work: string | null;
  readonly offer: WishableOffer;
  readonly illustration: string;
  /** Codes of the kinds of work. */
  readonly workTypes: readonly string[];
}

/** The cards of one offer: its kinds of work, and «anything here» where there is more than one. */
export function cardsOf(offer: WishableOffer): readonly PlaceCard[] {
  const areas = offer.workAreas.map((area): PlaceCard => ({
    offerId: offer.id,
    workAreaId: area.id,
    work: area.name,
    offer,
    illustration: area.illustration,
    workTypes: [area.workType.code],
  }));
  if (areas.length === 1) return areas;
  const anything: PlaceCard = {
    offerId: offer.id,
    workAreaId: null,
    work: null,
    offer,
    illustration: 'hender',
    workTypes: offer.workAreas.map(({ workType }) => workType.code),
  };
  return [...areas, anything];
}

/** Offers one applies for (an open meeting place needs no application), the one somebody came from first. */
export function offersToWishFor(offers: readonly WishableOffer[], cameFrom: string | null): readonly WishableOffer[] {
  const applied = offers.filter(({ decidedBy }) => decidedBy !== 'nobody');
  return [...applied.filter(({ code }) => code === cameFrom), ...applied.filter(({ code }) => code !== cameFrom)];
}

/** Names of places in the words of the catalogue. A place that is gone from it has its id's place taken by «?». */
export function placeNames(offers: readonly WishableOffer[]) {
  const cards = offers.flatMap(cardsOf);
  const cardFor = (place: Place) => cards.find((card) => samePlace(card, place));
  const offerFor = (place: Place) => offers.find(({ id }) => id === place.offerId);
  return {
    /** «Jobbfrukt», or the offer's name when any work will do. */
    short: (place: Place) => cardFor(place)?.work ?? offerFor(place)?.name ?? '?',
    /** «Arba AS» */
    provider: (place: Place) => offerFor(place)?.provider.name ?? '',
    illustration: (place: Place) => cardFor(place)?.illustration ?? 'hender',
    of: (wish: Wish) => wish.map((part) => cardFor(part)?.work ?? offerFor(part)?.name ?? '?'),
  };
}
export type PlaceNames = ReturnType<typeof placeNames>;
