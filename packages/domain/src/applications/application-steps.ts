import type { StepTable } from '../steps';

/**
 * The case, coarse. Wishes, referrals, place offers and decisions have lives of their own, so that a person can
 * wait for one offer and answer another at the same time.
 */
export type ApplicationState =
  | 'draft'
  | 'awaitingApproval'
  | 'submitted'
  | 'received'
  | 'activityClarification'
  | 'workClarification'
  | 'closed'
  | 'withdrawn';

/** Step 1 (aktivitet, without Arba) is `activityClarification`; step 2 (arbeid, with providers and NAV) `workClarification`. */
export const applicationSteps = {
  sendForApproval: {
    from: ['draft'],
    to: 'awaitingApproval',
    by: ['supporter', 'representative', 'schoolContact', 'caseworker'],
  },
  askForChanges: { from: ['awaitingApproval'], to: 'draft', by: ['participant', 'representative'] },
  approve: {
    from: ['awaitingApproval'],
    to: 'submitted',
    by: ['participant', 'representative'],
  },
  submit: { from: ['draft'], to: 'submitted', by: ['participant', 'representative'] },
  registerPaper: {
    from: ['draft', 'awaitingApproval'],
    to: 'submitted',
    by: ['caseworker', 'navAdviser'], // a signed application on paper can be handed in at NAV too
    needs: ['paperReceivedOn'],
  },
  receive: { from: ['submitted'], to: 'received', by: ['caseworker', 'officeLeader', 'system'] },
  startActivityClarification: { from: ['received'], to: 'activityClarification', by: ['caseworker', 'officeLeader'] },
  startWorkClarification: {
    from: ['received', 'activityClarification'],
    to: 'workClarification',
    by: ['caseworker', 'officeLeader'],
  },
  returnToActivity: {
    from: ['workClarification'],
    to: 'activityClarification',
    by: ['caseworker', 'officeLeader'],
    needs: ['reason'],
  },
  close: { from: ['activityClarification', 'workClarification'], to: 'closed', by: ['caseworker', 'officeLeader'] },
  // A complaint about a decision was heard after the case had been closed: it is worked with again.
  reopen: { from: ['closed'], to: 'workClarification', by: ['decisionMaker'], needs: ['reason'] },
  withdraw: {
    from: ['draft', 'awaitingApproval', 'submitted', 'received', 'activityClarification', 'workClarification'],
    to: 'withdrawn',
    by: ['participant', 'representative', 'caseworker'],
    needsFrom: { caseworker: ['reason', 'heardHow'] },
  },
} as const satisfies StepTable<ApplicationState>;

export type ApplicationStep = keyof typeof applicationSteps;

/** The step of a case in clarification: 1 activity (without step-2 providers and NAV), 2 work; 0 before and after. */
export function caseStepOf(state: ApplicationState): 0 | 1 | 2 {
  if (state === 'activityClarification') return 1;
  return state === 'workClarification' ? 2 : 0;
}
