/** What the loader puts into `jsonb` columns: the features that read them use these types. */
import type { IllustrationName, OfferReference, WorkAreaReference } from './types';

/** What the column `offer.texts` holds: everything the catalogue shows and no rule reads. */
export type OfferTexts = Pick<
  OfferReference,
  | 'shortName'
  | 'illustration'
  | 'short'
  | 'long'
  | 'day'
  | 'openingHours'
  | 'closed'
  | 'pay'
  | 'transport'
  | 'goodToKnow'
  | 'applyWhen'
  | 'waiting'
  | 'place'
>;

/** What the column `work_area.texts` holds. */
export type WorkAreaTexts = Pick<WorkAreaReference, 'text' | 'tasks'>;

/** What the columns `offer.contact`, `municipality_setting.contact` and `organisation.contact` hold. Fictional. */
export interface ContactColumn {
  readonly name: string;
  readonly role: string;
  readonly phone: string;
  readonly hours: string;
}

/** One element of the column `offer_form_field.options`. */
export interface FormOptionColumn {
  readonly value: string;
  readonly label: string;
  readonly short: string;
  readonly illustration: IllustrationName | null;
}
