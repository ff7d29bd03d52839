import type { StepTable } from '../steps';

/** Stored state; "starts Monday" is derived from it and the dates. The person attends on the last day. */
export type PlacementState = 'planned' | 'active' | 'paused' | 'ended';

export const placementSteps = {
  // Never by a clock: somebody who was there says that the person came.
  start: { from: ['planned'], to: 'active', by: ['caseworker', 'providerStaff', 'providerLeader'] },
  // By the system on the day that was agreed.
  pause: { from: ['active'], to: 'paused', by: ['caseworker', 'system'], needs: ['reason'] },
  // Also calls off a pause that is agreed and has not begun.
  resume: { from: ['paused', 'active'], to: 'active', by: ['caseworker'] },
  // NAV ends what it gave itself; `endClosed` keeps it from the others.
  end: {
    from: ['planned', 'active', 'paused'],
    to: 'ended',
    by: ['caseworker', 'decisionMaker', 'navAdviser'],
    needs: ['reason', 'lastDay'],
  },
  // What the municipality has granted ends by a new decision: it is written now, and the place ends when that is made.
  decideEnd: { from: ['planned', 'active', 'paused'], to: 'ended', by: ['caseworker'] },
} as const satisfies StepTable<PlacementState>;

export type PlacementStep = keyof typeof placementSteps;
