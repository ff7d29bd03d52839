import { textOf, type Cell } from './cells';

/** What a cell below a weekday says: somebody comes, comes for half of it, does not, or nobody can tell. */
export type DayMark = 'comes' | 'half' | 'not' | 'unreadable';

const comes =
  /^(x+|✓|✔|☑|√|v|ja|j|jepp|ok|hel|heil|hele dagen|heile dagen|hel dag|heil dag|heldag|full|full dag|fulldag|true|sann|100 ?%)$/;
const half =
  /^(½|1\/2|halv|halv dag|halvdag|halve dagen|50 ?%|fm|em|formiddag|ettermiddag|føremiddag|ettermiddagen|formiddagen)$/;
const not = /^(|-+|–|—|nei|n|ikke|ikkje|ingen|fri|false|usann|0 ?%|☐)$/;

/** «9–15», «09:00-14.30», «kl. 9», «0830–1500», «fra 10», «6 t», «7,5 timer»: who comes at an hour, comes. */
const clock =
  /^(kl ?\.? ?|fra (kl ?\.? ?)?|til (kl ?\.? ?)?)?\d{1,2}([.:]?[0-5]\d)?( ?(-|–|—|til) ?(kl ?\.? ?)?\d{1,2}([.:]?[0-5]\d)?)$|^(kl ?\.? ?|fra (kl ?\.? ?)?|til (kl ?\.? ?)?)\d{1,2}([.:]?[0-5]\d)?$|^\d{1,2}:[0-5]\d$/;
const hours = /^(\d{1,2})([.,]\d{1,2})? ?(t|tim|time|timer|timar|h)\.?$/;

/** More hours than this in one day are no hours. */
const mostHours = 12;

/**
 * Reads a cell of a weekday's column: x, 1, «ja», «hel», «½», hours and clock times, in Norwegian; empty and «nei» are no. Numbers
 * of a workbook: 0.5 is half a day, another part of one is a time of day, more than one are hours. Excel makes 1 February of
 * what was written as 1/2, so that day is half a day.
 */
export function readDayMark(cell: Cell | undefined): DayMark {
  if (typeof cell === 'boolean') return cell ? 'comes' : 'not';
  const text = textOf(cell).toLowerCase();
  const number = numberOf(text);
  if (number !== null) return ofNumber(number);
  if (/^\d{4}-02-01$/.test(text)) return 'half';
  const words = text.replace(/^[(«"']+|[)»"'.!]+$/g, '').trim();
  if (not.test(words)) return 'not';
  if (comes.test(words)) return 'comes';
  if (half.test(words)) return 'half';
  const counted = hours.exec(words);
  if (counted) return ofNumber(Number(`${counted[1] ?? ''}${(counted[2] ?? '').replace(',', '.')}`));
  return clock.test(words) ? 'comes' : 'unreadable';
}

function numberOf(text: string): number | null {
  return /^\d{1,6}([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null;
}

function ofNumber(number: number): DayMark {
  if (number === 0) return 'not';
  if (number === 0.5) return 'half';
  return number <= mostHours ? 'comes' : 'unreadable';
}
