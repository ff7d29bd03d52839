/** Everything the reference loader writes, in one place. */
export * from './types';
export type * from './columns';
export { allMunicipalities, decidingMunicipalities, districtCodes, districts, municipalities } from './municipalities';
export { organisations } from './organisations';
export { workTypeGroups, workTypes } from './work-types';
export { offerCodes, offers } from './offers';
export type { OfferCode, WorkAreaCode } from './offers';
export { forms } from './forms';
export { importantToMe } from './lead-questions';
export type { ImportantCode } from './lead-questions';
export { arbaAgreementPlaces, capacities, pools } from './capacity';
export { complaintRegimes } from './complaint-regimes';
export { legalBases } from './legal-bases';
export { targetSettings } from './target-settings';
export { contacts } from './contacts';
export { intakeRounds } from './intake-rounds';
export { yearWheel } from './year-wheel';
