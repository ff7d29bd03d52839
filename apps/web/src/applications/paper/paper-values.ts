import type { VariablesOf } from '../../lib/graphql';
import type { Weekday } from '../../lib/format';
import type { PaperOffer, RegisterPaperApplicationDocument } from './paper.graphql';

/** One offer in a wish, as it is typed: days as a number in text, weekdays where they are fixed. */
export interface PartValues {
  offerId: string;
  workAreaId: string;
  weekdays: Weekday[];
  days: string;
}

export interface PaperValues {
  origin: 'paper' | 'nav';
  nationalId: string;
  firstName: string;
  lastName: string;
  phone: string;
  schoolCode: string;
  hasBankId: '' | 'yes' | 'no';
  protection: string;
  paperReceivedOn: string;
  lateReason: string;
  ownWords: string;
  ownWordsHelper: string;
  daysPerWeek: string;
  wishes: { parts: PartValues[] }[];
  /**
   * By offer and key of the offer's own form: one text, or a list where many answers are taken. The form's controls hold `null`
   * or `false` where nothing has been chosen.
   */
  answers: Record<string, Record<string, string | string[] | boolean | null>>;
}

export const emptyPart: PartValues = { offerId: '', workAreaId: '', weekdays: [], days: '' };

export function emptyPaper(today: string): PaperValues {
  return {
    origin: 'paper',
    nationalId: '',
    firstName: '',
    lastName: '',
    phone: '',
    schoolCode: '',
    hasBankId: '',
    protection: 'none',
    paperReceivedOn: today,
    lateReason: '',
    ownWords: '',
    ownWordsHelper: '',
    daysPerWeek: '',
    wishes: [{ parts: [emptyPart] }],
    answers: {},
  };
}

type Input = VariablesOf<typeof RegisterPaperApplicationDocument>['input'];

/** What is typed as the command takes it: empty texts are left out, and only chosen offers are answered for. */
export function toInput(values: PaperValues, offers: readonly PaperOffer[]): Input {
  const wishes = values.wishes.map(({ parts }, index) => ({
    rank: index + 1,
    parts: parts.filter(({ offerId }) => offerId !== '').map(toPart),
  }));
  const chosen = new Set(wishes.flatMap(({ parts }) => parts.map(({ offerId }) => offerId)));
  return {
    origin: values.origin,
    nationalId: values.nationalId.replace(/\s/g, ''),
    firstName: values.firstName.trim(),
    lastName: values.lastName.trim(),
    phone: orNull(values.phone),
    schoolCode: orNull(values.schoolCode),
    hasBankId: values.hasBankId === 'yes',
    protection: values.protection,
    paperReceivedOn: values.paperReceivedOn,
    lateReason: orNull(values.lateReason),
    ownWords: orNull(values.ownWords),
    ownWordsHelper: orNull(values.ownWordsHelper),
    daysPerWeek: values.daysPerWeek === '' ? null : Number(values.daysPerWeek),
    wishes: wishes.filter(({ parts }) => parts.length > 0),
    answers: offers.filter(({ id }) => chosen.has(id)).flatMap((offer) => answersOf(offer, values)),
  };
}

function toPart({ offerId, workAreaId, weekdays, days }: PartValues) {
  return {
    offerId,
    workAreaId: orNull(workAreaId),
    ...(weekdays.length > 0 ? { weekdays } : { days: days === '' ? null : Number(days) }),
  };
}

function answersOf(offer: PaperOffer, values: PaperValues) {
  return offer.form.flatMap(({ key }) => {
    const given = values.answers[offer.id]?.[key];
    const value = (Array.isArray(given) ? given : [given]).filter(isAnswer);
    return value.length === 0 ? [] : [{ offerId: offer.id, key, value }];
  });
}

function isAnswer(given: string | boolean | null | undefined): given is string {
  return typeof given === 'string' && given.trim() !== '';
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
