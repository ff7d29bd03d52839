import { addDays, dayOfWeek } from '@inntak/domain/calendar';

/**
 * The start that is most likely meant: the Monday of week 33, when places begin after the summer, or the next Monday when
 * that is past. Only a suggestion in the form.
 */
export function usualStart(today: string): string {
  const autumn = firstMondayFrom(`${today.slice(0, 4)}-08-14`);
  return autumn > today ? autumn : firstMondayFrom(addDays(today, 1));
}

function firstMondayFrom(day: string): string {
  return addDays(day, (8 - dayOfWeek(day)) % 7);
}
