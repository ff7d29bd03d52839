import { accept, refuse, type Outcome } from '../outcome';

/** What a choice of a place that is bought can rest on. Price is none of them: prices are agreed on for all places beforehand. */
export const choiceBases = ['personsWish', 'onlyOneWithRoom', 'suitsNeeds', 'nearHome'] as const;
export type ChoiceBasis = (typeof choiceBases)[number];

/** Why a bought place was chosen before others. */
export interface PurchaseChoice {
  readonly basis: ChoiceBasis;
  /** Why, for whoever looks at it later; needed for all but the person's own wish. */
  readonly words: string | null;
}

export type PurchaseChoiceViolation =
  | { readonly rule: 'purchase-choice-missing'; readonly field: 'choiceBasis' }
  | { readonly rule: 'purchase-not-wished'; readonly field: 'choiceBasis' }
  | { readonly rule: 'purchase-words-missing'; readonly field: 'choiceWords' };

/**
 * A place that is bought is chosen for a reason that is written down. Nothing is kept where no place is bought.
 *
 * @param purchased offers among the days that the municipality buys places at
 * @param wished offers that the person has wished for
 */
export function choosePurchased(
  purchased: readonly string[],
  wished: readonly string[],
  choice: PurchaseChoice | null,
): Outcome<PurchaseChoice | null, PurchaseChoiceViolation> {
  if (purchased.length === 0) return accept(null);
  if (choice === null) return refuse({ rule: 'purchase-choice-missing', field: 'choiceBasis' });
  const words = choice.words?.trim() || null;
  if (choice.basis === 'personsWish') {
    const isWished = purchased.every((offer) => wished.includes(offer));
    return isWished ? accept({ ...choice, words }) : refuse({ rule: 'purchase-not-wished', field: 'choiceBasis' });
  }
  return words === null
    ? refuse({ rule: 'purchase-words-missing', field: 'choiceWords' })
    : accept({ ...choice, words });
}
