import { checkSchoolExperience, isPaid, tidied, type SchoolExperience } from './index';

const today = '2027-01-18';
const kitchen: SchoolExperience = {
  kind: 'workTrialPeriod',
  place: 'Kantina på Bærum arbeidssenter',
  from: '2026-10-05',
  to: '2026-12-18',
  hoursPerWeek: 6,
  state: 'happened',
  missedReason: null,
  paidBy: 'county',
  costKroner: 12_000,
};
const missed: SchoolExperience = { ...kitchen, state: 'missed', missedReason: 'cost', paidBy: null };

describe('what a school writes down', () => {
  it.each<[string, SchoolExperience, string[]]>([
    ['paid by the county', kitchen, []],
    ['free', { ...kitchen, paidBy: 'nobody', costKroner: 0 }, []],
    ['with nothing known of money', { ...kitchen, paidBy: null, costKroner: null }, []],
    ['that goes on', { ...kitchen, to: null }, []],
    ['planned for the spring', { ...kitchen, state: 'planned', from: '2027-03-01', to: '2027-03-05' }, []],
    ['planned from today', { ...kitchen, state: 'planned', from: today, to: null }, []],
    ['missed because of cost, with what it would have cost', missed, []],
    [
      'missed, and nobody says why',
      { ...missed, missedReason: null },
      ['missedReason experience-missed-without-reason'],
    ],
    ['that was, and begins tomorrow', { ...kitchen, from: '2027-01-19', to: null }, ['from experience-not-begun']],
    ['planned for last autumn', { ...kitchen, state: 'planned' }, ['from experience-planned-in-the-past']],
    ['that cost something, and nobody paid', { ...kitchen, paidBy: 'nobody' }, ['paidBy experience-payer-missing']],
    ['that cost something, by whom is not said', { ...kitchen, paidBy: null }, ['paidBy experience-payer-missing']],
    ['with half kroner', { ...kitchen, costKroner: 99.5 }, ['costKroner experience-cost-impossible']],
    ['with less than nothing', { ...kitchen, costKroner: -1 }, ['costKroner experience-cost-impossible']],
    ['with a million', { ...kitchen, costKroner: 1_000_000 }, ['costKroner experience-cost-impossible']],
    [
      'with no place and a day that does not exist',
      { ...kitchen, place: ' ', from: '2026-02-30' },
      ['place experience-without-place', 'from experience-without-days'],
    ],
  ])('%s', (_what, experience, expected) => {
    expect(checkSchoolExperience(experience, today).map(({ field, rule }) => `${field} ${rule}`)).toEqual(expected);
  });

  it('is kept without what does not belong to it', () => {
    expect(tidied({ ...kitchen, missedReason: 'cost' }).missedReason).toBeNull();
    expect(tidied({ ...missed, paidBy: 'family' }).paidBy).toBeNull();
    expect(tidied({ ...kitchen, paidBy: 'nobody', costKroner: null }).costKroner).toBe(0);
    expect(tidied(missed).costKroner).toBe(12_000);
  });

  it('counts as paid when it was, and somebody paid', () => {
    const free = { ...kitchen, paidBy: 'nobody' as const };
    expect([kitchen, free, { ...kitchen, state: 'planned' as const }, missed].map(isPaid)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
