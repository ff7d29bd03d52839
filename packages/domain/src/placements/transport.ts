import type { StepRule, StepTable } from '../steps';
import type { PlacementState } from './placement-steps';

/**
 * How somebody gets to her place: by herself, driven by family, by transport that the municipality pays for and orders, or
 * fetched by the provider. That no help is needed is an answer too; no answer means that it is not arranged.
 */
export const transportWays = ['byHerself', 'family', 'municipality', 'provider'] as const;
export type TransportWay = (typeof transportWays)[number];

/** Told before the first day, by the person, who acts for her, the office or the provider; told anew when it changes. */
export const transportSteps: StepTable<PlacementState> & { readonly tellTransport: StepRule<PlacementState> } = {
  tellTransport: {
    from: ['planned'],
    to: 'planned',
    by: ['participant', 'representative', 'caseworker', 'decisionMaker', 'providerStaff', 'providerLeader'],
  },
};
