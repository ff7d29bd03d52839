import fc from 'fast-check';
import { asker, baerum } from '../../testing';
import { aRandomRound } from '../../testing/rounds';
import { addDays, type Weekday } from '../calendar';
import { isFeasible, type SlotRoom } from '../capacity';
import { CountedRoom } from './counted-room';
import {
  bytesOf,
  checkRun,
  compareRuns,
  orderGroups,
  runRound,
  type Applicant,
  type RoundSnapshot,
  type RoundWish,
  type RunResult,
} from './index';

const runs = { numRuns: 400 };
/** In a strict order: the lottery separates equals. */
const strict = aRandomRound({ people: 12, offers: 3 });
const withEquals = aRandomRound({ people: 12, offers: 3, lottery: false });

const outcomeOf = (result: RunResult, id: string) => {
  const found = result.people.find(({ personId }) => personId === id);
  if (!found) throw new Error(`${id} has no outcome`);
  return found;
};
/** The rank of what somebody got; 99 for nothing. */
const rankOf = (result: RunResult, applicant: Applicant) => {
  const { outcome, wishId } = outcomeOf(result, applicant.id);
  return outcome === 'given' ? (applicant.wishes.find(({ id }) => id === wishId)?.rank ?? 99) : 99;
};
/** The room with these people in it. */
function roomWith(snapshot: RoundSnapshot, result: RunResult, isIn: (applicant: Applicant) => boolean): CountedRoom {
  const room = new CountedRoom(snapshot.offers);
  for (const applicant of snapshot.applicants.filter(isIn)) {
    room.seat(outcomeOf(result, applicant.id).days, applicant.municipalityId, null);
  }
  return room;
}
const tryable = (applicant: Applicant): readonly RoundWish[] =>
  applicant.settled || applicant.needClass === null
    ? []
    : applicant.wishes.filter(({ eligibility }) => eligibility === 'suitable');
const anyOf = <T>(items: readonly T[], index: number): T => {
  const found = items[index % items.length];
  if (found === undefined) throw new Error('nothing to choose');
  return found;
};

describe('the proposal', () => {
  it('passes the independent checker: order, capacity, wishes, reasons, nothing left', () => {
    fc.assert(
      fc.property(fc.oneof(strict, withEquals), (snapshot) => {
        expect(checkRun(snapshot, runRound(snapshot))).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('1. takes nobody in beyond the places, on any weekday of any piece of time', () => {
    fc.assert(
      fc.property(strict, (snapshot) => {
        const result = runRound(snapshot);
        for (const offer of snapshot.offers) {
          for (const piece of offer.room) {
            const before = new Map(piece.taken.map(({ municipalityId, people }) => [municipalityId, people]));
            const room: SlotRoom = { openPlaces: piece.open, pools: piece.kept, closed: null };
            if (!isFeasible(room, before)) continue; // overbooked before: the checker judges what the run adds
            const after = new Map(before);
            for (const applicant of snapshot.applicants) {
              const here = outcomeOf(result, applicant.id).days.some(
                (day) => day.offerId === offer.id && (piece.slot === null || piece.slot === day.weekday),
              );
              if (here) after.set(applicant.municipalityId, (after.get(applicant.municipalityId) ?? 0) + 1);
            }
            expect(isFeasible(room, after)).toBe(true);
          }
        }
      }),
      runs,
    );
  });

  it('2. nobody’s better wish would fit if all who come later gave up theirs', () => {
    fc.assert(
      fc.property(strict, (snapshot) => {
        const result = runRound(snapshot);
        for (const applicant of snapshot.applicants) {
          const { number } = outcomeOf(result, applicant.id);
          const isEarlier = (other: Applicant) => (outcomeOf(result, other.id).number ?? Infinity) < (number ?? 0);
          const room = roomWith(snapshot, result, isEarlier);
          const better = tryable(applicant).filter(({ rank }) => rank < rankOf(result, applicant));
          expect(better.filter((wish) => room.anyBundle(wish, applicant))).toEqual([]);
        }
      }),
      runs,
    );
  });

  it('3. leaves nothing that somebody would rather have', () => {
    fc.assert(
      fc.property(strict, (snapshot) => {
        const result = runRound(snapshot);
        const room = roomWith(snapshot, result, () => true);
        for (const applicant of snapshot.applicants) {
          const better = tryable(applicant).filter(({ rank }) => rank < rankOf(result, applicant));
          expect(better.filter((wish) => room.anyBundle(wish, applicant))).toEqual([]);
        }
      }),
      runs,
    );
  });

  it('4. never hurts somebody by assessing her need as greater', () => {
    fc.assert(
      fc.property(strict, fc.nat(), (snapshot, which) => {
        const chosen = anyOf(snapshot.applicants, which);
        if (chosen.needClass === null) return;
        const raised = { ...chosen, needClass: 1, leavesSchool: true, waitingSince: addDays(chosen.waitingSince, -30) };
        const applicants = snapshot.applicants.map((each) => (each.id === chosen.id ? raised : each));
        const after = rankOf(runRound({ ...snapshot, applicants }), raised);
        expect(after).toBeLessThanOrEqual(rankOf(runRound(snapshot), chosen));
      }),
      runs,
    );
  });

  it('5. gives nobody more for wishing in another order, or for fewer wishes', () => {
    fc.assert(
      fc.property(
        strict,
        fc.nat(),
        fc.subarray([0, 1, 2], { minLength: 1 }),
        fc.boolean(),
        (snapshot, which, kept, turn) => {
          const chosen = anyOf(snapshot.applicants, which);
          const picked = kept.flatMap((index) => chosen.wishes[index] ?? []);
          const said = (turn ? picked.reverse() : picked).map((wish, index) => ({ ...wish, rank: index + 1 }));
          const applicants = snapshot.applicants.map((each) =>
            each.id === chosen.id ? { ...each, wishes: said } : each,
          );
          // What she gets by saying something else, judged by what she really wants.
          const { outcome, wishId } = outcomeOf(runRound({ ...snapshot, applicants }), chosen.id);
          const real = outcome === 'given' ? (chosen.wishes.find(({ id }) => id === wishId)?.rank ?? 99) : 99;
          expect(real).toBeGreaterThanOrEqual(rankOf(runRound(snapshot), chosen));
        },
      ),
      runs,
    );
  });

  it('7. has a reason for every wish above the result, and for none below', () => {
    fc.assert(
      fc.property(strict, (snapshot) => {
        const result = runRound(snapshot);
        for (const applicant of snapshot.applicants) {
          const ranks = result.reasons.filter(({ personId }) => personId === applicant.id).map(({ rank }) => rank);
          const considered = applicant.settled || applicant.needClass === null ? [] : applicant.wishes;
          const reached = considered.filter(({ rank }) => rank <= rankOf(result, applicant)).map(({ rank }) => rank);
          expect(ranks).toEqual(reached);
        }
      }),
      runs,
    );
  });

  it('8. is the same bytes again, whatever the order of rows; other ids only change names', () => {
    fc.assert(
      fc.property(fc.oneof(strict, withEquals), (snapshot) => {
        const bytes = bytesOf(runRound(snapshot));
        expect(bytesOf(runRound(snapshot))).toBe(bytes);
        const turned: RoundSnapshot = {
          ...snapshot,
          applicants: [...snapshot.applicants].reverse(),
          offers: [...snapshot.offers].reverse().map((offer) => ({
            ...offer,
            room: [...offer.room]
              .reverse()
              .map((piece) => ({ ...piece, taken: [...piece.taken].reverse(), kept: [...piece.kept].reverse() })),
          })),
        };
        expect(bytesOf(runRound(turned))).toBe(bytes);
        const renamed = {
          ...snapshot,
          applicants: snapshot.applicants.map((each) => ({ ...each, id: `x${999 - Number(each.id.slice(7))}` })),
        };
        const after = runRound(renamed);
        for (const [index, applicant] of snapshot.applicants.entries()) {
          const { personId: _a, ...before } = outcomeOf(runRound(snapshot), applicant.id);
          const { personId: _b, ...now } = outcomeOf(after, anyOf(renamed.applicants, index).id);
          expect(now).toEqual(before);
        }
      }),
      runs,
    );
  });

  it('9. changes for nobody when somebody comes who wants nothing that anybody has', () => {
    fc.assert(
      fc.property(strict, (snapshot) => {
        const lone = {
          id: 'person-lone',
          municipalityId: asker,
          ticket: '2027/lone',
          needClass: 1,
          leavesSchool: true,
          waitingSince: '2020-01-01',
          busy: [],
          settled: false,
          wishes: [
            {
              id: 'wish-lone',
              rank: 1,
              eligibility: 'suitable',
              parts: [{ offerId: 'elsewhere', weekdays: [1], days: null }],
            },
          ],
        } as const satisfies Applicant;
        const elsewhere = {
          id: 'elsewhere',
          unit: 'weekday',
          openOn: [1],
          serves: [asker],
          room: [{ slot: 1, from: snapshot.startsOn, shut: false, open: 1, kept: [], taken: [] }],
        } as const;
        const more = {
          ...snapshot,
          offers: [...snapshot.offers, elsewhere],
          applicants: [...snapshot.applicants, lone],
        };
        const changes = compareRuns(runRound(snapshot), runRound(more)).map(({ personId }) => personId);
        expect(changes).toEqual(['person-lone']);
      }),
      runs,
    );
  });

  it('10. refuses nobody a weekday while a place kept for her municipality is unused there', () => {
    fc.assert(
      fc.property(strict, (snapshot) => {
        for (const { parts } of runRound(snapshot).reasons) {
          for (const { certificate, reason } of parts.flatMap(({ lacks }) => lacks)) {
            if (certificate !== null && reason !== 'CLOSED')
              expect(certificate.own).toBeGreaterThanOrEqual(certificate.ownKept);
          }
        }
      }),
      runs,
    );
  });

  it('11. with one place more on a weekday still leaves nothing that somebody would rather have', () => {
    fc.assert(
      fc.property(strict, fc.nat(), fc.constantFrom<Weekday>(1, 2, 3), (snapshot, which, weekday) => {
        const chosen = anyOf(snapshot.offers, which);
        const offers = snapshot.offers.map((offer) => ({
          ...offer,
          room: offer.room.map((piece) =>
            offer.id === chosen.id && piece.slot === weekday ? { ...piece, open: piece.open + 1 } : piece,
          ),
        }));
        const more = { ...snapshot, offers };
        expect(checkRun(more, runRound(more))).toEqual([]);
      }),
      runs,
    );
  });

  it('12. is pure: nothing that went in is changed, and running again moves nobody', () => {
    fc.assert(
      fc.property(withEquals, (snapshot) => {
        const before = JSON.stringify(snapshot);
        const first = runRound(snapshot);
        expect(compareRuns(first, runRound(snapshot))).toEqual([]);
        expect(JSON.stringify(snapshot)).toBe(before);
      }),
      runs,
    );
  });
});

describe('equals', () => {
  it('share a number, and are told apart by nothing but the published keys', () => {
    fc.assert(
      fc.property(withEquals, (snapshot) => {
        for (const group of orderGroups(snapshot.applicants, snapshot.rule, null)) {
          const keys = group.map((each) => `${each.needClass} ${each.leavesSchool} ${each.waitingSince}`);
          expect(new Set(keys).size).toBe(1);
        }
      }),
      runs,
    );
  });

  it('who want the same last place get it neither of them, and nobody further down does', () => {
    fc.assert(
      fc.property(withEquals, (snapshot) => {
        const result = runRound(snapshot);
        for (const { personIds, number } of result.ties) {
          expect(personIds.length).toBeGreaterThanOrEqual(2);
          for (const id of personIds) {
            const tied = snapshot.applicants.find((each) => each.id === id);
            const wish = tied?.wishes.find((each) => each.id === outcomeOf(result, id).wishId);
            if (!tied || !wish) throw new Error('a tie without a wish');
            const room = roomWith(
              snapshot,
              result,
              (other) => (outcomeOf(result, other.id).number ?? Infinity) < number,
            );
            expect(room.anyBundle(wish, tied)).toBe(true);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('13. the brute force', () => {
  /** Seats everybody one by one, in a kept place or an open one, in every possible way. */
  function seatable(
    piece: { open: number; kept: RoundSnapshot['offers'][number]['room'][number]['kept'] },
    people: readonly string[],
  ): boolean {
    const left = new Map(
      [baerum, asker].map((id) => [
        id,
        piece.kept.filter((row) => row.municipalityId === id).reduce((sum, row) => sum + row.places, 0),
      ]),
    );
    const isClosed = (id: string) => piece.kept.some((row) => row.municipalityId === id && row.closed);
    const seat = (index: number, open: number): boolean => {
      const person = people[index];
      if (person === undefined) return true;
      const own = left.get(person) ?? 0;
      if (own > 0) {
        left.set(person, own - 1);
        const fits = seat(index + 1, open);
        left.set(person, own);
        if (fits) return true;
      }
      return !isClosed(person) && open > 0 && seat(index + 1, open - 1);
    };
    return seat(0, piece.open);
  }

  function feasible(snapshot: RoundSnapshot, chosen: readonly (RoundWish | null)[]): boolean {
    return snapshot.offers.every((offer) =>
      offer.room.every((piece) => {
        const people = snapshot.applicants.flatMap(({ municipalityId }, index) =>
          chosen[index]?.parts.some(
            (part) => part.offerId === offer.id && piece.slot !== null && part.weekdays?.includes(piece.slot),
          )
            ? [municipalityId]
            : [],
        );
        return seatable(piece, people);
      }),
    );
  }

  /** Of everything that is possible at all: the best for the first, then the best for the second, and so on. */
  function best(snapshot: RoundSnapshot): string[] {
    const order = orderGroups(snapshot.applicants, snapshot.rule, snapshot.seed).flat();
    const chosen: (RoundWish | null)[] = snapshot.applicants.map(() => null);
    let found: string | null = null;
    const ranksOf = () => order.map((applicant) => String(chosen[snapshot.applicants.indexOf(applicant)]?.rank ?? 9));
    const tryAll = (index: number): void => {
      const applicant = snapshot.applicants[index];
      if (applicant === undefined) {
        const ranks = ranksOf().join('');
        if ((found === null || ranks < found) && feasible(snapshot, chosen)) found = ranks;
        return;
      }
      for (const wish of [...applicant.wishes, null]) {
        chosen[index] = wish;
        tryAll(index + 1);
      }
      chosen[index] = null;
    };
    tryAll(0);
    return [...(found ?? '')];
  }

  it('over every possible way to place at most six people finds the same', () => {
    fc.assert(
      fc.property(aRandomRound({ people: 6, offers: 2, plain: true }), (snapshot) => {
        const result = runRound(snapshot);
        const order = orderGroups(snapshot.applicants, snapshot.rule, snapshot.seed).flat();
        const ranks = order.map((applicant) => String(Math.min(9, rankOf(result, applicant))));
        expect(ranks).toEqual(best(snapshot));
      }),
      { numRuns: 250 },
    );
  });
});
