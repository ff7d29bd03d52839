import { addDays, monthsAfter, type Day, type Period } from '../calendar';
import { accept, refuse, type Outcome } from '../outcome';
import type { StepRule, StepTable } from '../steps';
import type { PlacementState } from './placement-steps';

/** When a person is asked how it goes: so many months after she began. Source: «bedre treffsikkerhet», the intake project. */
export const followUpMonths = [3, 6] as const;
export type FollowUpMonths = (typeof followUpMonths)[number];

/** How it goes. Not to answer is an answer too: nobody is asked twice. */
export const followUpAnswers = ['goesWell', 'adjust', 'somethingElse', 'noAnswer'] as const;
export type FollowUpAnswer = (typeof followUpAnswers)[number];

/** Whose answer: the person's own, or what the place thinks, which stands beside it and never instead of it. */
export const followUpSides = ['person', 'place'] as const;
export type FollowUpSide = (typeof followUpSides)[number];

/** How the person's answer came: from herself, from who acts for her, told together with the place, or told to the office. */
export const followUpWays = ['self', 'representative', 'place', 'office'] as const;
export type FollowUpWay = (typeof followUpWays)[number];

/** Days from when it falls due until it is late. */
export const followUpDays = 28;

/**
 * `notYet`: it has not fallen due. `due`, then `late`: somebody should ask. `lapsed`: the next question has come, or the place
 * has ended, before anybody asked. `ended`: the place ended before it fell due, so there was nothing to ask.
 */
export const followUpStandings = ['notYet', 'due', 'late', 'answered', 'lapsed', 'ended'] as const;
export type FollowUpStanding = (typeof followUpStandings)[number];

/** The day it falls due: the same date so many months after the first day. */
export function followUpDueOn(from: Day, months: FollowUpMonths): Day {
  return monthsAfter(from, months);
}

/** The last day on which it is not late. */
export function followUpAnswerBy(from: Day, months: FollowUpMonths): Day {
  return addDays(followUpDueOn(from, months), followUpDays);
}

/** The day the question is no longer asked: when the next one falls due; the last is asked for as long as the first two took. */
function lapsesOn(from: Day, months: FollowUpMonths): Day {
  return monthsAfter(from, months === 3 ? 6 : 12);
}

/** Where a follow-up of a placement stands. SQL says the same (`follow_up_standing`); a test compares. */
export function followUpStanding(
  { from, to }: Period,
  months: FollowUpMonths,
  answered: boolean,
  today: Day,
): FollowUpStanding {
  if (answered) return 'answered';
  const dueOn = followUpDueOn(from, months);
  if (to !== null && to < dueOn) return 'ended';
  if (today < dueOn) return 'notYet';
  if (today >= lapsesOn(from, months) || (to !== null && to < today)) return 'lapsed';
  return today > followUpAnswerBy(from, months) ? 'late' : 'due';
}

export type FollowUpStep = 'answerFollowUp' | 'tellPlaceView' | 'settleFollowUp';

/** Who may answer, and who may say what the place thinks; settled by the office, when something was to be different. */
export const followUpSteps: StepTable<PlacementState> & Readonly<Record<FollowUpStep, StepRule<PlacementState>>> = {
  answerFollowUp: {
    from: ['active', 'paused'],
    to: 'active',
    by: ['participant', 'representative', 'providerStaff', 'providerLeader', 'caseworker'],
  },
  tellPlaceView: { from: ['active', 'paused'], to: 'active', by: ['providerStaff', 'providerLeader'] },
  settleFollowUp: { from: ['active', 'paused', 'ended'], to: 'active', by: ['caseworker'] },
};

/** What is answered. `openToPlace`: the person lets the place read it; what is told together with the place it has heard. */
export interface FollowUpDraft {
  readonly answer: FollowUpAnswer;
  readonly words: string | null;
  readonly openToPlace: boolean;
}

export type FollowUpViolation =
  | { readonly rule: 'follow-up-not-now'; readonly standing: FollowUpStanding; readonly dueOn: Day }
  | { readonly rule: 'follow-up-answered' }
  | { readonly rule: 'follow-up-words-missing'; readonly field: 'words' }
  | { readonly rule: 'follow-up-view-missing'; readonly field: 'answer' }
  | { readonly rule: 'follow-up-nothing-to-settle' };

/** The placement and what has been answered, as the rules look at it. */
export interface FollowUpGround extends Period {
  readonly months: FollowUpMonths;
  /** Whether this side has answered already. */
  readonly answered: boolean;
}

/**
 * May this be answered now? The person may say as little as she likes; staff who write that something should be different say
 * what, in her words. Her own answer she can change while it is not settled (`again`).
 */
export function answerFollowUp(
  draft: FollowUpDraft,
  ground: FollowUpGround,
  how: FollowUpWay,
  again: boolean,
  today: Day,
): Outcome<FollowUpDraft, FollowUpViolation> {
  const own = how === 'self' || how === 'representative';
  if (ground.answered && !(own && again)) return refuse({ rule: 'follow-up-answered' });
  const standing = followUpStanding(ground, ground.months, false, today);
  if (standing !== 'due' && standing !== 'late') {
    return refuse({ rule: 'follow-up-not-now', standing, dueOn: followUpDueOn(ground.from, ground.months) });
  }
  const words = draft.words?.trim() || null;
  if (!own && words === null && wantsChange(draft.answer)) {
    return refuse({ rule: 'follow-up-words-missing', field: 'words' });
  }
  return accept({ answer: draft.answer, words, openToPlace: draft.openToPlace || how === 'place' });
}

/** Whether somebody must do something about an answer. */
export function wantsChange(answer: FollowUpAnswer): boolean {
  return answer === 'adjust' || answer === 'somethingElse';
}

/** May it be settled? Only what somebody wanted different, once, and with what came of it. */
export function settleFollowUp(
  { answer, settled }: { readonly answer: FollowUpAnswer; readonly settled: boolean },
  words: string,
): Outcome<string, FollowUpViolation> {
  if (settled || !wantsChange(answer)) return refuse({ rule: 'follow-up-nothing-to-settle' });
  const what = words.trim();
  return what === '' ? refuse({ rule: 'follow-up-words-missing', field: 'words' }) : accept(what);
}

/** May the place say this now? It has a view, and where it wants something different, it says what. */
export function tellPlaceView(
  view: Pick<FollowUpDraft, 'answer' | 'words'>,
  ground: FollowUpGround,
  today: Day,
): Outcome<FollowUpDraft, FollowUpViolation> {
  if (view.answer === 'noAnswer') return refuse({ rule: 'follow-up-view-missing', field: 'answer' });
  return answerFollowUp({ ...view, openToPlace: true }, ground, 'place', false, today);
}
