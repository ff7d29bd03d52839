import { decidedBy, type Offer } from '../offers';
import type { StepNotOpen, StepTable } from '../steps';
import type { ApplicationState } from './application-steps';

/** What became of one wish. "Not relevant for NAV" ends the wish and that provider's access, never the case. */
export type WishState =
  | 'open'
  | 'suitable'
  | 'notSuitable'
  | 'notRelevantForNav'
  | 'waiting'
  | 'offered'
  | 'granted'
  | 'refused'
  | 'withdrawn';

export const wishSteps = {
  assessSuitable: { from: ['open', 'notSuitable'], to: 'suitable', by: ['caseworker'] },
  assessNotSuitable: { from: ['open', 'suitable'], to: 'notSuitable', by: ['caseworker'], needs: ['reason'] },
  markNotRelevantForNav: {
    from: ['open', 'suitable', 'waiting'],
    to: 'notRelevantForNav',
    by: ['navAdviser', 'caseworker'],
    needs: ['reason'],
    needsFrom: { caseworker: ['heardHow'] },
  },
  putOnWaitlist: { from: ['open', 'suitable'], to: 'waiting', by: ['caseworker'], needs: ['informedAboutWait'] },
  leaveWaitlist: { from: ['waiting'], to: 'suitable', by: ['caseworker', 'system'], needs: ['reason'] },
  offer: { from: ['open', 'suitable', 'waiting'], to: 'offered', by: ['caseworker'] },
  takeBackOffer: { from: ['offered'], to: 'suitable', by: ['participant', 'representative', 'caseworker', 'system'] },
  grant: {
    from: ['open', 'suitable', 'waiting', 'offered'],
    to: 'granted',
    by: ['decisionMaker', 'navAdviser', 'caseworker'],
  },
  refuse: {
    from: ['open', 'suitable', 'notSuitable', 'waiting', 'offered'],
    to: 'refused',
    by: ['decisionMaker'],
    needs: ['reason'],
  },
  // A complaint was heard: the wish gets a new decision.
  reconsider: { from: ['refused'], to: 'suitable', by: ['decisionMaker'], needs: ['reason'] },
  withdraw: {
    from: ['open', 'suitable', 'notSuitable', 'waiting', 'offered'],
    to: 'withdrawn',
    by: ['participant', 'representative', 'caseworker'],
    needsFrom: { caseworker: ['heardHow'] },
  },
} as const satisfies StepTable<WishState>;

export type WishStep = keyof typeof wishSteps;

/** NAV has no say in a wish of offers that the municipality decides about. */
export interface NavDoesNotDecide {
  readonly rule: 'nav-does-not-decide';
  readonly step: string;
}

/** Which steps of a wish its offers close: without an offer that NAV decides about, NAV's answer ends nothing. */
export function closedByOffers(step: WishStep, offers: readonly Pick<Offer, 'kind'>[]): NavDoesNotDecide | null {
  if (step !== 'markNotRelevantForNav' || offers.some(({ kind }) => decidedBy(kind) === 'nav')) return null;
  return { rule: 'nav-does-not-decide', step };
}

/** The case has come in, and nobody has begun to find out what suits: nothing is waited for or offered yet. */
export interface ClarificationNotBegun {
  readonly rule: 'clarification-not-begun';
  readonly step: string;
}

const begun: readonly ApplicationState[] = ['activityClarification', 'workClarification'];
const over: readonly ApplicationState[] = ['closed', 'withdrawn'];

/** Which steps of a wish its case closes: who waits for a place or is offered one, is so in step 1 or 2. */
export function closedByCase(step: WishStep, state: ApplicationState): ClarificationNotBegun | StepNotOpen | null {
  if ((step !== 'putOnWaitlist' && step !== 'offer') || begun.includes(state)) return null;
  return over.includes(state) ? { rule: 'step-not-open', step, state } : { rule: 'clarification-not-begun', step };
}
