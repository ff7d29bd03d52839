import { addDays } from '@inntak/domain/calendar';
import { decisionOn } from '@inntak/domain/placements';
import type { Weekday } from '../lib/format';
import type { OfficeCase, OfficePlacement } from '../lib/office-case';
import type { DecisionValues } from './prepare-decision-values';

/** What a provider has proposed about a place, where a decision answers it. */
export interface AnsweredProposal {
  readonly id: string;
  readonly place: OfficePlacement;
  readonly proposal: OfficePlacement['proposals'][number];
}

/** The proposal that the address names, while it waits for a decision; null otherwise. */
export function answeredProposal(officeCase: OfficeCase, id: string | undefined): AnsweredProposal | null {
  for (const place of officeCase.placements) {
    const proposal = place.proposals.find((each) => each.id === id && each.state === 'proposed');
    if (proposal) return { id: proposal.id, place, proposal };
  }
  return null;
}

/** The form as the provider proposed it; the office can change it, and writes why. */
export function proposedValues({ place, proposal }: AnsweredProposal): Partial<DecisionValues> {
  const { kind, from, to } = proposal;
  const about = { outcome: decisionOn(kind), placementId: place.id };
  switch (kind) {
    case 'end':
      return { ...about, lastDay: to ?? '' };
    case 'extend':
      return { ...about, changeFrom: place.to === null ? '' : addDays(place.to, 1), changeTo: to ?? '' };
    case 'changeDays':
      return { ...about, changeFrom: from ?? '', changeTo: place.to ?? '' };
    case 'pause':
    case 'startOn':
      return {};
  }
}

/** The choice on a weekday after the change: the proposed days at the offer it is about, the others as they are now. */
export function proposedDay(
  { proposal, place }: AnsweredProposal,
  weekday: Weekday,
  now: { readonly choice: string; readonly offerId: string | null },
  choiceOf: (offerId: string, workAreaId: string | null) => string,
): string {
  if (proposal.kind !== 'changeDays') return now.choice;
  const here = proposal.offer.id;
  if (proposal.weekdays.includes(weekday)) {
    if (now.offerId === here) return now.choice;
    const workArea = place.days.find(({ offer }) => offer.id === here)?.workArea ?? null;
    return choiceOf(here, workArea?.id ?? null);
  }
  return now.offerId === here ? '' : now.choice;
}

/** Is the decision that is being written the one the proposal asks for? Then it answers it. */
export function answers(answered: AnsweredProposal | null, values: DecisionValues): string | null {
  if (answered === null) return null;
  const isOfKind = values.outcome === decisionOn(answered.proposal.kind);
  return isOfKind && values.placementId === answered.place.id ? answered.id : null;
}
