import fc from 'fast-check';
import { asker, baerum } from '../../testing';
import { addDays, weekdays, type Period, type Weekday } from '../calendar';
import { checkRoom, roomLedger, type Inside, type Occupation, type OfferRoom } from './index';

const first = '2027-01-18';
const always: Period = { from: '2020-01-01', to: null };
/** Whole weeks or for good: then every piece has every weekday, and `checkRoom` looks at the same days. */
const aPeriod: fc.Arbitrary<Period> = fc
  .tuple(fc.integer({ min: 0, max: 15 }), fc.option(fc.integer({ min: 1, max: 20 })))
  .map(([start, weeks]) => ({
    from: addDays(first, start * 7),
    to: weeks === null ? null : addDays(first, (start + weeks) * 7 - 1),
  }));
const aRoom: fc.Arbitrary<OfferRoom> = fc.record({
  offerId: fc.constant('o'),
  unit: fc.constantFrom('weekday' as const, 'person' as const),
  serves: fc.constant([baerum, asker]),
  open: fc.array(fc.record({ weekday: fc.constant(null), places: fc.integer({ min: 0, max: 4 }), valid: aPeriod }), {
    maxLength: 2,
  }),
  pools: fc.array(
    fc.record({
      municipalityId: fc.constantFrom(baerum, asker),
      weekday: fc.constant(null),
      places: fc.integer({ min: 0, max: 3 }),
      closed: fc.boolean(),
      valid: aPeriod,
    }),
    { maxLength: 2 },
  ),
  closures: fc.constant([]),
});
const someWeekday = fc.constantFrom<Weekday>(...weekdays);
const before = fc.array(
  fc.record({ municipalityId: fc.constantFrom(baerum, asker), weekday: someWeekday, valid: aPeriod }),
  {
    maxLength: 6,
  },
);
const asked = fc.array(fc.record({ weekday: someWeekday, valid: aPeriod, over: fc.boolean() }), { maxLength: 12 });
const slotIn = (room: OfferRoom, weekday: Weekday) => (room.unit === 'person' ? null : weekday);

it('says to each in turn what counting everybody again would say', () => {
  fc.assert(
    fc.property(aRoom, before, asked, (room, there, rows) => {
      const inside = there.map(({ weekday, ...each }): Inside => ({
        ...each,
        slot: slotIn(room, weekday),
        people: 1,
        personId: null,
      }));
      const occupations = inside.map(({ municipalityId, slot, valid }): Occupation => ({
        offerId: 'o',
        municipalityId,
        slot,
        valid,
        kind: 'inPlace',
      }));
      const ledger = roomLedger(room, baerum, inside, first);
      rows.forEach(({ weekday, valid, over }, index) => {
        const counted = checkRoom([{ offerId: 'o', weekday }], baerum, valid, [room], occupations);
        const lack = ledger.lackFor(`p${index}`, weekday, valid);
        const told = counted.ok ? null : counted.violation.parts[0];
        expect(lack?.reason ?? null).toBe(told?.reason ?? null);
        // The weekday itself, in the week that begins on the day that is named.
        if (lack && told) expect([told.onDay, addDays(told.onDay, 6)].sort()).toEqual(sorted(told.onDay, lack.onDay));
        if (lack !== null && !over) return;
        ledger.add(`p${index}`, weekday, valid);
        occupations.push({ offerId: 'o', municipalityId: baerum, slot: slotIn(room, weekday), valid, kind: 'inPlace' });
      });
    }),
  );
});

/** Both ends of the week of `day`, when the other lies in it. */
function sorted(day: string, other: string): string[] {
  return other >= day && other <= addDays(day, 6) ? [day, addDays(day, 6)] : [day, other];
}

const onePlace = (more: Partial<OfferRoom> = {}): OfferRoom => ({
  offerId: 'o',
  unit: 'weekday',
  serves: [baerum],
  open: [{ weekday: null, places: 1, valid: always }],
  pools: [],
  closures: [],
  ...more,
});

it.each([
  ['somebody is there on that weekday', 1, { from: '2027-01-18', to: null }, { reason: 'FULL', onDay: '2027-01-18' }],
  ['another weekday is free', 2, { from: '2027-01-18', to: null }, null],
  ['a week without the weekday counts for nothing', 1, { from: '2027-01-19', to: '2027-01-24' }, null],
  ['the first such weekday is named', 1, { from: '2027-01-19', to: null }, { reason: 'FULL', onDay: '2027-01-25' }],
] as const)('%s', (_, weekday, valid, lack) => {
  const ledger = roomLedger(onePlace(), baerum, [], first);
  ledger.add('a', 1, { from: '2027-01-18', to: null });
  expect(ledger.lackFor('b', weekday, valid)).toEqual(lack);
});

it('who is there already is not one more, and is one of too many where there are too many', () => {
  const people = onePlace({ unit: 'person' });
  const inside = (count: number): Inside[] => [
    { municipalityId: baerum, slot: null, valid: always, people: 1, personId: 'a' },
    ...(count > 1 ? [{ municipalityId: baerum, slot: null, valid: always, people: count - 1, personId: null }] : []),
  ];
  const period = { from: first, to: null };
  expect(roomLedger(people, baerum, inside(1), first).lackFor('a', 3, period)).toBeNull();
  expect(roomLedger(people, baerum, inside(1), first).lackFor('b', 3, period)).toMatchObject({ reason: 'FULL' });
  expect(roomLedger(people, baerum, inside(2), first).lackFor('a', 3, period)).toMatchObject({ reason: 'FULL' });
  const counting = roomLedger(people, baerum, inside(1), first);
  counting.add('a', 4, period);
  expect(counting.lackFor('b', 1, period)).toMatchObject({ reason: 'FULL' });
});

it('asks nobody whether it is closed, and counts the places that are closed', () => {
  const valid = { from: '2027-01-18', to: '2027-02-28' };
  const ledger = (places: number | null) =>
    roomLedger(onePlace({ closures: [{ weekday: null, places, valid, reason: 'Oppussing' }] }), baerum, [], first);
  expect(ledger(null).lackFor('a', 1, { from: first, to: null })).toBeNull();
  expect(ledger(1).lackFor('a', 1, { from: first, to: null })).toEqual({ reason: 'FULL', onDay: first });
  expect(ledger(1).lackFor('a', 1, { from: '2027-03-01', to: null })).toBeNull();
});
