import type { WishableOffer } from './application.graphql';
import type { DraftValues } from './draft-values';
import type { QuestionScreen } from './screens';

/** What every question is given: itself, the answers so far, and a way to change them. Saving is the page's. */
export interface QuestionProps {
  readonly screen: QuestionScreen;
  readonly values: DraftValues;
  readonly change: (values: DraftValues) => void;
  readonly offers: readonly WishableOffer[];
  /** Code of the offer that somebody pressed «Søk her» on; its cards come first, and nothing is ranked yet. */
  readonly cameFrom: string | null;
}
