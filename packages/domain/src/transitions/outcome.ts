import { isDay, type Day } from '../calendar';
import { accept, refuse, type Outcome } from '../outcome';
import type { ChangeWishState, ChangeWishStep } from './change-wish-steps';
import type { ChangeKind, SharingAnswer } from './change-wish';

/** What may come out of handling a wish, in a meeting or at once. */
export const changeOutcomes = ['recommend', 'tryFirst', 'notNow', 'solve'] as const satisfies readonly ChangeWishStep[];
export type ChangeOutcome = (typeof changeOutcomes)[number];

/** An outcome as it is recorded: what happens, who does it, by when, and who tells the person. */
export interface OutcomeGiven {
  readonly outcome: ChangeOutcome;
  /** What is to be done, in words the person may read. */
  readonly what: string;
  readonly ownerOrganisationId: string | null;
  readonly dueOn: Day | null;
  readonly tellerOrganisationId: string | null;
  readonly reason: string | null;
  /** «Ikke nå»: when it is looked at again. */
  readonly againOn: Day | null;
}

export type OutcomeViolation =
  | {
      readonly rule: 'outcome-incomplete';
      readonly field: 'what' | 'owner' | 'dueOn' | 'teller' | 'reason' | 'againOn';
    }
  | { readonly rule: 'outcome-in-the-past'; readonly field: 'dueOn' | 'againOn'; readonly today: Day }
  /** A change is decided about a place: which, must be settled first. */
  | { readonly rule: 'change-place-missing'; readonly field: 'wanted' }
  /** The person's open case has as many wishes as a case can hold: one of them must be settled first. */
  | { readonly rule: 'case-full'; readonly caseNumber: string };

/** Has it an owner, a day and somebody who tells the person? Nothing is settled by silence. */
export function checkOutcome(given: OutcomeGiven, today: Day): Outcome<OutcomeGiven, OutcomeViolation> {
  const { outcome, what, ownerOrganisationId, dueOn, tellerOrganisationId, reason, againOn } = given;
  if (what.trim() === '') return refuse({ rule: 'outcome-incomplete', field: 'what' });
  if (ownerOrganisationId === null) return refuse({ rule: 'outcome-incomplete', field: 'owner' });
  if (!isDay(dueOn)) return refuse({ rule: 'outcome-incomplete', field: 'dueOn' });
  if (dueOn < today) return refuse({ rule: 'outcome-in-the-past', field: 'dueOn', today });
  if (tellerOrganisationId === null) return refuse({ rule: 'outcome-incomplete', field: 'teller' });
  const needsReason = outcome === 'notNow' || outcome === 'solve';
  if (needsReason && (reason ?? '').trim() === '') return refuse({ rule: 'outcome-incomplete', field: 'reason' });
  if (outcome !== 'notNow') return accept(given);
  if (!isDay(againOn)) return refuse({ rule: 'outcome-incomplete', field: 'againOn' });
  return againOn <= today ? refuse({ rule: 'outcome-in-the-past', field: 'againOn', today }) : accept(given);
}

/** Whether the case may be put before others: with the person's yes, or by a law that is named. */
export interface SharingRefused {
  readonly rule: 'change-not-to-be-shared';
}

/** May the places concerned hear of it in a meeting? A no keeps the wish at the office, which handles it all the same. */
export function mayBeShared(sharing: SharingAnswer): Outcome<SharingAnswer, SharingRefused> {
  return sharing === 'no' ? refuse({ rule: 'change-not-to-be-shared' }) : accept(sharing);
}

/** To try something else is no move: the place is kept, and paused until the day of return. */
export interface TrialComesFirst {
  readonly rule: 'change-trial-comes-first';
}

/** May it be recommended now? Who wants to try elsewhere tries first; whether to move is asked when that has been seen. */
export function mayBeRecommended(kind: ChangeKind, state: ChangeWishState): Outcome<null, TrialComesFirst> {
  return kind === 'tryElsewhere' && state !== 'trying' ? refuse({ rule: 'change-trial-comes-first' }) : accept(null);
}
