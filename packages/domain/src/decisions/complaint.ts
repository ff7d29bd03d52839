import {
  addDays,
  contains,
  legalDeadline,
  workingDayOnOrAfter,
  yearsAfter,
  type Day,
  type Holidays,
  type Period,
} from '../calendar';
import { accept, refuse, type Outcome } from '../outcome';
import type { Authority, DecisionStep } from './decision-steps';

/** How a kind of decision is complained about: data with validity, because the law changes. */
export interface ComplaintRegime {
  readonly code: string;
  readonly weeks: number;
  /** Who decides on the complaint when the one who decided does not change it. */
  readonly body: string;
  readonly law: string;
  readonly valid: Period;
}

/** The regime that counts for a decision made on the day, or null when the data has none. */
export function regimeOn(regimes: readonly ComplaintRegime[], code: string, madeOn: Day): ComplaintRegime | null {
  return regimes.find((regime) => regime.code === code && contains(regime.valid, madeOn)) ?? null;
}

/**
 * The last day to complain: weeks from the day the notice reached the party (forvaltningsloven § 29), moved on from
 * weekends and holidays. Not counted from the day of the decision, nor from the day the letter was sent.
 */
export function complaintDeadline(reachedOn: Day, regime: Pick<ComplaintRegime, 'weeks'>, holidays: Holidays): Day {
  return legalDeadline(reachedOn, { weeks: regime.weeks }, holidays);
}

/** More than a year after the decision nobody may take the complaint up (forvaltningsloven § 31). */
export interface ComplaintTooLate {
  readonly rule: 'complaint-too-late';
  readonly lastDay: Day;
}

/** May the complaint be taken? After the deadline it is taken and marked late, and the body decides on that. */
export function receiveComplaint(
  decision: { readonly madeOn: Day; readonly complaintDeadline: Day | null },
  today: Day,
): Outcome<{ readonly late: boolean }, ComplaintTooLate> {
  const lastDay = yearsAfter(decision.madeOn, 1);
  if (today > lastDay) return refuse({ rule: 'complaint-too-late', lastDay });
  return accept({ late: decision.complaintDeadline !== null && today > decision.complaintDeadline });
}

/** A decision becomes final the day after its last day to complain. Until it has reached the party it never does. */
export function isFinalOn(deadline: Day | null, today: Day): boolean {
  return deadline !== null && today > deadline;
}

/**
 * Days from a complaint's arrival until it is answered here or sent on: «uten ugrunnet opphold» (forvaltningsloven §§ 11 a
 * and 33). A choice of this product: four weeks to look at the decision again, one to send NAV what is NAV's.
 */
export const answerComplaintWithinDays = { municipality: 28, nav: 7 } as const satisfies Record<Authority, number>;

/** The last day to answer a complaint or send it on. */
export function complaintAnswerDue(receivedOn: Day, authority: Authority, holidays: Holidays): Day {
  return workingDayOnOrAfter(addDays(receivedOn, answerComplaintWithinDays[authority]), holidays);
}

/** Whose decision it is decides what may be done with a complaint about it. */
export interface ComplaintOfOther {
  readonly rule: 'complaint-of-other-authority';
  readonly authority: Authority;
}

const municipalOnly: readonly DecisionStep[] = ['uphold', 'change', 'forward'];

/** The office answers complaints about its own decisions; one about NAV's grant is only sent on, to NAV. */
export function isOfAuthority(authority: Authority, step: DecisionStep): Outcome<Authority, ComplaintOfOther> {
  const fits = authority === 'nav' ? !municipalOnly.includes(step) : step !== 'forwardToNav';
  return fits ? accept(authority) : refuse({ rule: 'complaint-of-other-authority', authority });
}
