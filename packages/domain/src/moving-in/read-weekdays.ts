import { weekdays, type Weekday } from '../calendar';
import { textOf, type Cell } from './cells';

/** Beginnings by which a weekday is known, from Monday to Sunday. Nynorsk too. */
const names = [
  ['mandag', 'måndag'],
  ['tirsdag', 'tysdag'],
  ['onsdag'],
  ['torsdag'],
  ['fredag'],
  ['lørdag', 'laurdag'],
  ['søndag', 'sundag'],
] as const;

const everyDay =
  /^(hele? (uka|uken|veka)|alle (uke)?dager|hver dag|alle dagar|kvar dag|man ?- ?fre|daglig|alle|100 ?%)$/;

/**
 * The weekdays that a cell means: «man–ons», «ti og to», «mandag, onsdag», «1,3,5», «hele uka». Null when the cell is
 * empty; `weekend` when it names a Saturday or Sunday; `unreadable` when it is anything else, such as a «t» alone.
 */
export function readWeekdays(cell: Cell | undefined): readonly Weekday[] | 'unreadable' | 'weekend' | null {
  const text = textOf(cell).toLowerCase();
  if (text === '') return null;
  if (everyDay.test(text) || /^m ?[,/]? ?t ?[,/]? ?o ?[,/]? ?t ?[,/]? ?f$/.test(text)) return weekdays;
  const tidy = text
    .replaceAll('.', ' ')
    .replaceAll(/\s*(–|—|−|-|\btil( og med)?\b|\btom\b)\s*/g, '-')
    .replaceAll(/\b(og|samt)\b|[,;/+&]/g, ' ')
    .trim();
  const found = new Set<number>();
  for (const part of tidy.split(/\s+/)) {
    const ends = part.split('-').map(numberOf);
    const [from, to = from] = ends;
    if (ends.length > 2 || from === undefined || to === undefined || from === null || to === null || to < from)
      return 'unreadable';
    for (let day = from; day <= to; day += 1) found.add(day);
  }
  if ([...found].some((day) => day > 5)) return 'weekend';
  return weekdays.filter((weekday) => found.has(weekday));
}

/** 1 to 7; null when the word is no weekday, or could be two. */
function numberOf(word: string): number | null {
  if (/^[1-7]$/.test(word)) return Number(word);
  const singular = word.replace(/(er|ar|ene|ane)$/, '');
  if (singular === '') return null;
  const fitting = names.flatMap((forms, index) => (forms.some((form) => form.startsWith(singular)) ? [index + 1] : []));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** How many days a week a cell means: 1 to 5, also «3 dager» and «60 %». Null when empty. */
export function readDaysPerWeek(cell: Cell | undefined): Weekday | 'unreadable' | null {
  if (typeof cell === 'number' && cell > 0 && cell < 1) return daysOf(cell * 5);
  const text = textOf(cell).toLowerCase();
  if (text === '') return null;
  const percent = /^(\d{1,3}) ?%$/.exec(text);
  if (percent) return daysOf(Number(percent[1]) / 20);
  const days =
    /^(\d)(?:[.,]0)?(?: ?(?:d|dg|dag|dager|dagar)\.?(?: ?(?:\/|per|pr\.?|i) ?(?:u|uke|uka|uken|veke|veka))?)?$/.exec(
      text,
    );
  return days ? daysOf(Number(days[1])) : 'unreadable';
}

function daysOf(count: number): Weekday | 'unreadable' {
  return weekdays.find((weekday) => Math.abs(weekday - count) < 1e-9) ?? 'unreadable';
}
