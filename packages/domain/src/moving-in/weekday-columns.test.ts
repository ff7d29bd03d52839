import fc from 'fast-check';
import { weekdays as allWeekdays } from '../calendar';
import {
  fieldOfHeading,
  readDayMark,
  readRow,
  readSheet,
  suggestColumns,
  weekdayFields,
  type Cell,
  type NamedOffer,
  type RowContext,
} from './index';

describe('headings of weekdays', () => {
  it.each([
    ['Mandag', 'monday'],
    ['man', 'monday'],
    ['MA.', 'monday'],
    ['Måndag', 'monday'],
    ['Tirs', 'tuesday'],
    ['ti', 'tuesday'],
    ['Tysdag', 'tuesday'],
    ['Ons.', 'wednesday'],
    ['tors', 'thursday'],
    ['To', 'thursday'],
    ['Fre', 'friday'],
    ['Fredag (9–15)', 'friday'],
    ['Lørdag', null],
    ['t', null],
  ])('%s is %s', (heading, field) => expect(fieldOfHeading(heading)).toBe(field));

  it('M T O T F side by side are the week; a lone M is nothing', () => {
    expect(suggestColumns(['Navn', 'M', 'T', 'O', 'T', 'F', 'T'])).toEqual(['fullName', ...weekdayFields, null]);
    expect(suggestColumns(['Navn', 'M', 'T', 'O'])).toEqual(['fullName', null, null, null]);
  });

  it.each([
    [
      'below one heading for them all',
      ['Navn', 'Tilbud', 'Fra', 'Dager', '', '', '', ''],
      ['', '', '', 'ma', 'ti', 'on', 'to', 'fr'],
    ],
    [
      'below nothing',
      ['Navn', 'Tilbud', 'Fra', '', '', '', '', ''],
      [null, null, null, 'Man', 'Tirs', 'Ons', 'Tors', 'Fre'],
    ],
  ])('weekdays %s are read with the row above', (_, upper, lower) => {
    const table = readSheet([
      ['Deltakere våren 2027'],
      upper,
      lower,
      ['Ola Li', 'BA', '01.01.2026', 'x', '', '', '', 'x'],
    ]);
    expect(suggestColumns(table?.headings ?? [])).toEqual(['fullName', 'offer', 'from', ...weekdayFields]);
    expect(table?.rows.map(({ number }) => number)).toEqual([4]);
  });
});

it.each([
  ...['x', 'X', ' x ', 'xx', '✓', 'v', 'Ja', 'J', 'hel', 'Hel dag', '«hel»', 'full', '100 %', 1, '1', '1,0', true].map(
    (cell) => [cell, 'comes'] as const,
  ),
  ...['9-15', '09:00–15:00', '9.00 - 14.30', '0830-1500', 'kl. 9', 'kl 10–14', 'fra 10', '10:00', '9 til 15'].map(
    (cell) => [cell, 'comes'] as const,
  ),
  ...[6, '6', '7,5', '6 t', '7,5 timer', 0.375].map((cell) => [cell, 'comes'] as const),
  ...['½', '1/2', 'halv', 'Halv dag', '0,5', 0.5, '50 %', 'fm', 'formiddag', '2027-02-01'].map(
    (cell) => [cell, 'half'] as const,
  ),
  ...['', ' ', null, undefined, '-', '–', 'nei', 'N', '0', 0, false, 'fri', 'ikke'].map(
    (cell) => [cell, 'not'] as const,
  ),
  ...['kanskje', 'Jobbfrukt', '?', 'x?', '18.01.2027', '2027-01-18', 100, '1/3', 'annenhver'].map(
    (cell) => [cell, 'unreadable'] as const,
  ),
])('%p says %s', (cell, mark) => expect(readDayMark(cell)).toBe(mark));

const offer: NamedOffer = {
  id: 'ba',
  code: 'ba',
  name: 'BA',
  shortName: 'BA',
  providerName: 'BA',
  kind: 'work',
  capacityUnit: 'weekday',
  serves: ['baerum'],
  openOn: [1, 2, 3, 4],
  clarificationStep: 2,
  workAreas: [],
};
const context: RowContext = {
  today: '2027-01-18',
  tenantId: 'baerum',
  offers: [offer],
  settings: { kind: 'placement', informedOn: null, informedHow: null },
  isNationalId: () => true,
};
const before = ['Navn', 'Fødselsdato', 'Tilbud', 'Fra'];
const person = ['Ola Li', '12.05.1999', 'BA', '18.08.2025'];
const days = ['Man', 'Tirs', 'Ons', 'Tors', 'Fre'];
function read(marks: readonly Cell[], more: { heading: string; cell: Cell } | null = null) {
  const headings = [...before, ...days, ...(more ? [more.heading] : [])];
  const cells = [
    ...person,
    ...Array.from({ length: 5 }, (_, index) => marks[index] ?? null),
    ...(more ? [more.cell] : []),
  ];
  const { weekdays, problems } = readRow({ number: 2, cells }, suggestColumns(headings), context);
  return { weekdays, problems: problems.map(({ rule, field }) => [rule, field]) };
}

it.each<[string, ReturnType<typeof read>, readonly number[], readonly (readonly (string | null)[])[]]>([
  ['crosses', read(['x', '', 'x']), [1, 3], []],
  ['half a day takes a day, and is told', read(['x', '½']), [1, 2], [['import-half-day', 'tuesday']]],
  ['what nobody can tell is an error at its cell', read(['x', '?']), [], [['import-day-mark-unreadable', 'tuesday']]],
  ['nothing at all', read([]), [], [['import-weekdays-missing', 'monday']]],
  ['a day on which it is closed', read(['x', '', '', '', 'x']), [1, 5], [['import-weekday-closed', 'friday']]],
  ['the same in words beside', read(['x', 'x'], { heading: 'Dager', cell: 'man og ti' }), [1, 2], []],
  [
    'something else in words',
    read(['x'], { heading: 'Dager', cell: 'ons' }),
    [],
    [['import-weekdays-two-ways', 'weekdays']],
  ],
  [
    'another number beside',
    read(['x'], { heading: 'Antall dager', cell: 2 }),
    [1],
    [['import-weekdays-differ', 'daysPerWeek']],
  ],
])('%s', (_, { weekdays, problems }, expected, told) => {
  expect(weekdays).toEqual(expected);
  expect(problems).toEqual(told);
});

it('the weekdays of a row are those with a mark, whatever else the cells say, or there is an error at a cell', () => {
  const aCell = fc.oneof(
    fc.constantFrom<Cell>('x', '', null, 'ja', 'nei', '9–15', 0.5, '1/2', 1, 0),
    fc.string({ maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(aCell, { minLength: 5, maxLength: 5 }), (marks) => {
      const { weekdays, problems } = read(marks);
      const said = marks.map(readDayMark);
      const unreadable = weekdayFields.filter((_, index) => said[index] === 'unreadable');
      const coming = allWeekdays.filter((weekday) => said[weekday - 1] === 'comes' || said[weekday - 1] === 'half');
      expect(problems.filter(([rule]) => rule === 'import-day-mark-unreadable')).toEqual(
        unreadable.map((field) => ['import-day-mark-unreadable', field]),
      );
      expect(weekdays).toEqual(unreadable.length > 0 ? [] : coming);
    }),
  );
});
