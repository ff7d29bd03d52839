import type { StepTable } from '../steps';

/**
 * How many places a municipality has, from a day. A provider proposes; the one who owns the number answers: NAV for places
 * that NAV decides on, the municipality's leader for its own. `made` is in force from its day.
 */
export type PoolChangeState = 'proposed' | 'made' | 'declined' | 'withdrawn';

export const poolChangeSteps = {
  make: { from: ['proposed'], to: 'made', by: ['officeLeader', 'navAdviser'] },
  decline: { from: ['proposed'], to: 'declined', by: ['officeLeader', 'navAdviser'], needs: ['reason'] },
  withdraw: { from: ['proposed'], to: 'withdrawn', by: ['providerStaff', 'providerLeader'] },
} as const satisfies StepTable<PoolChangeState>;

export type PoolChangeStep = keyof typeof poolChangeSteps;
