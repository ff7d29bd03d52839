import fc from 'fast-check';
import {
  orderRule2027,
  orderRule2027WithLottery,
  type Applicant,
  type RoomPiece,
  type RoundOffer,
  type RoundPart,
  type RoundSnapshot,
} from '../src/allocation';
import { weekdays, type Weekday } from '../src/calendar';
import { asker, baerum } from './actors';

/** How large and how free random rounds are. */
export interface RoundSize {
  readonly people: number;
  readonly offers: number;
  /** Only fixed weekdays, one piece of time, nobody overbooked: what a brute force can judge. */
  readonly plain?: boolean;
  readonly lottery?: boolean;
}

const days: readonly Weekday[] = [1, 2, 3];

/** A random round, small and crowded: two municipalities, reserves, closed pools, bundles, and people who are there already. */
export function aRandomRound(size: RoundSize): fc.Arbitrary<RoundSnapshot> {
  return fc
    .record({
      offers: fc.array(anOffer(size), { minLength: 1, maxLength: size.offers }),
      applicants: fc.array(anApplicant(size), { minLength: 1, maxLength: size.people }),
    })
    .map(({ offers, applicants }) => ({
      rule: size.lottery === false ? orderRule2027 : orderRule2027WithLottery,
      seed: size.lottery === false ? null : 'lodd-2027',
      startsOn: '2027-08-16',
      offers: offers.map((offer, index) => ({ ...offer, id: `offer-${index}` })),
      applicants: applicants.map((applicant, index) => named(applicant, index, offers.length)),
    }));
}

function anOffer({ plain }: RoundSize): fc.Arbitrary<Omit<RoundOffer, 'id'>> {
  const unit = plain
    ? fc.constant('weekday' as const)
    : fc.constantFrom('weekday' as const, 'weekday' as const, 'person' as const);
  return unit.chain((counted) =>
    fc.record({
      unit: fc.constant(counted),
      openOn: plain ? fc.constant(weekdays) : fc.subarray([...weekdays], { minLength: 2 }),
      serves: plain ? fc.constant([baerum, asker]) : fc.constantFrom([baerum, asker], [baerum, asker], [baerum]),
      room: fc
        .tuple(...(counted === 'person' ? [null] : days).map((slot) => somePieces(slot, plain ?? false)))
        .map((pieces) => pieces.flat()),
    }),
  );
}

function somePieces(slot: Weekday | null, plain: boolean): fc.Arbitrary<RoomPiece[]> {
  const first = aPiece(slot, '2027-08-16', plain);
  return plain
    ? first.map((piece) => [piece])
    : fc
        .tuple(first, fc.option(aPiece(slot, '2028-01-03', true)))
        .map(([now, later]) => (later ? [now, later] : [now]));
}

function aPiece(slot: Weekday | null, from: string, plain: boolean): fc.Arbitrary<RoomPiece> {
  const kept = (municipalityId: string) =>
    fc.record({
      municipalityId: fc.constant(municipalityId),
      places: fc.nat(2),
      closed: fc.constantFrom(false, false, true),
    });
  const taken = (municipalityId: string) =>
    fc.record({ municipalityId: fc.constant(municipalityId), people: fc.nat(plain ? 1 : 2) });
  return fc
    .record({
      slot: fc.constant(slot),
      from: fc.constant(from),
      shut: plain ? fc.constant(false) : fc.constantFrom(false, false, false, true),
      open: fc.nat(2),
      kept: fc.tuple(fc.option(kept(baerum)), fc.option(kept(asker))).map((rows) => rows.flatMap((row) => row ?? [])),
      taken: fc.tuple(taken(baerum), taken(asker)).map((rows) => rows.filter(({ people }) => people > 0)),
    })
    .map((piece) => (plain ? { ...piece, taken: [] } : piece));
}

type Unnamed = Omit<Applicant, 'id' | 'ticket' | 'wishes'> & {
  readonly wishes: readonly {
    readonly eligibility: 'suitable' | 'notSuitable' | 'navDecides';
    readonly parts: readonly UnnamedPart[];
  }[];
};
type UnnamedPart = Omit<RoundPart, 'offerId'> & { readonly offer: number };

function anApplicant({ plain }: RoundSize): fc.Arbitrary<Unnamed> {
  const fixed = fc.subarray([...days], { minLength: 1 }).map((on) => ({ weekdays: on, days: null }));
  const flexible = fc.integer({ min: 1, max: 3 }).map((count) => ({ weekdays: null, days: count }));
  const part = fc
    .tuple(fc.nat(9), plain ? fixed : fc.oneof(fixed, fixed, flexible))
    .map(([offer, on]) => ({ offer, ...on }));
  const parts = fc.array(part, { minLength: 1, maxLength: plain ? 1 : 2 });
  return fc.record({
    municipalityId: fc.constantFrom(baerum, baerum, asker),
    needClass: plain ? fc.integer({ min: 1, max: 3 }) : fc.option(fc.integer({ min: 1, max: 3 }), { freq: 9 }),
    leavesSchool: fc.boolean(),
    waitingSince: fc.constantFrom('2026-11-02', '2026-12-01', '2027-01-11'),
    busy: plain
      ? fc.constant([])
      : fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.subarray([...days]) }),
    settled: plain ? fc.constant(false) : fc.constantFrom(false, false, false, false, true),
    wishes: fc.array(
      fc.record({
        eligibility: plain
          ? fc.constant('suitable' as const)
          : fc.constantFrom(
              'suitable' as const,
              'suitable' as const,
              'suitable' as const,
              'notSuitable' as const,
              'navDecides' as const,
            ),
        parts: parts.map(distinctDays),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  });
}

/** A person is in one place a day: the form refuses the same weekday twice, and more than five days. */
function distinctDays(parts: readonly UnnamedPart[]): readonly UnnamedPart[] {
  const seen = new Set<Weekday>();
  const kept = parts.flatMap((part): UnnamedPart[] => {
    if (part.weekdays === null) return [part];
    const on = part.weekdays.filter((weekday) => !seen.has(weekday));
    on.forEach((weekday) => seen.add(weekday));
    return on.length === 0 ? [] : [{ ...part, weekdays: on }];
  });
  return kept;
}

function named(applicant: Unnamed, index: number, offers: number): Applicant {
  return {
    ...applicant,
    id: `person-${String(index).padStart(3, '0')}`,
    ticket: `2027/${index + 1}`,
    wishes: applicant.wishes.map(({ eligibility, parts }, wish) => ({
      id: `wish-${index}-${wish + 1}`,
      rank: wish + 1,
      eligibility,
      parts: parts.map(({ offer, ...part }) => ({ ...part, offerId: `offer-${offer % offers}` })),
    })),
  };
}
