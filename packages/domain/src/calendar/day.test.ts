import fc from 'fast-check';
import {
  addDays,
  ageOn,
  birthday,
  compareDays,
  dayOfWeek,
  daysBetween,
  earliest,
  isDay,
  latest,
  monthsAfter,
  weekdayOf,
  yearsAfter,
  type Day,
} from './index';

const aDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const shift = fc.integer({ min: -40_000, max: 40_000 });
const inLibrary = (day: Day, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

describe('a day', () => {
  it.each([
    ['2027-02-01', true],
    ['2028-02-29', true],
    ['2027-02-29', false],
    ['2027-04-31', false],
    ['2027-13-01', false],
    ['2027-1-1', false],
    ['2027-02-01T00:00:00Z', false],
    ['0000-01-01', false],
    ['', false],
    [null, false],
    [20270201, false],
  ])('%p is a day: %s', (value, expected) => {
    expect(isDay(value)).toBe(expected);
  });

  it('counts days as the standard library does', () => {
    fc.assert(
      fc.property(aDay, shift, (day, days) => {
        expect(addDays(day, days)).toBe(inLibrary(day, days));
        expect(daysBetween(day, addDays(day, days))).toBe(days);
        expect(dayOfWeek(day)).toBe(new Date(day).getUTCDay() || 7);
      }),
    );
  });

  it('sorts as text', () => {
    fc.assert(fc.property(aDay, aDay, (a, b) => Math.sign(compareDays(a, b)) === Math.sign(daysBetween(b, a))));
  });

  it.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2027-01-18', 1, '2027-02-18'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2027-03-31', -1, '2027-02-28'],
    ['2027-01-15', -13, '2025-12-15'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(monthsAfter(day, months)).toBe(expected);
  });

  it('keeps the date a year on, or the last of February', () => {
    expect(yearsAfter('2028-02-29', 1)).toBe('2029-02-28');
    expect(yearsAfter('2027-01-18', 1)).toBe('2028-01-18');
  });

  it('finds the earliest and the latest among what is known', () => {
    expect(earliest(null, '2027-03-01', '2027-02-01')).toBe('2027-02-01');
    expect(latest('2027-03-01', null, '2027-02-01')).toBe('2027-03-01');
    expect(earliest(null)).toBeNull();
  });

  it('has a weekday from Monday to Friday', () => {
    expect(weekdayOf('2027-01-18')).toBe(1);
    expect(weekdayOf('2027-01-22')).toBe(5);
    expect(weekdayOf('2027-01-23')).toBeNull();
  });
});

describe('age', () => {
  it.each([
    ['2008-06-15', '2027-06-14', 18],
    ['2008-06-15', '2027-06-15', 19],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2008-02-29', '2028-02-29', 20],
  ])('born %s, on %s: %i', (born, on, age) => {
    expect(ageOn(born, on)).toBe(age);
  });

  it('grows on the birthday and not the day before', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 100 }), (born, age) => {
        const turns = birthday(born, age);
        expect([ageOn(born, addDays(turns, -1)), ageOn(born, turns)]).toEqual([age - 1, age]);
      }),
    );
  });
});
