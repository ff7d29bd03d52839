/** Figures for leaders and analysts. */
export { OverviewPage as HomePage } from '../../reporting/overview-page';
