/** A seeded source of chance: the same seed gives the same people on every machine. */
export interface Random {
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  /** True in `percent` of 100 draws. */
  chance(percent: number): boolean;
  /** One of the values. @throws RangeError when there are none. */
  pick<T>(values: readonly T[]): T;
  /** `count` different values in random order (all of them when there are fewer). */
  sample<T>(values: readonly T[], count: number): readonly T[];
}

/** Mulberry32, a small public-domain generator: 32 bits of state are plenty for some hundred people. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <T>(values: readonly T[]): T => {
    const index = below(values.length);
    const value = values[index];
    if (value === undefined) throw new RangeError('Nothing to pick from');
    return value;
  };
  const sample = <T>(values: readonly T[], count: number): readonly T[] => {
    const left = [...values];
    const taken: T[] = [];
    while (taken.length < count && left.length > 0) taken.push(...left.splice(below(left.length), 1));
    return taken;
  };
  return { below, chance: (percent) => below(100) < percent, pick, sample };
}
