import { dayOf, isDay, type Day } from '../calendar';

/**
 * The day of birth that a Norwegian identity number carries: DDMMYY and three digits that tell the century. D-numbers add
 * 40 to the day; synthetic numbers add 40 or 80 to the month. Null when it carries none. Check digits are not looked at.
 */
export function birthDateOf(nationalId: string): Day | null {
  const match = /^(\d{2})(\d{2})(\d{2})(\d{3})\d{2}$/.exec(nationalId);
  if (match === null) return null;
  const [date, month, shortYear, individual] = match.slice(1).map(Number);
  if (date === undefined || month === undefined || shortYear === undefined || individual === undefined) return null;
  const century = centuryOf(shortYear, individual);
  if (century === null) return null;
  const day = dayOf(
    century + shortYear,
    month > 80 ? month - 80 : month > 40 ? month - 40 : month,
    date > 40 ? date - 40 : date,
  );
  return isDay(day) ? day : null;
}

/** Skatteetaten's table of individual numbers. */
function centuryOf(shortYear: number, individual: number): number | null {
  if (individual < 500) return 1900;
  if (shortYear < 40) return 2000;
  if (individual >= 900) return 1900;
  return individual < 750 && shortYear >= 54 ? 1800 : null;
}
