import fc from 'fast-check';
import { birthDateOf } from '../participants';
import {
  fillMerged,
  gatherPeople,
  importFields,
  importRules,
  isSound,
  readRow,
  readSheet,
  suggestColumns,
  type Cell,
  type NamedOffer,
  type RowContext,
} from './index';

const workArea = { id: 'w1', code: 'jobbfrukt', name: 'Jobbfrukt' };
const offer = (code: string, name: string, more: Partial<NamedOffer> = {}): NamedOffer => ({
  id: code,
  code,
  name,
  shortName: name,
  providerName: name,
  kind: 'work',
  capacityUnit: 'weekday',
  serves: ['baerum'],
  openOn: [1, 2, 3, 4, 5],
  clarificationStep: 2,
  workAreas: [],
  ...more,
});
const offers = [
  offer('ba-arbeid', 'Bærum arbeidssenter', { workAreas: [workArea] }),
  offer('bkd-aktivitet', 'BKD aktivitet', { openOn: [1, 2, 3, 4], providerName: 'BKD' }),
  offer('bkd-kveld', 'BKD kveld', { providerName: 'BKD' }),
  offer('kafe', 'Åpen kafé', { kind: 'lowThreshold' }),
  offer('asker-dag', 'Asker dagsenter', { serves: ['asker'] }),
];
const context: RowContext = {
  today: '2027-01-18',
  tenantId: 'baerum',
  offers,
  settings: { kind: 'placement', informedOn: null, informedHow: 'letter' },
  isNationalId: (number) => !number.endsWith('99'),
};
const headings = [
  'Fødselsnummer',
  'Navn',
  'Tilbud',
  'Dager',
  'Fra',
  'Til',
  'Status',
  'Ventet siden',
  'Informert',
  'Kode',
  'Antall dager',
];
const columns = suggestColumns(headings);
const read = (cells: readonly Cell[], settings = context.settings) =>
  readRow({ number: 2, cells }, columns, { ...context, settings });
const rulesOf = (cells: readonly Cell[]) => read(cells).problems.map(({ rule }) => rule);

const whole: readonly Cell[] = [
  '01010112345',
  'Ola Nordmann',
  'Bærum arbeidssenter',
  'man–ons',
  '18.08.2025',
  null,
  null,
];
const but = (index: number, cell: Cell) =>
  Array.from({ length: headings.length }, (_, at) => (at === index ? cell : (whole[at] ?? null)));

it('reads a place with its weekdays', () => {
  expect(read(whole)).toMatchObject({
    kind: 'placement',
    firstName: 'Ola',
    lastName: 'Nordmann',
    nationalId: '01010112345',
    birthDate: '1901-01-01',
    offer: { code: 'ba-arbeid' },
    weekdays: [1, 2, 3],
    from: '2025-08-18',
    to: null,
    problems: [],
  });
});

it.each<[string, number, Cell, readonly string[]]>([
  ['a number that lost its first 0', 0, 1010112345, []],
  ['a number with a space', 0, '010101 12345', []],
  ['a D-number', 0, '41010112345', []],
  ['a synthetic number', 0, '01810112345', []],
  ['wrong check digits', 0, '01010112399', ['import-national-id-wrong']],
  ['no number at all', 0, '', ['import-missing']],
  ['last name first', 1, 'Nordmann, Ola', []],
  ['one name only', 1, 'Ola', ['import-missing']],
  ['an offer by code', 2, 'BA-ARBEID', []],
  ['an offer by its work area', 2, 'Jobbfrukt', []],
  ['a provider with several offers', 2, 'BKD', ['import-offer-unclear']],
  ['an offer that nobody knows', 2, 'Fabrikken', ['import-offer-unknown']],
  ['an offer of another municipality', 2, 'Asker dagsenter', ['import-offer-not-for-you']],
  ['an offer without places', 2, 'Åpen kafé', ['import-offer-without-places']],
  ['no days', 3, null, ['import-weekdays-missing']],
  ['a number where weekdays belong', 3, 3, ['import-weekdays-unreadable']],
  ['a Saturday', 3, 'lørdag', ['import-weekdays-weekend']],
  ['no first day', 4, null, ['import-missing']],
  ['a first day in 1850', 4, '01.01.1850', ['import-day-unlikely']],
  ['a month only', 4, 'august', ['import-day-unreadable']],
  ['an end before the start', 5, '01.01.2024', ['import-ends-before-start']],
  ['a place that has ended', 5, '01.12.2026', ['import-has-ended']],
  ['a strange status', 6, 'kanskje', ['import-status-unknown']],
  ['a protected person', 9, 'Kode 6', ['import-protected']],
  ['somebody who is not protected', 9, 'nei', []],
  ['another number of days', 10, 2, ['import-weekdays-differ']],
])('%s', (_, index, cell, rules) => expect(rulesOf(but(index, cell))).toEqual(rules));

it('a closed weekday is told with the offer', () => {
  const cells = [...whole];
  cells[2] = 'BKD aktivitet';
  cells[3] = 'tor-fre';
  expect(read(cells).problems).toEqual([
    { rule: 'import-weekday-closed', field: 'weekdays', facts: { weekdays: '5', offer: 'BKD aktivitet' } },
  ]);
});

it('five days without names are all days', () => {
  const cells = [...but(3, null)];
  cells[10] = '5';
  expect(read(cells)).toMatchObject({ weekdays: [1, 2, 3, 4, 5], problems: [] });
});

it('who waits needs since when, and when she was told that it can take long', () => {
  const waiting = (since: Cell, informed: Cell): Cell[] => [
    '01010112345',
    'Ola Nordmann',
    'BA-arbeid',
    null,
    null,
    null,
    'Venter',
    since,
    informed,
  ];
  expect(read(waiting('01.02.2026', '05.02.2026'))).toMatchObject({
    kind: 'waiting',
    waitingSince: '2026-02-01',
    informedOn: '2026-02-05',
    problems: [],
  });
  expect(read(waiting('01.02.2026', null)).problems).toMatchObject([{ rule: 'import-informed-missing' }]);
  expect(
    read(waiting('01.02.2026', null), { kind: null, informedOn: '2026-03-01', informedHow: 'phone' }).problems,
  ).toEqual([]);
  expect(read(waiting('01.02.2028', '01.02.2028')).problems.map(({ rule }) => rule)).toEqual([
    'import-in-the-future',
    'import-in-the-future',
  ]);
  expect(read(waiting(null, '05.02.2026')).problems).toMatchObject([{ rule: 'import-missing', field: 'waitingSince' }]);
});

it('finds the headings below a title, skips empty and repeated rows, and keeps the numbers of the sheet', () => {
  const grid: Cell[][] = [['Oversikt per januar'], [], headings, [...whole], [null, ' '], headings, [...whole]];
  expect(readSheet(grid)).toMatchObject({ headings, rows: [{ number: 4 }, { number: 7 }] });
  expect(readSheet([[null], ['x']])).toBeNull();
});

it('a merged cell is meant for each row beside it, and for no empty one', () => {
  expect(
    fillMerged(
      [
        ['BKD', 'Ola'],
        [null, 'Kari'],
        [null, null],
      ],
      ['A1:A3', 'A1:B1', 'XFD1:XFD3', 'nonsense'],
    ),
  ).toEqual([
    ['BKD', 'Ola'],
    ['BKD', 'Kari'],
    [null, null],
  ]);
});

it('puts the rows of one person together and tells what stands twice', () => {
  const row = (number: number, index: number, cell: Cell) => ({ ...read(but(index, cell)), number });
  const [ola, other] = gatherPeople([
    row(2, 3, 'man-ons'),
    row(3, 3, 'tor'),
    { ...row(4, 2, 'BKD aktivitet'), weekdays: [3] },
    row(5, 0, '02010112345'),
    row(6, 1, 'Per Nordmann'),
  ]);
  expect(ola?.rows.map(({ number, problems }) => [number, problems.map(({ rule }) => rule)])).toEqual([
    [2, []],
    [3, ['import-twice']],
    [4, ['import-weekday-twice']],
    [6, ['import-names-differ', 'import-twice']],
  ]);
  expect(other?.rows.map(({ number }) => number)).toEqual([5]);
});

it('a row without the number is the person who has it in another row, and asked about where two fit', () => {
  const row = (number: number, nationalId: string | null, name = 'Ola Nordmann') => ({
    ...read(but(1, name)),
    number,
    nationalId,
    problems: [],
  });
  const seen = (rows: Parameters<typeof gatherPeople>[0]) =>
    gatherPeople(rows).map(({ rows: own }) =>
      own.map(({ number, problems }) => `${number} ${problems.map(({ rule }) => rule).join()}`),
    );
  expect(seen([row(2, null, 'OLA nordmann'), row(3, '01010112345'), row(4, null, 'Kari Nordmann')])).toEqual([
    ['2 import-same-person', '3 import-twice'],
    ['4 '],
  ]);
  expect(seen([row(2, '01010112345'), row(3, '01010154321'), row(4, null)])).toEqual([
    ['2 '],
    ['3 '],
    ['4 import-person-unclear'],
  ]);
});

it('whatever a sheet holds, each row is read: sound, or with problems that name what is wrong', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 200 }),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom<Cell>(...whole, 'Venter', 'BKD', '00000000000', '41010112345'),
  );
  const settings = fc.record({
    kind: fc.constantFrom('placement' as const, 'waiting' as const, 'person' as const, null),
    informedOn: fc.constantFrom(null, '2026-01-01'),
    informedHow: fc.constantFrom(null, 'letter' as const),
  });
  const fields = fc.array(fc.constantFrom(...importFields, null), { maxLength: 20 });
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 16 }), { maxLength: 8 }),
      fields,
      settings,
      (grid, chosen, given) => {
        const rows = grid.map((cells, index) =>
          readRow({ number: index + 1, cells }, chosen, { ...context, settings: given }),
        );
        for (const { rows: own } of gatherPeople(rows)) {
          for (const each of own) {
            expect(each.problems.every(({ rule }) => importRules.includes(rule))).toBe(true);
            if (!isSound(each)) continue;
            expect(each.kind).not.toBeNull();
            expect(each.firstName !== '' && each.lastName !== '' && each.birthDate !== null).toBe(true);
            if (each.nationalId !== null) expect(birthDateOf(each.nationalId)).toBe(each.birthDate);
            if (each.kind === 'placement') expect(each.offer && each.from && each.weekdays.length > 0).toBeTruthy();
            if (each.kind === 'waiting') expect(each.offer && each.waitingSince && each.informedOn).toBeTruthy();
          }
        }
        readSheet(grid);
      },
    ),
    { numRuns: 300 },
  );
});
