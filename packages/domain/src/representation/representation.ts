import type { MandateScope, Role } from '../access';
import { addDays, birthday, earliest, type Day } from '../calendar';
import { accept, refuse, type Outcome } from '../outcome';

/**
 * Who acts or helps: foresatt til mindreårig, verge, fullmektig, fremtidsfullmektig, støtteperson. Being next of kin
 * to an adult is none of these and gives nothing.
 */
export const representationKinds = ['parentOfMinor', 'guardian', 'proxy', 'futureProxy', 'supporter'] as const;
export type RepresentationKind = (typeof representationKinds)[number];

/** A right to act for a person, or to help. What it covers is its scope, never its kind. */
export interface Representation {
  readonly id: string;
  readonly participantId: string;
  readonly representativeId: string;
  readonly kind: RepresentationKind;
  readonly scope: readonly MandateScope[];
  readonly from: Day;
  readonly to: Day | null;
  /** The day staff saw the mandate or the power of attorney. Null: claimed, not seen, gives nothing. */
  readonly verifiedOn: Day | null;
}

export interface RepresentationNotValid {
  readonly rule: 'representation-not-valid';
  /** Why: it has not been verified, has not begun, or is over. */
  readonly because: 'notVerified' | 'notBegun' | 'ended';
  readonly lastDay: Day | null;
}

export interface SupportPersonMayNotAct {
  readonly rule: 'support-person-may-not-act';
}

/** The mandate covers other matters than this one. */
export interface MandateDoesNotCover {
  readonly rule: 'mandate-does-not-cover';
  readonly scope: readonly MandateScope[];
}

export interface ScopeDoesNotFitKind {
  readonly rule: 'scope-does-not-fit-kind';
  readonly field: 'scope';
  readonly kind: RepresentationKind;
}

export type RepresentationViolation =
  RepresentationNotValid | SupportPersonMayNotAct | MandateDoesNotCover | ScopeDoesNotFitKind;

/** The role its holder acts in. */
export function roleOf(kind: RepresentationKind): Extract<Role, 'representative' | 'supporter'> {
  return kind === 'supporter' ? 'supporter' : 'representative';
}

/** The last day it counts: its own end, and for a parent the day before the child turns 18. Null: until changed. */
export function lastDayOf(representation: Representation, birthDate: Day): Day | null {
  const dayBefore18 = addDays(birthday(birthDate, 18), -1);
  return representation.kind === 'parentOfMinor' ? earliest(representation.to, dayBefore18) : representation.to;
}

/** Does it count on the day, and if not, why? */
export function validOn(
  representation: Representation,
  day: Day,
  birthDate: Day,
): Outcome<Representation, RepresentationNotValid> {
  const lastDay = lastDayOf(representation, birthDate);
  const refused = (because: RepresentationNotValid['because']) =>
    refuse({ rule: 'representation-not-valid' as const, because, lastDay });
  if (representation.verifiedOn === null) return refused('notVerified');
  if (day < representation.from) return refused('notBegun');
  if (lastDay !== null && day > lastDay) return refused('ended');
  return accept(representation);
}

/**
 * May its holder submit, answer, consent or complain in the person's place on the day? A mandate for money alone does
 * not reach an application, and a support person helps without ever acting.
 */
export function mayActInPersonsPlace(
  representation: Representation,
  day: Day,
  birthDate: Day,
): Outcome<Representation, RepresentationViolation> {
  const valid = validOn(representation, day, birthDate);
  if (!valid.ok) return valid;
  if (representation.kind === 'supporter') return refuse({ rule: 'support-person-may-not-act' });
  if (!representation.scope.includes('personal')) {
    return refuse({ rule: 'mandate-does-not-cover', scope: representation.scope });
  }
  return accept(representation);
}

/** Can such a representation be registered at all? A support person supports; everybody else has a mandate. */
export function registerRepresentation(representation: Representation): Outcome<Representation, ScopeDoesNotFitKind> {
  const { kind, scope } = representation;
  const supports = scope.length === 1 && scope[0] === 'support';
  const mandates = scope.length > 0 && !scope.includes('support');
  const fits = kind === 'supporter' ? supports : mandates;
  return fits ? accept(representation) : refuse({ rule: 'scope-does-not-fit-kind', field: 'scope', kind });
}
