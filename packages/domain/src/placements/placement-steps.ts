import type { StepTable } from '../steps';

/** Stored state; "starts Monday" is derived from it and the dates. The person attends on the last day. */
export type PlacementState = 'planned' | 'active' | 'paused' | 'ended';

export const placementSteps = {
  start: { from: ['planned'], to: 'active', by: ['caseworker', 'providerLeader', 'system'] },
  pause: { from: ['active'], to: 'paused', by: ['caseworker'], needs: ['reason'] },
  resume: { from: ['paused'], to: 'active', by: ['caseworker'] },
  end: { from: ['planned', 'active', 'paused'], to: 'ended', by: ['caseworker'], needs: ['reason', 'lastDay'] },
} as const satisfies StepTable<PlacementState>;

export type PlacementStep = keyof typeof placementSteps;
