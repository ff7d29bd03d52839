import fc from 'fast-check';
import { isFeasible, type Occupancy, type SlotRoom } from '../capacity';
import type { Weekday } from '../calendar';
import { overtakenIn, suggestSwaps, transitionRound, type RoundDay, type RoundOffer, type RoundPerson } from './index';

// The checker is independent of the engine: it counts people anew and asks the formula of capacity, and finds days by trying
// every choice there is.

const days = [1, 2, 3] as const satisfies readonly Weekday[];
interface Instance {
  readonly offers: readonly RoundOffer[];
  readonly people: readonly RoundPerson[];
}
type Held = ReadonlyMap<string, readonly RoundDay[]>;

const slotKey = (offer: RoundOffer, weekday: Weekday) =>
  `${offer.offerId} ${offer.unit === 'person' ? 'all' : weekday}`;

function occupancyOf({ offers, people }: Instance, held: Held): Map<string, { room: SlotRoom; people: Occupancy }> {
  const slots = new Map<string, { room: SlotRoom; people: Map<string, number> }>();
  for (const offer of offers) {
    for (const weekday of days) {
      const room = offer.roomOn(offer.unit === 'person' ? null : weekday);
      slots.set(slotKey(offer, weekday), { room, people: new Map<string, number>() });
    }
  }
  for (const person of people) {
    const taken = new Set<string>();
    for (const day of held.get(person.id) ?? []) {
      const offer = offers.find(({ offerId }) => offerId === day.offerId);
      if (offer) taken.add(slotKey(offer, day.weekday));
    }
    for (const key of taken) {
      const slot = slots.get(key);
      slot?.people.set(person.municipalityId, (slot.people.get(person.municipalityId) ?? 0) + 1);
    }
  }
  return slots;
}

const isPossible = (instance: Instance, held: Held) =>
  [...occupancyOf(instance, held).values()].every(({ room, people }) => isFeasible(room, people));

/** Every set of days with which a wish would be met, by brute force. */
function waysOf(wish: RoundPerson['wishes'][number]): RoundDay[][] {
  return wish.parts.reduce<RoundDay[][]>(
    (ways, part) =>
      ways.flatMap((way) =>
        subsets(part.weekdays ?? days, part.weekdays?.length ?? part.days ?? 1)
          .map((picked) => [...way, ...picked.map((weekday) => ({ offerId: part.offerId, weekday }))])
          .filter((all) => new Set(all.map(({ weekday }) => weekday)).size === all.length),
      ),
    [[...wish.keeps]],
  );
}

function subsets(from: readonly Weekday[], count: number): Weekday[][] {
  if (count === 0) return [[]];
  return from.flatMap((weekday, index) =>
    subsets(from.slice(index + 1), count - 1).map((rest): Weekday[] => [weekday, ...rest]),
  );
}

const couldHave = (instance: Instance, held: Held, person: RoundPerson, wish: RoundPerson['wishes'][number]) =>
  waysOf(wish).some((way) => isPossible(instance, new Map(held).set(person.id, way)));

const municipalities = ['baerum', 'asker'] as const;
const aRoom = fc.record({
  openPlaces: fc.integer({ min: 0, max: 2 }),
  pools: fc.array(
    fc.record({ municipalityId: fc.constantFrom(...municipalities), places: fc.integer({ min: 0, max: 1 }) }),
    { maxLength: 1 },
  ),
  closed: fc.boolean(),
});
const anOffer = (offerId: string, authority: 'municipality' | 'nav') =>
  fc
    .record({
      unit: fc.constantFrom('weekday' as const, 'person' as const),
      rooms: fc.array(aRoom, { minLength: 4, maxLength: 4 }),
    })
    .map(({ unit, rooms }): RoundOffer => ({
      offerId,
      unit,
      authority,
      openOn: days,
      roomOn: (weekday) => {
        const { openPlaces, pools, closed } = rooms[weekday ?? 0] ?? { openPlaces: 0, pools: [], closed: false };
        return { openPlaces, pools: pools.map((pool) => ({ ...pool, closed })), closed: null };
      },
    }));
const offerIds = ['ba', 'bkd', 'arba'] as const;
const aDay = fc.record({ offerId: fc.constantFrom(...offerIds), weekday: fc.constantFrom(...days) });
const aWish = fc.record({
  keep: fc.boolean(),
  parts: fc.array(
    fc.record({
      offerId: fc.constantFrom(...offerIds),
      weekdays: fc.option(fc.uniqueArray(fc.constantFrom(...days), { minLength: 1, maxLength: 2 })),
      days: fc.integer({ min: 1, max: 2 }),
    }),
    { minLength: 1, maxLength: 2 },
  ),
});
const aPerson = fc.record({
  municipalityId: fc.constantFrom(...municipalities),
  wanted: fc.uniqueArray(aDay, { maxLength: 3, selector: ({ weekday }) => weekday }),
  wishes: fc.array(aWish, { maxLength: 3 }),
  order: fc.integer({ min: 0, max: 3 }),
  waits: fc.boolean(),
});

/** A small market in which nobody is overbooked at the start. */
const anInstance: fc.Arbitrary<Instance> = fc
  .record({
    offers: fc.tuple(anOffer('ba', 'municipality'), anOffer('bkd', 'municipality'), anOffer('arba', 'nav')),
    drafts: fc.array(aPerson, { minLength: 1, maxLength: 7 }),
  })
  .map(({ offers, drafts }) => {
    const people: RoundPerson[] = [];
    for (const [index, draft] of drafts.entries()) {
      const { municipalityId, order, waits } = draft;
      const make = (holds: readonly RoundDay[]): RoundPerson => ({
        id: `p${index}`,
        municipalityId,
        order,
        tie: index,
        waits,
        holds,
        wishes: draft.wishes.map(({ keep, parts }) => ({
          keeps: keep ? holds.slice(0, 1) : [],
          parts: parts.map((part) => ({ ...part, days: part.weekdays === null ? part.days : null })),
        })),
      });
      const inPlace = make(draft.wanted);
      const all = [...people, inPlace];
      people.push(isPossible({ offers, people: all }, heldBy(all)) ? inPlace : make([]));
    }
    return { offers, people };
  });

/** A full market: each weekday holds exactly those who are there, and nearly everybody wants somebody else's day. */
const aFullMarket: fc.Arbitrary<Instance> = fc
  .array(
    fc.record({
      from: aDay,
      to: fc.array(aDay, { minLength: 1, maxLength: 2 }),
      municipalityId: fc.constantFrom(...municipalities),
      order: fc.integer({ min: 0, max: 3 }),
      kind: fc.constantFrom('mover', 'mover', 'mover', 'waiting', 'content'),
    }),
    { minLength: 2, maxLength: 8 },
  )
  .map((drafts) => {
    const people = drafts.map(({ from, to, municipalityId, order, kind }, index): RoundPerson => {
      const wishes = to.map(({ offerId, weekday }) => ({
        keeps: [],
        parts: [{ offerId, weekdays: [weekday], days: null }],
      }));
      const waits = kind === 'waiting';
      const holds = waits ? [] : [from];
      return {
        id: `p${index}`,
        municipalityId,
        order,
        tie: index,
        waits,
        holds,
        wishes: kind === 'content' ? [] : wishes,
      };
    });
    const offers = offerIds.map((offerId): RoundOffer => ({
      offerId,
      unit: 'weekday',
      authority: offerId === 'arba' ? 'nav' : 'municipality',
      openOn: days,
      roomOn: (weekday) => ({
        openPlaces: people.filter(({ holds }) =>
          holds.some((day) => day.offerId === offerId && day.weekday === weekday),
        ).length,
        pools: [],
        closed: null,
      }),
    }));
    return { people, offers };
  });

const heldBy = (people: readonly RoundPerson[]): Held => new Map(people.map(({ id, holds }) => [id, holds]));
const after = (instance: Instance): Held =>
  new Map(transitionRound(instance.people, instance.offers).map(({ personId, days: got }) => [personId, got]));

describe('a transition round', () => {
  it('never takes up more room than there is', () => {
    fc.assert(
      fc.property(anInstance, (instance) => isPossible(instance, after(instance))),
      { numRuns: 600 },
    );
  });

  it('leaves no day that somebody could use for a better wish', () => {
    fc.assert(
      fc.property(anInstance, (instance) => {
        const held = after(instance);
        const proposals = transitionRound(instance.people, instance.offers);
        for (const person of instance.people) {
          const at = proposals.find(({ personId }) => personId === person.id)?.wish ?? person.wishes.length;
          for (const better of person.wishes.slice(0, at)) {
            expect(couldHave(instance, held, person, better)).toBe(false);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('never leaves anybody with less than she had: her own days, or a whole wish of hers', () => {
    fc.assert(
      fc.property(anInstance, ({ people, offers }) => {
        for (const { personId, wish, days: got } of transitionRound(people, offers)) {
          const person = people.find(({ id }) => id === personId);
          if (person === undefined) throw new Error('a proposal for nobody');
          if (wish === null) expect(got).toEqual(person.holds);
          else expect(waysOf(person.wishes[wish] ?? { keeps: [], parts: [] }).map(asText)).toContain(asText(got));
        }
      }),
      { numRuns: 600 },
    );
  });

  it('lets the first in the published order come first: among those who have no days yet nobody below her is in her way', () => {
    fc.assert(
      fc.property(anInstance, ({ offers, people }) => {
        const outside = people.map((person): RoundPerson => ({
          ...person,
          holds: [],
          wishes: person.wishes.map((wish) => ({ ...wish, keeps: [] })),
        }));
        const instance = { offers, people: outside };
        const proposals = new Map(transitionRound(outside, offers).map((each) => [each.personId, each]));
        for (const person of outside) {
          const isBefore = ({ order, tie }: RoundPerson) =>
            order < person.order || (order === person.order && tie < person.tie);
          const before = new Map(outside.filter(isBefore).map(({ id }) => [id, proposals.get(id)?.days ?? []]));
          const at = proposals.get(person.id)?.wish ?? person.wishes.length;
          for (const better of person.wishes.slice(0, at)) {
            expect(couldHave(instance, before, person, better)).toBe(false);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same whatever the order of the rows', () => {
    fc.assert(
      fc.property(anInstance, fc.integer(), ({ people, offers }, seed) => {
        const shuffled = [...people].sort((a, b) => hash(a.id, seed) - hash(b.id, seed));
        const sorted = (result: ReturnType<typeof transitionRound>) =>
          [...result].sort((a, b) => (a.personId < b.personId ? -1 : 1));
        expect(sorted(transitionRound(shuffled, offers))).toEqual(sorted(transitionRound(people, offers)));
      }),
    );
  });

  it('says of nobody that she was overtaken when nobody below her has moved', () => {
    fc.assert(
      fc.property(anInstance, ({ people, offers }) => {
        const proposals = transitionRound(people, offers);
        for (const { personId, wish } of overtakenIn(people, offers, proposals)) {
          const own = proposals.find((each) => each.personId === personId);
          expect(wish).toBeLessThan(own?.wish ?? Number.POSITIVE_INFINITY);
          expect(proposals.some((each) => each.personId !== personId && each.wish !== null)).toBe(true);
        }
      }),
    );
  });
});

const asText = (all: readonly RoundDay[]) =>
  all
    .map(({ offerId, weekday }) => `${offerId}${weekday}`)
    .sort()
    .join();
const hash = (text: string, seed: number) =>
  [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0) + seed) % 9973, 7);

describe('swap suggestions', () => {
  it('fit as a whole, stay within one authority, and each of the parties gets a wish of hers', () => {
    let seen = 0;
    fc.assert(
      fc.property(fc.oneof(anInstance, aFullMarket), (instance) => {
        const { people, offers } = instance;
        for (const { parties, authority } of suggestSwaps(people, offers)) {
          seen += 1;
          const held = new Map(heldBy(people));
          for (const { personId, wish, gives, gets } of parties) {
            const person = people.find(({ id }) => id === personId);
            const wanted = person?.wishes[wish];
            if (!person || !wanted) throw new Error('a party that is nobody');
            held.set(personId, [...wanted.keeps, ...gets]);
            expect(waysOf(wanted).map(asText)).toContain(asText([...wanted.keeps, ...gets]));
            for (const { offerId } of [...gives, ...gets]) {
              expect(offers.find((offer) => offer.offerId === offerId)?.authority).toBe(authority);
            }
          }
          expect(isPossible(instance, held)).toBe(true);
          expect([2, 3]).toContain(parties.length);
        }
      }),
      { numRuns: 1500, seed: 18 },
    );
    expect(seen).toBeGreaterThan(10);
  });

  it('never pass over anybody who waits, wherever she stands in the order', () => {
    fc.assert(
      fc.property(fc.oneof(anInstance, aFullMarket), (instance) => {
        const { people, offers } = instance;
        for (const { parties } of suggestSwaps(people, offers)) {
          const emptied = new Map(heldBy(people));
          for (const { personId, gives } of parties) {
            const holds = people.find(({ id }) => id === personId)?.holds ?? [];
            emptied.set(
              personId,
              holds.filter((day) => !gives.some((given) => asText([given]) === asText([day]))),
            );
          }
          for (const person of people) {
            if (!person.waits || parties.some(({ personId }) => personId === person.id)) continue;
            for (const wish of person.wishes) {
              const could = couldHave(instance, emptied, person, wish);
              // Room that is there without the swap is not what the swap moves: the round gives it.
              const couldAnyway = couldHave(instance, heldBy(people), person, wish);
              expect(could && !couldAnyway).toBe(false);
            }
          }
        }
      }),
      { numRuns: 1500, seed: 41 },
    );
  });

  const room = (places: number): SlotRoom => ({ openPlaces: places, pools: [], closed: null });
  const offer = (offerId: string, authority: 'municipality' | 'nav' = 'municipality'): RoundOffer => ({
    offerId,
    authority,
    unit: 'weekday',
    openOn: days,
    roomOn: () => room(1),
  });
  const wants = (id: string, from: string, to: string, more: Partial<RoundPerson> = {}): RoundPerson => ({
    id,
    municipalityId: 'baerum',
    holds: from === '' ? [] : [{ offerId: from, weekday: 1 }],
    wishes: to === '' ? [] : [{ keeps: [], parts: [{ offerId: to, weekdays: [1], days: null }] }],
    order: 1,
    tie: 1,
    waits: from === '',
    ...more,
  });
  const namesIn = (people: readonly RoundPerson[], offers: readonly RoundOffer[]) =>
    suggestSwaps(people, offers).map(({ parties }) => parties.map(({ personId }) => personId));

  it('two who want each other’s Monday', () => {
    expect(
      namesIn([wants('birk', 'ba', 'bkd'), wants('maja', 'bkd', 'ba', { tie: 2 })], [offer('ba'), offer('bkd')]),
    ).toEqual([['birk', 'maja']]);
  });

  it('not across the line between NAV and the municipality: those are two ordinary moves', () => {
    expect(
      namesIn([wants('birk', 'ba', 'arba'), wants('maja', 'arba', 'ba')], [offer('ba'), offer('arba', 'nav')]),
    ).toEqual([]);
  });

  it('not when somebody waits for one of the days, however low in the order', () => {
    const waiting = wants('thea', '', 'bkd', { order: 9 });
    expect(
      namesIn([wants('birk', 'ba', 'bkd'), wants('maja', 'bkd', 'ba'), waiting], [offer('ba'), offer('bkd')]),
    ).toEqual([]);
  });

  it('three in a ring, when no pair helps', () => {
    const ring = [
      wants('isak', 'aurora', 'ba'),
      wants('odin', 'ba', 'bkd', { tie: 2 }),
      wants('thea', 'bkd', 'aurora', { tie: 3 }),
    ];
    expect(namesIn(ring, [offer('ba'), offer('bkd'), offer('aurora')])).toEqual([['isak', 'odin', 'thea']]);
  });
});
