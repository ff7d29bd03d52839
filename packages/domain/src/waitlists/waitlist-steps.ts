import type { StepTable } from '../steps';

/** Waiting for one offer in one municipality. Impossible without recorded information that it can take long. */
export type WaitlistState = 'waiting' | 'paused' | 'left';
export type WaitlistLeaveReason = 'placed' | 'declined' | 'withdrawn' | 'moved' | 'notSuitable';

export const waitlistSteps = {
  pause: { from: ['waiting'], to: 'paused', by: ['caseworker'], needs: ['reason'] },
  resume: { from: ['paused'], to: 'waiting', by: ['caseworker'] },
  leave: { from: ['waiting', 'paused'], to: 'left', by: ['caseworker', 'system'], needs: ['reason'] },
} as const satisfies StepTable<WaitlistState>;

export type WaitlistStep = keyof typeof waitlistSteps;
