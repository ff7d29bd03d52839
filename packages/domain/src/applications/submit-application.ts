import { addDays, isAfterDeadline, yearsAfter, type Day } from '../calendar';
import { checkAnswers, type Answers, type AnswerViolation, type Offer } from '../offers';
import { accept, refuse, type Outcome } from '../outcome';
import type { IntakeRound } from './intake-round';
import { checkWishes, type Wish, type WishViolation } from './wish';

/** Why somebody applies after the deadline. It never keeps anybody from applying. */
export const lateReasons = ['movedIn', 'newNeed', 'informedLate', 'other'] as const;
export type LateReason = (typeof lateReasons)[number];

/** What is about to be sent. */
export interface ApplicationDraft {
  readonly municipalityId: string;
  readonly wishes: readonly Wish[];
  /** Answers by offer, each to that offer's own form; an offer in two wishes is answered once. */
  readonly answers: Readonly<Record<string, Answers>>;
  /** First day as a resident, where it is known. */
  readonly movedInOn: Day | null;
  readonly lateReason: LateReason | null;
}

/** What was sent, with what the rules added. */
export interface Submission {
  readonly submittedOn: Day;
  readonly roundId: string | null;
  readonly wishes: readonly Wish[];
  /** Null: in time, or there is no round to be late for. */
  readonly late: LateReason | null;
}

/** After the deadline, and nothing says why. The reason is asked for; the application is not turned away. */
export interface LateNeedsReason {
  readonly rule: 'late-needs-reason';
  readonly field: 'lateReason';
  readonly deadline: Day;
}

/** One offer's own form is not complete. `field` is the path of the first wrong answer. */
export interface AnswersIncomplete {
  readonly rule: 'answers-incomplete';
  readonly field: string;
  readonly offerId: string;
  readonly answers: readonly AnswerViolation[];
}

export type SubmitViolation = WishViolation | AnswersIncomplete | LateNeedsReason;

/** May the draft be sent today? With every rule: wishes, each offer's own form, and the deadline. */
export function submitApplication(
  draft: ApplicationDraft,
  today: Day,
  round: IntakeRound | null,
  offers: readonly Offer[],
): Outcome<Submission, SubmitViolation> {
  const violation = checkDraft(draft, today, round, offers)[0];
  if (violation !== undefined) return refuse(violation);
  const late = isLate(today, round) ? lateReasonOf(draft, today) : null;
  return accept({ submittedOn: today, roundId: round?.id ?? null, wishes: draft.wishes, late });
}

/** Everything that keeps the draft from being sent, for a form that shows all of it at once. */
export function checkDraft(
  draft: ApplicationDraft,
  today: Day,
  round: IntakeRound | null,
  offers: readonly Offer[],
): SubmitViolation[] {
  const violations: SubmitViolation[] = [
    ...checkWishes(draft.wishes, draft.municipalityId, offers),
    ...checkForms(draft, offers),
  ];
  if (round !== null && isLate(today, round) && lateReasonOf(draft, today) === null) {
    violations.push({ rule: 'late-needs-reason', field: 'lateReason', deadline: round.deadline });
  }
  return violations;
}

function checkForms(draft: ApplicationDraft, offers: readonly Offer[]): AnswersIncomplete[] {
  const wished = new Set(draft.wishes.flatMap((wish) => wish.parts.map((part) => part.offerId)));
  return offers
    .filter((offer) => wished.has(offer.id))
    .flatMap((offer) => {
      const given = Object.hasOwn(draft.answers, offer.id) ? draft.answers[offer.id] : undefined;
      const answers = checkAnswers(offer.form, given ?? {});
      const first = answers[0];
      if (first === undefined) return [];
      const field = `answers.${offer.id}.${first.field}`;
      return [{ rule: 'answers-incomplete' as const, field, offerId: offer.id, answers }];
    });
}

function isLate(today: Day, round: IntakeRound | null): boolean {
  return round !== null && isAfterDeadline(today, round.deadline);
}

/** Moving in during the last year is a reason in itself; otherwise the applicant says why. */
function lateReasonOf(draft: ApplicationDraft, today: Day): LateReason | null {
  const { movedInOn } = draft;
  const isNewcomer = movedInOn !== null && movedInOn <= today && today < addDays(yearsAfter(movedInOn, 1), 1);
  return isNewcomer ? 'movedIn' : draft.lateReason;
}
