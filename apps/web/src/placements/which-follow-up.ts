import type { FollowUpMonths } from '@inntak/domain/placements';
import type { FollowUp } from './follow-ups.graphql';

/** Which question, as the API asks for it. */
export function whichOf({ placementId, months }: FollowUp): { placementId: string; months: FollowUpMonths } {
  return { placementId, months: months === 6 ? 6 : 3 };
}
