import type { ApplicationDraft, SaveApplicationInput } from './application.graphql';
import type { Wish, WishList, WishPart } from './wish-list';

/** What is important to somebody: the pictures one can press. Own words may stand beside them in the same list. */
export const importantThings = ['colleagues', 'quiet', 'learn', 'earn', 'outside', 'near'] as const;
export type ImportantThing = (typeof importantThings)[number];

export function isImportantThing(value: string): value is ImportantThing {
  return importantThings.some((thing) => thing === value);
}

/** Hospitering, jobbsmak or arbeidspraksis that the person has done. Empty texts and null are «not told». */
export interface Experience {
  readonly kind: 'workTrialPeriod' | 'jobTaster' | 'workPractice';
  readonly place: string;
  readonly from: string;
  readonly to: string | null;
  readonly hoursPerWeek: number | null;
  readonly ownView: string;
  readonly documentedBy: string;
  readonly paid: boolean | null;
}

/** One answer to one of an offer's own questions. */
export interface FormAnswer {
  readonly offerId: string;
  readonly key: string;
  readonly value: readonly string[];
}

/** Everything an application asks, as the screens hold it while it is being filled in. */
export interface DraftValues {
  readonly important: readonly string[];
  readonly ownWords: string;
  readonly ownWordsHelper: string;
  /** null: not answered, or «vet ikke». */
  readonly daysPerWeek: number | null;
  readonly wishes: WishList;
  readonly plannedEndOfSchool: string | null;
  readonly answers: readonly FormAnswer[];
  readonly experiences: readonly Experience[];
  readonly lateReason: string;
}

export const emptyDraft: DraftValues = {
  important: [],
  ownWords: '',
  ownWordsHelper: '',
  daysPerWeek: null,
  wishes: [],
  plannedEndOfSchool: null,
  answers: [],
  experiences: [],
  lateReason: '',
};

/** School ends in the summer; the day itself matters to nobody here. */
export function endOfSchoolIn(year: number | string): string {
  return `${year}-06-30`;
}

/** The server's draft as the screens hold it. */
export function valuesOf(draft: ApplicationDraft): DraftValues {
  return {
    important: draft.important,
    ownWords: draft.ownWords?.text ?? '',
    ownWordsHelper: draft.ownWords?.helper ?? '',
    daysPerWeek: draft.daysPerWeek,
    wishes: wishListOf(draft),
    plannedEndOfSchool: draft.plannedEndOfSchool,
    answers: draft.answers.map(({ offerId, key, value }) => ({ offerId, key, value })),
    experiences: draft.experiences.map((each) => ({
      kind: each.kind,
      place: each.place,
      from: each.from,
      to: each.to,
      hoursPerWeek: each.hoursPerWeek,
      ownView: each.ownView ?? '',
      documentedBy: each.documentedBy ?? '',
      paid: each.paid,
    })),
    lateReason: draft.lateReason ?? '',
  };
}

function wishListOf(draft: ApplicationDraft): WishList {
  return [...draft.wishes]
    .sort((a, b) => a.rank - b.rank)
    .flatMap((wish): Wish[] => {
      const parts = wish.parts.map((part): WishPart => ({
        offerId: part.offer.id,
        workAreaId: part.workArea?.id ?? null,
        days: part.days,
        weekdays: part.weekdays,
      }));
      const [first, second] = parts;
      if (!first) return [];
      return [second ? [first, second] : [first]];
    });
}

/** The parts of an application that one screen saves. */
export type DraftKey = keyof DraftValues;

/** What is sent to save some parts of a draft; whole lists replace what was there. */
export function inputOf(values: DraftValues, keys: readonly DraftKey[]): SaveApplicationInput {
  return keys.reduce<SaveApplicationInput>((input, key) => ({ ...input, ...writers[key](values) }), {});
}

const writers: { readonly [K in DraftKey]: (values: DraftValues) => SaveApplicationInput } = {
  important: ({ important }) => ({ important: [...important] }),
  ownWords: ({ ownWords }) => ({ ownWords: ownWords.trim() }),
  ownWordsHelper: ({ ownWordsHelper }) => ({ ownWordsHelper: ownWordsHelper.trim() }),
  daysPerWeek: ({ daysPerWeek }) => ({ daysPerWeek }),
  plannedEndOfSchool: ({ plannedEndOfSchool }) => ({ plannedEndOfSchool }),
  lateReason: ({ lateReason }) => ({ lateReason: lateReason.trim() }),
  wishes: ({ wishes }) => ({
    wishes: wishes.map((wish, index) => ({
      rank: index + 1,
      parts: wish.map(({ offerId, workAreaId, days, weekdays }) => ({
        offerId,
        workAreaId,
        // Fixed weekdays or a number of days, never both.
        ...(weekdays && weekdays.length > 0 ? { weekdays: [...weekdays] } : { days }),
      })),
    })),
  }),
  answers: ({ answers }) => ({
    answers: answers
      .filter(({ value }) => value.length > 0)
      .map(({ offerId, key, value }) => ({ offerId, key, value: [...value] })),
  }),
  experiences: ({ experiences }) => ({
    experiences: experiences.map((each) => ({
      kind: each.kind,
      place: each.place.trim(),
      from: each.from,
      to: each.to,
      hoursPerWeek: each.hoursPerWeek,
      ownView: each.ownView.trim() || null,
      documentedBy: each.documentedBy.trim() || null,
      paid: each.paid,
    })),
  }),
};

/** The answer given to one question of an offer; empty when there is none. */
export function answerTo(values: DraftValues, offerId: string, key: string): readonly string[] {
  return values.answers.find((answer) => answer.offerId === offerId && answer.key === key)?.value ?? [];
}

/** The answers with one of them changed. */
export function withAnswer(values: DraftValues, answer: FormAnswer): DraftValues {
  const others = values.answers.filter(({ offerId, key }) => offerId !== answer.offerId || key !== answer.key);
  return { ...values, answers: [...others, answer] };
}
