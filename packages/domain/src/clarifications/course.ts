import type { Actor, Role } from '../access';
import { addDays, contains, isDay, overlaps, type Day } from '../calendar';
import { accept, refuse, type Outcome } from '../outcome';
import type { StepNotYours } from '../steps';
import { bookedAheadDays } from './booking';

/** How long a clarification course (avklaringskurs) is, and how many people it has room for a day at most. Source: NAV's arena for short clarification. */
export const courseDays = 14;
export const mostCoursePlaces = 16;

/** A period of 14 days in which one organisation clarifies a group: nobody has a day of her own, a place is for the period. */
export interface ClarificationCourse {
  readonly startsOn: Day;
  /** People a day. */
  readonly places: number;
}

export type CourseViolation =
  | { readonly rule: 'course-day-impossible'; readonly field: 'startsOn'; readonly latest: Day }
  | { readonly rule: 'course-places-impossible'; readonly field: 'places'; readonly most: number }
  | { readonly rule: 'course-overlaps'; readonly field: 'startsOn'; readonly from: Day | null; readonly to: Day | null }
  | { readonly rule: 'course-not-here'; readonly field: 'municipalityId' | 'courseId' }
  | { readonly rule: 'course-other-day'; readonly field: 'startsAt'; readonly from: Day; readonly to: Day }
  | { readonly rule: 'course-has-person'; readonly field: 'courseId' }
  | { readonly rule: 'course-full'; readonly field: 'courseId'; readonly places: number; readonly from: Day };

const runners: readonly Role[] = ['providerStaff', 'providerLeader', 'navAdviser'];

/** Who sets up courses: those who clarify, for their own organisation. */
export function mayRunCourse(actor: Pick<Actor, 'role' | 'organisationId'>): Outcome<null, StepNotYours> {
  if (actor.organisationId !== null && runners.includes(actor.role)) return accept(null);
  return refuse({ rule: 'step-not-yours', step: 'registerCourse', by: runners });
}

/** The first and the last day. */
export function coursePeriod({ startsOn }: Pick<ClarificationCourse, 'startsOn'>): { from: Day; to: Day } {
  return { from: startsOn, to: addDays(startsOn, courseDays - 1) };
}

/** Can a course be set up like this, beside the others of the same organisation? One at a time: together they would have more people a day. */
export function registerCourse(
  course: ClarificationCourse,
  others: readonly ClarificationCourse[],
  today: Day,
): Outcome<ClarificationCourse, CourseViolation> {
  const { startsOn, places } = course;
  const latest = addDays(today, bookedAheadDays);
  if (!isDay(startsOn) || startsOn < today || startsOn > latest) {
    return refuse({ rule: 'course-day-impossible', field: 'startsOn', latest });
  }
  if (!Number.isInteger(places) || places < 1 || places > mostCoursePlaces) {
    return refuse({ rule: 'course-places-impossible', field: 'places', most: mostCoursePlaces });
  }
  const other = others.map(coursePeriod).find((each) => overlaps(each, coursePeriod(course)));
  return other ? refuse({ rule: 'course-overlaps', field: 'startsOn', ...other }) : accept(course);
}

/** What stands on a course besides the booking that is made: how many people, and whether the person is one of them. */
export interface CourseTaken {
  readonly taken: number;
  readonly hasPerson: boolean;
}

/** May a booking take a place? A place counts for the whole period, so no day ever has more people than places. */
export function takeCoursePlace(
  course: ClarificationCourse,
  { taken, hasPerson }: CourseTaken,
  on: Day,
): Outcome<null, CourseViolation> {
  const period = coursePeriod(course);
  if (!contains(period, on)) return refuse({ rule: 'course-other-day', field: 'startsAt', ...period });
  if (hasPerson) return refuse({ rule: 'course-has-person', field: 'courseId' });
  const { places } = course;
  return taken < places ? accept(null) : refuse({ rule: 'course-full', field: 'courseId', places, from: period.from });
}
