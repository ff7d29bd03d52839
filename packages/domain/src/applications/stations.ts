import { earliest, type Day } from '../calendar';
import type { DecisionOrder, DecisionState } from '../decisions';
import { holdingStates, type PlaceOfferState } from '../place-offers';
import { isOpen, type CaseFacts } from './case-facts';

/** The six stations of the way in: Søknad, Bli kjent, Besøk, Tilbud, Vedtak, Start. */
export const stationKeys = ['application', 'gettingToKnow', 'visit', 'offer', 'decision', 'start'] as const;
export type StationKey = (typeof stationKeys)[number];
export type StationState = 'done' | 'now' | 'ahead';

/** One station. `done` without a day was passed by: the case went on without it. */
export interface Station {
  readonly key: StationKey;
  readonly state: StationState;
  readonly day: Day | null;
}

/**
 * Where the case is, always all six, in order: done, then at most one now, then ahead. A pure function of the facts,
 * the same for applicant and staff. Where the municipality decides first, the decision stands before the offer.
 */
export function stations(facts: CaseFacts): Station[] {
  const order = stationOrder(facts.decisionOrder);
  const reached = order.findLastIndex((key) => isDone[key](facts));
  const isUnderWay = facts.state !== 'closed' && facts.state !== 'withdrawn';
  const hasNow = isUnderWay || awaitsStart(facts);
  const next = order.findIndex((key, index) => index > reached && !isPassable(key, facts));
  return order.map((key, index) => {
    const isBehind = next === -1 || index < next;
    const state = isBehind ? 'done' : index === next && hasNow ? 'now' : 'ahead';
    const isPassedBy = state === 'done' && !isDone[key](facts);
    return { key, state, day: isPassedBy ? null : dayOf[key](facts) };
  });
}

/** The stations in the order a municipality has them. */
export function stationOrder(order: DecisionOrder): readonly StationKey[] {
  return order === 'answerFirst'
    ? stationKeys
    : ['application', 'gettingToKnow', 'visit', 'decision', 'offer', 'start'];
}

const undecided: readonly DecisionState[] = ['prepared', 'forApproval'];

const isDone: Record<StationKey, (facts: CaseFacts) => boolean> = {
  application: ({ state, submittedOn }) => submittedOn !== null && state !== 'draft' && state !== 'awaitingApproval',
  gettingToKnow: ({ state, wishes, metOn }) =>
    state === 'workClarification' || metOn !== null || wishes.some((wish) => wish.state === 'suitable'),
  visit: ({ clarifications }) => clarifications.some(({ state }) => state === 'done' || state === 'assessed'),
  offer: ({ placeOffers }) => placeOffers.some(({ state }) => state === 'accepted'),
  decision: ({ decisions }) => decisions.some(({ state }) => !undecided.includes(state)),
  start: ({ placements }) => placements.some(({ state }) => state !== 'planned'),
};

/** Whoever holds an offer waits for no visit any more. */
function isPassable(key: StationKey, { placeOffers }: CaseFacts): boolean {
  return (key === 'gettingToKnow' || key === 'visit') && placeOffers.some(({ state }) => holds(state));
}

/** Sent, and neither said no to nor taken back. */
const holds = (state: PlaceOfferState) => holdingStates.some((each) => each === state);

const dayOf: Record<StationKey, (facts: CaseFacts) => Day | null> = {
  application: ({ submittedOn }) => submittedOn,
  gettingToKnow: ({ metOn }) => metOn,
  visit: ({ clarifications }) =>
    earliest(...clarifications.filter(({ state }) => state !== 'cancelled').map(({ startsOn }) => startsOn)),
  offer: ({ placeOffers }) => earliest(...placeOffers.filter(({ state }) => holds(state)).map(({ sentOn }) => sentOn)),
  decision: ({ decisions }) => earliest(...decisions.map(({ madeOn }) => madeOn)),
  start: ({ placements }) => earliest(...placements.map(({ from }) => from)),
};

function awaitsStart(facts: CaseFacts): boolean {
  return !isOpen(facts.state) && facts.placements.some(({ state }) => state === 'planned');
}
