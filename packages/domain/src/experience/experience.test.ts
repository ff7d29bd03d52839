import { checkExperience, hintsFor, type Experience } from './index';

const hospitering: Experience = {
  kind: 'workTrialPeriod',
  place: 'Kantina på Bærum arbeidssenter',
  from: '2026-10-05',
  to: '2026-12-18',
  hoursPerWeek: 6,
};

describe('an experience', () => {
  it.each<[string, Partial<Experience>, string[]]>([
    ['with all of it', {}, []],
    ['that goes on', { to: null }, []],
    ['without a place', { place: ' ' }, ['experience-without-place']],
    ['on a day that does not exist', { from: '2026-02-30' }, ['experience-without-days']],
    ['that ends before it begins', { to: '2026-10-04' }, ['experience-ends-before-it-begins']],
    ['of 60 hours a week', { hoursPerWeek: 60 }, ['experience-hours-impossible']],
    ['of no number of hours', { hoursPerWeek: Number.NaN }, ['experience-hours-impossible']],
  ])('%s', (_what, more, expected) => {
    expect(checkExperience({ ...hospitering, ...more }).map(({ rule }) => rule)).toEqual(expected);
  });

  it.each<[string, Partial<Experience>, string[]]>([
    ['two days of jobbsmak', { kind: 'jobTaster', to: '2026-10-06' }, []],
    ['three days of jobbsmak', { kind: 'jobTaster', to: '2026-10-07' }, []],
    ['a jobbsmak of four days', { kind: 'jobTaster', to: '2026-10-08' }, ['jobTasterIsUsuallyTwoOrThreeDays']],
    ['a jobbsmak without an end', { kind: 'jobTaster', to: null }, ['jobTasterIsUsuallyTwoOrThreeDays']],
    ['a period without hours', { hoursPerWeek: null }, ['periodUsuallyHasHours']],
    ['a period with hours', {}, []],
    ['something impossible', { place: '' }, []],
  ])('%s: a second look at %j', (_what, more, hints) => {
    expect(hintsFor({ ...hospitering, ...more })).toEqual(hints);
  });
});
