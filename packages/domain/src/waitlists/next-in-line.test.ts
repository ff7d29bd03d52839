import fc from 'fast-check';
import type { Weekday } from '../calendar';
import { firstInLine, nextInLine, tellsApart, type Waiter } from './next-in-line';
import { isAskedToday, isUnanswered, waitAnswerBy } from './wait-question';
import { compareWaiting } from './waitlist';

const anybody: Waiter = {
  id: 'a',
  state: 'waiting',
  needClass: 2,
  leavesSchoolThisRound: false,
  since: '2026-02-01',
  isSuitable: true,
  hasOpenOffer: false,
  takenOn: [],
  placedOn: [],
  wishedDays: 2,
  wishedOn: null,
  roomOn: [1, 2, 3, 4, 5],
};

it('the first who fits is next, and each before says why not', () => {
  const line = nextInLine(
    [
      { ...anybody, id: 'later', since: '2026-05-01' },
      { ...anybody, id: 'urgent', needClass: 1, takenOn: [2] },
      { ...anybody, id: 'paused', state: 'paused', needClass: 1 },
      { ...anybody, id: 'school', leavesSchoolThisRound: true, wishedOn: [1, 3], hasOpenOffer: true },
      { ...anybody, id: 'next' },
    ],
    [2],
  );
  expect(line.map(({ id, rank, fitsOn, passed, before }) => [id, rank, fitsOn, passed, before])).toEqual([
    ['urgent', 1, [], ['dayTaken'], 'needClass'],
    ['school', 2, [], ['heldElsewhere', 'dayNotWished'], 'leavesSchool'],
    ['next', 3, [2], [], 'waitedLonger'],
    ['later', 4, [2], [], 'needClass'],
    ['paused', null, [], ['paused'], null],
  ]);
  expect(firstInLine(line)?.id).toBe('next');
});

it('nobody loses her turn for what she has meanwhile: it is changed; who wants more days keeps those she has', () => {
  const on = (more: Partial<Waiter>) => {
    const [one] = nextInLine([{ ...anybody, placedOn: [1, 2, 3], ...more }], [2, 4]);
    return [one?.fitsOn, one?.insteadOn, one?.passed];
  };
  expect(on({ wishedDays: 5 })).toEqual([[2, 4], [2], []]);
  expect(on({ wishedDays: 2 })).toEqual([[4], [], []]);
  expect(on({ wishedDays: 2, roomOn: [2] })).toEqual([[], [], ['dayTaken', 'noRoom']]);
  expect(on({ wishedOn: [2] })).toEqual([[2], [2], []]);
  expect(on({ wishedDays: 5, takenOn: [2], roomOn: [2] })).toEqual([[], [], ['dayTaken', 'noRoom']]);
});

it('says what was not assessed, and where there is no room for her municipality', () => {
  const [one] = nextInLine([{ ...anybody, isSuitable: false, roomOn: [] }], [1]);
  expect(one?.passed).toEqual(['notAssessed', 'noRoom']);
  expect(firstInLine(nextInLine([], [1]))).toBeNull();
});

const waiter = fc.record({
  id: fc.uuid(),
  state: fc.constantFrom('waiting' as const, 'paused' as const),
  needClass: fc.option(fc.integer({ min: 1, max: 3 })),
  leavesSchoolThisRound: fc.boolean(),
  since: fc.constantFrom('2025-01-10', '2025-06-01', '2026-02-01'),
  isSuitable: fc.boolean(),
  hasOpenOffer: fc.boolean(),
  takenOn: fc.subarray<Weekday>([1, 2, 3, 4, 5]),
  placedOn: fc.subarray<Weekday>([1, 2, 3, 4, 5]),
  wishedDays: fc.integer({ min: 1, max: 5 }),
  wishedOn: fc.option(fc.subarray<Weekday>([1, 2, 3, 4, 5])),
  roomOn: fc.subarray<Weekday>([1, 2, 3, 4, 5]),
});

it('nobody stands without either a day that fits or a reason, and never both; order of rows changes nothing', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(waiter, { selector: ({ id }) => id, maxLength: 8 }),
      fc.subarray<Weekday>([1, 2, 3], { minLength: 1 }),
      (waiters, freed) => {
        const line = nextInLine(waiters, freed);
        expect(line).toHaveLength(waiters.length);
        expect(nextInLine([...waiters].reverse(), freed)).toEqual(line);
        for (const { fitsOn, passed } of line) expect(fitsOn.length > 0).toBe(passed.length === 0);
        const known = new Map(waiters.map((each) => [each.id, each]));
        const first = firstInLine(line);
        const self = known.get(first?.id ?? '');
        // Whoever stands before the one who is next would have been asked first, had any of the days fitted.
        for (const { id, fitsOn, rank } of line.slice(
          0,
          line.findIndex(({ id: each }) => each === first?.id),
        )) {
          const other = known.get(id);
          if (other && self && rank !== null) expect(compareWaiting(other, self)).toBeLessThanOrEqual(0);
          expect(fitsOn).toEqual([]);
        }
      },
    ),
  );
});

it('the reason between two is the first key of the order that differs', () => {
  fc.assert(
    fc.property(waiter, waiter, (a, b) => {
      expect(tellsApart(a, b) === 'equal').toBe(compareWaiting(a, b) === 0);
    }),
  );
});

describe('«Vil du fortsatt vente?»', () => {
  const since = { state: 'waiting', since: '2026-01-18', lastConfirmedOn: null, lastAskedOn: null } as const;
  it('is asked a year after the wait began, the last yes and the last question, and nobody who pauses is asked', () => {
    expect(isAskedToday(since, '2027-01-17')).toBe(false);
    expect(isAskedToday(since, '2027-01-18')).toBe(true);
    expect(isAskedToday({ ...since, state: 'paused' }, '2027-01-18')).toBe(false);
    expect(isAskedToday({ ...since, lastConfirmedOn: '2026-03-01' }, '2027-02-28')).toBe(false);
    expect(isAskedToday({ ...since, lastAskedOn: '2026-03-01' }, '2027-03-01')).toBe(true);
  });

  it('gives three weeks, and then somebody calls', () => {
    const answerBy = waitAnswerBy('2027-01-18');
    expect(answerBy).toBe('2027-02-08');
    expect(isUnanswered({ state: 'asked', answerBy }, '2027-02-08')).toBe(false);
    expect(isUnanswered({ state: 'asked', answerBy }, '2027-02-09')).toBe(true);
    expect(isUnanswered({ state: 'talk', answerBy }, '2027-02-09')).toBe(false);
  });
});
