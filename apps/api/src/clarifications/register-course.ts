import { mayRunCourse, registerCourse as checkCourse, type ClarificationCourse } from '@inntak/domain/clarifications';
import { refuse } from '@inntak/domain/outcome';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { mutation } from '../platform/mutation';
import type { Explanations, Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import { askingViolations, type AskingViolation } from './clarification-violations';
import { coursesOf, municipalitiesServed, readCourses } from './course.store';
import type { ClarificationCoursesPayload, RegisterClarificationCourseInput } from './course.types';

type AnyViolation = RuleViolation | AskingViolation;
const explain: Explanations<AnyViolation> = { ...violationTexts, ...askingViolations };

/** Sets up a clarification course of the actor's own organisation. */
export function registerCourse(
  ctx: RequestContext,
  input: RegisterClarificationCourseInput,
): Promise<ClarificationCoursesPayload | Refusal> {
  const { municipalityId, startsOn, places } = input;
  const place = input.place.trim();
  const organisationId = ctx.actor.organisationId ?? '';
  return mutation<ClarificationCourse[], AnyViolation, ClarificationCourse, string, ClarificationCoursesPayload>(ctx, {
    lock: () => (ctx.actor.organisationId === null ? [] : coursesOf(ctx, organisationId)),
    authorize: () => mayRunCourse(ctx.actor),
    decide: async (others) => {
      const served = await municipalitiesServed(ctx);
      if (!served.some(({ id }) => id === municipalityId)) {
        return refuse({ rule: 'course-not-here', field: 'municipalityId' });
      }
      if (place === '') return refuse({ rule: 'text-missing', field: 'place' });
      return checkCourse({ startsOn, places }, others, ctx.today);
    },
    save: async (course) => {
      const { rows } = await ctx.sql<{ id: string }>(
        `INSERT INTO clarification_course (tenant_id, organisation_id, starts_on, places, place, registered_by_user_id)
         VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
        [municipalityId, organisationId, course.startsOn, course.places, place, ctx.actor.userId],
      );
      return rows[0]?.id ?? '';
    },
    // About nobody's case.
    record: (id) => ({
      history: null,
      audit: {
        action: 'clarificationCourse.registered',
        participantIds: [],
        object: { type: 'clarificationCourse', id },
      },
    }),
    answer: async () => ({ clarificationCourses: await readCourses(ctx, null) }),
    explain,
    violationOf: {
      clarification_course_one_at_a_time: { rule: 'course-overlaps', field: 'startsOn', from: null, to: null },
    },
  });
}
