import { oneOfEach } from '../../testing';
import {
  agreementOn,
  agreementStanding,
  boughtUntil,
  changeAgreement,
  buyFrom,
  checkAgreement,
  mayWriteAgreement,
  poolWithin,
  type KnownAgreement,
} from './index';

const first: KnownAgreement = {
  id: '1',
  offerId: 'aurora',
  reference: '2025/17',
  places: 10,
  from: '2025-01-01',
  to: '2027-06-30',
};
const next: KnownAgreement = {
  ...first,
  id: '2',
  reference: '2027/4',
  places: 8,
  from: '2027-07-01',
  to: '2028-06-30',
};
const known = [first, next];

describe('an agreement to buy places', () => {
  const rule = (change: Partial<KnownAgreement>, purchased = true) => {
    const outcome = checkAgreement({ ...next, from: '2028-07-01', to: '2029-06-30', ...change }, purchased, known);
    return outcome.ok ? null : outcome.violation.rule;
  };

  it.each<[string, Partial<KnownAgreement>, string | null]>([
    ['after the others', {}, null],
    ['of another offer at the same time', { offerId: 'verkstedet', from: '2027-01-01' }, null],
    ['without a number', { reference: ' ' }, 'agreement-without-reference'],
    ['of no place', { places: 0 }, 'agreement-places-impossible'],
    ['of half a place', { places: 1.5 }, 'agreement-places-impossible'],
    ['of far too many', { places: 1000 }, 'agreement-places-impossible'],
    ['that ends before it begins', { to: '2028-06-30' }, 'agreement-days-impossible'],
    ['from no day', { from: '2028-02-30' }, 'agreement-days-impossible'],
    ['on the last day of another', { from: '2028-06-30' }, 'agreement-overlaps'],
  ])('%s', (_what, change, expected) => {
    expect(rule(change)).toBe(expected);
  });

  it('is for places that are bought', () => {
    expect(rule({}, false)).toBe('agreement-not-purchased');
  });

  it('is changed for a reason, by the same rules', () => {
    const change = (to: string, reason: string) => {
      const outcome = changeAgreement({ ...first, to }, reason, [next]);
      return outcome.ok ? null : outcome.violation.rule;
    };
    expect(change('2027-05-31', 'Skrevet feil')).toBeNull();
    expect(change('2027-05-31', ' ')).toBe('agreement-reason-missing');
    expect(change('2027-07-01', 'Forlenget')).toBe('agreement-overlaps');
  });

  it('is written down by the office that buys', () => {
    const mayWrite = oneOfEach.filter((actor) => mayWriteAgreement(actor, actor.tenantId ?? 'nowhere').ok);
    expect(mayWrite.map(({ role }) => role)).toEqual(['caseworker', 'officeLeader']);
    expect(mayWrite.every((actor) => !mayWriteAgreement(actor, 'elsewhere').ok)).toBe(true);
  });

  it.each([
    ['2024-12-31', 'upcoming'],
    ['2025-01-01', 'running'],
    ['2027-03-31', 'running'],
    ['2027-04-01', 'endsSoon'],
    ['2027-06-30', 'endsSoon'],
    ['2027-07-01', 'ended'],
  ])('on %s is %s', (today, standing) => {
    expect(agreementStanding(first, today)).toBe(standing);
  });
});

describe('what is bought', () => {
  it('is what covers the day, to its last', () => {
    expect(agreementOn(known, 'aurora', '2027-06-30')?.id).toBe('1');
    expect(agreementOn(known, 'aurora', '2027-07-01')?.id).toBe('2');
    expect(agreementOn(known, 'aurora', '2028-07-01')).toBeNull();
    expect(agreementOn(known, 'annet', '2027-01-01')).toBeNull();
  });

  it('goes on through agreements that follow each other', () => {
    expect(boughtUntil(known, 'aurora', '2026-01-01')).toBe('2028-06-30');
    expect(boughtUntil([first, { ...next, from: '2027-07-02' }], 'aurora', '2026-01-01')).toBe('2027-06-30');
    expect(boughtUntil(known, 'aurora', '2024-01-01')).toBeNull();
  });

  it.each([
    ['on the first day', '2025-01-01', null],
    ['in the second agreement', '2027-08-16', null],
    ['after the last', '2028-07-01', { rule: 'purchase-outside-agreement', field: 'startOn', lastDay: '2028-06-30' }],
    ['before the first', '2024-08-19', { rule: 'purchase-outside-agreement', field: 'startOn', lastDay: null }],
  ])('may be offered %s', (_when, startOn, violation) => {
    const outcome = buyFrom(startOn, ['aurora'], known);
    expect(outcome.ok ? null : outcome.violation).toEqual(violation);
    expect(buyFrom(startOn, [], known).ok).toBe(true);
  });

  it.each([
    ['as many as are bought', 10, 8, '2027-01-18', true],
    ['more than are bought', 11, 10, '2027-01-18', false],
    ['more than the next agreement has', 9, 8, '2027-08-16', false],
    ['fewer, though still more than are bought', 9, 10, '2027-08-16', true],
    ['more where nothing is bought', 1, 0, '2029-01-01', false],
    ['where nothing was kept before', 8, null, '2027-08-16', true],
  ])('may be used: %s', (_what, places, before, from, ok) => {
    expect(poolWithin(places, before, from, 'aurora', known).ok).toBe(ok);
  });
});
