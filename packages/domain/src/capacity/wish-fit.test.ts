import fc from 'fast-check';
import type { Weekday } from '../calendar';
import { wishFit, type WishedPart } from './wish-fit';

const open = (days: Record<string, readonly Weekday[]>) => (offerId: string) => days[offerId] ?? [];

it('takes fixed days as they are, and days by number around them', () => {
  const ba: WishedPart = { offerId: 'ba', weekdays: null, days: 2 };
  const bkd: WishedPart = { offerId: 'bkd', weekdays: [1, 2], days: null };
  expect(wishFit([ba, bkd], open({ ba: [1, 2, 3, 4], bkd: [1, 2] }))).toEqual({
    fits: true,
    parts: [
      [3, 4],
      [1, 2],
    ],
  });
  expect(wishFit([ba, bkd], open({ ba: [1, 2, 3], bkd: [1, 2] }))).toEqual({ fits: false, parts: [[], []] });
  expect(wishFit([bkd], open({ bkd: [1, 3] })).fits).toBe(false);
});

const weekday = fc.constantFrom<Weekday>(1, 2, 3, 4, 5);
const part = fc.oneof(
  fc.record({ offerId: fc.constantFrom('a', 'b'), weekdays: fc.constant(null), days: fc.integer({ min: 1, max: 5 }) }),
  fc.record({
    offerId: fc.constantFrom('a', 'b'),
    weekdays: fc.uniqueArray(weekday, { minLength: 1 }),
    days: fc.constant(null),
  }),
);

it('finds an arrangement exactly when there is one (every assignment tried), and never uses a day twice', () => {
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 2 }),
      fc.uniqueArray(weekday),
      fc.uniqueArray(weekday),
      (parts, a, b) => {
        const days = open({ a, b });
        const { fits, parts: found } = wishFit(parts, days);
        // Each weekday goes to none or one of the parts: 3^5 ways at most.
        const ways = [...Array((parts.length + 1) ** 5).keys()].map((number) =>
          ([1, 2, 3, 4, 5] as const).map((day, index) => ({
            day,
            to: Math.floor(number / (parts.length + 1) ** index) % (parts.length + 1),
          })),
        );
        const possible = ways.some((way) =>
          parts.every((each, index) => {
            const mine = way.filter(({ to }) => to === index).map(({ day }) => day);
            const wanted = each.weekdays
              ? mine.length === each.weekdays.length && mine.every((day) => each.weekdays.includes(day))
              : mine.length === each.days;
            return wanted && mine.every((day) => days(each.offerId).includes(day));
          }),
        );
        expect(fits).toBe(possible);
        if (fits) expect(new Set(found.flat()).size).toBe(found.flat().length);
      },
    ),
  );
});
