import fc from 'fast-check';
import { addDays } from '../calendar';
import { changeClosure, closeOffer, closureStepClosed, reopenedOn } from './closure';
import { gapPeriod, gapsOf } from './gaps';
import { changePool, ownsPool, poolAnsweredAt, type PoolNumber, type PoolOn } from './pool-change';

const today = '2027-01-18';
const weeks = { from: '2027-03-01', to: '2027-03-12' };

describe('closing', () => {
  it('is for days to come, in order, for a year at most, and not twice at once', () => {
    expect(closeOffer(weeks, [], today)).toEqual({ ok: true, value: weeks });
    expect(closeOffer({ from: today, to: today }, [], today).ok).toBe(true);
    const refused = (days: { from: string; to: string }, others = [] as { from: string; to: string }[]) => {
      const outcome = closeOffer(days, others, today);
      return outcome.ok ? null : outcome.violation;
    };
    expect(refused({ from: '2027-01-17', to: '2027-01-20' })).toMatchObject({ rule: 'closure-is-past', field: 'from' });
    expect(refused({ from: '2027-03-12', to: '2027-03-01' })).toMatchObject({ rule: 'closure-not-a-period' });
    expect(refused({ from: '2027-02-30', to: '2027-03-01' })).toMatchObject({ rule: 'closure-not-a-period' });
    expect(refused({ from: '2027-03-01', to: '2028-03-02' })).toMatchObject({
      rule: 'closure-too-long',
      latest: '2028-03-01',
    });
    expect(refused(weeks, [{ from: '2027-03-12', to: '2027-03-14' }])).toMatchObject({
      rule: 'closed-already',
      from: '2027-03-12',
    });
    expect(closeOffer(weeks, [{ from: '2027-03-13', to: '2027-03-14' }], today).ok).toBe(true);
  });

  it('keeps the first day once it has begun, and can always end earlier', () => {
    const begun = { from: '2027-01-11', to: '2027-01-29' };
    const rule = (days: { from: string; to: string }) => {
      const outcome = changeClosure(begun, days, [], today);
      return outcome.ok ? 'ok' : outcome.violation.rule;
    };
    expect(rule({ from: '2027-01-12', to: '2027-01-29' })).toBe('closure-has-begun');
    expect(rule({ from: '2027-01-11', to: '2027-01-15' })).toBe('closure-is-past');
    expect(rule({ from: '2027-01-11', to: '2027-01-18' })).toBe('ok');
    expect(changeClosure(weeks, { from: '2027-01-15', to: '2027-03-12' }, [], today)).toMatchObject({
      violation: { rule: 'closure-is-past' },
    });
    expect(changeClosure({ from: '2027-01-04', to: '2027-01-08' }, weeks, [], today)).toMatchObject({
      violation: { rule: 'closure-over' },
    });
  });

  it('is either opened again or taken back, never both', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40, max: 40 }), fc.integer({ min: 0, max: 30 }), (start, length) => {
        const closure = { from: addDays(today, start), to: addDays(today, start + length) };
        const open = (['reopen', 'withdraw'] as const).filter(
          (step) => closureStepClosed(step, closure, today) === null,
        );
        expect(open).toHaveLength(closure.to < today ? 0 : 1);
        const stays = reopenedOn(closure, today);
        if (closure.to >= today) expect(open).toEqual([stays === null ? 'withdraw' : 'reopen']);
        if (stays !== null) expect(stays.to < today && stays.from === closure.from).toBe(true);
      }),
    );
  });
});

describe('the number of places', () => {
  const number: PoolNumber = {
    weekday: null,
    places: 98,
    from: '2027-08-01',
    source: 'Avtale',
    sourceDate: '2027-01-10',
  };
  const rule = (change: Partial<PoolNumber>, now: Partial<PoolOn> = {}) => {
    const outcome = changePool({ ...number, ...change }, { places: 96, promised: 94, leftOpen: null, ...now }, today);
    return outcome.ok ? 'ok' : outcome.violation.rule;
  };

  it('says where it comes from, is never changed backwards, and never takes what is promised', () => {
    expect(rule({})).toBe('ok');
    expect(rule({ places: 94 })).toBe('ok');
    expect(rule({ places: 93 })).toBe('pool-is-used');
    expect(rule({ places: 96 })).toBe('pool-unchanged');
    expect(rule({ places: 0 }, { places: null, promised: 0 })).toBe('ok');
    const shared = { places: null, promised: 0, leftOpen: 12 };
    expect([rule({ places: 12 }, shared), rule({ places: 13 }, shared)]).toEqual(['ok', 'pool-open-too-few']);
    expect([rule({ places: 1.5 }), rule({ places: -1 }), rule({ places: 1000 })]).toEqual(
      Array(3).fill('pool-places-impossible'),
    );
    expect([rule({ source: ' ' }), rule({ sourceDate: '2027-01-19' })]).toEqual(Array(2).fill('pool-source-missing'));
    expect(rule({ from: '2027-01-17' })).toBe('pool-in-the-past');
  });

  it('is NAV’s where NAV decides, and the leader’s elsewhere', () => {
    expect([poolAnsweredAt('nav'), poolAnsweredAt('municipality')]).toEqual(['navOffice', 'office']);
    expect(ownsPool('navAdviser', 'nav') && ownsPool('officeLeader', 'municipality')).toBe(true);
    const others = [
      ownsPool('officeLeader', 'nav'),
      ownsPool('navAdviser', 'municipality'),
      ownsPool('providerLeader', 'nav'),
      ownsPool('caseworker', 'municipality'),
    ];
    expect(others).toEqual([false, false, false, false]);
  });
});

describe('gaps', () => {
  it('counts empty place-days, and leaves out what was closed', () => {
    const row = { offerId: 'ba', monday: '2027-03-01', days: 1, places: 10, free: 3, closed: false };
    expect(
      gapsOf([row, { ...row, free: 0 }, { ...row, closed: true }, { ...row, offerId: 'arba', days: 5, free: -1 }]),
    ).toEqual([
      { offerId: 'ba', placeDays: 20, emptyDays: 3, closedDays: 10 },
      { offerId: 'arba', placeDays: 50, emptyDays: 0, closedDays: 0 },
    ]);
  });

  it('is for a period of two years at most', () => {
    expect(gapPeriod('2027-01-01', '2027-12-31').ok).toBe(true);
    expect(gapPeriod('2027-01-02', '2027-01-01').ok).toBe(false);
    expect(gapPeriod('2025-01-01', '2027-06-01').ok).toBe(false);
  });
});
