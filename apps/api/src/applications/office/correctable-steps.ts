/** The lives in which a wrongly recorded step can be taken back: nothing else follows from the state alone. */
export const correctedLives = ['application', 'wish', 'referral', 'clarification'] as const;
export type CorrectedLife = (typeof correctedLives)[number];

/**
 * The steps of those lives that only note something down. All others sent a letter, gave or ended somebody's access, or
 * followed from a place offer or decision: they are answered by a new step.
 */
const onlyNoted: Readonly<Record<CorrectedLife, readonly string[]>> = {
  application: ['sendForApproval', 'receive', 'startActivityClarification', 'startWorkClarification', 'close'],
  wish: ['assessSuitable', 'assessNotSuitable', 'markNotRelevantForNav'],
  referral: ['assess', 'assessForOther', 'reopen'],
  clarification: ['book', 'complete', 'assess', 'cancel'],
};

/** Did something leave the house with the step? */
export function wentOut(life: string, step: string): boolean {
  const known: Readonly<Record<string, readonly string[] | undefined>> = onlyNoted;
  return !(known[life]?.includes(step) ?? false);
}
