import { allowedSteps } from '@inntak/domain/steps';
import { meetingPlanSteps, meetingsToCome, type MeetingWeek as PlanWeek } from '@inntak/domain/transitions';
import { weekdayName } from '../calendar/weekdays';
import { toAllowedSteps } from '../platform/steps';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import type { Organisation } from '../session/organisations.types';
import { organisationObject } from './meeting.queries';
import type { MeetingPlan } from './meeting-plan.types';
import type { MeetingParty } from './meeting.types';

/** The plan as SQL gives it; weekdays as numbers. */
export interface StoredMeetingPlan {
  readonly tenantId: string;
  readonly officeId: string;
  readonly version: number;
  readonly weeks: readonly PlanWeek[];
  readonly team: readonly MeetingParty[];
  readonly mayTakePart: readonly Organisation[];
  readonly planned: readonly { readonly year: number; readonly week: number }[];
  readonly history: readonly {
    readonly number: number;
    readonly at: string;
    readonly by: string;
    readonly reason: string;
    readonly weeks: readonly PlanWeek[];
    readonly team: readonly MeetingParty[];
  }[];
}

const weeksOf = (plan: string) =>
  `(SELECT json_agg(json_build_object('week', w.week, 'weekday', w.weekday) ORDER BY w.week)
      FROM unnest(${plan}.weeks, ${plan}.weekdays) AS w (week, weekday))`;
const teamOf = (plan: string) =>
  `(SELECT coalesce(json_agg(json_build_object('organisation', ${organisationObject('po')}, 'attendee', pp.attendee) ORDER BY pp.position), '[]')
      FROM transition_plan_party pp JOIN organisation po ON po.id = pp.organisation_id WHERE pp.plan_id = ${plan}.id)`;

const text = `
  SELECT m.id AS "tenantId", of.id AS "officeId", coalesce(tp.number, 0) AS version,
         coalesce(${weeksOf('tp')}, (SELECT json_agg(json_build_object('week', w, 'weekday', 2) ORDER BY w)
           FROM unnest(coalesce(ms.transition_weeks, '{18,41}')) AS w)) AS weeks,
         CASE WHEN tp.id IS NOT NULL THEN ${teamOf('tp')} ELSE
           (SELECT coalesce(json_agg(json_build_object('organisation', ${organisationObject('og')}, 'attendee', NULL)
                     ORDER BY tt.position, og.name), '[]')
              FROM transition_team tt JOIN organisation og ON og.id = tt.organisation_id WHERE tt.municipality_id = m.id) END AS team,
         (SELECT coalesce(json_agg(${organisationObject('og')} ORDER BY og.kind, og.name), '[]') FROM organisation og
           WHERE og.municipality_id = m.id AND og.kind IN ('office', 'navOffice')
              OR og.id IN (SELECT o.provider_id FROM offer o JOIN offer_municipality om ON om.offer_id = o.id
                            WHERE om.municipality_id = m.id)) AS "mayTakePart",
         (SELECT coalesce(json_agg(json_build_object('year', tm.year, 'week', tm.week)), '[]') FROM transition_meeting tm
           WHERE tm.tenant_id = m.id AND tm.state <> 'cancelled' AND tm.held_on >= app_today() - 7) AS planned,
         (SELECT coalesce(json_agg(json_build_object('number', h.number, 'at', h.at, 'by', hu.name, 'reason', h.reason,
                   'weeks', ${weeksOf('h')}, 'team', ${teamOf('h')}) ORDER BY h.number DESC), '[]')
            FROM transition_plan h JOIN app_user hu ON hu.id = h.by_user_id WHERE h.tenant_id = m.id) AS history
    FROM municipality m
    JOIN organisation of ON of.municipality_id = m.id AND of.kind = 'office'
    LEFT JOIN municipality_setting ms ON ms.municipality_id = m.id
    LEFT JOIN LATERAL (SELECT * FROM transition_plan x WHERE x.tenant_id = m.id ORDER BY x.number DESC LIMIT 1) tp ON true
   WHERE m.id = $1`;

/** What the actor's office has chosen; null for who works at none. */
export async function readStoredPlan(ctx: RequestContext): Promise<StoredMeetingPlan | null> {
  const { tenantId } = ctx.actor;
  if (tenantId === null) return null;
  const [row] = await ctx.read<StoredMeetingPlan>('meeting-plan', text, [tenantId]);
  return row ?? null;
}

/** The plan with what the rules know: the next meetings, and what the actor may do. */
export function finishPlan(ctx: RequestContext, stored: StoredMeetingPlan): MeetingPlan {
  const named = (weeks: readonly PlanWeek[]) =>
    weeks.map(({ week, weekday }) => ({ week, weekday: weekdayName(weekday) }));
  const thing = { tenantId: stored.tenantId, participantId: '', organisationIds: [], state: 'set' as const };
  return {
    version: stored.version,
    weeks: named(stored.weeks),
    team: [...stored.team],
    mayTakePart: [...stored.mayTakePart],
    toCome: meetingsToCome(stored.weeks, ctx.today).map((each) => ({
      ...each,
      isPlanned: stored.planned.some(({ year, week }) => year === each.year && week === each.week),
    })),
    history: stored.history.map(({ at, weeks, team, ...each }) => ({
      ...each,
      at: new Date(at),
      weeks: named(weeks),
      team: [...team],
    })),
    allowedSteps: toAllowedSteps(allowedSteps(meetingPlanSteps, ctx.actor, thing), violationTexts),
  };
}
