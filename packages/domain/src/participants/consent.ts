import type { Day } from '../calendar';
import { accept, refuse, type Outcome } from '../outcome';

/** What somebody may or may not be able to say yes or no to. Capacity is judged for one of these at a time. */
export const consentQuestions = ['application', 'disclosure', 'schoolInsight', 'placeOffer', 'complaint'] as const;
export type ConsentQuestion = (typeof consentQuestions)[number];

/**
 * A judgement of capacity (samtykkekompetanse) for one question, never for the person as a whole. Somebody who decides
 * when it is explained, shown or tried can consent.
 */
export interface ConsentAssessment {
  readonly question: ConsentQuestion;
  readonly canConsent: boolean;
  readonly on: Day;
  /** Who judged, or who decided in the person's place. */
  readonly decidedBy: string;
  readonly basis: string;
  /** How the person's own wish was sought. Required where the person could not answer. */
  readonly howWishSought: string | null;
}

export const consentFields = ['decidedBy', 'basis', 'howWishSought'] as const;
export type ConsentField = (typeof consentFields)[number];

/** The record does not say who judged, on what basis, or how the wish of a person without a yes or no was sought. */
export interface ConsentIncomplete {
  readonly rule: 'consent-incomplete';
  readonly field: ConsentField;
  readonly missing: readonly ConsentField[];
}

/** The person can answer this question and has said no: nobody else can turn it into a yes. */
export interface PersonSaidNo {
  readonly rule: 'person-said-no';
  readonly question: ConsentQuestion;
}

/** Is the judgement complete enough to stand in the case? */
export function recordConsentAssessment(assessment: ConsentAssessment): Outcome<ConsentAssessment, ConsentIncomplete> {
  const required = consentFields.filter((field) => field !== 'howWishSought' || !assessment.canConsent);
  const missing = required.filter((field) => (assessment[field] ?? '').trim() === '');
  const field = missing[0];
  return field === undefined ? accept(assessment) : refuse({ rule: 'consent-incomplete', field, missing });
}

/** Can the person answer this question? The latest judgement counts, and yes where nobody has judged otherwise. */
export function canConsentTo(question: ConsentQuestion, assessments: readonly ConsentAssessment[]): boolean {
  const newest = assessments
    .filter((assessment) => assessment.question === question)
    .reduce<ConsentAssessment | null>((best, each) => (best === null || each.on >= best.on ? each : best), null);
  return newest?.canConsent ?? true;
}

/** May a representative's yes stand? Not against the no of a person who can answer the question (vgml. § 33). */
export function yesInPersonsPlace(
  question: ConsentQuestion,
  assessments: readonly ConsentAssessment[],
  personSaidNo: boolean,
): Outcome<ConsentQuestion, PersonSaidNo> {
  return personSaidNo && canConsentTo(question, assessments)
    ? refuse({ rule: 'person-said-no', question })
    : accept(question);
}
