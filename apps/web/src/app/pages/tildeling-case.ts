/** The allocation office's work with one case, and what waits for a decision maker. */
export { PaperPage } from '../../applications/paper/paper-page';
export { ApprovalsPage } from '../../decisions/approvals-page';
export { PrepareDecisionPage } from '../../decisions/prepare-decision-page';
export { PreparePlaceOfferPage } from '../../place-offers/prepare-place-offer-page';
export { CasePage } from '../tildeling/case-page';
