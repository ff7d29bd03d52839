import { addDays, yearsAfter, type Day } from '../calendar';
import type { WaitlistState } from './waitlist-steps';

/** How long somebody has to answer before somebody calls. */
export const waitAnswerDays = 21;

/** What the yearly question rests on. */
export interface WaitingSince {
  readonly state: WaitlistState;
  readonly since: Day;
  /** The last yes to «Vil du fortsatt vente?». */
  readonly lastConfirmedOn: Day | null;
  /** When a question was last put, answered or not. */
  readonly lastAskedOn: Day | null;
}

/** Is it time to ask again? A year after the wait began, after the last yes, and after the last question. Nobody who pauses is asked. */
export function isAskedToday({ state, since, lastConfirmedOn, lastAskedOn }: WaitingSince, today: Day): boolean {
  const last =
    [since, lastConfirmedOn, lastAskedOn]
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? since;
  return state === 'waiting' && yearsAfter(last, 1) <= today;
}

/** The last day to answer before somebody calls. */
export function waitAnswerBy(askedOn: Day): Day {
  return addDays(askedOn, waitAnswerDays);
}

/** Has nobody answered in time? */
export function isUnanswered(question: { readonly state: string; readonly answerBy: Day }, today: Day): boolean {
  return question.state === 'asked' && question.answerBy < today;
}
