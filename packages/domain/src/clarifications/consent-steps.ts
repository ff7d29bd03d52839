import type { StepTable } from '../steps';
import type { ConsentState } from './disclosure';

/**
 * A yes or no to sharing with one recipient. Staff only write down what they heard; taking a yes back is the person's own,
 * at any time. A no stands: who asks again shows it again.
 */
export const consentSteps = {
  give: {
    from: ['asked'],
    to: 'given',
    by: ['participant', 'representative', 'caseworker'],
    needsFrom: { caseworker: ['heardHow'] },
  },
  refuse: {
    from: ['asked'],
    to: 'refused',
    by: ['participant', 'representative', 'caseworker'],
    needsFrom: { caseworker: ['heardHow'] },
  },
  withdraw: { from: ['given'], to: 'withdrawn', by: ['participant', 'representative'] },
} as const satisfies StepTable<ConsentState>;
