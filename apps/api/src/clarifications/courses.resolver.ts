import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Policy } from '../platform/policy';
import type { Refusal } from '../platform/results';
import { ID } from '../platform/scalars';
import type { RequestContext } from '../platform/transaction';
import { readCourses } from './course.store';
import {
  ClarificationCourses,
  RegisterClarificationCourseInput,
  RegisterClarificationCourseResult,
  type ClarificationCoursesPayload,
} from './course.types';
import { registerCourse } from './register-course';

/** Clarification courses: periods with so many places. Who stands on one is a meeting of a referral. */
@Resolver()
export class ClarificationCoursesResolver {
  @Query(() => ClarificationCourses, {
    description: 'Clarification courses that go on or come: of the office’s or NAV’s municipality, and one’s own.',
  })
  @Policy('clarificationCourse.list')
  clarificationCourses(
    @Arg('organisationId', () => ID, { nullable: true, description: 'Only those run by this organisation.' })
    organisationId: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<ClarificationCourses> {
    return readCourses(ctx, organisationId ?? null);
  }

  @Mutation(() => RegisterClarificationCourseResult, {
    description: 'Sets up a clarification course of the actor’s own organisation: 14 days, at most 16 people a day.',
  })
  @Policy('clarificationCourse.register')
  registerClarificationCourse(
    @Arg('input', () => RegisterClarificationCourseInput, { description: 'When, where, and for how many.' })
    input: RegisterClarificationCourseInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ClarificationCoursesPayload | Refusal> {
    return registerCourse(ctx, input);
  }
}
