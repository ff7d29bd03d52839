import type { ApplicationState, WishState } from '../applications';
import { applicationSteps, wishSteps } from '../applications';
import { clarificationSteps, referralSteps, type ClarificationState, type ReferralState } from '../clarifications';
import { decisionSteps, type DecisionState } from '../decisions';
import { placeOfferSteps, type PlaceOfferState } from '../place-offers';
import { placementSteps, type PlacementState } from '../placements';
import {
  changeWishSteps,
  meetingSteps,
  swapAnswerSteps,
  swapSteps,
  type ChangeWishState,
  type MeetingState,
  type SwapAnswerState,
  type SwapState,
} from '../transitions';
import { waitlistSteps, type WaitlistState } from '../waitlists';
import type { StatesIn, StepTable } from './index';

/** True only when both unions have the same members. */
type Same<A, B> = [Exclude<A, B>, Exclude<B, A>] extends [never, never] ? true : false;

// A state that its table never mentions, or the other way round, does not compile.
const guards: Record<string, true> = {
  application: true satisfies Same<StatesIn<typeof applicationSteps>, ApplicationState>,
  wish: true satisfies Same<StatesIn<typeof wishSteps>, WishState>,
  referral: true satisfies Same<StatesIn<typeof referralSteps>, ReferralState>,
  clarification: true satisfies Same<StatesIn<typeof clarificationSteps>, ClarificationState>,
  placeOffer: true satisfies Same<StatesIn<typeof placeOfferSteps>, PlaceOfferState>,
  decision: true satisfies Same<StatesIn<typeof decisionSteps>, DecisionState>,
  placement: true satisfies Same<StatesIn<typeof placementSteps>, PlacementState>,
  waitlist: true satisfies Same<StatesIn<typeof waitlistSteps>, WaitlistState>,
  changeWish: true satisfies Same<StatesIn<typeof changeWishSteps>, ChangeWishState>,
  meeting: true satisfies Same<StatesIn<typeof meetingSteps>, MeetingState>,
  swap: true satisfies Same<StatesIn<typeof swapSteps>, SwapState>,
  swapAnswer: true satisfies Same<StatesIn<typeof swapAnswerSteps>, SwapAnswerState>,
};

// The guards guard: each line below must fail to compile, or this file does.
type Light = 'red' | 'green' | 'amber';
export const misspelt = {
  // @ts-expect-error a target that is no state
  toNowhere: { from: ['red'], to: 'gren', by: ['system'] },
  // @ts-expect-error a start that is no state
  fromNowhere: { from: ['rd'], to: 'green', by: ['system'] },
  // @ts-expect-error a role nobody has
  byNobody: { from: ['red'], to: 'green', by: ['driver'] },
  // @ts-expect-error a need the form has no field for
  needsTheMoon: { from: ['red'], to: 'green', by: ['system'], needs: ['moon'] },
} as const satisfies StepTable<Light>;

const twoLights = {
  go: { from: ['red'], to: 'green', by: ['system'] },
} as const satisfies StepTable<Light>;
// @ts-expect-error amber is a state without a step
export const forgotten = true satisfies Same<StatesIn<typeof twoLights>, Light>;

it('every table mentions exactly the states of its life', () => {
  expect(Object.values(guards)).not.toContain(false);
});
