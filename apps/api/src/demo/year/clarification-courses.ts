import { addDays, type Day } from '@inntak/domain/calendar';
import { bookClarification } from '../../clarifications/clarification-commands';
import { readCourses } from '../../clarifications/course.store';
import { registerCourse } from '../../clarifications/register-course';
import { isRefusal, type Refusal } from '../../platform/results';
import { inTransaction, type RequestContext, type TransactionServices } from '../../platform/transaction';
import type { World } from './world';

/** NAV's arena for short clarification in Bærum: one period is full, the next is half full. Demo: days and numbers. */
const courses = [
  { startsOn: '2027-01-25', places: 1, booked: 1 },
  { startsOn: '2027-02-08', places: 2, booked: 1 },
] as const;
const place = 'Jobbverkstedet i 2. etasje hos NAV';

interface Asked {
  readonly id: string;
}
// Whom NAV is asked about and who is none of the named people: what those do tells other stories.
const askedText = `
  SELECT r.id FROM referral r
   WHERE r.organisation_id = $1 AND r.state = 'open' AND r.kind = 'nav'
     AND NOT EXISTS (SELECT 1 FROM app_user u WHERE u.participant_id = r.participant_id AND u.demo_code IS NOT NULL)
   ORDER BY r.created_at, r.id LIMIT $2`;

/** The adviser sets up both courses, and gives places to people NAV is asked about. */
export async function clarificationCourses(services: TransactionServices, world: World, firstDay: Day): Promise<void> {
  const actor = world.named('even', 'navAdviser');
  const organisationId = world.organisation('nav-baerum');
  const asNav = async <Answer extends object>(
    today: Day,
    what: string,
    work: (ctx: RequestContext) => Promise<Answer | Refusal>,
  ): Promise<Answer> => {
    const now = new Date(`${today}T09:00:00Z`);
    const occasion = { actor, session: null, requestId: `demo-course-${what}`, isDemo: true, today, now };
    const answer = await inTransaction(services, occasion, 'write', work);
    if (isRefusal(answer)) throw new Error(`A clarification course was refused: ${JSON.stringify(answer)}`);
    return answer;
  };
  for (const { startsOn, places } of courses) {
    const input = { municipalityId: actor.tenantId ?? '', startsOn, places, place };
    await asNav(addDays(firstDay, -7), startsOn, (ctx) => registerCourse(ctx, input));
  }
  const people = courses.reduce((sum, { booked }) => sum + booked, 0);
  const referrals = await asNav(firstDay, 'read', async (ctx) => {
    return (await ctx.sql<Asked>(askedText, [organisationId, people])).rows;
  });
  if (referrals.length < people) throw new Error('NAV is asked about too few people for its courses.');
  const known = await asNav(firstDay, 'courses', (ctx) => readCourses(ctx, organisationId));
  const seats = courses.flatMap(({ startsOn, booked }) => Array.from({ length: booked }, () => startsOn));
  for (const [index, { id: referralId }] of referrals.entries()) {
    const course = known.courses.find(({ from }) => from === seats[index]);
    if (!course) continue;
    const startsAt = new Date(`${course.from}T08:00:00Z`);
    const booking = { referralId, kind: 'mapping', startsAt, place, with: null, courseId: course.id } as const;
    await asNav(firstDay, referralId, (ctx) => bookClarification(ctx, booking));
  }
}
