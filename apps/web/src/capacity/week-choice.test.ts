import { weeksFrom } from './week-choice';

test('a year of weeks: this one by today, later ones by their Monday, across the turn of the year', () => {
  const weeks = weeksFrom('2027-01-20');
  expect(weeks).toHaveLength(53);
  expect(weeks[0]).toEqual({ day: '2027-01-20', week: 3, isNow: true });
  expect(weeks[1]).toEqual({ day: '2027-01-25', week: 4, isNow: false });
  expect(weeks.find(({ week }) => week === 33)?.day).toBe('2027-08-16');
  expect(weeks.at(-1)).toEqual({ day: '2028-01-17', week: 3, isNow: false });
});
