import { compareDays, yearsAfter, type Day, type Weekday } from '../calendar';
import { decidedBy } from '../offers';
import { birthDateOf } from '../participants';
import type { InformingWay } from '../steps';
import { plain, quoted, textOf, type Cell } from './cells';
import type { ImportField } from './columns';
import { findOffer, findWorkArea, isUnclear, type NamedOffer } from './offers-in-cells';
import { problem, weightOf, type ImportProblem } from './problems';
import { readDay } from './read-day';
import type { SheetRow } from './read-sheet';
import { placedWeekdays, readSaidDays } from './said-days';

/** What a row makes: a place with weekdays, an entry on a waitlist, or only a person in the register. */
export type RowKind = 'placement' | 'waiting' | 'person';

/** What somebody says about the whole sheet, where its rows do not. */
export interface SheetSettings {
  /** What the rows are, where no column says it; null: not said yet. */
  readonly kind: RowKind | null;
  /** When those who wait were told that it can take long, where no column says it. */
  readonly informedOn: Day | null;
  /** How they were told; no sheet says it. Needed where anybody waits. */
  readonly informedHow: InformingWay | null;
}

/** What reading a row needs to know besides the row. */
export interface RowContext {
  readonly today: Day;
  readonly tenantId: string;
  readonly offers: readonly NamedOffer[];
  readonly settings: SheetSettings;
  /** Are the check digits right, and may such a number be used here? Synthetic ones in a demonstration only. */
  readonly isNationalId: (number: string) => boolean;
}

/** A row that has been read. What could not be read is null and has its problem. */
export interface ReadRow {
  readonly number: number;
  readonly kind: RowKind | null;
  readonly firstName: string;
  readonly lastName: string;
  readonly nationalId: string | null;
  readonly birthDate: Day | null;
  readonly offer: NamedOffer | null;
  readonly workAreaId: string | null;
  readonly weekdays: readonly Weekday[];
  /** For who waits without fixed days. */
  readonly daysPerWeek: number;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly waitingSince: Day | null;
  readonly informedOn: Day | null;
  readonly problems: readonly ImportProblem[];
}

/** Nobody has been in a place, or waited, since before this. */
const oldest = '1960-01-01';
const longestName = 100;

/** Reads a row by the columns that were chosen. Garbage gives problems, never an exception. */
export function readRow(row: SheetRow, columns: readonly (ImportField | null)[], context: RowContext): ReadRow {
  const problems: ImportProblem[] = [];
  const add = (...found: Parameters<typeof problem>) => problems.push(problem(...found));
  const cell = (field: ImportField): Cell | undefined => row.cells[columns.indexOf(field)];
  const has = (field: ImportField) => columns.includes(field) && textOf(cell(field)) !== '';
  const day = (field: ImportField): Day | null => {
    const read = columns.includes(field) ? readDay(cell(field), context.today) : null;
    if (typeof read === 'object' && read !== null) add('import-day-unreadable', field, { value: quoted(cell(field)) });
    else if (read !== null && isUnlikely(read, field, context.today)) add('import-day-unlikely', field, { day: read });
    else return read;
    return null;
  };

  const { firstName, lastName } = readName(cell, add);
  const nationalId = readNationalId(has('nationalId') ? cell('nationalId') : null, context, add);
  const written = day('birthDate');
  const carried = nationalId === null ? null : birthDateOf(nationalId);
  if (written !== null && carried !== null && written !== carried)
    add('import-birth-date-differs', 'birthDate', { day: carried });
  if (!has('nationalId') && !has('birthDate'))
    add('import-missing', columns.includes('nationalId') ? 'nationalId' : 'birthDate');
  if (has('protection') && !saysNo(textOf(cell('protection')))) add('import-protected', 'protection');

  const kind = readKind(has('status') ? cell('status') : null, context.settings.kind, add);
  const common = { number: row.number, kind, firstName, lastName, nationalId, birthDate: carried ?? written };
  const nothing = {
    offer: null,
    workAreaId: null,
    weekdays: [],
    daysPerWeek: 5,
    from: null,
    to: null,
    waitingSince: null,
    informedOn: null,
  };
  if (kind === null || kind === 'person') return { ...common, ...nothing, problems };

  const offer = readOffer(has('offer') ? cell('offer') : null, context, add);
  const workArea = offer && has('workArea') ? findWorkArea(cell('workArea'), offer) : null;
  if (offer && has('workArea') && workArea === null)
    add('import-work-area-unknown', 'workArea', { value: quoted(cell('workArea')) });
  const said = readSaidDays(cell, columns, add);
  const place = { offer, workAreaId: workArea?.id ?? null, daysPerWeek: said.days ?? (said.weekdays.length || 5) };
  if (kind === 'waiting') {
    const waitingSince = day('waitingSince') ?? (columns.includes('waitingSince') ? null : day('from'));
    const informedOn = day('informedOn') ?? context.settings.informedOn;
    if (waitingSince === null && !problems.some(({ field }) => field === 'waitingSince' || field === 'from'))
      add('import-missing', 'waitingSince');
    if (waitingSince !== null && waitingSince > context.today)
      add('import-in-the-future', 'waitingSince', { day: waitingSince });
    const isTold = informedOn !== null && context.settings.informedHow !== null;
    if (!isTold && !problems.some(({ field }) => field === 'informedOn')) add('import-informed-missing', 'informedOn');
    if (informedOn !== null && informedOn > context.today)
      add('import-in-the-future', 'informedOn', { day: informedOn });
    return { ...common, ...nothing, ...place, weekdays: said.weekdays, waitingSince, informedOn, problems };
  }
  const weekdays = offer === null ? said.weekdays : placedWeekdays(said, offer, problems, add);
  const [from, to] = [day('from'), day('to')];
  if (from === null && !problems.some(({ field }) => field === 'from')) add('import-missing', 'from');
  if (from !== null && to !== null && compareDays(to, from) < 0) add('import-ends-before-start', 'to');
  else if (to !== null && to < context.today) add('import-has-ended', 'to', { day: to });
  return { ...common, ...nothing, ...place, weekdays, from, to, problems };
}

type Add = (...found: Parameters<typeof problem>) => void;
type CellOf = (field: ImportField) => Cell | undefined;

/** A row with errors is not taken in; one with warnings is. */
export function isSound({ problems }: Pick<ReadRow, 'problems'>): boolean {
  return problems.every((each) => weightOf(each) === 'warning');
}

function isUnlikely(day: Day, field: ImportField, today: Day): boolean {
  if (field === 'birthDate') return day > today || day < yearsAfter(today, -110);
  return day < oldest || day > yearsAfter(today, 20);
}

function readName(cell: CellOf, add: Add): { firstName: string; lastName: string } {
  const [first, last, full] = [textOf(cell('firstName')), textOf(cell('lastName')), textOf(cell('fullName'))];
  const name = first !== '' || last !== '' ? { firstName: first, lastName: last } : splitName(full);
  if (name.firstName === '' && name.lastName === '')
    add('import-missing', full === '' && cell('fullName') !== undefined ? 'fullName' : 'firstName');
  else if (name.lastName === '') add('import-missing', 'lastName');
  else if (name.firstName === '') add('import-missing', 'firstName');
  if (name.firstName.length > longestName || name.lastName.length > longestName) add('import-too-long', 'fullName');
  return name;
}

/** «Hansen, Ola» or «Ola Hansen»: the last word is the last name. */
function splitName(full: string): { firstName: string; lastName: string } {
  const [last = '', first] = full.split(/\s*,\s*/, 2);
  if (first !== undefined) return { firstName: first, lastName: last };
  const words = full.split(' ');
  return { firstName: words.slice(0, -1).join(' '), lastName: words.at(-1) ?? '' };
}

/** Eleven digits; Excel takes away the first when it is 0. */
function readNationalId(cell: Cell | undefined, { isNationalId }: RowContext, add: Add): string | null {
  const digits = textOf(cell).replaceAll(/[ .-]/g, '').replace(/^'/, '');
  if (digits === '') return null;
  const number = /^\d{10}$/.test(digits) ? `0${digits}` : digits;
  if (/^\d{11}$/.test(number) && birthDateOf(number) !== null && isNationalId(number)) return number;
  add('import-national-id-wrong', 'nationalId');
  return null;
}

function saysNo(text: string): boolean {
  return ['nei', 'n', 'ingen', '0', 'false', 'ugradert', 'ikke', 'usperret', 'ja nei', '-'].includes(
    text.toLowerCase(),
  );
}

function readKind(cell: Cell | undefined, whole: RowKind | null, add: Add): RowKind | null {
  const word = plain(textOf(cell));
  if (word === '') {
    if (whole === null) add('import-missing', 'status');
    return whole;
  }
  if (/^(vent|påvent|kø|søk|søker)/.test(word)) return 'waiting';
  if (/^(harplass|plass|iplass|iplassering|aktiv|deltar|deltaker|innvilg|vedtak|ja|tildelt|har)/.test(word))
    return 'placement';
  if (/^(ingen|ikke|register|person|kjent)/.test(word)) return 'person';
  add('import-status-unknown', 'status', { value: quoted(cell) });
  return null;
}

function readOffer(cell: Cell | undefined, { offers, tenantId }: RowContext, add: Add): NamedOffer | null {
  if (textOf(cell) === '') {
    add('import-missing', 'offer');
    return null;
  }
  const found = findOffer(cell, offers, tenantId);
  if (isUnclear(found)) {
    const candidates = found.candidates.join(', ');
    add(candidates === '' ? 'import-offer-unknown' : 'import-offer-unclear', 'offer', {
      value: quoted(cell),
      candidates,
    });
    return null;
  }
  if (!found.serves.includes(tenantId)) add('import-offer-not-for-you', 'offer', { offer: found.name });
  else if (decidedBy(found.kind) === 'nobody') add('import-offer-without-places', 'offer', { offer: found.name });
  else return found;
  return null;
}
