import { partsOf, type Day, type Holidays as HolidaySet } from '@inntak/domain/calendar';
import Holidays from 'date-holidays';

const norway = new Holidays('NO');
const kept = new Map<number, HolidaySet>();

/** Norwegian public holidays of the day's year, the one before and the two after: what any deadline here can meet. */
export function holidaysAround(today: Day): HolidaySet {
  const { year } = partsOf(today);
  const known = kept.get(year);
  if (known) return known;
  const days = [year - 1, year, year + 1, year + 2].flatMap((each) =>
    norway
      .getHolidays(each)
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(0, 10)),
  );
  const holidays: HolidaySet = new Set(days);
  kept.set(year, holidays);
  return holidays;
}
