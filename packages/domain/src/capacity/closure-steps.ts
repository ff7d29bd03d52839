import type { StepTable } from '../steps';

/**
 * A time when an offer is closed. `reopened`: ended earlier than was said; `withdrawn`: taken back before it began, so it
 * never closed anything. It ends nobody's place.
 */
export type ClosureState = 'set' | 'reopened' | 'withdrawn';

export const closureSteps = {
  change: { from: ['set'], to: 'set', by: ['providerStaff', 'providerLeader'], needs: ['reason'] },
  reopen: { from: ['set'], to: 'reopened', by: ['providerStaff', 'providerLeader'], needs: ['reason'] },
  withdraw: { from: ['set'], to: 'withdrawn', by: ['providerStaff', 'providerLeader'], needs: ['reason'] },
} as const satisfies StepTable<ClosureState>;

export type ClosureStep = keyof typeof closureSteps;
