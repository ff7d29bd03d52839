import { weekdays as allWeekdays, type Weekday } from '../calendar';
import { quoted, textOf, type Cell } from './cells';
import { weekdayFields, type ImportField } from './columns';
import type { NamedOffer } from './offers-in-cells';
import { weightOf, type ImportProblem, type problem } from './problems';
import { readDayMark } from './read-day-mark';
import { readDaysPerWeek, readWeekdays } from './read-weekdays';

type Add = (...found: Parameters<typeof problem>) => void;
type CellOf = (field: ImportField) => Cell | undefined;

/** The weekdays and the number of days that a row says. */
export interface SaidDays {
  readonly weekdays: readonly Weekday[];
  readonly days: number | null;
  /** Where a day belongs that something is wrong with: its own column, or the one for all of them. */
  readonly fieldOf: (weekday: Weekday) => ImportField;
}

/** Reads a column of weekdays, columns for each of them, and a number of days; both ways must say the same. */
export function readSaidDays(cell: CellOf, columns: readonly (ImportField | null)[], add: Add): SaidDays {
  const marked = readMarks(cell, columns, add);
  const written = readWritten(cell, add);
  const weekdays = marked.length > 0 ? marked : written;
  if (marked.length > 0 && written.length > 0 && marked.join() !== written.join())
    add('import-weekdays-two-ways', 'weekdays');
  const count = readDaysPerWeek(cell('daysPerWeek'));
  if (count === 'unreadable') add('import-days-unreadable', 'daysPerWeek', { value: quoted(cell('daysPerWeek')) });
  const days = count === 'unreadable' ? null : count;
  if (weekdays.length > 0 && days !== null && days !== weekdays.length)
    add('import-weekdays-differ', 'daysPerWeek', { weekdays: String(weekdays.length), days: String(days) });
  const ofDay = (weekday: Weekday): ImportField => weekdayFields[weekday - 1] ?? 'weekdays';
  return {
    weekdays,
    days,
    fieldOf: (weekday) => (columns.includes(ofDay(weekday)) ? ofDay(weekday) : 'weekdays'),
  };
}

function readMarks(cell: CellOf, columns: readonly (ImportField | null)[], add: Add): readonly Weekday[] {
  return allWeekdays.filter((weekday) => {
    const field = weekdayFields[weekday - 1];
    if (field === undefined || !columns.includes(field)) return false;
    const mark = readDayMark(cell(field));
    if (mark === 'unreadable') add('import-day-mark-unreadable', field, { value: quoted(cell(field)) });
    // Places are counted in whole days: half a day takes one up.
    if (mark === 'half') add('import-half-day', field, { value: quoted(cell(field)) });
    return mark === 'comes' || mark === 'half';
  });
}

function readWritten(cell: CellOf, add: Add): readonly Weekday[] {
  const read = readWeekdays(cell('weekdays'));
  if (read === 'weekend') add('import-weekdays-weekend', 'weekdays');
  // «3» in a column of weekdays is more often a number of days than a Wednesday: asked, not guessed.
  else if (read === 'unreadable' || /^\d$/.test(textOf(cell('weekdays'))))
    add('import-weekdays-unreadable', 'weekdays', { value: quoted(cell('weekdays')) });
  return typeof read === 'string' || read === null ? [] : read;
}

/** A place has weekdays. Without any, five days (or as many as the offer is open) can only be all of them. */
export function placedWeekdays(
  { weekdays, days, fieldOf }: SaidDays,
  offer: NamedOffer,
  problems: readonly ImportProblem[],
  add: Add,
): readonly Weekday[] {
  const aboutDays: readonly (ImportField | null)[] = ['weekdays', ...weekdayFields];
  if (problems.some((each) => weightOf(each) === 'error' && aboutDays.includes(each.field))) return [];
  if (weekdays.length === 0) {
    const open = offer.openOn.length > 0 ? offer.openOn : allWeekdays;
    if (days !== null && days === open.length) return open;
    add('import-weekdays-missing', fieldOf(1));
    return [];
  }
  const closed = weekdays.filter((weekday) => !offer.openOn.includes(weekday));
  for (const [field, shut] of Map.groupBy(closed, fieldOf))
    add('import-weekday-closed', field, { weekdays: shut.join(','), offer: offer.name });
  return weekdays;
}
