import { clarificationSteps, referralSteps, type ClarificationState, type ReferralState } from '../clarifications';
import { accept, refuse, type Outcome } from '../outcome';
import { placeOfferSteps, type PlaceOfferState } from '../place-offers';
import { waitlistSteps, type WaitlistState } from '../waitlists';
import { wishSteps, type WishState } from './wish-steps';

interface Thing<State> {
  readonly id: string;
  readonly state: State;
}

/** Everything under a case that has a life of its own. */
export interface ThingsOfCase {
  readonly wishes: readonly Thing<WishState>[];
  readonly referrals: readonly Thing<ReferralState>[];
  readonly clarifications: readonly Thing<ClarificationState>[];
  readonly placeOffers: readonly Thing<PlaceOfferState>[];
  readonly waitlistEntries: readonly Thing<WaitlistState>[];
}

/** A step that follows from a withdrawal. */
export type EndingStep =
  | { readonly life: 'wish'; readonly id: string; readonly step: 'withdraw' }
  | { readonly life: 'referral'; readonly id: string; readonly step: 'end' }
  | { readonly life: 'clarification'; readonly id: string; readonly step: 'cancel' }
  | { readonly life: 'placeOffer'; readonly id: string; readonly step: 'release' }
  | { readonly life: 'waitlistEntry'; readonly id: string; readonly step: 'leave' };

/**
 * What a withdrawn application takes with it: whatever is still open ends, room is given back, places on lists are left.
 * Decisions and placements stand; a person who is in place stays there.
 */
export function stepsOnWithdrawal(things: ThingsOfCase): EndingStep[] {
  const ending = <State>(list: readonly Thing<State>[], rule: { readonly from: readonly State[] }) =>
    list.filter(({ state }) => rule.from.includes(state)).map(({ id }) => id);
  return [
    ...ending(things.placeOffers, placeOfferSteps.release).map((id) => asStep('placeOffer', id, 'release')),
    ...ending(things.waitlistEntries, waitlistSteps.leave).map((id) => asStep('waitlistEntry', id, 'leave')),
    ...ending(things.clarifications, clarificationSteps.cancel).map((id) => asStep('clarification', id, 'cancel')),
    ...ending(things.referrals, referralSteps.end).map((id) => asStep('referral', id, 'end')),
    ...ending(things.wishes, wishSteps.withdraw).map((id) => asStep('wish', id, 'withdraw')),
  ];
}

/** The last wish is not withdrawn alone: then there is nothing left to decide, and the application itself is withdrawn. */
export interface LastWish {
  readonly rule: 'last-wish';
}

/** May one wish be withdrawn while the case goes on with the others? */
export function withdrawOneWish(
  wishes: readonly Thing<WishState>[],
  id: string,
): Outcome<Thing<WishState> | undefined, LastWish> {
  const others = wishes.filter((wish) => wish.id !== id && wish.state !== 'withdrawn');
  return others.length === 0 ? refuse({ rule: 'last-wish' }) : accept(wishes.find((wish) => wish.id === id));
}

function asStep<L extends string, S extends string>(life: L, id: string, step: S) {
  return { life, id, step };
}
