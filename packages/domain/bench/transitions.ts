/**
 * How long a transition round takes, with the search for swaps: a nearly full system in which most people are inside and want
 * something else. Prints medians; the round of a thousand people has a goal.
 */
import { performance } from 'node:perf_hooks';
import { weekdays } from '../src/calendar';
import { suggestSwaps, transitionRound, type RoundDay, type RoundOffer, type RoundPerson } from '../src/transitions';

interface Size {
  readonly people: number;
  readonly offers: number;
  readonly times: number;
  /** Milliseconds for the round; null: for information. */
  readonly goal: number | null;
}

const sizes: readonly Size[] = [
  { people: 100, offers: 8, times: 60, goal: null },
  { people: 1_000, offers: 25, times: 20, goal: 200 },
  { people: 10_000, offers: 250, times: 3, goal: null },
];

/** Numbers that are the same on every machine. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

/** Three in four are inside with two to four days; all want one or two other bundles. One place in twenty is free. */
function aRoundOf({ people, offers }: Size): { people: RoundPerson[]; offers: RoundOffer[] } {
  const random = randomFrom(18);
  const taken = new Map<string, number>();
  const persons = Array.from({ length: people }, (_person, index): RoundPerson => {
    const isInside = random(100) < 77;
    const offerId = `offer-${random(offers)}`;
    const count = 2 + random(3);
    const first = random(5);
    const holds: RoundDay[] = isInside
      ? Array.from({ length: count }, (_day, step) => ({ offerId, weekday: weekdays[(first + step) % 5] ?? 1 }))
      : [];
    for (const day of holds) {
      const key = `${day.offerId} ${day.weekday}`;
      taken.set(key, (taken.get(key) ?? 0) + 1);
    }
    const wishes = Array.from({ length: isInside || random(4) === 0 ? 1 + random(2) : 0 }, () => ({
      keeps: [],
      parts: [{ offerId: `offer-${random(offers)}`, weekdays: null, days: count }],
    }));
    return {
      id: `person-${index}`,
      municipalityId: `municipality-${random(3)}`,
      holds,
      wishes,
      order: random(50),
      tie: index,
      waits: !isInside && random(4) === 0,
    };
  });
  return {
    people: persons,
    offers: Array.from({ length: offers }, (_offer, index) => ({
      offerId: `offer-${index}`,
      unit: 'weekday',
      authority: index % 5 === 0 ? 'nav' : 'municipality',
      openOn: weekdays,
      roomOn: (weekday) => {
        const here = taken.get(`offer-${index} ${weekday ?? 0}`) ?? 0;
        return { openPlaces: here + Math.floor(here / 20), pools: [], closed: null };
      },
    })),
  };
}

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

function timed(times: number, work: () => unknown): { readonly middle: number; readonly cpu: number } {
  work();
  const before = process.cpuUsage();
  const spans = Array.from({ length: times }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  const { user, system } = process.cpuUsage(before);
  return { middle: median(spans), cpu: (user + system) / 1000 / times };
}

/** Runs every size, and answers how many missed their goal. */
export function bench(print: (line: string) => void): number {
  let missed = 0;
  print('people × offers      round      cpu   moved   swap search   suggestions   goal');
  for (const size of sizes) {
    const { people, offers } = aRoundOf(size);
    const round = timed(size.times, () => transitionRound(people, offers));
    const proposals = transitionRound(people, offers);
    const moved = proposals.filter(({ wish }) => wish !== null).length;
    // Swaps are looked for among those whom the round could not help.
    const after = people.map((person): RoundPerson => {
      const own = proposals.find(({ personId }) => personId === person.id);
      return own?.wish == null ? person : { ...person, holds: own.days, wishes: person.wishes.slice(0, own.wish) };
    });
    const isSmall = size.people <= 1_000;
    const swaps = isSmall ? timed(3, () => suggestSwaps(after, offers)) : null;
    const found = isSmall ? suggestSwaps(after, offers).length : null;
    const isMissed = size.goal !== null && Math.min(round.cpu, round.middle) > size.goal;
    if (isMissed) missed += 1;
    print(
      [
        `${size.people} × ${size.offers}`.padEnd(16),
        `${round.middle.toFixed(1)} ms`.padStart(9),
        `${round.cpu.toFixed(1)} ms`.padStart(9),
        String(moved).padStart(7),
        (swaps === null ? '–' : `${swaps.middle.toFixed(1)} ms`).padStart(13),
        String(found ?? '–').padStart(13),
        size.goal === null ? '' : `   ${isMissed ? 'MISSED' : 'met'} (${size.goal} ms)`,
      ].join(' '),
    );
  }
  return missed;
}
