import { randomUUID } from 'node:crypto';
import { checkNeeds, takeStep } from '@inntak/domain/steps';
import {
  changeMeetingPlan as decidePlan,
  meetingPlanSteps,
  type MeetingPlan as Plan,
} from '@inntak/domain/transitions';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { weekdayNumber } from '../calendar/weekdays';
import { badUserInput } from '../platform/graphql/errors';
import { mutation } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import { finishPlan, readStoredPlan, type StoredMeetingPlan } from './meeting-plan.queries';
import type { ChangeMeetingPlanInput, MeetingPlanPayload } from './meeting-plan.types';

/** Chooses other weeks, days or people for the meetings that are planned from now on. What was chosen before stays beside it. */
export function changeMeetingPlan(
  ctx: RequestContext,
  input: ChangeMeetingPlanInput,
): Promise<MeetingPlanPayload | Refusal> {
  const id = randomUUID();
  const reason = input.reason.trim();
  return mutation<StoredMeetingPlan, RuleViolation, Plan, null, MeetingPlanPayload>(ctx, {
    lock: () => lockPlan(ctx, input),
    authorize: ({ tenantId }) =>
      takeStep(
        meetingPlanSteps,
        ctx.actor,
        { tenantId, participantId: '', organisationIds: [], state: 'set' },
        'change',
      ),
    version: input.version,
    decide: (stored) => {
      const complete = checkNeeds(meetingPlanSteps, ctx.actor.role, 'change', { reason });
      return complete.ok ? decidePlan(planOf(stored), wantedPlan(input), stored.officeId) : complete;
    },
    save: async ({ weeks, team }, { tenantId, version }) => {
      // Two who choose at once would both be the next: the second is told.
      await ctx.sql(
        `INSERT INTO transition_plan (id, tenant_id, number, weeks, weekdays, reason, by_user_id) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [
          id,
          tenantId,
          version + 1,
          weeks.map(({ week }) => week),
          weeks.map(({ weekday }) => weekday),
          reason,
          ctx.actor.userId,
        ],
      );
      await ctx.sql(
        `INSERT INTO transition_plan_party (plan_id, tenant_id, organisation_id, attendee, position)
         SELECT $1, $2, x."organisationId", x.attendee, x.position
           FROM jsonb_to_recordset($3::jsonb) AS x ("organisationId" uuid, attendee text, position smallint)`,
        [id, tenantId, JSON.stringify(team.map((each, position) => ({ ...each, position })))],
      );
      return null;
    },
    record: () => ({
      history: null,
      audit: { action: 'meetingPlan.changed', participantIds: [], object: { type: 'meetingPlan', id } },
    }),
    answer: async () => {
      const fresh = await readStoredPlan(ctx);
      if (fresh === null) throw new Error('A plan that was just changed must be there.');
      return { plan: finishPlan(ctx, fresh) };
    },
    explain: violationTexts,
  });
}

/** Null for who works at no office, and when somebody is named who cannot take part. */
async function lockPlan(ctx: RequestContext, { team }: ChangeMeetingPlanInput): Promise<StoredMeetingPlan | null> {
  const ids = team.map(({ organisationId }) => organisationId);
  if (new Set(ids).size !== ids.length) throw badUserInput('team must name each organisation once.');
  const stored = await readStoredPlan(ctx);
  const known = new Set(stored?.mayTakePart.map(({ id }) => id));
  return ids.every((id) => known.has(id)) ? stored : null;
}

function planOf({ weeks, team }: StoredMeetingPlan): Plan {
  return {
    weeks,
    team: team.map(({ organisation, attendee }) => ({ organisationId: organisation.id, attendee })),
  };
}

function wantedPlan({ weeks, team }: ChangeMeetingPlanInput): Plan {
  return {
    weeks: weeks.map(({ week, weekday }) => ({ week, weekday: weekdayNumber(weekday) })),
    team: team.map(({ organisationId, attendee }) => ({ organisationId, attendee: attendee?.trim() || null })),
  };
}
