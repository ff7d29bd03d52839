import fc from 'fast-check';
import { addDays, mondayOf, weekOf } from '../calendar';
import { halfYearOf, halvesOf, periodBefore, periodOf, periodsEndedBefore, yearsBefore } from './index';

const years = fc.integer({ min: 2025, max: 2100 });

describe('periods', () => {
  it.each([
    ['2026-H2', '2026-06-29', '2027-01-03'],
    ['2026', '2025-12-29', '2027-01-03'],
    ['2027-H1', '2027-01-04', '2027-07-04'],
    ['2027-H2', '2027-07-05', '2028-01-02'],
  ])('%s is %s to %s', (code, from, to) => {
    expect(periodOf(code)).toMatchObject({ code, from, to });
  });

  it.each(['2026-H3', '2026-h1', '26', '2024', '2024-H2', '', '2026-H1 ', '2200'])('%j is none', (code) => {
    expect(periodOf(code)).toBeNull();
  });

  it('two halves are a year, one year follows the other, and a year begins with week 1', () => {
    fc.assert(
      fc.property(years, (year) => {
        const [first, second] = halvesOf(year);
        expect(periodOf(String(year))).toMatchObject({ from: first.from, to: second.to });
        expect(addDays(first.to, 1)).toBe(second.from);
        expect(addDays(second.to, 1)).toBe(periodOf(`${year + 1}-H1`)?.from);
        expect(first.from).toBe(mondayOf({ year, week: 1 }));
        expect(weekOf(second.to).week).toBeGreaterThanOrEqual(52);
        expect([halfYearOf(first.to), halfYearOf(second.from)]).toEqual([first, second]);
      }),
    );
  });

  it('have ended when their last day is past', () => {
    const ended = (day: string) => periodsEndedBefore(day).map(({ code }) => code);
    expect(ended('2027-01-03')).toEqual(['2026-H1', '2025', '2025-H2', '2025-H1']);
    expect(ended('2027-01-04')).toEqual(['2026', '2026-H2', '2026-H1', '2025', '2025-H2', '2025-H1']);
    expect(ended('2025-01-05')).toEqual([]);
  });

  it('are compared with the same of the year before, and follow each other', () => {
    const half = halfYearOf('2026-12-24');
    expect([yearsBefore(half, 1)?.code, yearsBefore(half, 2)]).toEqual(['2025-H2', null]);
    expect([periodBefore(half)?.code, periodBefore(halvesOf(2026)[0])?.code]).toEqual(['2026-H1', '2025-H2']);
    expect(periodOf('2026')).toMatchObject({ kind: 'year', half: null });
  });
});
