import type { StepRule } from '../steps';
import { checkAnswers, type Answers, type Offer } from '../offers';
import type { ApplicationState } from './application-steps';
import type { AnswersIncomplete } from './submit-application';
import { checkWishes, type Wish, type WishViolation } from './wish';

/** Filling in is no step of the case's life, but who may do it, and when, is told in the same way. */
export const draftSteps: { readonly fillIn: StepRule<ApplicationState> } = {
  fillIn: {
    from: ['draft'],
    to: 'draft',
    by: ['participant', 'representative', 'supporter', 'schoolContact', 'caseworker', 'navAdviser'],
  },
};

/** Is there room for an application to be prepared: none yet, one that is not sent, or only such as are over? */
export function mayBePrepared(state: ApplicationState | null): boolean {
  return state === null || draftStates.includes(state) || state === 'closed' || state === 'withdrawn';
}

const draftStates: readonly ApplicationState[] = ['draft', 'awaitingApproval'];

/** What is wrong even in something half finished: it could never be sent, and keeping it would only mislead. */
const neverRight: readonly WishViolation['rule'][] = [
  'too-many-wishes',
  'ranks-not-in-order',
  'offer-not-for-you',
  'days-not-given',
];

/** Can a half finished draft be kept like this? Gaps are fine: they are told when it is sent. */
export function checkDraftToKeep(
  draft: { readonly wishes: readonly Wish[]; readonly answers: Readonly<Record<string, Answers>> },
  municipalityId: string,
  offers: readonly Offer[],
): (WishViolation | AnswersIncomplete)[] {
  const wishes = checkWishes(draft.wishes, municipalityId, offers).filter(({ rule }) => neverRight.includes(rule));
  return [
    ...wishes,
    ...Object.entries(draft.answers).flatMap(([offerId, given]) => checkGiven(offerId, given, offers)),
  ];
}

function checkGiven(offerId: string, given: Answers, offers: readonly Offer[]): AnswersIncomplete[] {
  const form = offers.find((offer) => offer.id === offerId)?.form ?? [];
  const answers = checkAnswers(form, given).filter(({ rule }) => rule !== 'answer-missing');
  const first = answers[0];
  if (first === undefined) return [];
  return [{ rule: 'answers-incomplete', field: `answers.${offerId}.${first.field}`, offerId, answers }];
}
