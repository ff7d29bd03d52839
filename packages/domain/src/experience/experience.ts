import { daysBetween, isDay, type Day } from '../calendar';

/**
 * Work tried before or during school: hospitering (training over a period), jobbsmak (a taste of two or three days in a
 * company), arbeidspraksis (a period of practice).
 */
export const experienceKinds = ['workTrialPeriod', 'jobTaster', 'workPractice'] as const;
export type ExperienceKind = (typeof experienceKinds)[number];

/** One documented experience. It belongs to the person and outlives the case. */
export interface Experience {
  readonly kind: ExperienceKind;
  readonly place: string;
  readonly from: Day;
  /** Null: it goes on. */
  readonly to: Day | null;
  readonly hoursPerWeek: number | null;
}

export type ExperienceViolation =
  | { readonly rule: 'experience-without-place'; readonly field: 'place' }
  | { readonly rule: 'experience-without-days'; readonly field: 'from' | 'to' }
  | { readonly rule: 'experience-ends-before-it-begins'; readonly field: 'to' }
  | { readonly rule: 'experience-hours-impossible'; readonly field: 'hoursPerWeek'; readonly max: number };

export const maxHoursPerWeek = 50;

/** Everything wrong with it; empty when it can be kept. */
export function checkExperience(experience: Experience): ExperienceViolation[] {
  const { place, from, to, hoursPerWeek } = experience;
  const violations: ExperienceViolation[] = [];
  if (place.trim() === '') violations.push({ rule: 'experience-without-place', field: 'place' });
  if (!isDay(from)) violations.push({ rule: 'experience-without-days', field: 'from' });
  else if (to !== null && !isDay(to)) violations.push({ rule: 'experience-without-days', field: 'to' });
  else if (to !== null && to < from) violations.push({ rule: 'experience-ends-before-it-begins', field: 'to' });
  if (hoursPerWeek !== null && !(hoursPerWeek >= 0 && hoursPerWeek <= maxHoursPerWeek)) {
    violations.push({ rule: 'experience-hours-impossible', field: 'hoursPerWeek', max: maxHoursPerWeek });
  }
  return violations;
}

/** Something to look at once more. Never keeps anybody from sending: schools name these things differently. */
export type ExperienceHint = 'jobTasterIsUsuallyTwoOrThreeDays' | 'periodUsuallyHasHours';

/** What is unusual about it: a taster that lasts, or a period without hours. */
export function hintsFor(experience: Experience): ExperienceHint[] {
  if (checkExperience(experience).length > 0) return [];
  const { kind, from, to, hoursPerWeek } = experience;
  if (kind !== 'jobTaster') return hoursPerWeek === null ? ['periodUsuallyHasHours'] : [];
  const days = to === null ? Infinity : daysBetween(from, to) + 1;
  return days >= 2 && days <= 3 ? [] : ['jobTasterIsUsuallyTwoOrThreeDays'];
}
