import fc from 'fast-check';
import { addDays, daysBetween } from '../calendar';
import {
  courseDays,
  coursePeriod,
  mayRunCourse,
  mostCoursePlaces,
  registerCourse,
  takeCoursePlace,
  type ClarificationCourse,
} from './index';

const today = '2027-01-18';
const course: ClarificationCourse = { startsOn: '2027-02-01', places: 16 };

describe('setting up a course', () => {
  it.each<[string, Partial<ClarificationCourse>, string]>([
    ['in two weeks, with room for sixteen', {}, 'ok'],
    ['from today, for one', { startsOn: today, places: 1 }, 'ok'],
    ['from yesterday', { startsOn: '2027-01-17' }, 'course-day-impossible'],
    ['in more than a year', { startsOn: '2028-01-20' }, 'course-day-impossible'],
    ['on a day that is none', { startsOn: '2027-02-30' }, 'course-day-impossible'],
    ['with room for nobody', { places: 0 }, 'course-places-impossible'],
    ['with room for half a person', { places: 1.5 }, 'course-places-impossible'],
    ['with room for seventeen', { places: 17 }, 'course-places-impossible'],
    ['on the last day of another', { startsOn: '2027-03-14' }, 'course-overlaps'],
    ['so that it ends on the first day of another', { startsOn: '2027-02-16' }, 'course-overlaps'],
    ['so that it ends the day before another', { startsOn: '2027-02-15' }, 'ok'],
    ['the day after another', { startsOn: '2027-03-15' }, 'ok'],
  ])('%s: %s', (_what, change, expected) => {
    const outcome = registerCourse({ ...course, ...change }, [{ startsOn: '2027-03-01', places: 4 }], today);
    expect(outcome.ok ? 'ok' : outcome.violation.rule).toBe(expected);
  });

  it('is for those who clarify, and for nobody without an organisation', () => {
    expect(mayRunCourse({ role: 'navAdviser', organisationId: 'nav' }).ok).toBe(true);
    expect(mayRunCourse({ role: 'providerStaff', organisationId: 'arba' }).ok).toBe(true);
    expect(mayRunCourse({ role: 'caseworker', organisationId: 'office' }).ok).toBe(false);
    expect(mayRunCourse({ role: 'navAdviser', organisationId: null }).ok).toBe(false);
  });
});

describe('taking a place', () => {
  it.each<[string, { taken?: number; hasPerson?: boolean; on?: string }, string]>([
    ['the last of sixteen', { taken: 15 }, 'ok'],
    ['when sixteen are there', { taken: 16 }, 'course-full'],
    ['from the last day on', { on: '2027-02-14' }, 'ok'],
    ['the day before it begins', { on: '2027-01-31' }, 'course-other-day'],
    ['the day after it ended', { on: '2027-02-15' }, 'course-other-day'],
    ['by somebody who has one', { hasPerson: true }, 'course-has-person'],
  ])('%s: %s', (_what, { taken = 0, hasPerson = false, on = '2027-02-01' }, expected) => {
    const outcome = takeCoursePlace(course, { taken, hasPerson }, on);
    expect(outcome.ok ? 'ok' : outcome.violation.rule).toBe(expected);
  });
});

const aDay = fc.integer({ min: 0, max: 360 }).map((offset) => addDays(today, offset));
const asked = fc.record({
  who: fc.integer({ min: 0, max: 30 }),
  on: aDay,
  course: fc.integer({ min: 0, max: 9 }),
  cancels: fc.boolean(),
});

it('whatever is set up, booked and cancelled: never more people on a day than places, and each period is 14 days', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ startsOn: aDay, places: fc.integer({ min: -1, max: 20 }) }), { maxLength: 10 }),
      fc.array(asked, { maxLength: 80 }),
      (drafts, bookings) => {
        const courses: ClarificationCourse[] = [];
        for (const draft of drafts) if (registerCourse(draft, courses, today).ok) courses.push(draft);
        const people = courses.map(() => new Map<number, string>());
        for (const { who, on, course: index, cancels } of bookings) {
          const [one, there] = [courses[index], people[index]];
          if (!one || !there) continue;
          if (cancels) there.delete(who);
          else if (takeCoursePlace(one, { taken: there.size, hasPerson: there.has(who) }, on).ok) there.set(who, on);
        }
        for (const one of courses) {
          const { from, to } = coursePeriod(one);
          expect(daysBetween(from, to) + 1).toBe(courseDays);
        }
        for (let offset = 0; offset < 375; offset += 1) {
          const day = addDays(today, offset);
          const running = courses.flatMap((one, index) => {
            const { to } = coursePeriod(one);
            const there = [...(people[index]?.values() ?? [])].filter((since) => since <= day && day <= to).length;
            return there > 0 ? [{ there, places: one.places }] : [];
          });
          expect(running.length).toBeLessThanOrEqual(1);
          for (const { there, places } of running) {
            expect(there).toBeLessThanOrEqual(Math.min(places, mostCoursePlaces));
          }
        }
      },
    ),
    { numRuns: 60 },
  );
});
