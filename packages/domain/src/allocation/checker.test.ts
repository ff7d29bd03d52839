import fc from 'fast-check';
import { aRandomRound } from '../../testing/rounds';
import { weekdays } from '../calendar';
import { checkRun, runRound, type RunResult, type PersonOutcome } from './index';

/** What a wrong engine, or somebody who changed a stored run, could have done. Each must be found. */
const forgeries: Record<string, (result: RunResult) => RunResult | null> = {
  'two people changed places': (result) => {
    const [a, b] = result.people.filter(({ number }) => number !== null);
    return a && b && a.number !== b.number
      ? withPeople(result, [
          { ...a, number: b.number },
          { ...b, number: a.number },
        ])
      : null;
  },
  'somebody lost the place': (result) => {
    const given = result.people.find(({ outcome }) => outcome === 'given');
    return given ? withPeople(result, [{ ...given, outcome: 'noRoom', wishId: null, days: [] }]) : null;
  },
  // Another free day would answer a wish for a number of days as well: the day must be one that was not free for her.
  'somebody got a day that was not free': (result) => {
    for (const given of result.people.filter(({ outcome }) => outcome === 'given')) {
      const row = result.reasons.find(({ personId, wishId }) => personId === given.personId && wishId === given.wishId);
      const free = new Set(row?.parts.flatMap((part) => part.free));
      const other = weekdays.find((weekday) => !free.has(weekday));
      const [first, ...others] = given.days;
      if (row && first && other !== undefined)
        return withPeople(result, [{ ...given, days: [{ ...first, weekday: other }, ...others] }]);
    }
    return null;
  },
  'somebody is left out': (result) => (result.people.length > 1 ? { ...result, people: result.people.slice(1) } : null),
  'a reason is missing': (result) =>
    result.reasons.length > 0 ? { ...result, reasons: result.reasons.slice(1) } : null,
  'a number in a reason was changed': (result) => {
    const row = result.reasons.find(({ parts }) =>
      parts.some(({ lacks }) => lacks.some(({ certificate }) => certificate !== null)),
    );
    if (!row) return null;
    const parts = row.parts.map((part) => ({
      ...part,
      lacks: part.lacks.map((lack) => ({
        ...lack,
        certificate: lack.certificate && { ...lack.certificate, people: lack.certificate.people + 1 },
      })),
    }));
    return { ...result, reasons: result.reasons.map((each) => (each === row ? { ...row, parts } : each)) };
  },
  'a day is said to be free that was not': (result) => {
    const row = result.reasons.find(({ parts }) => parts.some(({ lacks }) => lacks.length > 0));
    if (!row) return null;
    const parts = row.parts.map((part) => ({
      ...part,
      free: [...part.free, ...part.lacks.map(({ weekday }) => weekday)],
      lacks: [],
    }));
    return { ...result, reasons: result.reasons.map((each) => (each === row ? { ...row, parts } : each)) };
  },
};

function withPeople(result: RunResult, changed: readonly PersonOutcome[]): RunResult {
  return {
    ...result,
    people: result.people.map((each) => changed.find(({ personId }) => personId === each.personId) ?? each),
  };
}

describe('the checker', () => {
  it.each(Object.entries(forgeries))('finds that %s', (_what, forge) => {
    let tried = 0;
    fc.assert(
      fc.property(aRandomRound({ people: 10, offers: 2 }), (snapshot) => {
        const forged = forge(runRound(snapshot));
        if (forged === null) return;
        tried += 1;
        expect(checkRun(snapshot, forged)).not.toEqual([]);
      }),
      { numRuns: 400 },
    );
    expect(tried).toBeGreaterThan(20);
  });
});
