/** The need for places that NAV decides on, to print: NAV's and the office leader's. */
export { NeedReportPage } from '../../capacity/need-report-page';
