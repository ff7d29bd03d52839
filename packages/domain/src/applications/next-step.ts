import { daysBetween, type Day, type Holidays } from '../calendar';
import { isOpen, type CaseFacts } from './case-facts';
import { taskRules, type Holder, type TaskKey, type TaskRule } from './tasks';

/** How pressing a deadline is. */
export type Urgency = 'overdue' | 'today' | 'soon' | 'later' | 'none';

/** `soon`: so many days or fewer are left. */
export const soonDays = 3;

/** Something that somebody has to do with the case. */
export interface NextStep {
  readonly key: TaskKey;
  readonly whoHasIt: Holder;
  /** The organisation it waits for, where it is one. */
  readonly organisationId: string | null;
  readonly deadline: Day | null;
  /** Negative when it is over. */
  readonly daysLeft: number | null;
  readonly urgency: Urgency;
}

const noHolidays: Holidays = new Set();

// A list of fifty cases asks fifty times: what is the same for all of them is made once.
const rules = Object.entries<TaskRule>(taskRules).map(([key, rule]) => ({ key: key as TaskKey, ...rule }));

/** The most pressing thing to do; null when the case rests. What staff are shown. */
export function nextStep(facts: CaseFacts, today: Day, holidays: Holidays = noHolidays): NextStep | null {
  return nextSteps(facts, today, holidays)[0] ?? null;
}

/**
 * What the person is told first: what she herself has to do, if there is anything; else what the others do. The list is
 * the same as everybody's.
 */
export function nextStepForPerson(facts: CaseFacts, today: Day, holidays: Holidays = noHolidays): NextStep | null {
  const steps = nextSteps(facts, today, holidays);
  return steps.find(({ whoHasIt }) => whoHasIt === 'participant') ?? steps[0] ?? null;
}

/**
 * Everything that somebody has to do, the most pressing first (`importance`), then by deadline, and where deadlines are
 * equal in the order of the rules. A case that is open always has a next step.
 */
export function nextSteps(facts: CaseFacts, today: Day, holidays: Holidays = noHolidays): NextStep[] {
  if (facts.state === 'withdrawn') return [];
  const tasks: NextStep[] = [];
  for (const { key, whoHasIt, when } of rules) {
    for (const { deadline, organisationId } of when(facts, today, holidays)) {
      tasks.push(asStep(key, whoHasIt, deadline, organisationId ?? null, today));
    }
  }
  if (tasks.length === 0 && isOpen(facts.state)) {
    return [asStep('followUp', 'office', facts.answerTarget, null, today)];
  }
  return tasks.sort((a, b) => importance(a) - importance(b) || pressure(a) - pressure(b));
}

/** How pressing a deadline is today. */
export function urgencyOf(deadline: Day | null, today: Day): Urgency {
  return urgencyWith(deadline === null ? null : daysBetween(today, deadline));
}

function urgencyWith(left: number | null): Urgency {
  if (left === null) return 'none';
  if (left < 0) return 'overdue';
  if (left === 0) return 'today';
  return left <= soonDays ? 'soon' : 'later';
}

function asStep(
  key: TaskKey,
  whoHasIt: Holder,
  deadline: Day | null,
  organisationId: string | null,
  today: Day,
): NextStep {
  const daysLeft = deadline === null ? null : daysBetween(today, deadline);
  return { key, whoHasIt, organisationId, deadline, daysLeft, urgency: urgencyWith(daysLeft) };
}

/**
 * What is overdue or due today comes first; then the questions that the case stands still for until the person answers;
 * then a call about an unopened letter, which is overdue by its nature and must not hide them; then all that has time.
 */
function importance({ key, urgency }: NextStep): number {
  if (key === 'callAboutLetter') return 2;
  if (urgency === 'overdue' || urgency === 'today') return 0;
  return key === 'answerPlaceOffer' || key === 'answerDisclosure' ? 1 : 3;
}

/** Fewer days left is more pressing; no deadline is least. Finite, so that two of them compare as equal. */
function pressure({ daysLeft }: NextStep): number {
  return daysLeft ?? Number.MAX_SAFE_INTEGER;
}
