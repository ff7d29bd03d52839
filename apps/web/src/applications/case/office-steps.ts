/** The steps of an application that the office takes on the case itself. Others belong to the applicant, or happen by themselves. */
export const officeApplicationSteps = [
  'receive',
  'startActivityClarification',
  'startWorkClarification',
  'returnToActivity',
  'close',
  'withdraw',
] as const;
export type OfficeApplicationStep = (typeof officeApplicationSteps)[number];

export function isOfficeApplicationStep(step: string): step is OfficeApplicationStep {
  return officeApplicationSteps.some((known) => known === step);
}

/** The steps of a wish that are taken in the list of wishes. The others belong to the waitlist, the place offer and the decision. */
export const assessingWishSteps = ['assessSuitable', 'assessNotSuitable', 'markNotRelevantForNav', 'withdraw'] as const;
export type AssessingWishStep = (typeof assessingWishSteps)[number];

export function isAssessingWishStep(step: string): step is AssessingWishStep {
  return assessingWishSteps.some((known) => known === step);
}
