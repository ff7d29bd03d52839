import { adasBirthDate, aRepresentation, today } from '../../testing';
import { copiesTo } from '../letters';
import { lastDayOf, mayActInPersonsPlace, registerRepresentation, roleOf, validOn, type Representation } from './index';

describe("acting in Ada's place", () => {
  it.each<[string, Partial<Representation>, string]>([
    ['a guardian for personal matters may', {}, 'ok'],
    ['a guardian for both may', { scope: ['personal', 'economic'] }, 'ok'],
    ['a proxy for personal matters may', { kind: 'proxy' }, 'ok'],
    ['a future proxy in force may', { kind: 'futureProxy' }, 'ok'],
    ['a guardian for money only may not', { scope: ['economic'] }, 'mandate-does-not-cover'],
    ['a support person may not', { kind: 'supporter', scope: ['support'] }, 'support-person-may-not-act'],
    ['nobody may before the mandate was seen', { verifiedOn: null }, 'notVerified'],
    ['nobody may before it begins', { from: '2027-01-19' }, 'notBegun'],
    ['on its last day one still may', { to: today }, 'ok'],
    ['nobody may the day after it ended', { to: '2027-01-17' }, 'ended'],
    ['a parent may not once she is of age', { kind: 'parentOfMinor' }, 'ended'],
  ])('%s', (_who, more, expected) => {
    const outcome = mayActInPersonsPlace(aRepresentation(more), today, adasBirthDate);
    const said = outcome.ok ? 'ok' : outcome.violation;
    expect(typeof said === 'string' ? said : 'because' in said ? said.because : said.rule).toBe(expected);
  });

  it("a parent's right ends the day before the 18th birthday, by itself", () => {
    const parent = aRepresentation({ kind: 'parentOfMinor', from: '2007-09-12' });
    expect(lastDayOf(parent, adasBirthDate)).toBe('2025-09-11');
    expect(validOn(parent, '2025-09-11', adasBirthDate).ok).toBe(true);
    expect(validOn(parent, '2025-09-12', adasBirthDate)).toMatchObject({
      violation: { rule: 'representation-not-valid', because: 'ended', lastDay: '2025-09-11' },
    });
  });

  it('a mandate that ends earlier ends earlier', () => {
    const parent = aRepresentation({ kind: 'parentOfMinor', to: '2020-01-01' });
    expect(lastDayOf(parent, adasBirthDate)).toBe('2020-01-01');
  });

  it('a supporter wears the role of one, everybody else that of a representative', () => {
    expect([roleOf('supporter'), roleOf('guardian'), roleOf('parentOfMinor')]).toEqual([
      'supporter',
      'representative',
      'representative',
    ]);
  });
});

describe('registering a representation', () => {
  it.each<[string, Partial<Representation>, boolean]>([
    ['a guardian for money', { scope: ['economic'] }, true],
    ['a guardian for nothing', { scope: [] }, false],
    ['a guardian who supports', { scope: ['personal', 'support'] }, false],
    ['a support person who supports', { kind: 'supporter', scope: ['support'] }, true],
    ['a support person with a mandate', { kind: 'supporter', scope: ['personal'] }, false],
  ])('%s: %s', (_who, more, expected) => {
    expect(registerRepresentation(aRepresentation(more)).ok).toBe(expected);
  });
});

it('copies of a letter go to those whose mandate covers it, not to parents of an adult, supporters or for money', () => {
  const all = [
    aRepresentation({ id: 'guardian' }),
    aRepresentation({ id: 'money', scope: ['economic'] }),
    aRepresentation({ id: 'mother', kind: 'parentOfMinor' }),
    aRepresentation({ id: 'friend', kind: 'supporter', scope: ['support'] }),
    aRepresentation({ id: 'unseen', verifiedOn: null }),
  ];
  expect(copiesTo(all, today, adasBirthDate).map(({ id }) => id)).toEqual(['guardian']);
});
