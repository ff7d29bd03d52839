/**
 * How long a main round takes, and what it needs. The sizes are those of a municipality, of ten of them, and of a whole country.
 * Prints medians; the first two have a goal.
 */
import { performance } from 'node:perf_hooks';
import {
  runRound,
  orderRule2027WithLottery,
  type RoundPart,
  type RoundSnapshot,
  type RoundWish,
} from '../src/allocation';
import { weekdays, type Weekday } from '../src/calendar';

interface Size {
  readonly people: number;
  readonly offers: number;
  readonly municipalities: number;
  readonly times: number;
  /** Milliseconds; null: for information. */
  readonly goal: number | null;
}

const sizes: readonly Size[] = [
  { people: 47, offers: 8, municipalities: 2, times: 200, goal: null },
  { people: 2_000, offers: 60, municipalities: 3, times: 40, goal: 20 },
  { people: 10_000, offers: 300, municipalities: 10, times: 12, goal: null },
  { people: 100_000, offers: 2_000, municipalities: 20, times: 5, goal: null },
];

/** Numbers that are the same on every machine. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

/** A crowded round: about as many places as people, reserves, closed pools, bundles of fixed and flexible days. */
function aRoundOf({ people, offers, municipalities }: Size): RoundSnapshot {
  const random = randomFrom(2027);
  const idOf = (index: number) => `municipality-${index}`;
  const perSlot = Math.ceil((people * 2.2) / (offers * 5));
  const wish = (person: number, rank: number): RoundWish => {
    const at = (offer: number) => `offer-${offer}`;
    const offer = random(offers);
    const first: Weekday = weekdays[random(3)] ?? 1;
    const parts: RoundPart[] =
      random(4) === 0
        ? [{ offerId: at(offer), weekdays: null, days: 1 + random(3) }]
        : [{ offerId: at(offer), weekdays: weekdays.slice(first - 1, first + random(3)), days: null }];
    if (random(8) === 0) parts.push({ offerId: at((offer + 1) % offers), weekdays: [5], days: null });
    return { id: `wish-${person}-${rank}`, rank, eligibility: random(10) === 0 ? 'notSuitable' : 'suitable', parts };
  };
  return {
    rule: orderRule2027WithLottery,
    seed: 'bench',
    startsOn: '2027-08-16',
    offers: Array.from({ length: offers }, (_offer, index) => ({
      id: `offer-${index}`,
      unit: 'weekday',
      openOn: weekdays,
      serves: Array.from({ length: municipalities }, (_each, municipality) => idOf(municipality)),
      room: weekdays.map((slot) => ({
        slot,
        from: '2027-08-16',
        shut: false,
        open: perSlot,
        kept: [{ municipalityId: idOf(index % municipalities), places: 1 + random(3), closed: random(5) === 0 }],
        taken: [{ municipalityId: idOf(random(municipalities)), people: random(perSlot) }],
      })),
    })),
    applicants: Array.from({ length: people }, (_person, index) => ({
      id: `person-${index}`,
      municipalityId: idOf(random(municipalities)),
      ticket: `2027/${index}`,
      needClass: 1 + random(3),
      leavesSchool: random(2) === 0,
      waitingSince: `2026-${String(1 + random(12)).padStart(2, '0')}-${String(1 + random(28)).padStart(2, '0')}`,
      busy: [],
      settled: false,
      wishes: [1, 2, 3].map((rank) => wish(index, rank)),
    })),
  };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Runs every size, and answers how many missed their goal. */
export function bench(print: (line: string) => void): number {
  const collect = () => globalThis.gc?.();
  let missed = 0;
  let perPersonFirst: number | null = null;
  print('people × offers        median    best      cpu   memory   per person   ratio   placed   reasons   goal');
  for (const size of sizes) {
    const snapshot = aRoundOf(size);
    runRound(snapshot);
    collect();
    const before = process.memoryUsage().heapUsed;
    let result = runRound(snapshot);
    const used = process.memoryUsage().heapUsed - before;
    const cpuBefore = process.cpuUsage();
    const times = Array.from({ length: size.times }, () => {
      const start = performance.now();
      result = runRound(snapshot);
      return performance.now() - start;
    });
    const spent = process.cpuUsage(cpuBefore);
    const cpu = (spent.user + spent.system) / 1000 / size.times;
    const middle = median(times);
    const perPerson = (middle / size.people) * 1000;
    perPersonFirst ??= perPerson;
    // Time on the processor: what others do on the machine at the same moment does not count.
    const isMissed = size.goal !== null && Math.min(cpu, middle) > size.goal;
    if (isMissed) missed += 1;
    const placed = result.people.filter(({ outcome }) => outcome === 'given').length;
    print(
      [
        `${size.people} × ${size.offers}`.padEnd(18),
        `${middle.toFixed(2)} ms`.padStart(11),
        `${Math.min(...times).toFixed(2)}`.padStart(7),
        `${cpu.toFixed(2)}`.padStart(9),
        `${(used / 1e6).toFixed(1)} MB`.padStart(9),
        `${perPerson.toFixed(2)} µs`.padStart(11),
        `${(perPerson / perPersonFirst).toFixed(2)}`.padStart(7),
        String(placed).padStart(8),
        String(result.reasons.length).padStart(9),
        size.goal === null ? '      –' : `   ${isMissed ? 'MISSED' : 'ok'} (${size.goal} ms)`,
      ].join(''),
    );
  }
  return missed;
}
