import fc from 'fast-check';
import { fairnessStandings, publishFairness, type CountedFairness, type FairnessStanding } from './index';

type Pairs = Readonly<Record<FairnessStanding, readonly [all: number, yes: number]>>;

const counted = (answered: number, pairs: Pairs): CountedFairness => {
  const of = (code: FairnessStanding) => ({ all: pairs[code][0], yes: pairs[code][1] });
  return { answered, standings: { vtaPlace: of('vtaPlace'), otherPlace: of('otherPlace'), waiting: of('waiting') } };
};
const many: Pairs = { vtaPlace: [40, 8], otherPlace: [80, 22], waiting: [40, 12] };

describe('whether it is fair', () => {
  it('is told in rough figures, those who said yes beside everybody', () => {
    expect(publishFairness(counted(63, many))).toEqual({
      people: 160,
      answered: 65,
      yes: 40,
      standings: [
        { code: 'vtaPlace', all: 25, yes: 20 },
        { code: 'otherPlace', all: 50, yes: 50 },
        { code: 'waiting', all: 25, yes: 30 },
      ],
    });
  });

  it.each<[string, CountedFairness, { answered: number | null; people: number | null }]>([
    [
      'nobody has answered',
      counted(0, { vtaPlace: [40, 0], otherPlace: [80, 0], waiting: [40, 0] }),
      { answered: 0, people: 160 },
    ],
    [
      'three have answered',
      counted(3, { ...many, vtaPlace: [40, 3], otherPlace: [80, 0], waiting: [40, 0] }),
      { answered: null, people: 160 },
    ],
    ['four said no', counted(46, many), { answered: 45, people: 160 }],
    [
      'four said yes',
      counted(50, { vtaPlace: [40, 4], otherPlace: [80, 0], waiting: [40, 0] }),
      { answered: 50, people: 160 },
    ],
    ['two of those who wait said yes', counted(63, { ...many, waiting: [40, 2] }), { answered: 65, people: 160 }],
    ['all but two of those who wait did', counted(100, { ...many, waiting: [40, 38] }), { answered: 100, people: 160 }],
    [
      'everybody who waits did: then it is known of each',
      counted(100, { ...many, waiting: [40, 40] }),
      { answered: 100, people: 160 },
    ],
    ['three people wait', counted(63, { ...many, waiting: [3, 0] }), { answered: 65, people: 125 }],
    [
      'four people in all',
      counted(2, { vtaPlace: [4, 1], otherPlace: [0, 0], waiting: [0, 0] }),
      { answered: null, people: null },
    ],
  ])('is not told when %s', (_when, found, shown) => {
    const { answered, people, yes, standings } = publishFairness(found);
    expect({ answered, people }).toEqual(shown);
    expect([yes, ...standings.map((each) => each.yes)]).toEqual([null, null, null, null]);
  });

  it('is told when nobody with a VTA place said yes: that is what is asked about', () => {
    const { standings } = publishFairness(counted(63, { ...many, vtaPlace: [40, 0] }));
    expect(standings.map(({ yes }) => yes)).toEqual([0, 65, 35]);
  });
});

describe('an attacker who knows every case, and the rule', () => {
  const codes = fairnessStandings.map(({ code }) => code);
  const published = (found: CountedFairness) => JSON.stringify(publishFairness(found));

  /** How many may have said yes in each standing, when so many are there and this is what is shown. */
  function possible(alls: readonly [number, number, number], shown: string): readonly Set<number>[] {
    const found = codes.map(() => new Set<number>());
    const [a, b, c] = alls;
    for (let x = 0; x <= a; x += 1)
      for (let y = 0; y <= b; y += 1)
        for (let z = 0; z <= c; z += 1)
          for (let no = 0; no <= a + b + c - x - y - z; no += 1) {
            if ([x, y, z].every((each, at) => found[at]?.has(each))) continue;
            const world = counted(x + y + z + no, { vtaPlace: [a, x], otherPlace: [b, y], waiting: [c, z] });
            if (published(world) === shown) [x, y, z].forEach((each, at) => found[at]?.add(each));
          }
    return found;
  }

  it('learns of no standing that all who are there said yes, nor that one to four did or did not', () => {
    const size = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 10, max: 12 }));
    fc.assert(
      fc.property(fc.tuple(size, size, size), fc.infiniteStream(fc.nat()), (alls, random) => {
        const next = (most: number) => (random.next().value ?? 0) % (most + 1);
        const said = alls.map(next);
        const no = next(alls.reduce((sum, all, at) => sum + all - (said[at] ?? 0), 0));
        const [x = 0, y = 0, z = 0] = said;
        const [a, b, c] = alls;
        const shown = published(counted(x + y + z + no, { vtaPlace: [a, x], otherPlace: [b, y], waiting: [c, z] }));
        possible(alls, shown).forEach((counts, at) => {
          const all = alls[at] ?? 0;
          if (all === 0) return;
          const isFew = (count: number) => count > 0 && count < 5;
          expect([...counts].every(isFew)).toBe(false);
          expect([...counts].every((count) => isFew(all - count))).toBe(false);
          expect([...counts].every((count) => count === all)).toBe(false);
        });
      }),
      { numRuns: 25 },
    );
  });

  it('sees nothing of one answer more, taken back or changed, but where a rough figure turns', () => {
    const usual: Pairs = { ...many, otherPlace: [80, 20] };
    const before = published(counted(61, usual));
    for (const [answered, more] of [
      [62, {}],
      [60, {}],
      [61, { vtaPlace: [40, 9] }],
      [61, { waiting: [40, 11] }],
    ] as const)
      expect(published(counted(answered, { ...usual, ...more }))).toBe(before);
  });
});
