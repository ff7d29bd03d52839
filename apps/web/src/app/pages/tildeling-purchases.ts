/** Places that the municipality buys. A chunk of its own. */
export { PurchasesPage } from '../../capacity/purchases-page';
