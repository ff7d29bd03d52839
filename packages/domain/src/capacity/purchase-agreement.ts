import type { Actor, Role } from '../access';
import { addDays, contains, daysBetween, isDay, overlaps, type Day } from '../calendar';
import { accept, refuse, type Outcome } from '../outcome';
import type { StepNotYours } from '../steps';

/** What a municipality has bought at an offer: so many places a weekday, in a period, under a number in its own archive. */
export interface PurchaseAgreement {
  readonly offerId: string;
  readonly reference: string;
  readonly places: number;
  readonly from: Day;
  readonly to: Day;
}

/** One that is written down. */
export interface KnownAgreement extends PurchaseAgreement {
  readonly id: string;
}

export type PurchaseAgreementViolation =
  | { readonly rule: 'agreement-not-purchased'; readonly field: 'offerId' }
  | { readonly rule: 'agreement-without-reference'; readonly field: 'reference' }
  | { readonly rule: 'agreement-places-impossible'; readonly field: 'places' }
  | { readonly rule: 'agreement-days-impossible'; readonly field: 'from' | 'to' }
  | { readonly rule: 'agreement-overlaps'; readonly field: 'from'; readonly reference: string }
  | { readonly rule: 'agreement-reason-missing'; readonly field: 'reason' }
  | { readonly rule: 'purchase-outside-agreement'; readonly field: 'startOn'; readonly lastDay: Day | null }
  | { readonly rule: 'pool-above-agreement'; readonly field: 'places'; readonly bought: number };

/** More is a slip of the finger. */
const mostPlaces = 999;

/** So many days before its end an agreement is told to end soon: time for a new one. */
export const agreementEndsSoonDays = 90;

/** Can it be written down like this, beside the others of the municipality? One agreement at a time for each offer. */
export function checkAgreement(
  draft: PurchaseAgreement,
  purchased: boolean,
  others: readonly KnownAgreement[],
): Outcome<PurchaseAgreement, PurchaseAgreementViolation> {
  if (!purchased) return refuse({ rule: 'agreement-not-purchased', field: 'offerId' });
  if (draft.reference.trim() === '') return refuse({ rule: 'agreement-without-reference', field: 'reference' });
  const { places, from, to } = draft;
  if (!Number.isInteger(places) || places < 1 || places > mostPlaces) {
    return refuse({ rule: 'agreement-places-impossible', field: 'places' });
  }
  if (!isDay(from)) return refuse({ rule: 'agreement-days-impossible', field: 'from' });
  if (!isDay(to) || to < from) return refuse({ rule: 'agreement-days-impossible', field: 'to' });
  const other = others.find((each) => each.offerId === draft.offerId && overlaps(each, draft));
  if (other) return refuse({ rule: 'agreement-overlaps', field: 'from', reference: other.reference });
  return accept({ ...draft, reference: draft.reference.trim() });
}

/** Can it be changed to this? With a reason; what was bought under it stays. */
export function changeAgreement(
  draft: PurchaseAgreement,
  reason: string,
  others: readonly KnownAgreement[],
): Outcome<PurchaseAgreement, PurchaseAgreementViolation> {
  if (reason.trim() === '') return refuse({ rule: 'agreement-reason-missing', field: 'reason' });
  return checkAgreement(draft, true, others);
}

const writers: readonly Role[] = ['caseworker', 'officeLeader'];

/** Who writes agreements down: the office that buys. */
export function mayWriteAgreement(actor: Actor, tenantId: string): Outcome<null, StepNotYours> {
  if (actor.tenantId === tenantId && writers.includes(actor.role)) return accept(null);
  return refuse({ rule: 'step-not-yours', step: 'writeAgreement', by: writers });
}

/** The agreement that covers a day; null when none does. */
export function agreementOn<Agreement extends PurchaseAgreement>(
  agreements: readonly Agreement[],
  offerId: string,
  day: Day,
): Agreement | null {
  return agreements.find((each) => each.offerId === offerId && contains(each, day)) ?? null;
}

export const agreementStandings = ['upcoming', 'running', 'endsSoon', 'ended'] as const;
export type AgreementStanding = (typeof agreementStandings)[number];

/** Where an agreement is in time. */
export function agreementStanding({ from, to }: PurchaseAgreement, today: Day): AgreementStanding {
  if (today < from) return 'upcoming';
  if (today > to) return 'ended';
  return daysBetween(today, to) <= agreementEndsSoonDays ? 'endsSoon' : 'running';
}

/** May places that are bought be offered from this day? Only where an agreement covers it. */
export function buyFrom(
  startOn: Day,
  purchased: readonly string[],
  agreements: readonly PurchaseAgreement[],
): Outcome<null, PurchaseAgreementViolation> {
  const missing = purchased.find((offerId) => agreementOn(agreements, offerId, startOn) === null);
  if (missing === undefined) return accept(null);
  const ends = agreements.filter(({ offerId, to }) => offerId === missing && to < startOn).map(({ to }) => to);
  return refuse({ rule: 'purchase-outside-agreement', field: 'startOn', lastDay: [...ends].sort().at(-1) ?? null });
}

/**
 * May so many places a weekday be used from a day on? Never more than are bought then; where no agreement covers the day, the
 * number may only stay or sink.
 */
export function poolWithin(
  places: number,
  before: number | null,
  from: Day,
  offerId: string,
  agreements: readonly PurchaseAgreement[],
): Outcome<null, PurchaseAgreementViolation> {
  if (before !== null && places <= before) return accept(null);
  const bought = agreementOn(agreements, offerId, from)?.places ?? 0;
  return places <= bought ? accept(null) : refuse({ rule: 'pool-above-agreement', field: 'places', bought });
}

/** The last day of what is bought without a gap from a day on; null when that day is not covered. */
export function boughtUntil(agreements: readonly PurchaseAgreement[], offerId: string, day: Day): Day | null {
  let last: Day | null = null;
  for (
    let next = agreementOn(agreements, offerId, day);
    next;
    next = agreementOn(agreements, offerId, addDays(next.to, 1))
  ) {
    last = next.to;
  }
  return last;
}
