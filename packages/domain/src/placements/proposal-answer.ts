import { addDays, type Day } from '../calendar';
import type { ProposalKind } from './proposal';
import type { ProposalStep } from './proposal-steps';
import type { Role } from '../access';
import type { StepNotYours } from '../steps';

/** A proposal as the one who answers it looks at it. */
export interface AnsweredProposal {
  readonly kind: ProposalKind;
  /** Who pays for the place: what NAV has given, NAV changes; what nobody decided on, nobody decides on. */
  readonly financing: string;
  /** The place came from a case, where a new decision can be written. */
  readonly hasCase: boolean;
  /** A decision about it is being prepared. */
  readonly inDecision: boolean;
}

export type ProposalAnswerViolation =
  | { readonly rule: 'proposal-needs-decision' }
  | { readonly rule: 'proposal-needs-no-decision' }
  | { readonly rule: 'proposal-in-decision' };

/**
 * Does it take a decision of the municipality? A place that the municipality has granted ends, lasts longer and changes its
 * days by a new decision only (forvaltningsloven § 2). A pause keeps place, days and period, and a first day is agreed
 * between those who meet: both are practical.
 */
export function needsDecision({ kind, financing, hasCase }: Omit<AnsweredProposal, 'inDecision'>): boolean {
  const isGranted = financing !== 'nav' && financing !== 'none';
  return isGranted && hasCase && (kind === 'end' || kind === 'extend' || kind === 'changeDays');
}

/** A place as the one who ends it looks at it. */
export type EndedPlace = Pick<AnsweredProposal, 'financing' | 'hasCase'>;

export type PlacementEndViolation =
  { readonly rule: 'placement-needs-decision' } | { readonly rule: 'placement-needs-no-decision' };

/**
 * Why a place cannot be ended this way, or by this role; null when it can, and of steps that end nothing. NAV ends what it gave
 * where that gives way to a place that is granted; all else is registered by the office.
 *
 * @param givesWay another place is granted and held for the person on these days.
 */
export function endClosed(
  step: string,
  place: EndedPlace,
  by: Role,
  givesWay: boolean,
): PlacementEndViolation | StepNotYours | null {
  const needs = needsDecision({ ...place, kind: 'end' });
  if (step === 'end' && by === 'navAdviser' && !(place.financing === 'nav' && givesWay)) {
    return { rule: 'step-not-yours', step, by: ['caseworker', 'decisionMaker'] };
  }
  if (step === 'end') return needs ? { rule: 'placement-needs-decision' } : null;
  return step === 'decideEnd' && !needs ? { rule: 'placement-needs-no-decision' } : null;
}

/** What the new decision is called: one that ends the place, or one that changes it. */
export function decisionOn(kind: ProposalKind): 'ended' | 'changed' {
  return kind === 'end' ? 'ended' : 'changed';
}

/** Why an answer cannot be given this way; null when it can. */
export function answerClosed(step: ProposalStep, proposal: AnsweredProposal): ProposalAnswerViolation | null {
  const needs = needsDecision(proposal);
  switch (step) {
    case 'accept':
    case 'decide':
      if (needs) return { rule: proposal.inDecision ? 'proposal-in-decision' : 'proposal-needs-decision' };
      return step === 'decide' ? { rule: 'proposal-needs-no-decision' } : null;
    case 'prepareDecision':
      if (!needs) return { rule: 'proposal-needs-no-decision' };
      return proposal.inDecision ? { rule: 'proposal-in-decision' } : null;
    case 'decline':
    case 'withdraw':
      return null;
  }
}

/** A pause that has been agreed: now, or from its own day on; and the day the person is expected back, where one is known. */
export function agreedPause(
  { from, to }: { readonly from: Day | null; readonly to: Day | null },
  today: Day,
): { readonly later: Day | null; readonly backOn: Day | null } {
  return { later: from !== null && from > today ? from : null, backOn: to === null ? null : addDays(to, 1) };
}
