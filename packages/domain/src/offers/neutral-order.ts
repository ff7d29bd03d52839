import { offerKinds, type OfferKind } from './offer';

/**
 * The order in which offers stand when an office chooses for a person: first what she wishes, in the order of her wishes; then
 * the others by kind, and within a kind in an order that is drawn from her case. It is the same each time the case is opened, and
 * another for another case, so that nobody is always first: not who is first in the alphabet, whom the municipality runs itself,
 * who costs less, or who has been there longest. Source: buying places must not distort competition (Bydel Alna's project).
 */
export function neutralOrder<Offer extends { readonly id: string; readonly kind: OfferKind }>(
  offers: readonly Offer[],
  wished: readonly string[],
  caseId: string,
): Offer[] {
  const places = offers.map((offer) => {
    const wish = wished.indexOf(offer.id);
    return { offer, wish: wish === -1 ? Infinity : wish, draw: drawOf(`${caseId} ${offer.id}`) };
  });
  const order = (a: (typeof places)[number], b: (typeof places)[number]) => {
    if (a.wish !== b.wish) return a.wish < b.wish ? -1 : 1;
    const kinds = offerKinds.indexOf(a.offer.kind) - offerKinds.indexOf(b.offer.kind);
    return kinds || a.draw - b.draw || (a.offer.id < b.offer.id ? -1 : 1);
  };
  return places.sort(order).map(({ offer }) => offer);
}

/** A number that a text always gives, spread evenly: FNV-1a with a last mixing. */
function drawOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
