/** The provider's room. */
export { CapacityPage } from '../tilbyder/capacity-page';
