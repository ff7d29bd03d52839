import { yearsAfter, type Day } from '../calendar';
import { accept, refuse, type Outcome } from '../outcome';

/** How long she goes to upper secondary school: four or five years, or two at school and two in a company (lærekandidat). */
export const schoolCourses = ['fourYears', 'fiveYears', 'trainingCandidate'] as const;
export type SchoolCourse = (typeof schoolCourses)[number];

/** Who told when school ends. */
export const endTellers = ['pupil', 'guardian', 'school', 'office'] as const;
export type EndTeller = (typeof endTellers)[number];

/** When school is expected to end, as somebody told it on a day. What is told later counts; what was told before stays. */
export interface EndOfSchool {
  readonly endsOn: Day;
  /** Null: not said, as when only a day was written in the application. */
  readonly course: SchoolCourse | null;
  readonly toldBy: EndTeller;
  readonly toldOn: Day;
}

export type EndOfSchoolViolation =
  | { readonly rule: 'school-ends-in-the-past'; readonly field: 'endsOn' }
  | { readonly rule: 'school-ends-too-far-off'; readonly field: 'endsOn'; readonly years: number }
  | { readonly rule: 'end-told-in-the-future'; readonly field: 'toldOn' };

/** Nobody who goes to school today leaves it later than this. */
export const mostYearsLeft = 6;

/** Can it be kept? The day of school's end also ends what the school may see, so it is not a day that has been. */
export function checkEndOfSchool(told: EndOfSchool, today: Day): Outcome<EndOfSchool, EndOfSchoolViolation> {
  const { endsOn, toldOn } = told;
  if (endsOn < today) return refuse({ rule: 'school-ends-in-the-past', field: 'endsOn' });
  if (endsOn > yearsAfter(today, mostYearsLeft)) {
    return refuse({ rule: 'school-ends-too-far-off', field: 'endsOn', years: mostYearsLeft });
  }
  return toldOn > today ? refuse({ rule: 'end-told-in-the-future', field: 'toldOn' }) : accept(told);
}

/**
 * The last day of a school's grant when another end of school is told. A school never prolongs what it may see: only the
 * person herself, or who acts for her, does. Anybody shortens it.
 */
export function schoolGrantUntil(until: Day | null, endsOn: Day, byHerself: boolean): Day {
  return byHerself || until === null || endsOn < until ? endsOn : until;
}
