import type { Day, Weekday } from '../calendar';
import { accept, refuse, type Outcome } from '../outcome';
import type { Authority, DecisionOutcome } from './decision-steps';

/** Which comes first in a municipality: the person's answer, or the decision. */
export const decisionOrders = ['answerFirst', 'decisionFirst'] as const;
export type DecisionOrder = (typeof decisionOrders)[number];

/**
 * What a decision says. It must say which service, how much, which days, from when and for how long; reasons cite
 * rules, facts and main considerations (forvaltningsloven §§ 24 and 25).
 */
export interface DecisionText {
  readonly authority: Authority;
  readonly outcome: DecisionOutcome;
  readonly service: string;
  /** Days granted by offer; empty when nothing is granted. */
  readonly days: readonly { readonly offerId: string; readonly weekday: Weekday }[];
  readonly from: Day | null;
  /** Null: until it is changed. */
  readonly to: Day | null;
  readonly reasons: string;
  readonly facts: string;
  readonly ownView: string | null;
  readonly legalBasis: string;
}

export const decisionFields = ['service', 'days', 'from', 'to', 'reasons', 'facts', 'legalBasis'] as const;
export type DecisionField = (typeof decisionFields)[number];

export type DecisionViolation =
  | { readonly rule: 'decision-incomplete'; readonly field: DecisionField; readonly missing: readonly DecisionField[] }
  | { readonly rule: 'decision-ends-before-it-begins'; readonly field: 'to'; readonly from: Day }
  | { readonly rule: 'refused-grants-nothing'; readonly field: 'days' };

/** Does it say everything a decision must say, before it goes to approval? */
export function checkDecision(decision: DecisionText): Outcome<DecisionText, DecisionViolation> {
  if (!grantsDays(decision.outcome) && decision.days.length > 0 && decision.outcome === 'refused') {
    return refuse({ rule: 'refused-grants-nothing', field: 'days' });
  }
  const missing = decisionFields.filter((field) => isAsked(decision.outcome, field) && isMissing(decision, field));
  const field = missing[0];
  if (field !== undefined) return refuse({ rule: 'decision-incomplete', field, missing });
  if (decision.from !== null && decision.to !== null && decision.to < decision.from) {
    return refuse({ rule: 'decision-ends-before-it-begins', field: 'to', from: decision.from });
  }
  return accept(decision);
}

export type PrepareDecisionViolation =
  | { readonly rule: 'answer-comes-first' }
  | { readonly rule: 'nav-grant-needs-yes'; readonly field: 'yesRecordedHow' }
  | { readonly rule: 'nav-grant-needs-reference'; readonly field: 'navReference' };

/** A decision that changes or ends something does so with a place that the person has or is to have. */
export interface ChangeNeedsPlacement {
  readonly rule: 'change-needs-placement';
  readonly field: 'placementId';
}

/** Is it about a place that the person has, not about a wish? */
export function isAboutPlacement(outcome: DecisionOutcome): outcome is 'changed' | 'ended' {
  return outcome === 'changed' || outcome === 'ended';
}

/**
 * Only what is there can be changed or ended; and what is there is not granted once more. A place whose last day has been
 * set is there until that day: it can be changed, so that it lasts longer, and not be ended once more.
 */
export function checkChange(
  outcome: DecisionOutcome,
  placement: { readonly financing: string; readonly state: string; readonly to: Day | null } | null,
  today: Day,
): Outcome<DecisionOutcome, ChangeNeedsPlacement> {
  if (!isAboutPlacement(outcome)) return accept(outcome);
  const isThere =
    placement?.state !== 'ended' || (outcome === 'changed' && placement.to !== null && placement.to >= today);
  const isOwn = placement !== null && placement.financing !== 'nav' && isThere;
  return isOwn ? accept(outcome) : refuse({ rule: 'change-needs-placement', field: 'placementId' });
}

/** Where the decision starts from. */
export interface PrepareDecisionFacts {
  readonly authority: Authority;
  readonly outcome: DecisionOutcome;
  readonly order: DecisionOrder;
  /** The place offer it builds on is accepted. False when there is none. */
  readonly personAccepted: boolean;
  /** NAV only: how the person's yes was recorded. */
  readonly yesRecordedHow: string | null;
  /** Where NAV's own record of its grant is found; left out for the municipality's decisions. */
  readonly navReference?: string;
}

/**
 * May the decision be prepared now? A grant follows the person's yes unless the municipality decides first; a refusal
 * waits for nobody. NAV's grant (tilsagn) is registered with the recorded yes, whatever the order.
 */
export function prepareDecision(facts: PrepareDecisionFacts): Outcome<PrepareDecisionFacts, PrepareDecisionViolation> {
  const { authority, outcome, order, personAccepted } = facts;
  const gives = outcome === 'granted' || outcome === 'partlyGranted';
  if (authority === 'nav') {
    const saidYes = personAccepted || (facts.yesRecordedHow ?? '').trim() !== '';
    if (gives && !saidYes) return refuse({ rule: 'nav-grant-needs-yes', field: 'yesRecordedHow' });
    if (facts.navReference?.trim() === '') return refuse({ rule: 'nav-grant-needs-reference', field: 'navReference' });
    return accept(facts);
  }
  if (gives && order === 'answerFirst' && !personAccepted) return refuse({ rule: 'answer-comes-first' });
  return accept(facts);
}

/** Only a decision that gives days says which and from when; only one that ends a place must say the last day. */
function isAsked(outcome: DecisionOutcome, field: DecisionField): boolean {
  if (field === 'days' || field === 'from') return grantsDays(outcome);
  return field === 'to' ? outcome === 'ended' : true;
}

function grantsDays(outcome: DecisionOutcome): boolean {
  return outcome === 'granted' || outcome === 'partlyGranted' || outcome === 'changed';
}

function isMissing(decision: DecisionText, field: DecisionField): boolean {
  const value = decision[field];
  if (value === null) return true;
  return typeof value === 'string' ? value.trim() === '' : value.length === 0;
}
