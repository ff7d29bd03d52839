import fc from 'fast-check';
import { publishNeed, type CountedNeed } from './need-report';
import { smallBelow } from './suppression';

const one = (changes: Partial<CountedNeed>): CountedNeed => ({
  waiting: 0,
  medianDays: null,
  places: 20,
  used: 10,
  free: 10,
  closed: true,
  ...changes,
});

test('few who wait are hidden, also where the sum less the other would tell them', () => {
  const { units, total } = publishNeed([one({ waiting: 3, medianDays: 90 }), one({ waiting: 12, medianDays: 40 })]);
  expect(units.map(({ waiting }) => waiting)).toEqual([null, null]);
  expect(units.map(({ medianDays }) => medianDays)).toEqual([null, null]);
  expect(total.waiting).toBe(15);
});

test('a quota in use by few is hidden with what it leaves free', () => {
  const { units } = publishNeed([one({ used: 2, free: 18 })]);
  expect(units[0]).toMatchObject({ places: 20, used: null, usedHidden: true, free: null, blocked: null });
});

test('free places that another municipality waits for are counted as blocked; open ones and those of who waits are not', () => {
  const full = one({ used: 20, free: 0, waiting: 9, medianDays: 60 });
  const blocked = (needs: readonly CountedNeed[]) => publishNeed(needs).units.map((each) => each.blocked);
  expect(blocked([full, one({ used: 17, free: 3 })])).toEqual([0, 3]);
  expect(blocked([full, one({ used: 17, free: 3, closed: false })])).toEqual([0, 0]);
  expect(blocked([full, one({ used: 17, free: 3, waiting: 7 })])).toEqual([0, 0]);
  expect(publishNeed([full, one({ used: 17, free: 3 })]).total).toMatchObject({ free: 3, blocked: 3, places: 40 });
});

test('no small number is ever shown, and none follows from the sum', () => {
  const need = fc.record({
    waiting: fc.nat(12),
    medianDays: fc.nat(400),
    places: fc.nat(40),
    used: fc.nat(40),
    free: fc.integer({ min: -3, max: 40 }),
    closed: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(need, { minLength: 1, maxLength: 5 }), (counted) => {
      const { units, total } = publishNeed(counted);
      for (const shown of [...units, total]) {
        for (const number of [shown.waiting, shown.used])
          expect(number === null || number === 0 || number >= smallBelow).toBe(true);
        expect(shown.usedHidden ? shown.free : null).toBeNull();
      }
      const hidden = units.filter(({ waiting }) => waiting === null);
      if (hidden.length === 1) expect(total.waiting).toBeNull();
    }),
  );
});
