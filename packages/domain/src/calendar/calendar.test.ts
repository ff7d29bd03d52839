import fc from 'fast-check';
import {
  addDays,
  addWorkingDays,
  answerDeadline,
  contains,
  dayInWeek,
  dayOfWeek,
  intersection,
  isAfterDeadline,
  isPeriod,
  isWorkingDay,
  legalDeadline,
  mondayOf,
  nextOnYearWheel,
  osloDay,
  overlaps,
  preliminaryReplyBy,
  segments,
  weekOf,
  weeksIn,
  workingDaysBetween,
  yearWheelOf,
  type Day,
  type Period,
  type YearWheelItem,
} from './index';

const none = new Set<Day>();
/** Norwegian public holidays around the dates used here. */
const holidays2027 = new Set([
  '2027-01-01',
  '2027-03-25',
  '2027-03-26',
  '2027-03-28',
  '2027-03-29',
  '2027-05-01',
  '2027-05-06',
  '2027-05-16',
  '2027-05-17',
  '2027-12-25',
  '2027-12-26',
]);
const aDay = fc.integer({ min: 0, max: 36_500 }).map((days) => addDays('2000-01-01', days));
const aPeriod = fc
  .tuple(aDay, fc.option(fc.integer({ min: 0, max: 400 })))
  .map(([from, days]): Period => ({ from, to: days === null ? null : addDays(from, days) }));

describe('ISO weeks', () => {
  it('are those one finds by walking through the calendar, Monday by Monday, for a hundred years', () => {
    // Independent of the code: 3 January 2000 was the Monday of week 1, and the week with 4 January is always the first.
    let expected = { year: 2000, week: 1 };
    for (let monday = '2000-01-03'; monday < '2100-01-01'; monday = addDays(monday, 7)) {
      const days = [0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(monday, offset));
      const january4 = days.find((day) => day.endsWith('-01-04'));
      if (january4 !== undefined) expected = { year: Number(january4.slice(0, 4)), week: 1 };
      expect(days.map(weekOf)).toEqual(days.map(() => expected));
      expect(mondayOf(expected)).toBe(monday);
      expected = { ...expected, week: expected.week + 1 };
    }
  });

  it.each([
    ['2027-01-03', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['2024-12-30', 2025, 1],
    ['2021-01-03', 2020, 53],
  ])('%s lies in week %i/%i', (day, year, week) => {
    expect(weekOf(day)).toEqual({ year, week });
  });

  it('there are 53 of them in 2020, 2026 and 2032, and 52 in between', () => {
    expect([2019, 2020, 2021, 2026, 2027, 2032].map(weeksIn)).toEqual([52, 53, 52, 53, 52, 53]);
  });

  it('have weekdays with dates', () => {
    expect(dayInWeek({ year: 2027, week: 18 }, 4)).toBe('2027-05-06');
  });
});

describe('periods', () => {
  it('include both their days', () => {
    const january = { from: '2027-01-01', to: '2027-01-31' };
    expect([contains(january, '2027-01-01'), contains(january, '2027-01-31'), contains(january, '2027-02-01')]).toEqual(
      [true, true, false],
    );
    expect(overlaps(january, { from: '2027-01-31', to: null })).toBe(true);
    expect(overlaps(january, { from: '2027-02-01', to: null })).toBe(false);
  });

  it.each([
    [{ from: '2027-01-02', to: '2027-01-01' }, false],
    [{ from: '2027-01-01', to: '2027-01-01' }, true],
    [{ from: 'soon', to: null }, false],
  ])('%j is a period: %s', (period, expected) => {
    expect(isPeriod(period)).toBe(expected);
  });

  it('overlap exactly where some day lies in both', () => {
    fc.assert(
      fc.property(aPeriod, aPeriod, (a, b) => {
        const start = a.from > b.from ? a.from : b.from;
        expect(overlaps(a, b)).toBe(contains(a, start) && contains(b, start));
        expect(intersection(a, b) !== null).toBe(overlaps(a, b));
      }),
    );
  });

  it('cut into segments, cover the same days, and nothing begins or ends inside one', () => {
    fc.assert(
      fc.property(aPeriod, fc.array(aPeriod, { maxLength: 6 }), (period, others) => {
        const pieces = segments(period, others);
        expect(pieces[0]?.from).toBe(period.from);
        expect(pieces.at(-1)?.to).toBe(period.to);
        pieces.slice(1).forEach((piece, index) => expect(pieces[index]?.to).toBe(addDays(piece.from, -1)));
        for (const piece of pieces) {
          for (const other of others) {
            const last = piece.to ?? addDays(piece.from, 40_000);
            if (last <= '2150-01-01') expect(contains(other, piece.from)).toBe(contains(other, last));
          }
        }
      }),
    );
  });
});

describe('legal deadlines', () => {
  it.each([
    ['three weeks end on the same weekday', '2027-01-18', { weeks: 3 }, '2027-02-08'],
    ['a Saturday moves to Monday', '2027-01-16', { weeks: 3 }, '2027-02-08'],
    ['a Sunday moves to Monday', '2027-01-17', { weeks: 3 }, '2027-02-08'],
    ['Maundy Thursday moves past Easter to Tuesday', '2027-02-25', { weeks: 4 }, '2027-03-30'],
    ['Ascension Day in week 18 moves to Friday', '2027-04-08', { weeks: 4 }, '2027-05-07'],
    ['Whit Sunday moves past 17 May to Tuesday', '2027-04-18', { weeks: 4 }, '2027-05-18'],
    ['a month ends on the same date', '2027-01-18', { months: 1 }, '2027-02-18'],
    ['a month from the 31st ends with February, moved to Monday', '2027-01-31', { months: 1 }, '2027-03-01'],
    ['fourteen days', '2027-04-13', { days: 14 }, '2027-04-27'],
  ])('%s', (_rule, from, term, last) => {
    expect(legalDeadline(from, term, holidays2027)).toBe(last);
  });

  it('never fall on a day off, and only move on as far as they must', () => {
    const someHolidays = fc.array(aDay, { maxLength: 8 }).map((days) => new Set(days));
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 10 }), someHolidays, (from, weeks, holidays) => {
        const last = legalDeadline(from, { weeks }, holidays);
        expect(isWorkingDay(last, holidays)).toBe(true);
        for (let day = addDays(from, weeks * 7); day < last; day = addDays(day, 1)) {
          expect(isWorkingDay(day, holidays)).toBe(false);
        }
      }),
    );
  });

  it('give a month for the preliminary reply and two weeks for an answer', () => {
    expect(preliminaryReplyBy('2027-02-01', holidays2027)).toBe('2027-03-01');
    expect(answerDeadline('2027-04-13', holidays2027)).toBe('2027-04-27');
    expect(answerDeadline('2027-04-03', holidays2027)).toBe('2027-04-19');
  });

  it('count working days without the first', () => {
    expect(addWorkingDays('2027-03-24', 2, holidays2027)).toBe('2027-03-31');
    expect(workingDaysBetween('2027-03-24', '2027-03-31', holidays2027)).toBe(2);
    expect(workingDaysBetween('2027-03-31', '2027-03-24', holidays2027)).toBe(0);
    expect(addWorkingDays('2027-01-22', 1, none)).toBe('2027-01-25');
  });
});

describe('1 February', () => {
  it('lasts to midnight in Oslo, and does not move when it is a Sunday', () => {
    expect(dayOfWeek('2026-02-01')).toBe(7);
    const lastMinute = osloDay(Date.parse('2026-02-01T22:59:59Z'));
    const midnight = osloDay(Date.parse('2026-02-01T23:00:00Z'));
    expect([isAfterDeadline(lastMinute, '2026-02-01'), isAfterDeadline(midnight, '2026-02-01')]).toEqual([false, true]);
  });

  it.each([
    ['2027-03-28T00:59:59Z', '2027-03-28'],
    ['2027-06-30T21:59:59Z', '2027-06-30'],
    ['2027-06-30T22:00:00Z', '2027-07-01'],
    ['2027-10-30T22:00:00Z', '2027-10-31'],
    ['2027-10-31T23:00:00Z', '2027-11-01'],
  ])('at %s it is %s in Oslo', (instant, day) => {
    expect(osloDay(Date.parse(instant))).toBe(day);
  });
});

describe('the year wheel', () => {
  const items: readonly YearWheelItem[] = [
    { code: 'deadline', kind: 'applicationDeadline', when: { every: 'date', month: 2, date: 1 } },
    { code: 'spring', kind: 'transitionMeeting', when: { every: 'week', week: 18 } },
    { code: 'information', kind: 'informationMeeting', when: { every: 'week', week: 39 } },
    { code: 'autumn', kind: 'transitionMeeting', when: { every: 'week', week: 41 } },
    {
      code: 'open-days',
      kind: 'openDays',
      when: { every: 'span', from: { month: 10, date: 1 }, to: { month: 1, date: 31 } },
    },
  ];

  it('knows the weeks of 2026, 2027 and 2028', () => {
    const weeks = [2026, 2027, 2028].flatMap((year) =>
      yearWheelOf(items, year, '2026-01-01')
        .filter(({ kind }) => kind === 'transitionMeeting' || kind === 'informationMeeting')
        .map(({ from, to }) => `${from}–${to}`),
    );
    expect(weeks).toEqual([
      '2026-04-27–2026-05-03',
      '2026-09-21–2026-09-27',
      '2026-10-05–2026-10-11',
      '2027-05-03–2027-05-09',
      '2027-09-27–2027-10-03',
      '2027-10-11–2027-10-17',
      '2028-05-01–2028-05-07',
      '2028-09-25–2028-10-01',
      '2028-10-09–2028-10-15',
    ]);
  });

  it('tells what goes on and what comes, across the turn of the year', () => {
    expect(nextOnYearWheel(items, '2027-01-18', 3).map(({ code, from, now }) => [code, from, now])).toEqual([
      ['open-days', '2026-10-01', true],
      ['deadline', '2027-02-01', false],
      ['spring', '2027-05-03', false],
    ]);
  });

  it('still shows the deadline on its own day, and not the day after', () => {
    const codes = (day: Day) => nextOnYearWheel(items, day, 1).map(({ code }) => code);
    expect([codes('2027-02-01'), codes('2027-02-02')]).toEqual([['deadline'], ['spring']]);
  });
});
