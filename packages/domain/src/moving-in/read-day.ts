import { addDays, dayOf, isDay, partsOf, type Day } from '../calendar';
import { textOf, type Cell } from './cells';

const months = ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des'];

/** Excel counts days from here: 1 January 1900 is 1, and it believes that 1900 was a leap year. */
const excelEpoch = '1899-12-30';

/** A cell that is no day, or could be several. */
export const unreadable = { unreadable: true } as const;

/**
 * The day that a cell means: 18.01.2027, 18/1-27, 2027-01-18, «18. januar 2027», 180127, or Excel's serial number. Null
 * when the cell is empty; `unreadable` when it can mean more than one day, or none.
 *
 * @param today a year in two digits is the latest that is at most ten years ahead
 */
export function readDay(cell: Cell | undefined, today: Day): Day | typeof unreadable | null {
  if (typeof cell === 'number') return serialDay(cell) ?? unreadable;
  const text = textOf(cell).toLowerCase().replace(/^'/, '');
  if (text === '') return null;
  return isoDay(text) ?? writtenDay(text, today) ?? namedDay(text, today) ?? compactDay(text, today) ?? unreadable;
}

function serialDay(serial: number): Day | null {
  const whole = Math.floor(serial);
  return whole >= 1000 && whole <= 80_000 ? addDays(excelEpoch, whole) : null;
}

function isoDay(text: string): Day | null {
  const match = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[t ][\d:.z+-]*)?$/.exec(text);
  return match ? existing(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

function writtenDay(text: string, today: Day): Day | null {
  const match = /^(\d{1,2})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{4}|\d{2})(?: [\d:.]*)?$/.exec(text);
  return match ? existing(yearOf(match[3] ?? '', today), Number(match[2]), Number(match[1])) : null;
}

function namedDay(text: string, today: Day): Day | null {
  const match = /^(?:[a-zæøå]+,? )?(\d{1,2})\.? ?([a-z]{3,9})\.?,? ?(\d{4}|\d{2})$/.exec(text);
  const month = months.indexOf((match?.[2] ?? '').slice(0, 3)) + 1;
  return match && month > 0 ? existing(yearOf(match[3] ?? '', today), month, Number(match[1])) : null;
}

function compactDay(text: string, today: Day): Day | null {
  const match = /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text);
  if (match) return existing(yearOf(match[3] ?? '', today), Number(match[2]), Number(match[1]));
  return /^\d{5}$/.test(text) ? serialDay(Number(text)) : null;
}

function yearOf(digits: string, today: Day): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  const latest = partsOf(today).year + 10;
  const here = Math.floor(latest / 100) * 100 + year;
  return here > latest ? here - 100 : here;
}

function existing(year: number, month: number, date: number): Day | null {
  const day = dayOf(year, month, date);
  return isDay(day) ? day : null;
}
