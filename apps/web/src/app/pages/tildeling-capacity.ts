/** Room over time, who is next, and what stands empty. */
export { OfficeCapacityPage } from '../tildeling/office-capacity-page';
