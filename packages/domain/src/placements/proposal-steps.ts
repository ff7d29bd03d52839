import type { StepTable } from '../steps';

/** A provider's proposal about a placement. The provider proposes, the office answers; nothing changes until it does. */
export type ProposalState = 'proposed' | 'accepted' | 'declined' | 'withdrawn';

export const proposalSteps = {
  accept: { from: ['proposed'], to: 'accepted', by: ['caseworker'] },
  // What a municipal decision gave is changed by a new one: the proposal is answered on the day that is made.
  prepareDecision: { from: ['proposed'], to: 'proposed', by: ['caseworker'] },
  decide: { from: ['proposed'], to: 'accepted', by: ['decisionMaker'] },
  decline: {
    from: ['proposed'],
    to: 'declined',
    by: ['caseworker'],
    needs: ['reason'],
  },
  withdraw: { from: ['proposed'], to: 'withdrawn', by: ['providerStaff', 'providerLeader'] },
} as const satisfies StepTable<ProposalState>;

export type ProposalStep = keyof typeof proposalSteps;
