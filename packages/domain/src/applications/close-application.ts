import type { DecidedBy } from '../offers';
import { accept, refuse, type Outcome } from '../outcome';
import type { WishState } from './wish-steps';

/** A wish as the end of the case sees it. */
export interface WishAtClosing {
  readonly id: string;
  readonly state: WishState;
  /** Who decides on its parts; a bundle can have a municipal share and a share at NAV. */
  readonly decidedBy: readonly DecidedBy[];
  /** It stands in a municipal decision that has been made. */
  readonly standsInDecision: boolean;
  /** The person said yes to a referral to an offer that needs no decision. */
  readonly referralAccepted: boolean;
}

export interface ClosingFacts {
  readonly wishes: readonly WishAtClosing[];
  /** Was the person considered for VTA? Every new applicant is. */
  readonly vtaAssessed: boolean;
}

export type CloseViolation =
  | { readonly rule: 'wish-without-outcome'; readonly wishIds: readonly string[] }
  | { readonly rule: 'wish-without-decision'; readonly wishIds: readonly string[] }
  | { readonly rule: 'vta-not-assessed' };

const outcomes: readonly WishState[] = ['granted', 'refused', 'withdrawn', 'waiting', 'notRelevantForNav'];

/**
 * May the case be closed? Every wish has an outcome, every municipal one stands in a decision (or the person said yes
 * to a referral that needs none), and VTA was considered. Waiting is an outcome: the waitlist lives on by itself.
 */
export function closeApplication(facts: ClosingFacts): Outcome<ClosingFacts, CloseViolation> {
  const open = facts.wishes.filter((wish) => !hasOutcome(wish));
  if (open.length > 0) return refuse({ rule: 'wish-without-outcome', wishIds: open.map(({ id }) => id) });
  const undecided = facts.wishes.filter((wish) => needsDecision(wish) && !wish.standsInDecision);
  if (undecided.length > 0) return refuse({ rule: 'wish-without-decision', wishIds: undecided.map(({ id }) => id) });
  if (!facts.vtaAssessed) return refuse({ rule: 'vta-not-assessed' });
  return accept(facts);
}

function hasOutcome(wish: WishAtClosing): boolean {
  if (wish.referralAccepted || outcomes.includes(wish.state)) return true;
  // Nobody decides on "not suitable" where the municipality has no share: there it is the end of the wish.
  return wish.state === 'notSuitable' && !wish.decidedBy.includes('municipality');
}

function needsDecision(wish: WishAtClosing): boolean {
  return wish.decidedBy.includes('municipality') && wish.state !== 'withdrawn' && !wish.referralAccepted;
}
