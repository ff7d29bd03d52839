import type { StepTable } from '../steps';

/** A transition meeting («dynamisk flyt»): twice a year, and whenever a municipality wants one. */
export type MeetingState = 'planned' | 'underWay' | 'held' | 'cancelled';

export const meetingSteps = {
  begin: { from: ['planned'], to: 'underWay', by: ['caseworker', 'officeLeader'] },
  conclude: { from: ['underWay'], to: 'held', by: ['caseworker', 'officeLeader'] },
  cancel: { from: ['planned'], to: 'cancelled', by: ['caseworker', 'officeLeader'], needs: ['reason'] },
} as const satisfies StepTable<MeetingState>;

export type MeetingStep = keyof typeof meetingSteps;
