import fc from 'fast-check';
import { attack, isPossible, sumsTold, type Evidence, type KnownSum } from '../../testing/attacker';
import { hideInColumn, indicators, publish, smallBelow, type Cell, type PublishedReport, type Snapshot } from './index';

const bydeler = Array.from({ length: 15 }, (_, index) => `bydel-${index + 1}`);
const periods = ['2026-H1', '2026-H2', '2026'] as const;
type Counts = Pick<Snapshot, 'base' | 'part'>;
const none: Counts = { base: 0, part: 0 };

/** Few people more often than many: that is where something can be told. */
const aCount = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 6 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 60 }) },
);
const aCell = aCount.chain((base) =>
  fc
    .oneof(fc.constant(0), fc.constant(base), fc.integer({ min: 0, max: base }))
    .map((part): Counts => ({ base, part })),
);
/** Counts of both halves for some bydeler, for every indicator. */
const aTable = (units: number) =>
  fc.array(
    fc.tuple(
      fc.array(aCell, { minLength: units, maxLength: units }),
      fc.array(aCell, { minLength: units, maxLength: units }),
    ),
    {
      minLength: indicators.length,
      maxLength: indicators.length,
    },
  );

const plus = (a: Counts, b: Counts): Counts => ({
  base: a.base + b.base,
  part: a.part === null || b.part === null ? null : a.part + b.part,
});
const hasPart = ({ shows }: { readonly shows: string }) => shows === 'part' || shows === 'share';

/** The snapshots that such counts make: units, city and year. */
function snapshotsOf(table: readonly (readonly (readonly Counts[])[])[], units: readonly string[]): Snapshot[] {
  return indicators.flatMap((indicator, at) => {
    const clean = (cell: Counts): Counts => (hasPart(indicator) ? cell : { base: cell.base, part: null });
    const [first = [], second = []] = (table[at] ?? []).map((half) => half.map(clean));
    const year = second.map((cell, index) =>
      indicator.kind === 'stock' ? cell : plus(first[index] ?? clean(none), cell),
    );
    return [first, second, year].flatMap((cells, when) =>
      [...cells, cells.reduce(plus, clean(none))].map((cell, index) => ({
        ...cell,
        unit: units[index] ?? 'city',
        indicator: indicator.code,
        period: periods[when] ?? '',
        median: null,
      })),
    );
  });
}

type Hides = (unit: string, indicator: Snapshot['indicator'], period: string) => boolean;

/** Everything that an outsider sees of each indicator, in every file of every period, and how it hangs together. */
function evidenceOf(snapshots: readonly Snapshot[], units: readonly string[], hides: Hides): Evidence[] {
  return indicators.map((indicator) =>
    evidenceAbout(
      indicator,
      snapshots.filter((each) => each.indicator === indicator.code),
      units,
      hides,
    ),
  );
}

function evidenceAbout(
  about: (typeof indicators)[number],
  snapshots: readonly Snapshot[],
  units: readonly string[],
  hides: Hides,
): Evidence {
  const hidden = new Map<string, number>();
  const known = new Map<string, number>();
  const sums: KnownSum[] = [];
  for (const { unit, indicator, period, base, part } of snapshots) {
    const counts = part === null ? { base } : { base, part, rest: base - part };
    for (const [count, value] of Object.entries(counts)) {
      const name = [indicator, unit, period, count].join(' ');
      if (!hides(unit, indicator, period)) known.set(name, value);
      // A zero is shown, so whoever is hidden counts somebody.
      else hidden.set(name, count === 'base' ? 1 : 0);
    }
  }
  const adds = (parts: readonly string[], whole: string) => {
    const cells: Record<string, number> = {};
    let sum = 0;
    for (const [name, factor] of [...parts.map((each) => [each, 1] as const), [whole, -1] as const]) {
      const value = known.get(name);
      if (value === undefined) cells[name] = factor;
      else sum -= factor * value;
    }
    const names = Object.keys(cells);
    if (names.length === 0) return;
    const sign = names.every((name) => cells[name] === -1) ? -1 : 1;
    sums.push({ cells: Object.fromEntries(names.map((name) => [name, sign * (cells[name] ?? 0)])), sum: sign * sum });
  };
  const counts = hasPart(about) ? ['base', 'part', 'rest'] : ['base'];
  const name = (unit: string, period: string, count: string) => [about.code, unit, period, count].join(' ');
  const everywhere = [...units, 'city'];
  const halves = about.kind === 'stock' ? ['2026-H2'] : ['2026-H1', '2026-H2'];
  for (const count of counts) {
    for (const period of periods) {
      const parts = units.map((unit) => name(unit, period, count));
      adds(parts, name('city', period, count));
    }
    for (const unit of everywhere) {
      const parts = halves.map((half) => name(unit, half, count));
      adds(parts, name(unit, '2026', count));
    }
  }
  for (const unit of counts.length === 1 ? [] : everywhere) {
    for (const period of periods) {
      const parts = [name(unit, period, 'part'), name(unit, period, 'rest')];
      adds(parts, name(unit, period, 'base'));
    }
  }
  return { hidden, sums };
}

const hidesAs =
  (report: PublishedReport): Hides =>
  (unit, indicator, period) =>
    report(unit, indicator, period)?.hidden !== false;

describe('an attacker with everything that is published, in every period and file', () => {
  it('finds the bounds of no hidden number equal, and of no hidden base closer than one to four', () => {
    fc.assert(
      fc.property(aTable(bydeler.length), (table) => {
        const snapshots = snapshotsOf(table, bydeler);
        const report = publish(snapshots, { units: bydeler, total: 'city' });
        for (const evidence of evidenceOf(snapshots, bydeler, hidesAs(report))) {
          for (const [cell, { least, most }] of attack(evidence)) {
            const room = cell.endsWith('base') ? smallBelow - 2 : 1;
            if (most - least < room) throw new Error(`${cell} lies between ${least} and ${most}`);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('adds and subtracts to no sum that tells of one to four people', () => {
    fc.assert(
      fc.property(aTable(6), (table) => {
        const units = bydeler.slice(0, 6);
        const snapshots = snapshotsOf(table, units);
        const report = publish(snapshots, { units, total: 'city' });
        const told = evidenceOf(snapshots, units, hidesAs(report)).flatMap(sumsTold);
        expect(told.filter((sum) => sum > 0 && sum < smallBelow)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('cannot rule out that a hidden number is another one: there is such a table, found by search', () => {
    fc.assert(
      fc.property(aTable(3), (table) => {
        const units = bydeler.slice(0, 3);
        const snapshots = snapshotsOf(table, units);
        const report = publish(snapshots, { units, total: 'city' });
        for (const evidence of evidenceOf(snapshots, units, hidesAs(report))) {
          for (const [cell, { least, most }] of attack(evidence)) {
            const tried = [least, least + 1, least + 2, least + 3].filter((value) => value <= most);
            const possible = tried.filter((value) => isPossible(evidence, cell, value));
            if (possible.length < 2) throw new Error(`${cell} can only be ${possible.join()}`);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('gets nothing more from a part of it: every bydel, period and file is an excerpt of the same', () => {
    fc.assert(
      fc.property(aTable(bydeler.length), fc.subarray([...periods], { minLength: 1 }), (table, asked) => {
        const snapshots = snapshotsOf(table, bydeler);
        const all = publish(snapshots, { units: bydeler, total: 'city' });
        // A year is decided from its halves: whoever asks for it has them read too.
        const read = new Set(asked.includes('2026') ? periods : asked);
        const some = publish(
          snapshots.filter(({ period }) => periods.some((each) => each === period && read.has(each))),
          { units: bydeler, total: 'city' },
        );
        for (const { unit, indicator, period } of snapshots.filter(({ period: of }) =>
          asked.some((each) => each === of),
        ))
          expect(some(unit, indicator, period)).toEqual(all(unit, indicator, period));
      }),
      { numRuns: 10 },
    );
  });

  it('bites: with only the small ones hidden it finds one', () => {
    const table = indicators.map(() => [
      [3, 20, 30].map((base) => ({ base, part: 0 })),
      [0, 0, 0].map((base) => ({ base, part: 0 })),
    ]);
    const units = bydeler.slice(0, 3);
    const snapshots = snapshotsOf(table, units);
    const naive: Hides = (unit, indicator, period) =>
      snapshots.some(
        (each) => each.unit === unit && each.indicator === indicator && each.period === period && each.base === 3,
      );
    const [evidence] = evidenceOf(snapshots, units, naive).filter(({ hidden }) =>
      hidden.has('mappedNeed bydel-1 2026-H1 base'),
    );
    const bounds = evidence && attack(evidence);
    expect(bounds?.get('mappedNeed bydel-1 2026-H1 base')).toEqual({ least: 3, most: 3 });
  });
});

describe('an attacker who also knows how it is hidden', () => {
  interface World {
    readonly hidden: readonly boolean[];
    readonly totalHidden: boolean;
    /** For each unit the counts it may have: in all, in the part, in the rest. */
    readonly possible: readonly (readonly Set<number>[])[];
    /** The most people that stand behind what is hidden. */
    most: number;
  }
  const countsOf = ({ base, part }: Cell) => (part === null ? [base] : [base, part, base - part]);

  /** Every table of so many units with counts up to a bound, gathered by what is published of it. */
  function worlds(units: number, most: number, parts: boolean): Map<string, World> {
    const states = Array.from({ length: most + 1 }, (_, base) =>
      parts ? Array.from({ length: base + 1 }, (_none, part): Cell => ({ base, part })) : [{ base, part: null }],
    ).flat();
    const known = new Map<string, World>();
    const add = (table: readonly Cell[]) => {
      const total = table.reduce<Cell>(plus, { base: 0, part: parts ? 0 : null });
      const { units: hidden, total: totalHidden } = hideInColumn(table, total);
      const text = (cell: Cell, isHidden: boolean | undefined) => (isHidden ? ':' : `${cell.base}/${cell.part}`);
      const published = [...table.map((cell, at) => text(cell, hidden[at])), text(total, totalHidden)].join();
      const possible = table.map((cell) => countsOf(cell).map(() => new Set<number>()));
      const world = known.get(published) ?? { hidden, totalHidden, possible, most: 0 };
      table.forEach((cell, at) => countsOf(cell).forEach((count, which) => world.possible[at]?.[which]?.add(count)));
      world.most = Math.max(
        world.most,
        table.reduce((sum, { base }, at) => sum + (hidden[at] ? base : 0), 0),
      );
      known.set(published, world);
    };
    const build = (table: readonly Cell[]): void =>
      table.length === units ? add(table) : states.forEach((cell) => build([...table, cell]));
    build([]);
    return known;
  }

  it.each([
    [2, 24, false],
    [3, 18, false],
    [4, 11, false],
    [2, 14, true],
  ])(
    'finds two numbers or more for each that is hidden of %i units (up to %i people, parts: %s)',
    (units, most, parts) => {
      const told: string[] = [];
      for (const [published, world] of worlds(units, most, parts)) {
        // Above the bound there are tables that were not made; they could only add to what is possible.
        if (!world.totalHidden && world.most > most) continue;
        const narrow = world.possible.filter((counts, at) => world.hidden[at] && counts.some(({ size }) => size < 2));
        if (narrow.length > 0) told.push(published);
      }
      expect(told).toEqual([]);
    },
  );
});
