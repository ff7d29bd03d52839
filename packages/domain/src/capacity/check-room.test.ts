import fc from 'fast-check';
import { asker, baerum } from '../../testing';
import { addDays, type Period } from '../calendar';
import { checkRoom, freeFor, loadOn, occupancyOn, roomOn, type Occupation, type OfferRoom } from './index';

const always: Period = { from: '2020-01-01', to: null };
const august: Period = { from: '2027-08-16', to: null };

/** BA on weekdays: two open places, of which a closure may take some. */
const ba = (more: Partial<OfferRoom> = {}): OfferRoom => ({
  offerId: 'ba',
  unit: 'weekday',
  serves: [baerum, asker],
  open: [{ weekday: null, places: 2, valid: always }],
  pools: [],
  closures: [],
  ...more,
});
const arba: OfferRoom = {
  offerId: 'arba',
  unit: 'person',
  serves: [baerum, asker],
  open: [],
  pools: [
    { municipalityId: baerum, weekday: null, places: 1, closed: true, valid: always },
    { municipalityId: asker, weekday: null, places: 1, closed: true, valid: always },
  ],
  closures: [],
};
const taken = (more: Partial<Occupation> = {}): Occupation => ({
  offerId: 'ba',
  municipalityId: baerum,
  slot: 1,
  valid: always,
  kind: 'inPlace',
  ...more,
});
const monday = { offerId: 'ba', weekday: 1 } as const;
const tuesday = { offerId: 'ba', weekday: 2 } as const;

function lacks(...args: Parameters<typeof checkRoom>) {
  const outcome = checkRoom(...args);
  return outcome.ok
    ? []
    : outcome.violation.parts.map(({ offerId, weekday, reason, onDay }) => [offerId, weekday, reason, onDay]);
}

describe('room for a bundle of days', () => {
  it('is there when every day has a place all the way', () => {
    expect(lacks([monday, tuesday], baerum, august, [ba()], [taken()])).toEqual([]);
  });

  it('names every day that has none, and only those', () => {
    const both = [taken(), taken({ municipalityId: asker, kind: 'proposed' })];
    expect(lacks([monday, tuesday], baerum, august, [ba()], both)).toEqual([['ba', 1, 'FULL', '2027-08-16']]);
  });

  it('says what is counted: people at a VTA offer, weekdays elsewhere', () => {
    const full = [taken({ offerId: 'arba', slot: null }), taken(), taken()];
    const outcome = checkRoom([monday, { offerId: 'arba', weekday: 2 }], baerum, august, [ba(), arba], full);
    expect(outcome).toMatchObject({ violation: { parts: [{ unit: 'weekday' }, { unit: 'person' }] } });
  });

  it('is not there when somebody else begins later, from that day on', () => {
    const later = taken({ valid: { from: '2027-10-01', to: '2027-12-31' } });
    expect(lacks([monday], baerum, august, [ba()], [taken(), later])).toEqual([['ba', 1, 'FULL', '2027-10-01']]);
  });

  it('is there when somebody leaves the day before', () => {
    const leaving = taken({ valid: { from: '2026-01-01', to: '2027-08-15' } });
    expect(lacks([monday], baerum, august, [ba()], [taken(), leaving])).toEqual([]);
  });

  it("is not there when only another municipality's reserve is left", () => {
    const kept = ba({ pools: [{ municipalityId: asker, weekday: null, places: 1, closed: false, valid: always }] });
    const full = [taken(), taken()];
    expect(lacks([monday], baerum, august, [kept], full)).toEqual([['ba', 1, 'ONLY_RESERVED_LEFT', '2027-08-16']]);
    expect(lacks([monday], asker, august, [kept], full)).toEqual([]);
  });

  it('is counted by the person where the offer counts people, whatever the weekday', () => {
    const one = [taken({ offerId: 'arba', slot: null })];
    const friday = { offerId: 'arba', weekday: 5 } as const;
    expect(lacks([friday], baerum, august, [arba], one)).toEqual([['arba', 5, 'POOL_FULL', '2027-08-16']]);
    expect(lacks([friday], asker, august, [arba], one)).toEqual([]);
  });

  it('is not for a municipality the offer does not serve, nor at an unknown offer', () => {
    expect(lacks([monday], 'oslo', august, [ba()], [])).toEqual([['ba', 1, 'NOT_SERVED', '2027-08-16']]);
    expect(lacks([monday], baerum, august, [], [])).toEqual([['ba', 1, 'NOT_SERVED', '2027-08-16']]);
  });

  it('nobody starts while it is closed, and a summer closure later stands in nobody’s way', () => {
    const closed = (valid: Period) => ba({ closures: [{ weekday: null, places: null, valid, reason: 'Sommer' }] });
    const thisSummer = closed({ from: '2027-07-01', to: '2027-08-31' });
    const nextSummer = closed({ from: '2028-07-01', to: '2028-07-31' });
    expect(lacks([monday], baerum, august, [thisSummer], [])).toEqual([['ba', 1, 'CLOSED', '2027-08-16']]);
    expect(lacks([monday], baerum, august, [nextSummer], [])).toEqual([]);
  });

  it('fewer places for a while count while they last', () => {
    const rebuilding = {
      weekday: 1 as const,
      places: 1,
      valid: { from: '2027-09-01', to: '2027-09-30' },
      reason: 'Ombygging',
    };
    const room = ba({ closures: [rebuilding] });
    expect(lacks([monday], baerum, august, [room], [taken()])).toEqual([['ba', 1, 'FULL', '2027-09-01']]);
    expect(lacks([tuesday], baerum, august, [room], [taken({ slot: 2 })])).toEqual([]);
  });

  it('agrees with looking at every single day', () => {
    const aDay = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2027-08-01', days));
    const aPeriod = fc
      .tuple(aDay, fc.integer({ min: 0, max: 40 }))
      .map(([from, days]) => ({ from, to: addDays(from, days) }));
    const someTaken = fc.array(
      fc.record({ municipalityId: fc.constantFrom(baerum, asker), valid: aPeriod }).map((each) => taken(each)),
      { maxLength: 6 },
    );
    const somePools = fc.array(
      fc.record({
        municipalityId: fc.constantFrom(baerum, asker),
        weekday: fc.constant(1 as const),
        places: fc.integer({ min: 0, max: 2 }),
        closed: fc.boolean(),
        valid: aPeriod,
      }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(aPeriod, someTaken, somePools, (period, occupations, pools) => {
        const room = ba({ pools });
        const days = Array.from({ length: 101 }, (_each, index) => addDays(period.from, index)).filter(
          (day) => day <= period.to,
        );
        const firstWithout = days.find(
          (day) => freeFor(roomOn(room, 1, day), occupancyOn(occupations, 'ba', 1, day), baerum) === 0,
        );
        const parts = lacks([monday], baerum, period, [room], occupations);
        expect(parts.map(([, , , onDay]) => onDay)).toEqual(firstWithout === undefined ? [] : [firstWithout]);
      }),
    );
  });
});

it('three numbers: in place, decided, proposed', () => {
  const everybody = [
    taken(),
    taken({ kind: 'decided' }),
    taken({ kind: 'proposed', municipalityId: asker }),
    taken({ slot: 2 }),
  ];
  expect(loadOn(everybody, 'ba', 1, '2027-08-16')).toEqual({ inPlace: 1, decided: 1, proposed: 1 });
  expect(loadOn(everybody, 'ba', 1, '2027-08-16', baerum)).toEqual({ inPlace: 1, decided: 1, proposed: 0 });
});
