import type { Actor, Role } from '../access';
import { contains, isPeriod, type Day, type Period } from '../calendar';
import { accept, refuse, type Outcome } from '../outcome';
import type { StepNotYours } from '../steps';

/**
 * Money that is given for new jobs and places (øremerkede midler) to one bydel or municipality. Tells of nobody: whom it
 * pays for stands at the placement.
 */
export interface EarmarkedGrant {
  readonly tenantId: string;
  /** What it is for, in the words of the letter that gave it. */
  readonly purpose: string;
  /** Whole kroner. */
  readonly amount: number;
  /** When it may be used; both days included. */
  readonly period: Period & { readonly to: Day };
}

export interface GrantAmountImpossible {
  readonly rule: 'grant-amount-impossible';
  readonly field: 'amount';
}

export interface GrantPurposeMissing {
  readonly rule: 'grant-purpose-missing';
  readonly field: 'purpose';
}

/** A grant is changed only with a reason. */
export interface GrantReasonMissing {
  readonly rule: 'grant-reason-missing';
  readonly field: 'reason';
}

export interface GrantEndsBeforeItBegins {
  readonly rule: 'grant-ends-before-it-begins';
  readonly field: 'to';
}

/** Its period stands once it pays for a placement: what can be moved could be felt for. */
export interface GrantInUse {
  readonly rule: 'grant-in-use';
  readonly field: 'from';
}

/** The placement begins on a day when the grant may not be used. */
export interface PlacementOutsideGrant {
  readonly rule: 'placement-outside-grant';
  readonly field: 'grantId';
  readonly from: Day;
  readonly to: Day;
}

export type GrantViolation =
  | StepNotYours
  | GrantAmountImpossible
  | GrantPurposeMissing
  | GrantReasonMissing
  | GrantEndsBeforeItBegins
  | GrantInUse
  | PlacementOutsideGrant;

/** One billion kroner is a slip of the keyboard. */
const mostKroner = 1_000_000_000;

/** Who writes down what was given: nobody's case is seen by it. */
export const registersGrants = ['districtAnalyst', 'officeLeader', 'decisionMaker'] as const satisfies readonly Role[];

/** Who says which placement it pays for: those who work with the case. */
export const linksGrants = ['caseworker', 'decisionMaker', 'officeLeader'] as const satisfies readonly Role[];

/** May this actor register and change the grants of this bydel or municipality? */
export function mayRegisterGrant(actor: Actor, tenantId: string): Outcome<null, StepNotYours> {
  return mayDo(registersGrants, 'registerGrant', actor, tenantId);
}

/** May this actor say what pays for a placement in this bydel or municipality? */
export function mayLinkGrant(actor: Actor, tenantId: string): Outcome<null, StepNotYours> {
  return mayDo(linksGrants, 'linkGrant', actor, tenantId);
}

/** A grant as it is to be written down. */
export function registerGrant(grant: EarmarkedGrant): Outcome<EarmarkedGrant, GrantViolation> {
  const { amount, period } = grant;
  const purpose = grant.purpose.trim();
  if (purpose === '') return refuse({ rule: 'grant-purpose-missing', field: 'purpose' });
  if (!Number.isSafeInteger(amount) || amount <= 0 || amount > mostKroner) {
    return refuse({ rule: 'grant-amount-impossible', field: 'amount' });
  }
  if (!isPeriod(period)) return refuse({ rule: 'grant-ends-before-it-begins', field: 'to' });
  return accept({ ...grant, purpose });
}

/**
 * A grant as it is from now on.
 *
 * @param isUsed it pays for a placement already.
 */
export function changeGrant(
  before: EarmarkedGrant,
  after: EarmarkedGrant,
  reason: string,
  isUsed: boolean,
): Outcome<EarmarkedGrant, GrantViolation> {
  const changed = registerGrant(after);
  if (!changed.ok) return changed;
  if (reason.trim() === '') return refuse({ rule: 'grant-reason-missing', field: 'reason' });
  const isMoved = before.period.from !== after.period.from || before.period.to !== after.period.to;
  return isUsed && isMoved ? refuse({ rule: 'grant-in-use', field: 'from' }) : changed;
}

/** The grant pays for a placement that begins while it may be used; null takes it away again. */
export function linkGrant<Grant extends Pick<EarmarkedGrant, 'period'>>(
  grant: Grant | null,
  placement: Period,
): Outcome<Grant | null, PlacementOutsideGrant> {
  if (grant === null || contains(grant.period, placement.from)) return accept(grant);
  const { from, to } = grant.period;
  return refuse({ rule: 'placement-outside-grant', field: 'grantId', from, to });
}

function mayDo(by: readonly Role[], step: string, actor: Actor, tenantId: string): Outcome<null, StepNotYours> {
  return by.includes(actor.role) && actor.tenantId === tenantId
    ? accept(null)
    : refuse({ rule: 'step-not-yours', step, by });
}
