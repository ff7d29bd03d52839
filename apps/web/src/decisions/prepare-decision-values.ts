import type { Weekday } from '../lib/format';
import type { OfficeDecision } from '../lib/office-case';

/** What is written when a decision is prepared. `days` is where the server's refusals about new days land. */
export interface DecisionValues extends Record<Weekday, string> {
  outcome: '' | OfficeDecision['outcome'];
  placeOfferId: string;
  wishIds: string[];
  from: string;
  to: string;
  /** About a place that the person has: which, from when, until when, or its last day. */
  placementId: string;
  changeFrom: string;
  changeTo: string;
  lastDay: string;
  days: string;
  reasons: string;
  facts: string;
  ownView: string;
}

/** Nothing is chosen about a place beforehand. */
export const noChange = {
  placementId: '',
  changeFrom: '',
  changeTo: '',
  lastDay: '',
  days: '',
  monday: '',
  tuesday: '',
  wednesday: '',
  thursday: '',
  friday: '',
} satisfies Partial<DecisionValues>;

/** Is it about a place that the person has, not about a wish? */
export function isAboutPlace(outcome: DecisionValues['outcome']): outcome is 'changed' | 'ended' {
  return outcome === 'changed' || outcome === 'ended';
}
