import type { StepTable } from '../steps';

/** Municipal decisions (vedtak) are made here; NAV's (tilsagn) are registered as made at NAV. */
export type DecisionState =
  'prepared' | 'forApproval' | 'made' | 'notified' | 'final' | 'complained' | 'upheld' | 'changed' | 'forwarded';

export type DecisionOutcome = 'granted' | 'partlyGranted' | 'refused' | 'changed' | 'ended';
export type Authority = 'municipality' | 'nav';

/** Preparer and approver are two people (`otherPerson`), and so are the preparer and who answers a complaint. */
export const decisionSteps = {
  sendForApproval: { from: ['prepared'], to: 'forApproval', by: ['caseworker'] },
  returnToPreparer: { from: ['forApproval'], to: 'prepared', by: ['decisionMaker'], needs: ['reason'] },
  make: { from: ['forApproval'], to: 'made', by: ['decisionMaker'], otherPerson: true },
  registerNavGrant: { from: ['prepared'], to: 'made', by: ['navAdviser', 'caseworker'] },
  notify: { from: ['made'], to: 'notified', by: ['decisionMaker', 'caseworker', 'system'] },
  becomeFinal: { from: ['notified'], to: 'final', by: ['system'] },
  complain: {
    from: ['notified', 'final'],
    to: 'complained',
    by: ['participant', 'representative', 'caseworker'],
    needs: ['reason'],
    needsFrom: { caseworker: ['heardHow'] },
  },
  uphold: { from: ['complained'], to: 'upheld', by: ['decisionMaker'], needs: ['reason'], otherPerson: true },
  change: { from: ['complained'], to: 'changed', by: ['decisionMaker'], needs: ['reason'], otherPerson: true },
  forward: { from: ['upheld'], to: 'forwarded', by: ['caseworker', 'decisionMaker'] },
  // About a grant (tilsagn): NAV answers it, so it is sent there as it came.
  forwardToNav: { from: ['complained'], to: 'forwarded', by: ['caseworker', 'decisionMaker'] },
} as const satisfies StepTable<DecisionState>;

export type DecisionStep = keyof typeof decisionSteps;
