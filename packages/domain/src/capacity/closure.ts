import { addDays, isPeriod, overlaps, yearsAfter, type Day } from '../calendar';
import { accept, refuse, type Outcome } from '../outcome';
import type { ClosureStep } from './closure-steps';

/** A closure has a first and a last day: nothing is closed until further notice. */
export interface ClosedDays {
  readonly from: Day;
  readonly to: Day;
}

export type ClosureViolation =
  | { readonly rule: 'closure-not-a-period'; readonly field: 'to' }
  | { readonly rule: 'closure-is-past'; readonly field: 'from' | 'to'; readonly today: Day }
  | { readonly rule: 'closure-has-begun'; readonly field: 'from'; readonly from: Day }
  | { readonly rule: 'closure-too-long'; readonly field: 'to'; readonly latest: Day }
  | { readonly rule: 'closed-already'; readonly field: 'from'; readonly from: Day; readonly to: Day }
  | ClosureStepClosed;

/** `reopen` is for what has begun, `withdraw` for what has not: one of the two is always closed. */
export type ClosureStepClosed =
  | { readonly rule: 'closure-not-begun'; readonly from: Day; readonly to: Day }
  | { readonly rule: 'closure-already-begun'; readonly from: Day; readonly to: Day }
  | { readonly rule: 'closure-over'; readonly from: Day; readonly to: Day };

/** Closing for more than a year is not a closure but a change of capacity. */
const mostYears = 1;

/** May the offer be closed these days? Not in the past, not for more than a year, not twice at once. */
export function closeOffer(
  days: ClosedDays,
  others: readonly ClosedDays[],
  today: Day,
): Outcome<ClosedDays, ClosureViolation> {
  if (days.from < today && isPeriod(days)) return refuse({ rule: 'closure-is-past', field: 'from', today });
  return checkDays(days, others, today);
}

/** May it be changed to these days? What has begun keeps its first day; the last day is not in the past. */
export function changeClosure(
  closure: ClosedDays,
  days: ClosedDays,
  others: readonly ClosedDays[],
  today: Day,
): Outcome<ClosedDays, ClosureViolation> {
  if (closure.to < today) return refuse({ rule: 'closure-over', from: closure.from, to: closure.to });
  if (closure.from <= today && days.from !== closure.from) {
    return refuse({ rule: 'closure-has-begun', field: 'from', from: closure.from });
  }
  if (closure.from > today && days.from < today) return refuse({ rule: 'closure-is-past', field: 'from', today });
  return checkDays(days, others, today);
}

/** The days that stay closed when it opens again today: up to yesterday. Null when it never began. */
export function reopenedOn(closure: ClosedDays, today: Day): ClosedDays | null {
  return closure.from < today ? { from: closure.from, to: addDays(today, -1) } : null;
}

/** Why a step is closed just now by the days alone; null when they let it. */
export function closureStepClosed(step: ClosureStep, closure: ClosedDays, today: Day): ClosureStepClosed | null {
  const { from, to } = closure;
  if (to < today) return { rule: 'closure-over', from, to };
  if (step === 'reopen' && from >= today) return { rule: 'closure-not-begun', from, to };
  if (step === 'withdraw' && from < today) return { rule: 'closure-already-begun', from, to };
  return null;
}

function checkDays(days: ClosedDays, others: readonly ClosedDays[], today: Day): Outcome<ClosedDays, ClosureViolation> {
  if (!isPeriod(days)) return refuse({ rule: 'closure-not-a-period', field: 'to' });
  if (days.to < today) return refuse({ rule: 'closure-is-past', field: 'to', today });
  const latest = yearsAfter(days.from, mostYears);
  if (days.to > latest) return refuse({ rule: 'closure-too-long', field: 'to', latest });
  const other = others.find((each) => overlaps(each, days));
  return other === undefined
    ? accept(days)
    : refuse({ rule: 'closed-already', field: 'from', from: other.from, to: other.to });
}
