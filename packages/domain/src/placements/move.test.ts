import fc from 'fast-check';
import { addDays, contains, weekdays, type Day, type Weekday } from '../calendar';
import type { Authority } from '../decisions';
import {
  endClosed,
  giveUp,
  givesWay,
  holdBeside,
  moveOf,
  place,
  type HeldDay,
  type PlacementDay,
  type TakenDay,
} from './index';

const startOn = '2027-06-14';
const dayBefore = '2027-06-13';

const taken = (authority: Authority, more: Partial<TakenDay> = {}): TakenDay => ({
  offerId: 'old',
  weekday: 1,
  valid: { from: '2026-01-01', to: null },
  authority,
  held: false,
  ending: false,
  ...more,
});
const wanted = (weekday: Weekday = 1): PlacementDay => ({
  offerId: 'new',
  weekday,
  valid: { from: startOn, to: null },
});

describe('a place that gives way to a new one', () => {
  it.each([
    ['NAV’s, to the municipality’s', taken('nav'), 'municipality', true],
    ['the municipality’s, to NAV’s', taken('municipality'), 'nav', true],
    [
      'the municipality’s own, to the municipality’s: that is one changed decision',
      taken('municipality'),
      'municipality',
      false,
    ],
    ['NAV’s own, to NAV’s', taken('nav'), 'nav', false],
    ['one whose end is set', taken('nav', { ending: true }), 'municipality', false],
    ['one that is only held', taken('nav', { held: true }), 'municipality', false],
  ] as const)('%s', (_name, day, to, expected) => {
    expect(givesWay(day, to)).toBe(expected);
    expect(holdBeside([wanted()], [day], to).ok).toBe(expected);
  });

  it('stands against nothing on other weekdays, or where it ends the day before', () => {
    expect(holdBeside([wanted(2)], [taken('municipality')], 'municipality').ok).toBe(true);
    const ends = taken('nav', { ending: true, valid: { from: '2026-01-01', to: dayBefore } });
    expect(holdBeside([wanted()], [ends], 'municipality').ok).toBe(true);
  });
});

describe('the end of a place that another is held beside', () => {
  const held = (decided: boolean, on: Day = startOn, weekday: Weekday = 1): HeldDay => ({
    weekday,
    startOn: on,
    decided,
  });

  it.each([
    ['nothing is held: any day', [], '2027-03-01', null],
    ['she has not answered, or it is not decided', [held(false)], dayBefore, 'move-not-decided'],
    ['one of two is not decided', [held(true), held(false, startOn, 2)], dayBefore, 'move-not-decided'],
    ['decided: the day before the new start', [held(true)], dayBefore, null],
    ['a day without a place', [held(true)], '2027-06-12', 'move-other-last-day'],
    ['a day with two', [held(true)], startOn, 'move-other-last-day'],
    ['the first of two begins', [held(true, '2027-08-02', 2), held(true)], dayBefore, null],
  ] as const)('%s', (_name, days, lastDay, rule) => {
    const ended = giveUp(days, lastDay);
    expect(ended.ok ? null : ended.violation.rule).toBe(rule);
  });

  it('is told where it is to be', () => {
    expect(moveOf([])).toBeNull();
    expect(moveOf([held(true)])).toEqual({ lastDay: dayBefore, decided: true });
    expect(moveOf([held(true), held(false, '2027-07-01', 2)])).toEqual({ lastDay: dayBefore, decided: false });
  });
});

describe('a move from NAV’s place to the municipality’s, step by step in any order', () => {
  type Act =
    | { readonly do: 'send'; readonly inDays: number }
    | { readonly do: 'yes' | 'no' | 'decide' }
    | { readonly do: 'end'; readonly inDays: number };
  const anAct = fc.oneof(
    fc.record({ do: fc.constant('send' as const), inDays: fc.integer({ min: 0, max: 20 }) }),
    fc.record({ do: fc.constantFrom('yes' as const, 'no' as const, 'decide' as const) }),
    fc.record({ do: fc.constant('end' as const), inDays: fc.integer({ min: -3, max: 23 }) }),
  );
  const today = '2027-05-04';
  const horizon = addDays(today, 40);

  /** What the person has, and what is held for her. */
  interface Standing {
    readonly old: PlacementDay;
    readonly offered: { readonly startOn: Day; readonly state: 'sent' | 'accepted' | 'decided' | 'placed' } | null;
  }
  const first: Standing = {
    old: { offerId: 'old', weekday: 1, valid: { from: '2026-01-01', to: null } },
    offered: null,
  };
  const newDay = (on: Day): PlacementDay => ({ offerId: 'new', weekday: 1, valid: { from: on, to: null } });

  function take({ old, offered }: Standing, act: Act): Standing {
    switch (act.do) {
      case 'send': {
        const on = addDays(today, act.inDays);
        const ending = old.valid.to !== null;
        const may = holdBeside([newDay(on)], [{ ...old, authority: 'nav', held: false, ending }], 'municipality');
        return offered === null && may.ok ? { old, offered: { startOn: on, state: 'sent' } } : { old, offered };
      }
      case 'yes':
        return { old, offered: offered?.state === 'sent' ? { ...offered, state: 'accepted' } : offered };
      case 'no':
        return { old, offered: offered?.state === 'sent' ? null : offered };
      case 'decide':
        return { old, offered: offered?.state === 'accepted' ? { ...offered, state: 'decided' } : offered };
      case 'end': {
        if (offered === null || offered.state === 'placed') return { old, offered };
        const { startOn: on, state } = offered;
        const last = giveUp([{ weekday: 1, startOn: on, decided: state === 'decided' }], addDays(today, act.inDays));
        if (!last.ok) return { old, offered };
        const ended = { ...old, valid: { from: old.valid.from, to: last.value } };
        expect(place([newDay(on)], [ended]).ok).toBe(true);
        return { old: ended, offered: { startOn: on, state: 'placed' } };
      }
    }
  }

  it('leaves her in exactly one place every day, and a no leaves all as it was', () => {
    fc.assert(
      fc.property(fc.array(anAct, { maxLength: 14 }), (acts) => {
        let standing = first;
        for (const act of acts) {
          standing = take(standing, act);
          const has = [
            standing.old,
            ...(standing.offered?.state === 'placed' ? [newDay(standing.offered.startOn)] : []),
          ];
          for (let day = today; day < horizon; day = addDays(day, 1)) {
            expect(has.filter(({ valid }) => contains(valid, day))).toHaveLength(1);
          }
          if (standing.offered === null) expect(standing).toEqual(first);
        }
      }),
    );
  });

  it('can always come to its end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), fc.array(anAct, { maxLength: 8 }), (inDays, noise) => {
        const before = noise.reduce(take, first);
        const on = before.offered?.startOn ?? addDays(today, inDays);
        const inTime = (Date.parse(on) - Date.parse(today)) / 86_400_000 - 1;
        const acts: Act[] = [{ do: 'send', inDays }, { do: 'yes' }, { do: 'decide' }, { do: 'end', inDays: inTime }];
        expect(acts.reduce(take, before).offered?.state).toBe('placed');
      }),
    );
  });

  it('uses every weekday there is', () => {
    for (const weekday of weekdays)
      expect(holdBeside([wanted(weekday)], [taken('nav', { weekday })], 'municipality').ok).toBe(true);
  });
});

describe('who ends a place', () => {
  const nav = { financing: 'nav', hasCase: true };
  it.each([
    ['NAV, its own, for a place that is granted', nav, 'navAdviser', true, null],
    ['NAV, its own, for nothing', nav, 'navAdviser', false, 'step-not-yours'],
    [
      'NAV, what the municipality gave',
      { financing: 'municipality', hasCase: true },
      'navAdviser',
      true,
      'step-not-yours',
    ],
    ['NAV, what nobody decided on', { financing: 'none', hasCase: true }, 'navAdviser', true, 'step-not-yours'],
    ['the office, NAV’s', nav, 'caseworker', false, null],
    [
      'the office, its own: by a new decision',
      { financing: 'municipality', hasCase: true },
      'caseworker',
      true,
      'placement-needs-decision',
    ],
  ] as const)('%s', (_name, place, by, givesWay, rule) => {
    expect(endClosed('end', place, by, givesWay)?.rule ?? null).toBe(rule);
  });
});
