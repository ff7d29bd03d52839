import { compareDays, dayInWeek, partsOf, type Day, type Weekday } from '../calendar';
import { accept, refuse, type Outcome } from '../outcome';
import { usualMeetingWeeks } from './meeting';

/** A week in which the municipality meets every year, and the weekday of the meeting. */
export interface MeetingWeek {
  readonly week: number;
  readonly weekday: Weekday;
}

/** An organisation of the team, and who comes from it; null: not said. */
export interface TeamMember {
  readonly organisationId: string;
  readonly attendee: string | null;
}

/** What a municipality has chosen for its transition meetings. */
export interface MeetingPlan {
  readonly weeks: readonly MeetingWeek[];
  readonly team: readonly TeamMember[];
}

/** Where a municipality has chosen nothing. The weekday is a decision of the product: the report names weeks only. */
export const usualWeeks: readonly MeetingWeek[] = usualMeetingWeeks.map((week) => ({ week, weekday: 2 }));

/** More meetings in a year than this are no longer rounds. Decision of the product. */
export const mostMeetingWeeks = 6;

export type MeetingPlanViolation =
  | { readonly rule: 'meeting-weeks-missing'; readonly field: 'weeks' }
  | { readonly rule: 'meeting-weeks-too-many'; readonly field: 'weeks'; readonly most: number }
  /** Not every year has it: 1 to 52. */
  | { readonly rule: 'meeting-week-unknown'; readonly field: 'weeks'; readonly week: number }
  | { readonly rule: 'meeting-week-twice'; readonly field: 'weeks'; readonly week: number }
  | { readonly rule: 'meeting-team-without-office'; readonly field: 'team' }
  | { readonly rule: 'meeting-plan-unchanged' };

/** Only the leader of the office: it binds other organisations' calendars. */
export const meetingPlanSteps = {
  change: { from: ['set'], to: 'set', by: ['officeLeader'], needs: ['reason'] },
} as const;

/**
 * May the plan become this? Meetings that are planned or held keep their day and who takes part: only those that are planned
 * from now on follow it.
 *
 * @param officeId leads the meetings, and so is always in the team
 */
export function changeMeetingPlan(
  now: MeetingPlan,
  wanted: MeetingPlan,
  officeId: string,
): Outcome<MeetingPlan, MeetingPlanViolation> {
  const weeks = wanted.weeks.toSorted((a, b) => a.week - b.week);
  if (weeks.length === 0) return refuse({ rule: 'meeting-weeks-missing', field: 'weeks' });
  if (weeks.length > mostMeetingWeeks)
    return refuse({ rule: 'meeting-weeks-too-many', field: 'weeks', most: mostMeetingWeeks });
  const unknown = weeks.find(({ week }) => !Number.isInteger(week) || week < 1 || week > 52);
  if (unknown) return refuse({ rule: 'meeting-week-unknown', field: 'weeks', week: unknown.week });
  const twice = weeks.find(({ week }, index) => weeks[index - 1]?.week === week);
  if (twice) return refuse({ rule: 'meeting-week-twice', field: 'weeks', week: twice.week });
  if (!wanted.team.some(({ organisationId }) => organisationId === officeId))
    return refuse({ rule: 'meeting-team-without-office', field: 'team' });
  const plan = { weeks, team: wanted.team };
  return isSame(now, plan) ? refuse({ rule: 'meeting-plan-unchanged' }) : accept(plan);
}

function isSame(a: MeetingPlan, b: MeetingPlan): boolean {
  const text = ({ weeks, team }: MeetingPlan) =>
    JSON.stringify([
      weeks.map(({ week, weekday }) => [week, weekday]),
      team.map(({ organisationId, attendee }) => [organisationId, attendee]),
    ]);
  return text(a) === text(b);
}

/** A meeting that the plan says there will be. */
export interface MeetingToCome {
  readonly year: number;
  readonly week: number;
  readonly heldOn: Day;
}

/** The meetings of the coming twelve months or so, the next first; none that lies behind. */
export function meetingsToCome(weeks: readonly MeetingWeek[], today: Day): readonly MeetingToCome[] {
  const { year } = partsOf(today);
  return [year, year + 1]
    .flatMap((each) =>
      weeks.map(({ week, weekday }) => ({ year: each, week, heldOn: dayInWeek({ year: each, week }, weekday) })),
    )
    .filter(({ heldOn }) => heldOn >= today)
    .sort((a, b) => compareDays(a.heldOn, b.heldOn))
    .slice(0, weeks.length);
}
