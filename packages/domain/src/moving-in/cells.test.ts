import fc from 'fast-check';
import { isDay, isWeekday } from '../calendar';
import { fieldOfHeading, readCsv, readDay, readDaysPerWeek, readWeekdays, suggestColumns, unreadable } from './index';

const today = '2027-01-18';

describe('headings', () => {
  it.each([
    ['Fødselsnummer (11 siffer)', 'nationalId'],
    ['FØDSELSNR.', 'nationalId'],
    ['F.nr', 'nationalId'],
    ['Fødselsdato', 'birthDate'],
    ['Deltaker', 'fullName'],
    [' Etternavn ', 'lastName'],
    ['Fra-dato', 'from'],
    ['T.o.m.', 'to'],
    ['Antall dager/uke', 'daysPerWeek'],
    ['Dager', 'weekdays'],
    ['Ventet siden', 'waitingSince'],
    ['Ønsket plass', 'offer'],
    ['Kode 6/7', 'protection'],
    ['Kommentar', null],
    ['', null],
    [null, null],
  ])('%s is about %s', (heading, field) => expect(fieldOfHeading(heading)).toBe(field));

  it('suggests a field once, for the first column that fits', () => {
    expect(suggestColumns(['Navn', 'Deltaker', 'Merknad', 'Tilbud'])).toEqual(['fullName', null, null, 'offer']);
  });
});

describe('days', () => {
  it.each([
    ['18.01.2027', '2027-01-18'],
    ['18.1.27', '2027-01-18'],
    ['18/1-27', '2027-01-18'],
    ['18-01-2027', '2027-01-18'],
    [' 18. januar 2027', '2027-01-18'],
    ['mandag 18. jan. 2027', '2027-01-18'],
    ['3 mars 99', '1999-03-03'],
    ['2027-01-18T00:00:00.000Z', '2027-01-18'],
    ['180127', '2027-01-18'],
    ['18012027', '2027-01-18'],
    [46405, '2027-01-18'],
    [46405.5, '2027-01-18'],
    ['46405', '2027-01-18'],
    ["'18.01.2027", '2027-01-18'],
    ['18.01.2027 00:00', '2027-01-18'],
    ['12.05.98', '1998-05-12'],
    ['12.05.36', '2036-05-12'],
    ['12.05.38', '1938-05-12'],
    ['31.02.2027', 'unreadable'],
    ['01.2027', 'unreadable'],
    ['2027', 'unreadable'],
    ['høsten 2026', 'unreadable'],
    [3, 'unreadable'],
    [true, 'unreadable'],
    ['', null],
    ['\u00a0 ', null],
    [null, null],
    [undefined, null],
  ])('%s is %s', (cell, day) => expect(readDay(cell, today)).toBe(day === 'unreadable' ? unreadable : day));
});

describe('weekdays', () => {
  it.each([
    ['man–ons', [1, 2, 3]],
    ['ma-on', [1, 2, 3]],
    ['mandag, onsdag og fredag', [1, 3, 5]],
    ['Mandager til torsdager', [1, 2, 3, 4]],
    ['ti/to', [2, 4]],
    ['m o f', [1, 3, 5]],
    ['tysdag', [2]],
    ['1,3,5', [1, 3, 5]],
    ['man.-fre.', [1, 2, 3, 4, 5]],
    ['M T O T F', [1, 2, 3, 4, 5]],
    ['Hele uka', [1, 2, 3, 4, 5]],
    ['t', 'unreadable'],
    ['annenhver mandag', 'unreadable'],
    ['fre-man', 'unreadable'],
    ['lørdag', 'weekend'],
    ['man-søn', 'weekend'],
    ['', null],
  ])('%s is %j', (cell, weekdays) => expect(readWeekdays(cell)).toEqual(weekdays));

  it.each([
    ['3', 3],
    [3, 3],
    ['3 dager', 3],
    ['2 d/uke', 2],
    ['60 %', 3],
    [0.6, 3],
    ['4,0', 4],
    ['2,5', 'unreadable'],
    ['55%', 'unreadable'],
    ['7', 'unreadable'],
    ['mange', 'unreadable'],
    ['', null],
  ])('%s is %s days a week', (cell, days) => expect(readDaysPerWeek(cell)).toBe(days));
});

describe('csv', () => {
  it('takes the separator of the first line, quotes and all kinds of line ends', () => {
    expect(readCsv('\ufeffNavn;Dager\r\n"Hansen; Ola";"man, ""ons"""\nKari;\r')).toEqual([
      ['Navn', 'Dager'],
      ['Hansen; Ola', 'man, "ons"'],
      ['Kari', ''],
    ]);
    expect(readCsv('sep=,\r\na,b\n1,2')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(readCsv('a\tb,c\td\n1\t2')).toEqual([
      ['a', 'b,c', 'd'],
      ['1', '2'],
    ]);
  });

  it.each([
    ['Deltakere, Bærum kommune, per januar, 2027\n\nNavn;Født;Tilbud\nOla, Kari;1;2', ['Navn', 'Født', 'Tilbud']],
    ['Liste; sortert; på; navn; og; dag\rNavn,"Født; år",Tilbud\r', ['Navn', 'Født; år', 'Tilbud']],
    ['Hva;er, dette, her\n', ['Hva;er', ' dette', ' her']],
  ])('finds the separator by the headings, below a title: %j', (text, row) =>
    expect(readCsv(text)).toContainEqual(row),
  );

  it('reads again whatever was quoted', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { minLength: 1 }), (grid) => {
        const text = `sep=;\n${grid.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\n')}`;
        expect(readCsv(text)).toEqual(grid);
      }),
    );
  });
});

it('whatever stands in a cell is a value, nothing, or told to be unreadable', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom('0', '-', '1/1', '99999', 'man-', '--'),
  );
  fc.assert(
    fc.property(cell, (garbage) => {
      const day = readDay(garbage, today);
      expect(day === null || day === unreadable || isDay(day)).toBe(true);
      const days = readWeekdays(garbage);
      expect(days === null || days === 'unreadable' || days === 'weekend' || days.every(isWeekday)).toBe(true);
      const count = readDaysPerWeek(garbage);
      expect(count === null || count === 'unreadable' || isWeekday(count)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
