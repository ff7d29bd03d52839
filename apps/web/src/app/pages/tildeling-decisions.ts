/** Offers of places and decisions: prepared, and what waits for a decision maker. */
export { ApprovalsPage } from '../../decisions/approvals-page';
export { PrepareDecisionPage } from '../../decisions/prepare-decision-page';
export { PreparePlaceOfferPage } from '../../place-offers/prepare-place-offer-page';
