import fc from 'fast-check';
import { today } from '../../testing';
import { addDays } from '../calendar';
import { addToWaitlist, waitlistOrder, type Waiting } from './index';

const told = { on: '2027-01-18', how: 'phone', by: 'Lise' } as const;
const waiting = (more: Partial<Waiting> = {}): Waiting => ({
  id: 'ada',
  state: 'waiting',
  needClass: 2,
  leavesSchoolThisRound: false,
  since: '2027-03-01',
  ...more,
});

describe('going on a waitlist', () => {
  it.each([
    ['told today by phone', told, null, 'ok'],
    ['told nothing', null, null, 'wait-not-informed'],
    ['told by nobody', { ...told, by: '' }, null, 'wait-not-informed'],
    ['told on a day that does not exist', { ...told, on: '2027-02-30' }, null, 'wait-not-informed'],
    ['to be told tomorrow', { ...told, on: '2027-01-19' }, null, 'informed-in-the-future'],
    ['waiting already', told, '2026-05-01', 'already-waiting'],
  ])('%s', (_how, informed, since, expected) => {
    const outcome = addToWaitlist(informed, since, today);
    expect(outcome.ok ? 'ok' : outcome.violation.rule).toBe(expected);
  });
});

describe('the order', () => {
  const ranks = (...entries: Waiting[]) => waitlistOrder(entries).map(({ id, rank }) => `${rank} ${id}`);

  it('is need first, then who leaves school, then who has waited longest', () => {
    expect(
      ranks(
        waiting({ id: 'long wait', since: '2020-01-01' }),
        waiting({ id: 'leaves school', leavesSchoolThisRound: true }),
        waiting({ id: 'greatest need', needClass: 1, since: '2027-04-01' }),
        waiting({ id: 'not assessed', needClass: null, since: '2019-01-01' }),
      ),
    ).toEqual(['1 greatest need', '2 leaves school', '3 long wait', '4 not assessed']);
  });

  it('lets equals share a rank, and passes over those who pause or have left', () => {
    const entries = [
      waiting({ id: 'a' }),
      waiting({ id: 'b' }),
      waiting({ id: 'paused', state: 'paused' }),
      waiting({ id: 'c', needClass: 3 }),
    ];
    expect(waitlistOrder(entries)).toEqual([
      { id: 'a', rank: 1, sharedWith: 1 },
      { id: 'b', rank: 1, sharedWith: 1 },
      { id: 'c', rank: 3, sharedWith: 0 },
    ]);
  });

  it('does not depend on the order of rows, nor on ids', () => {
    const anEntry = fc.record({
      state: fc.constantFrom('waiting', 'paused', 'left'),
      needClass: fc.option(fc.integer({ min: 1, max: 3 })),
      leavesSchoolThisRound: fc.boolean(),
      since: fc.integer({ min: 0, max: 3 }).map((days) => addDays('2027-01-01', days)),
    });
    fc.assert(
      fc.property(fc.array(anEntry, { maxLength: 8 }), (entries) => {
        const named = entries.map((entry, index) => ({ ...entry, id: `${index}` }));
        const byId = (list: readonly { id: string }[]) => [...list].sort((a, b) => a.id.localeCompare(b.id));
        expect(byId(waitlistOrder(named))).toEqual(byId(waitlistOrder([...named].reverse())));
      }),
    );
  });
});
