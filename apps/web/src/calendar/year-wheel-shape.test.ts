import { arcPath, pointAt, turnOf, wheelMonths } from './year-wheel-shape';

test.each([
  ['2026-08-01', 0],
  ['2026-11-01', 0.25],
  ['2027-02-01', 0.5],
  ['2027-05-01', 0.75],
])('%s lies %d turns from the top', (day, turn) => {
  expect(turnOf(day)).toBeCloseTo(turn, 5);
});

test('every day of a year comes after the day before it', () => {
  const days = Array.from({ length: 365 }, (_, index) =>
    new Date(Date.UTC(2026, 7, 1 + index)).toISOString().slice(0, 10),
  );
  const turns = days.map(turnOf);
  expect(turns).toEqual([...turns].sort((a, b) => a - b));
  expect(turns.every((turn) => turn >= 0 && turn < 1)).toBe(true);
});

test('the top, the right, the bottom and the left', () => {
  expect([0, 0.25, 0.5, 0.75].map((turn) => pointAt(turn, 100))).toEqual([
    { x: 250, y: 150 },
    { x: 350, y: 250 },
    { x: 250, y: 350 },
    { x: 150, y: 250 },
  ]);
});

test('an arc goes the long way round when it is longer than half the year', () => {
  expect(arcPath(0.5, 0.7, 100)).toContain('0 0 1');
  expect(arcPath(0.9, 0.6, 100)).toContain('0 1 1');
});

test('months stand in the order of the school year', () => {
  expect(wheelMonths.map(({ month }) => month)).toEqual([8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7]);
});
