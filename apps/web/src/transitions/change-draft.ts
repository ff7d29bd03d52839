import type { ChangeWish } from './transitions.graphql';

type Kind = ChangeWish['kind'];

/** What has been answered so far. Null: not answered; '' of the place: «Jeg vet ikke». */
export interface ChangeDraft {
  readonly kind: Kind | null;
  readonly offerId: string | null;
  readonly days: number | null;
  readonly returnOn: string;
  readonly words: string;
  readonly sharing: 'yes' | 'no' | null;
}

export const emptyDraft: ChangeDraft = {
  kind: null,
  offerId: null,
  days: null,
  returnOn: '',
  words: '',
  sharing: null,
};

/** The questions, one a screen. */
export type ChangeScreen = 'kind' | 'place' | 'days' | 'returnOn' | 'words' | 'sharing';

const asksPlace: readonly Kind[] = ['newTasks', 'otherPlace', 'calmerDays', 'combine', 'smallGroup', 'tryElsewhere'];
const asksDays: readonly Kind[] = ['fewerDays', 'moreDays', 'combine'];

/** Only what this wish needs to know is asked; who is somewhere one day a week is not asked for fewer. */
export function screensFor({ kind }: ChangeDraft): readonly ChangeScreen[] {
  if (kind === null) return ['kind', 'place', 'words', 'sharing'];
  return [
    'kind',
    ...(asksPlace.includes(kind) ? (['place'] as const) : []),
    ...(asksDays.includes(kind) ? (['days'] as const) : []),
    ...(kind === 'tryElsewhere' ? (['returnOn'] as const) : []),
    'words',
    'sharing',
  ];
}

/** The numbers of days that can be chosen: fewer or more than today, or how many at the new place. */
export function dayChoices({ kind }: ChangeDraft, daysNow: number): readonly number[] {
  const all = [1, 2, 3, 4, 5];
  if (kind === 'fewerDays') return all.filter((count) => count < daysNow);
  return kind === 'moreDays' ? all.filter((count) => count > daysNow) : all.slice(0, 4);
}

/** The kinds that this week allows: one day cannot become fewer, five cannot become more. */
export function kindsFor(daysNow: number): readonly Kind[] {
  const all = [
    'newTasks',
    'otherPlace',
    'calmerDays',
    'combine',
    'fewerDays',
    'moreDays',
    'smallGroup',
    'tryElsewhere',
    'end',
  ] as const;
  return all.filter((kind) => (kind !== 'fewerDays' || daysNow > 1) && (kind !== 'moreDays' || daysNow < 5));
}

/** Whether the screen has what it needs to go on. */
export function isAnswered(screen: ChangeScreen, draft: ChangeDraft): boolean {
  switch (screen) {
    case 'kind':
      return draft.kind !== null;
    case 'place':
      return draft.offerId !== null;
    case 'days':
      return draft.days !== null;
    case 'returnOn':
      return draft.returnOn !== '';
    case 'words':
      return true;
    case 'sharing':
      return draft.sharing !== null;
  }
}

/** The wish as it is sent; null while something is missing. */
export function wishInput({ kind, offerId, days, returnOn, words, sharing }: ChangeDraft) {
  if (kind === null || sharing === null) return null;
  const isCombine = kind === 'combine';
  const place =
    asksPlace.includes(kind) && offerId !== null && offerId !== '' ? [{ offerId, days: isCombine ? days : null }] : [];
  return {
    kind,
    wanted: place,
    daysWanted: kind === 'fewerDays' || kind === 'moreDays' ? days : null,
    returnOn: kind === 'tryElsewhere' ? returnOn : null,
    ownWords: words.trim() || null,
    sharing,
  };
}
