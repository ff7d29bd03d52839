/** Places beside the number of people who live there, and where those numbers come from. */
export { PopulationPage } from '../../reporting/population-page';
