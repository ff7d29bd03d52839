import { dayInNorway } from './clock';

test.each([
  ['2027-01-31T22:59:59Z', '2027-01-31'],
  ['2027-01-31T23:00:00Z', '2027-02-01'],
  ['2027-06-30T21:59:59Z', '2027-06-30'],
  ['2027-06-30T22:00:00Z', '2027-07-01'],
])('at %s it is %s in Norway', (instant, day) => {
  expect(dayInNorway(new Date(instant))).toBe(day);
});
