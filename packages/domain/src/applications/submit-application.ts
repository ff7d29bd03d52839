import { isAfterDeadline, isDay, yearsAfter, type Day } from '../calendar';
import { checkAnswers, type Answers, type AnswerViolation, type Offer } from '../offers';
import { accept, refuse, type Outcome } from '../outcome';
import type { IntakeRound } from './intake-round';
import { checkWishes, type Wish, type WishViolation } from './wish';

/** An application after the deadline: taken like any other, with the reason beside it. */
export interface Late {
  /** A newcomer to the municipality is late for a reason nobody has to write down. */
  readonly newcomer: boolean;
  readonly reason: string | null;
}

/** What is about to be sent. */
export interface ApplicationDraft {
  readonly municipalityId: string;
  readonly wishes: readonly Wish[];
  /** Answers by offer, each to that offer's own form; an offer in two wishes is answered once. */
  readonly answers: Readonly<Record<string, Answers>>;
  /** First day as a resident, where it is known. */
  readonly movedInOn: Day | null;
  /** Why it comes after the deadline, in the applicant's or the caseworker's words. */
  readonly lateReason: string | null;
}

/** What was sent, with what the rules added. */
export interface Submission {
  readonly submittedOn: Day;
  readonly roundId: string | null;
  readonly wishes: readonly Wish[];
  /** Null: in time, or there is no round to be late for. */
  readonly late: Late | null;
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
  const late = isLate(today, round) ? { newcomer: isNewcomer(draft, today), reason: reasonOf(draft) } : null;
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
  if (round !== null && isLate(today, round) && !isNewcomer(draft, today) && reasonOf(draft) === null) {
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

/** Moved in during the last year: nobody applies in time for a municipality they do not live in. */
function isNewcomer({ movedInOn }: ApplicationDraft, today: Day): boolean {
  return isDay(movedInOn) && movedInOn <= today && today <= yearsAfter(movedInOn, 1);
}

function reasonOf({ lateReason }: ApplicationDraft): string | null {
  return lateReason !== null && lateReason.trim() !== '' ? lateReason : null;
}
