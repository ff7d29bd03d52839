import type { CatalogueOffer } from './catalogue';
import type { OfferFilter } from './offers.types';

/**
 * The offers that fit a filter, in the catalogue's neutral order. With words to look for, every word must be found in
 * the offer's texts; a word of four letters or more may have one letter wrong, missing or extra, or two swapped.
 */
export function searchOffers(offers: readonly CatalogueOffer[], filter: OfferFilter): CatalogueOffer[] {
  const words = wordsOf(filter.search ?? '');
  return offers.filter(
    (offer) =>
      (!filter.municipality || offer.municipalities.some(({ code }) => code === filter.municipality)) &&
      (!filter.workType || offer.workAreas.some(({ workType }) => workType.code === filter.workType)) &&
      (!filter.kind || offer.kind === filter.kind) &&
      (!filter.decidedBy || offer.decidedBy === filter.decidedBy) &&
      (words.length === 0 || hasAll(wordsAbout(offer), words)),
  );
}

function wordsAbout(offer: CatalogueOffer): string[] {
  const areas = offer.workAreas.flatMap(({ name, text, workType }) => [name, text, workType.label]);
  return wordsOf([offer.name, offer.shortName, offer.provider.name, offer.summary, ...offer.text, ...areas].join(' '));
}

function wordsOf(text: string): string[] {
  return text.toLocaleLowerCase('nb').match(/[\p{L}\p{N}]+/gu) ?? [];
}

function hasAll(known: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((word) => known.some((each) => each.includes(word) || (word.length > 3 && isNearly(each, word))));
}

/** True when one edit (a letter wrong, missing, extra, or two neighbours swapped) turns one word into the other. */
function isNearly(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const restOfA = a.slice(start, a.length - end);
  const restOfB = b.slice(start, b.length - end);
  if (restOfA.length <= 1 && restOfB.length <= 1) return true;
  return restOfA.length === 2 && restOfB.length === 2 && restOfA[0] === restOfB[1] && restOfA[1] === restOfB[0];
}
