import { inWords, weekdayName } from '../../lib/format';
import type { TextOf } from '../../lib/messages';
import type { OfficeWish } from '../../lib/office-case';
import type { caseMessages } from './case-messages.nb';

type Part = OfficeWish['parts'][number];

/** «Kantine, Bærum arbeidssenter»: the work first, then where. */
export function partName({ offer, workArea }: Part): string {
  return workArea ? `${workArea.name}, ${offer.name}` : offer.name;
}

/** «mandag og tirsdag», or «3 dager» where no weekdays are fixed. */
export function partDays(t: TextOf<typeof caseMessages.nb>, { weekdays, days }: Part): string {
  return weekdays && weekdays.length > 0 ? inWords(weekdays.map(weekdayName)) : t('wishes.partDays', { count: days });
}
