import { weekdayOf } from '@inntak/domain/calendar';
import type { Catalogue } from '../offers/catalogue';
import { sayDay, sayDays, sayList, sayWeekday } from '../platform/texts/say';
import type { LockedPlaceOffer } from './place-offer-store';

type Days = Pick<LockedPlaceOffer, 'days'>['days'];

/** The bundle in words, by offer: `Bærum arbeidssenter: mandag, tirsdag og onsdag (Kantine)`. */
export function bundleLines(catalogue: Catalogue, days: Days): string[] {
  const offers = [...new Set(days.map(({ offerId }) => offerId))];
  return offers.map((offerId) => {
    const here = days.filter((day) => day.offerId === offerId);
    const areas = [...new Set(here.flatMap(({ workAreaId }) => catalogue.workArea(workAreaId)?.name ?? []))];
    const with_ = areas.length === 0 ? '' : ` (${sayList(areas)})`;
    return `${catalogue.offer(offerId).name}: ${sayList(here.map(({ weekday }) => sayWeekday(weekday)))}${with_}`;
  });
}

/** The bundle in one breath: `Jobb på Bærum arbeidssenter (3 dager i uka) og Aktivitet på dagsenter (2 dager i uka)`. */
export function bundleSentence(catalogue: Catalogue, days: Days): string {
  const offers = [...new Set(days.map(({ offerId }) => offerId))];
  return sayList(
    offers.map((offerId) => {
      const count = days.filter((day) => day.offerId === offerId).length;
      return `${catalogue.offer(offerId).name} (${sayDays(count)} i uka)`;
    }),
  );
}

/** `tirsdag 27. april 2027`; a weekend day without its name, which nobody is asked to answer by. */
export function sayDayWithWeekday(day: string): string {
  const weekday = weekdayOf(day);
  return weekday === null ? sayDay(day) : `${sayWeekday(weekday)} ${sayDay(day)}`;
}
