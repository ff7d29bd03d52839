import { inWords, weekdayName, weekdays } from '../lib/format';
import type { OfficePlaceOffer } from '../lib/office-case';

type Day = OfficePlaceOffer['days'][number];

/** One offer of the bundle with its weekdays, in the order of the week. */
export interface OfferDays {
  readonly key: string;
  /** The work area where one is named, with the offer behind it. */
  readonly name: string;
  readonly weekdays: readonly Day['weekday'][];
}

/** The bundle by offer (and work area), offers in the order they come in the week. */
export function offerDays(placeOffer: Pick<OfficePlaceOffer, 'days'>): OfferDays[] {
  const inOrder = weekdays.flatMap((weekday) => placeOffer.days.filter((day) => day.weekday === weekday));
  const keys = [...new Set(inOrder.map(keyOf))];
  return keys.flatMap((key) => {
    const days = inOrder.filter((day) => keyOf(day) === key);
    const first = days[0];
    return first ? [{ key, name: nameOf(first), weekdays: days.map(({ weekday }) => weekday) }] : [];
  });
}

/** «mandag, tirsdag og onsdag (Kantine, Bærum arbeidssenter), torsdag og fredag (Musikk, BKD)» */
export function placeOfferDaysText(placeOffer: Pick<OfficePlaceOffer, 'days'>): string {
  return inWords(
    offerDays(placeOffer).map(({ name, weekdays: days }) => `${inWords(days.map(weekdayName))} (${name})`),
  );
}

function keyOf({ offer, workArea }: Day): string {
  return `${offer.id}.${workArea?.id ?? ''}`;
}

function nameOf({ offer, workArea }: Day): string {
  return workArea ? `${workArea.name}, ${offer.name}` : offer.name;
}
