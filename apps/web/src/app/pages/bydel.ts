/** The report of bydeler, municipalities and the city, and what it rests on. */
export { ReportPage as HomePage } from '../../reporting/report-page';
export { GrantsPage } from '../../reporting/grants-page';
export { OverviewPage } from '../../reporting/overview-page';
export { PopulationPage } from '../../reporting/population-page';
