import type { Day } from '../calendar';
import { checkExperience, type Experience, type ExperienceViolation } from './experience';

/** What became of it: it is agreed, it was (or goes on), or it was agreed and came to nothing. */
export const experienceStates = ['planned', 'happened', 'missed'] as const;
export type ExperienceState = (typeof experienceStates)[number];

/** Why nothing came of it. `cost`: nobody would pay. That is counted, so that it can be mended. */
export const missedReasons = ['cost', 'noPlace', 'transport', 'health', 'ownWish', 'other'] as const;
export type MissedReason = (typeof missedReasons)[number];

/** Who paid what it cost. `nobody`: it was free. */
export const payers = ['nobody', 'school', 'county', 'municipality', 'nav', 'employer', 'family'] as const;
export type Payer = (typeof payers)[number];

/** Hospitering, jobbsmak or arbeidspraksis as a school writes it down, with who paid (schools and pupils are unequal in this). */
export interface SchoolExperience extends Experience {
  readonly state: ExperienceState;
  /** Only of one that was missed. */
  readonly missedReason: MissedReason | null;
  /** Null: not known, or nothing came of it. */
  readonly paidBy: Payer | null;
  /** Whole kroner; of one that was missed, what it would have cost. Null: not known. */
  readonly costKroner: number | null;
}

export type SchoolExperienceViolation =
  | ExperienceViolation
  | { readonly rule: 'experience-not-begun'; readonly field: 'from' }
  | { readonly rule: 'experience-planned-in-the-past'; readonly field: 'from' }
  | { readonly rule: 'experience-missed-without-reason'; readonly field: 'missedReason' }
  | { readonly rule: 'experience-cost-impossible'; readonly field: 'costKroner'; readonly max: number }
  | { readonly rule: 'experience-payer-missing'; readonly field: 'paidBy' };

/** More for one pupil's practice is a slip of the keyboard. */
export const mostKroner = 500_000;

/** Everything wrong with what a school would write down; empty when it can be kept. */
export function checkSchoolExperience(experience: SchoolExperience, today: Day): SchoolExperienceViolation[] {
  const { state, from, missedReason, costKroner, paidBy } = experience;
  const violations: SchoolExperienceViolation[] = checkExperience(experience);
  if (violations.every(({ field }) => field !== 'from')) {
    if (state === 'happened' && from > today) violations.push({ rule: 'experience-not-begun', field: 'from' });
    if (state === 'planned' && from < today) violations.push({ rule: 'experience-planned-in-the-past', field: 'from' });
  }
  if (state === 'missed' && missedReason === null) {
    violations.push({ rule: 'experience-missed-without-reason', field: 'missedReason' });
  }
  if (costKroner !== null && !(Number.isInteger(costKroner) && costKroner >= 0 && costKroner <= mostKroner)) {
    violations.push({ rule: 'experience-cost-impossible', field: 'costKroner', max: mostKroner });
  } else if (state !== 'missed' && (costKroner ?? 0) > 0 && (paidBy === null || paidBy === 'nobody')) {
    violations.push({ rule: 'experience-payer-missing', field: 'paidBy' });
  }
  return violations;
}

/** As it is kept: a reason only of one that was missed, a payer only of one that was not; what was free cost nothing. */
export function tidied<Kept extends SchoolExperience>(experience: Kept): Kept {
  const { state, missedReason, paidBy, costKroner } = experience;
  const isMissed = state === 'missed';
  return {
    ...experience,
    missedReason: isMissed ? missedReason : null,
    paidBy: isMissed ? null : paidBy,
    costKroner: !isMissed && paidBy === 'nobody' ? 0 : costKroner,
  };
}

/** Did somebody pay for it? */
export function isPaid({ state, paidBy }: Pick<SchoolExperience, 'state' | 'paidBy'>): boolean {
  return state === 'happened' && paidBy !== null && paidBy !== 'nobody';
}
