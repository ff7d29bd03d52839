import type { FormField, WishableOffer } from './application.graphql';
import { withAnswer, type DraftValues, type FormAnswer } from './draft-values';
import type { QuestionScreen } from './screens';

/*
 * Nothing is asked twice (WCAG 3.3.7): what the wishes already say answers an offer's question, and an answer to the same
 * question of another offer is filled in beforehand, to be kept or changed.
 */

/** The key by which catalogues ask which of an offer's kinds of work one wants; its values are the codes of the work areas. */
const workAreasKey = 'workAreas';

/** The answer that the wishes give to an offer's question; null when they do not settle it. */
export function knownFromWishes(values: DraftValues, offer: WishableOffer, field: FormField): readonly string[] | null {
  if (field.key !== workAreasKey) return null;
  const parts = values.wishes.flat().filter(({ offerId }) => offerId === offer.id);
  // «Anything here» leaves the question open.
  if (parts.length === 0 || parts.some(({ workAreaId }) => workAreaId === null)) return null;
  const codes = offer.workAreas
    .filter(({ id }) => parts.some(({ workAreaId }) => workAreaId === id))
    .map(({ code }) => code);
  const askable = codes.filter((code) => field.options.some(({ value }) => value === code));
  return askable.length > 0 ? askable : null;
}

/** The answers with those that the wishes settle put in. */
export function withKnownAnswers(values: DraftValues, offers: readonly WishableOffer[]): DraftValues {
  const known = offers.flatMap((offer) =>
    offer.form.flatMap((field): FormAnswer[] => {
      const value = knownFromWishes(values, offer, field);
      return value ? [{ offerId: offer.id, key: field.key, value }] : [];
    }),
  );
  return known.reduce(withAnswer, values);
}

/** The answers as a screen first shows them: an unanswered question has the answer given to the same question elsewhere. */
export function withFormerAnswer(
  values: DraftValues,
  { form }: QuestionScreen,
  offers: readonly WishableOffer[],
): DraftValues {
  if (!form) return values;
  const { offer, field } = form;
  // An emptied answer is an answer too: it is not filled in again.
  if (values.answers.some(({ offerId, key }) => offerId === offer.id && key === field.key)) return values;
  const former = values.answers.find(
    ({ offerId, key, value }) => key === field.key && value.length > 0 && asksTheSame(offers, offerId, field),
  );
  return former ? withAnswer(values, { offerId: offer.id, key: field.key, value: former.value }) : values;
}

/** The same words with the same answers to choose among: «Hva vil du gjøre der?» asks for something else at each place. */
function asksTheSame(offers: readonly WishableOffer[], offerId: string, field: FormField): boolean {
  const other = offers.find(({ id }) => id === offerId)?.form.find(({ key }) => key === field.key);
  if (!other || other.question !== field.question || other.kind !== field.kind) return false;
  const values = other.options.map(({ value }) => value);
  return values.join() === field.options.map(({ value }) => value).join();
}
