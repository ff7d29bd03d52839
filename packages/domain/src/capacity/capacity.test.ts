import fc from 'fast-check';
import { asker, baerum } from '../../testing';
import { freeFor, isFeasible, withMore, type Occupancy, type SlotRoom } from './index';

const municipalities = ['a', 'b', 'c'] as const;

/** A small world: up to 4 open places, up to 3 kept for each of three municipalities, some pools closed. */
const aRoom: fc.Arbitrary<SlotRoom> = fc
  .record({
    openPlaces: fc.integer({ min: 0, max: 4 }),
    kept: fc.tuple(...municipalities.map(() => fc.integer({ min: 0, max: 3 }))),
    closedPools: fc.tuple(...municipalities.map(() => fc.boolean())),
  })
  .map(({ openPlaces, kept, closedPools }) => ({
    openPlaces,
    closed: null,
    pools: municipalities.map((municipalityId, index) => ({
      municipalityId,
      places: kept[index] ?? 0,
      closed: closedPools[index] ?? false,
    })),
  }));
const people = fc
  .tuple(...municipalities.map(() => fc.integer({ min: 0, max: 4 })))
  .map((counts): Occupancy => new Map(municipalities.map((id, index) => [id, counts[index] ?? 0])));

/** Tries every way to seat everybody, one person after the other, on real seats. Knows nothing of the formula. */
function canSeat(room: SlotRoom, occupancy: Occupancy): boolean {
  const seats = [
    ...Array.from({ length: room.openPlaces }, () => 'open'),
    ...room.pools.flatMap((pool) => Array.from({ length: pool.places }, () => pool.municipalityId)),
  ];
  const sitters = [...occupancy].flatMap(([municipalityId, count]) =>
    Array.from({ length: count }, () => municipalityId),
  );
  const mayUseOpen = (id: string) => room.pools.every((pool) => pool.municipalityId !== id || !pool.closed);
  const seat = (next: number, free: readonly string[]): boolean => {
    const who = sitters[next];
    if (who === undefined) return true;
    const kinds = new Set(free.filter((kind) => kind === who || (kind === 'open' && mayUseOpen(who))));
    return [...kinds].some((kind) => {
      const taken = free.indexOf(kind);
      return seat(next + 1, [...free.slice(0, taken), ...free.slice(taken + 1)]);
    });
  };
  return seat(0, seats);
}

describe('the formula', () => {
  it('agrees with trying every seat', () => {
    fc.assert(
      fc.property(aRoom, people, (room, occupancy) => isFeasible(room, occupancy) === canSeat(room, occupancy)),
      { numRuns: 2000 },
    );
  });

  it('says how many more there is a seat for, one by one', () => {
    fc.assert(
      fc.property(aRoom, people, fc.constantFrom(...municipalities), (room, occupancy, municipalityId) => {
        fc.pre(canSeat(room, occupancy));
        const free = freeFor(room, occupancy, municipalityId);
        expect(canSeat(room, withMore(occupancy, municipalityId, free))).toBe(true);
        expect(canSeat(room, withMore(occupancy, municipalityId, free + 1))).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('never turns somebody away while their own municipality has an unused place, even when others are overbooked', () => {
    fc.assert(
      fc.property(aRoom, people, fc.constantFrom(...municipalities), (room, occupancy, municipalityId) => {
        const kept = room.pools.find((pool) => pool.municipalityId === municipalityId)?.places ?? 0;
        fc.pre((occupancy.get(municipalityId) ?? 0) < kept);
        expect(freeFor(room, occupancy, municipalityId)).toBeGreaterThan(0);
      }),
    );
  });

  it('an overbooked closed pool takes no open place from the others', () => {
    const room: SlotRoom = { openPlaces: 2, closed: null, pools: [{ municipalityId: 'a', places: 1, closed: true }] };
    const overbooked = new Map([['a', 3]]);
    expect([freeFor(room, overbooked, 'a'), freeFor(room, overbooked, 'b')]).toEqual([0, 2]);
  });

  it('is never negative, and nobody gets in while it is closed', () => {
    fc.assert(
      fc.property(aRoom, people, fc.constantFrom(...municipalities), (room, occupancy, municipalityId) => {
        expect(freeFor(room, occupancy, municipalityId)).toBeGreaterThanOrEqual(0);
        expect(freeFor({ ...room, closed: 'Oppussing' }, occupancy, municipalityId)).toBe(0);
      }),
    );
  });
});

describe('VTA at Arba: 96 places for Bærum, 18 for Asker, none open', () => {
  const room: SlotRoom = {
    openPlaces: 0,
    closed: null,
    pools: [
      { municipalityId: baerum, places: 96, closed: true },
      { municipalityId: asker, places: 18, closed: true },
    ],
  };
  it.each([
    ["Asker's 19th is refused while Bærum has room", asker, 90, 18, 0],
    ["Bærum's 97th is refused while Asker has room", baerum, 96, 10, 0],
    ["Asker's 18th is taken in", asker, 96, 17, 1],
    ['a third municipality gets none', 'oslo', 0, 0, 0],
  ])('%s', (_case, municipalityId, fromBaerum, fromAsker, free) => {
    const occupancy = new Map([
      [baerum, fromBaerum],
      [asker, fromAsker],
    ]);
    expect(freeFor(room, occupancy, municipalityId)).toBe(free);
  });
});
