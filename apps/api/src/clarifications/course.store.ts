import { coursePeriod, mayRunCourse, type ClarificationCourse, type CourseTaken } from '@inntak/domain/clarifications';
import { catalogue } from '../offers/catalogue';
import type { RequestContext } from '../platform/transaction';
import type { Municipality } from '../session/organisations.types';
import type { ClarificationCourse as CourseView, ClarificationCourses } from './course.types';

type Row = ClarificationCourse & Pick<CourseView, 'id' | 'place' | 'taken' | 'organisation' | 'municipality'>;

const listText = `
  SELECT c.id, c.starts_on AS "startsOn", c.places, c.place, course_taken(c.id) AS taken,
         json_build_object('id', o.id, 'code', o.code, 'name', o.name, 'kind', o.kind) AS organisation,
         json_build_object('id', m.id, 'code', m.code, 'name', m.name, 'kind', m.kind) AS municipality
    FROM clarification_course c JOIN organisation o ON o.id = c.organisation_id JOIN municipality m ON m.id = c.tenant_id
   WHERE c.starts_on > app_today() - 14 AND ($1::uuid IS NULL OR c.organisation_id = $1)
   ORDER BY c.starts_on, o.name, c.id LIMIT 100`;

/** The courses that go on or come: the office's and NAV's municipality's, and the runner's own. */
export async function readCourses(ctx: RequestContext, organisationId: string | null): Promise<ClarificationCourses> {
  const [rows, registersFor] = await Promise.all([
    ctx.read<Row>('clarification-courses', listText, [organisationId]),
    municipalitiesServed(ctx),
  ]);
  const courses = rows.map(({ startsOn, ...row }) => ({
    ...row,
    ...coursePeriod({ startsOn }),
    left: Math.max(0, row.places - row.taken),
  }));
  return { courses, registersFor };
}

/** Whose people the actor's organisation can run courses for: NAV its own municipality's, a provider those its offers are for. */
export async function municipalitiesServed(ctx: RequestContext): Promise<Municipality[]> {
  const { actor } = ctx;
  if (!mayRunCourse(actor).ok) return [];
  const all = (await catalogue(ctx)).all;
  const served =
    actor.role === 'navAdviser'
      ? all.flatMap(({ municipalities }) => municipalities).filter(({ id }) => id === actor.tenantId)
      : all
          .filter(({ provider }) => provider.id === actor.organisationId)
          .flatMap(({ municipalities }) => municipalities);
  return [...new Map(served.map((each) => [each.id, each])).values()];
}

/** The courses of an organisation, for the rule that they do not overlap. */
export async function coursesOf(ctx: RequestContext, organisationId: string): Promise<ClarificationCourse[]> {
  const text =
    'SELECT starts_on AS "startsOn", places FROM clarification_course WHERE organisation_id = $1 ORDER BY starts_on';
  return (await ctx.sql<ClarificationCourse>(text, [organisationId])).rows;
}

/** A course as a booking finds it, kept until the transaction ends. */
export interface KeptCourse extends ClarificationCourse, CourseTaken {
  readonly organisationId: string;
  readonly tenantId: string;
}

const keepText = `SELECT organisation_id AS "organisationId", tenant_id AS "tenantId", starts_on AS "startsOn", places, taken,
  has_person AS "hasPerson" FROM keep_course($1, $2, $3)`;

/** Keeps a course for one meeting of one person; null when it is unknown or not for this actor to see. */
export async function keepCourse(
  ctx: RequestContext,
  courseId: string,
  meeting: { readonly id: string; readonly participantId: string },
): Promise<KeptCourse | null> {
  return (await ctx.sql<KeptCourse>(keepText, [courseId, meeting.id, meeting.participantId])).rows[0] ?? null;
}
