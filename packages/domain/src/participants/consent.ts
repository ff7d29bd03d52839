import type { Day } from '../calendar';
import { accept, refuse, type Outcome } from '../outcome';

/** What somebody may or may not be able to say yes or no to. Capacity is judged for one of these at a time. */
export const consentQuestions = ['application', 'disclosure', 'schoolInsight', 'placeOffer', 'complaint'] as const;
export type ConsentQuestion = (typeof consentQuestions)[number];

/** `withSupport`: decides in person when it is explained, shown or tried. `no`: cannot express yes or no to this. */
export const consentCapacities = ['yes', 'withSupport', 'no'] as const;
export type ConsentCapacity = (typeof consentCapacities)[number];

/** A judgement of capacity for one question. The latest one for the question counts. */
export interface ConsentAssessment {
  readonly question: ConsentQuestion;
  readonly capacity: ConsentCapacity;
  readonly assessedOn: Day;
  readonly assessedBy: string;
  /** Where capacity is `no`: who decided instead, on what basis, and how the person's wish was sought. */
  readonly decidedBy: string | null;
  readonly basis: string | null;
  readonly howWishWasSought: string | null;
}

export const consentFields = ['decidedBy', 'basis', 'howWishWasSought'] as const;

/** Somebody else decided, and the record does not say who, why, or how the person's wish was sought. */
export interface ConsentIncomplete {
  readonly rule: 'consent-incomplete';
  readonly field: (typeof consentFields)[number];
  readonly missing: readonly (typeof consentFields)[number][];
}

/** The person can answer this question and has said no: nobody else can turn it into a yes. */
export interface PersonSaidNo {
  readonly rule: 'person-said-no';
  readonly question: ConsentQuestion;
}

/** Is the judgement complete enough to stand in the case? */
export function recordConsentAssessment(assessment: ConsentAssessment): Outcome<ConsentAssessment, ConsentIncomplete> {
  if (assessment.capacity !== 'no') return accept(assessment);
  const missing = consentFields.filter((field) => (assessment[field] ?? '').trim() === '');
  const field = missing[0];
  return field === undefined ? accept(assessment) : refuse({ rule: 'consent-incomplete', field, missing });
}

/** The capacity that counts for a question: the latest judgement, and `yes` where nobody has judged otherwise. */
export function capacityFor(question: ConsentQuestion, assessments: readonly ConsentAssessment[]): ConsentCapacity {
  const about = assessments.filter((assessment) => assessment.question === question);
  const newest = about.reduce<ConsentAssessment | null>(
    (best, each) => (best === null || each.assessedOn >= best.assessedOn ? each : best),
    null,
  );
  return newest?.capacity ?? 'yes';
}

/** May a representative's yes stand? Not against the no of a person who can answer the question (vgml. § 33). */
export function yesInPersonsPlace(
  question: ConsentQuestion,
  assessments: readonly ConsentAssessment[],
  personSaidNo: boolean,
): Outcome<ConsentQuestion, PersonSaidNo> {
  const canAnswer = capacityFor(question, assessments) !== 'no';
  return personSaidNo && canAnswer ? refuse({ rule: 'person-said-no', question }) : accept(question);
}
