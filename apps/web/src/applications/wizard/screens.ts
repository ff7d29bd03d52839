import type { FormField, WishableOffer } from './application.graphql';
import type { DraftKey, DraftValues } from './draft-values';
import { knownFromWishes } from './known-answers';

/** The eight questions, in order. `weekdays` is asked per wish and `offerForm` per question of each chosen offer. */
export const questions = [
  'important',
  'ownWords',
  'daysPerWeek',
  'wishes',
  'weekdays',
  'endOfSchool',
  'offerForm',
  'experiences',
] as const;
export type Question = (typeof questions)[number];

/** A question of an offer's own form, and where among that offer's questions it stands (from 1). */
export interface FormScreen {
  readonly offer: WishableOffer;
  readonly field: FormField;
  readonly number: number;
  readonly count: number;
}

/** One screen: a question, or one part of a question that is asked several times. */
export interface QuestionScreen {
  readonly question: Question;
  /** The last part of the address, e.g. `dager-2`. */
  readonly slug: string;
  /** 1 to 8. */
  readonly number: number;
  readonly total: number;
  /** Which part of the question, from 0, and how many there are. */
  readonly part: number;
  readonly parts: number;
  /** Set for `offerForm`. */
  readonly form: FormScreen | null;
  /** What is saved when the screen is left. */
  readonly saves: readonly DraftKey[];
}

export const slugs = {
  important: 'viktig',
  ownWords: 'egne-ord',
  daysPerWeek: 'hvor-mye',
  wishes: 'onsker',
  weekdays: 'dager',
  endOfSchool: 'skole',
  offerForm: 'om-stedet',
  experiences: 'erfaring',
} as const satisfies Record<Question, string>;

/** After the last question: look through and send. */
export const summarySlug = 'se-over';
export const receiptSlug = 'kvittering';

const saved = {
  important: ['important'],
  ownWords: ['ownWords', 'ownWordsHelper'],
  daysPerWeek: ['daysPerWeek'],
  wishes: ['wishes', 'answers'],
  weekdays: ['wishes'],
  endOfSchool: ['plannedEndOfSchool'],
  offerForm: ['answers'],
  experiences: ['experiences'],
} as const satisfies Record<Question, readonly DraftKey[]>;

/** All screens of an application as it is filled in now: each wish has its days, each chosen offer its own questions. */
export function screensOf(values: DraftValues, offers: readonly WishableOffer[]): readonly QuestionScreen[] {
  const forms = formsOf(values, offers);
  const partsOf = (question: Question) => {
    if (question === 'weekdays') return values.wishes.length;
    return question === 'offerForm' ? forms.length : 1;
  };
  return questions.flatMap((question, index) =>
    Array.from({ length: partsOf(question) }, (_, part): QuestionScreen => {
      const parts = partsOf(question);
      return {
        question,
        slug: slugs[question] + (question === 'weekdays' || question === 'offerForm' ? `-${part + 1}` : ''),
        number: index + 1,
        total: questions.length,
        part,
        parts,
        form: question === 'offerForm' ? (forms[part] ?? null) : null,
        saves: saved[question],
      };
    }),
  );
}

/**
 * The own questions of every offer that is wished for, each offer once, in the order of the wishes. What the wishes already
 * say is not asked again.
 */
function formsOf(values: DraftValues, offers: readonly WishableOffer[]): readonly FormScreen[] {
  const chosen = [...new Set(values.wishes.flat().map(({ offerId }) => offerId))];
  return chosen
    .flatMap((id) => offers.filter((offer) => offer.id === id))
    .flatMap((offer) => {
      const fields = offer.form.filter((field) => knownFromWishes(values, offer, field) === null);
      return fields.map((field, index) => ({ offer, field, number: index + 1, count: fields.length }));
    });
}

/** The slug before and after a screen; null before the first, the summary after the last. */
export function neighbours(screens: readonly QuestionScreen[], slug: string) {
  const index = screens.findIndex((screen) => screen.slug === slug);
  return { before: screens[index - 1]?.slug ?? null, after: screens[index + 1]?.slug ?? summarySlug };
}

/**
 * The screen that a refused field belongs to (`answers.<offer>.<key>`, `wishes.0.parts…`, `daysPerWeek`); null when it is
 * about the whole application.
 */
export function screenOfField(screens: readonly QuestionScreen[], field: string | null): QuestionScreen | null {
  const [part, offerId, key] = field?.split('.') ?? [];
  if (part === 'answers') {
    return screens.find(({ form }) => form?.offer.id === offerId && form?.field.key === key) ?? null;
  }
  return screens.find(({ saves }) => saves[0] === part) ?? null;
}
