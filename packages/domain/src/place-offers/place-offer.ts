import type { Day, Weekday } from '../calendar';
import type { Authority, DecisionOrder, DecisionState } from '../decisions';
import { decidedBy, servesMunicipality, type Offer } from '../offers';
import { accept, refuse, type Outcome } from '../outcome';
import type { StepNotOpen } from '../steps';
import { holdingStates, type PlaceOfferState } from './place-offer-steps';

/** One weekday of the bundle. */
export interface PlaceOfferDay {
  readonly offerId: string;
  readonly workAreaId: string | null;
  readonly weekday: Weekday;
}

/** What is about to be offered to one person: one authority, one answer for all of it. */
export interface PlaceOfferDraft {
  readonly authority: Authority;
  readonly days: readonly PlaceOfferDay[];
  readonly startOn: Day;
}

export type PreparePlaceOfferViolation =
  | { readonly rule: 'bundle-empty'; readonly field: 'days' }
  | { readonly rule: 'bundle-offer-not-for-person'; readonly field: 'days'; readonly offerId: string }
  /** A municipal share and a share at NAV are two place offers, answered one by one. */
  | { readonly rule: 'bundle-two-authorities'; readonly field: 'days'; readonly offerId: string }
  | {
      readonly rule: 'bundle-not-open-that-day';
      readonly field: 'days';
      readonly offerId: string;
      readonly weekday: Weekday;
    }
  | { readonly rule: 'bundle-same-day-twice'; readonly field: 'days'; readonly weekday: Weekday }
  | { readonly rule: 'starts-in-the-past'; readonly field: 'startOn'; readonly today: Day };

/** Can it be offered like this to a resident of the municipality? Room is checked when it is sent. */
export function preparePlaceOffer(
  draft: PlaceOfferDraft,
  municipalityId: string,
  offers: readonly Offer[],
  today: Day,
): Outcome<PlaceOfferDraft, PreparePlaceOfferViolation> {
  const field = 'days';
  if (draft.days.length === 0) return refuse({ rule: 'bundle-empty', field });
  if (draft.startOn < today) return refuse({ rule: 'starts-in-the-past', field: 'startOn', today });
  for (const { offerId, weekday } of draft.days) {
    const offer = offers.find(({ id }) => id === offerId);
    if (offer === undefined || !servesMunicipality(offer, municipalityId)) {
      return refuse({ rule: 'bundle-offer-not-for-person', field, offerId });
    }
    if (decidedBy(offer.kind) !== draft.authority) return refuse({ rule: 'bundle-two-authorities', field, offerId });
    if (!offer.openOn.includes(weekday)) return refuse({ rule: 'bundle-not-open-that-day', field, offerId, weekday });
    if (draft.days.filter((day) => day.weekday === weekday).length > 1) {
      return refuse({ rule: 'bundle-same-day-twice', field, weekday });
    }
  }
  return accept(draft);
}

export type SendPlaceOfferViolation =
  | { readonly rule: 'answer-by-too-soon'; readonly field: 'answerBy'; readonly earliest: Day }
  | { readonly rule: 'decision-comes-first' }
  /** Another place offer holds one of the person's weekdays already. */
  | { readonly rule: 'held-elsewhere'; readonly field: 'days' };

/** The facts that sending depends on, besides room. */
export interface SendFacts {
  readonly authority: Authority;
  readonly order: DecisionOrder;
  /** The state of the decision the place offer is made from; null when there is none yet. */
  readonly decision: DecisionState | null;
  readonly answerBy: Day;
}

const madeStates: readonly DecisionState[] = ['made', 'notified', 'final'];

/** May it be sent today? Time to answer, and the decision first where the municipality has that order. */
export function sendPlaceOffer(facts: SendFacts, today: Day): Outcome<SendFacts, SendPlaceOfferViolation> {
  if (facts.answerBy <= today) return refuse({ rule: 'answer-by-too-soon', field: 'answerBy', earliest: today });
  const decisionFirst = facts.order === 'decisionFirst' && facts.authority === 'municipality';
  if (decisionFirst && (facts.decision === null || !madeStates.includes(facts.decision))) {
    return refuse({ rule: 'decision-comes-first' });
  }
  return accept(facts);
}

/** Does it take up room? From the moment it is sent until a person answers no, or a person releases it. */
export function holdsRoom(state: PlaceOfferState): boolean {
  return holdingStates.some((holding) => holding === state);
}

/** Sent, and the answer has not come by the day: somebody calls. The room is held all the same. */
export function isOverdue(placeOffer: { readonly state: PlaceOfferState; readonly answerBy: Day | null }, today: Day) {
  return placeOffer.state === 'sent' && placeOffer.answerBy !== null && today > placeOffer.answerBy;
}

/** The place is the person's: it is no longer an offer that somebody can take back. */
export interface PlaceIsGiven {
  readonly rule: 'place-is-given';
}

/**
 * Why its room cannot be released; null when it can. What has become a place ends as one. What is granted, and waits for
 * nothing but its first step, is as good as that: the old place has been given up for it.
 */
export function releaseClosed(facts: {
  readonly state: PlaceOfferState;
  /** It has become a placement. */
  readonly placed: boolean;
  /** A decision grants it. */
  readonly granted: boolean;
  /** The person still has another place on its days. */
  readonly beside: boolean;
}): StepNotOpen | PlaceIsGiven | null {
  const { state, placed, granted, beside } = facts;
  if (placed) return { rule: 'step-not-open', step: 'release', state };
  return state === 'accepted' && granted && !beside ? { rule: 'place-is-given' } : null;
}
