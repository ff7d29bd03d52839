import { randomUUID } from 'node:crypto';
import { accept, refuse, type Outcome } from '@inntak/domain/outcome';
import { checkNeeds, takeStep } from '@inntak/domain/steps';
import {
  beginMeeting,
  concludeMeeting,
  meetingSteps,
  planMeeting,
  type MeetingState,
  type MeetingStep,
} from '@inntak/domain/transitions';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { badUserInput } from '../platform/graphql/errors';
import { mutation, savedOne, type Versioned } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import { changeWishHistory, lockChangeWish, saveChangeWish } from './change-wish-store';
import { leaveAgenda } from './agenda';
import { readMeeting } from './meeting.queries';
import type { PlanTransitionMeetingInput, TransitionMeetingPayload, TransitionMeetingStepInput } from './meeting.types';
import { recordHistory } from '../platform/history';

const plan = { plan: { from: ['planned'], to: 'planned', by: meetingSteps.begin.by } } as const;

/** Plans a meeting; who takes part sees that it is, and later the cases that concern them. */
export function planTransitionMeeting(
  ctx: RequestContext,
  input: PlanTransitionMeetingInput,
): Promise<TransitionMeetingPayload | Refusal> {
  const id = randomUUID();
  const { tenantId } = ctx.actor;
  const subject = { tenantId: tenantId ?? '', participantId: '', organisationIds: [], state: 'planned' } as const;
  return mutation<{ readonly isThere: boolean }, RuleViolation, null, null, TransitionMeetingPayload>(ctx, {
    lock: () => lockWeek(ctx, input),
    authorize: () => takeStep(plan, ctx.actor, subject, 'plan'),
    decide: ({ isThere }) => {
      if (isThere) return refuse({ rule: 'meeting-other-open', field: 'week' });
      const day = planMeeting(input.year, input.week, input.heldOn, ctx.today);
      return day.ok ? accept(null) : day;
    },
    save: async () => {
      await ctx.sql(
        `INSERT INTO transition_meeting (id, tenant_id, year, week, held_on, hours, place, led_by_user_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [id, tenantId, input.year, input.week, input.heldOn, input.hours.trim(), input.place.trim(), ctx.actor.userId],
      );
      for (const [position, { organisationId, attendee }] of input.parties.entries()) {
        await ctx.sql(
          `INSERT INTO transition_meeting_party (meeting_id, tenant_id, organisation_id, attendee, position)
           VALUES ($1, $2, $3, $4, $5)`,
          [id, tenantId, organisationId, attendee?.trim() || null, position],
        );
      }
      return null;
    },
    record: () => ({ history: null, audit: meetingAudit(id, 'planned') }),
    answer: async () => ({ meeting: await readMeeting(ctx, id) }),
    explain: violationTexts,
    violationOf: { transition_meeting_once: { rule: 'meeting-other-open', field: 'week' } },
  });
}

/** Null when an organisation is named that does not exist, or one is named twice. */
async function lockWeek(ctx: RequestContext, { year, week, parties }: PlanTransitionMeetingInput) {
  const ids = parties.map(({ organisationId }) => organisationId);
  if (new Set(ids).size !== ids.length) throw badUserInput('parties must name each organisation once.');
  const { rows } = await ctx.sql<{ known: number; isThere: boolean }>(
    `SELECT (SELECT count(*)::int FROM organisation WHERE id = ANY ($1::uuid[])) AS known,
            EXISTS (SELECT 1 FROM transition_meeting WHERE year = $2 AND week = $3 AND tenant_id = $4
                       AND state <> 'cancelled') AS "isThere"`,
    [ids, year, week, ctx.actor.tenantId],
  );
  return rows[0]?.known === ids.length ? rows[0] : null;
}

interface LockedMeeting extends Versioned {
  readonly id: string;
  readonly tenantId: string;
  readonly participantId: string;
  readonly organisationIds: readonly string[];
  readonly state: MeetingState;
  readonly heldOn: string;
  readonly openNumbers: readonly number[];
  /** Wishes that stand on its agenda without an outcome, as far as the actor may see them. */
  readonly openWishes: readonly string[];
}

async function lockMeeting(ctx: RequestContext, id: string): Promise<LockedMeeting | null> {
  const columns = `id, tenant_id AS "tenantId", '' AS "participantId", '{}'::text[] AS "organisationIds", state, version,
    held_on AS "heldOn", open_agenda_numbers(id) AS "openNumbers",
    ARRAY(SELECT ai.change_wish_id FROM agenda_item ai WHERE ai.meeting_id = transition_meeting.id AND ai.state = 'open') AS "openWishes"
    FROM transition_meeting WHERE id = $1`;
  const kept = await ctx.sql<LockedMeeting>(`SELECT ${columns} FOR NO KEY UPDATE`, [id]);
  if (kept.rows[0]) return kept.rows[0];
  return (await ctx.sql<LockedMeeting>(`SELECT ${columns}`, [id])).rows[0] ?? null;
}

const doneWords: Record<MeetingStep, string> = { begin: 'begun', conclude: 'concluded', cancel: 'cancelled' };

function meetingAudit(id: string, done: string) {
  return {
    action: `transitionMeeting.${done}`,
    participantIds: [],
    object: { type: 'transitionMeeting', id },
  };
}

function takeMeetingStep(
  ctx: RequestContext,
  step: MeetingStep,
  input: TransitionMeetingStepInput,
  decide: (meeting: LockedMeeting) => Outcome<unknown, RuleViolation>,
  then: (meeting: LockedMeeting) => Promise<void> = () => Promise.resolve(),
): Promise<TransitionMeetingPayload | Refusal> {
  const reason = input.reason?.trim() || null;
  return mutation<LockedMeeting, RuleViolation, unknown, LockedMeeting, TransitionMeetingPayload>(ctx, {
    lock: () => lockMeeting(ctx, input.id),
    authorize: (meeting) => takeStep(meetingSteps, ctx.actor, meeting, step),
    version: input.version,
    decide: (meeting) => {
      const complete = checkNeeds(meetingSteps, ctx.actor.role, step, { reason });
      return complete.ok ? decide(meeting) : complete;
    },
    save: async (_decided, meeting) => {
      const { rowCount } = await ctx.sql(
        `UPDATE transition_meeting SET state = $3, version = version + 1, cancel_reason = $4,
                led_by_user_id = CASE WHEN $3 = 'underWay' THEN $5::uuid ELSE led_by_user_id END WHERE id = $1 AND version = $2`,
        [meeting.id, meeting.version, meetingSteps[step].to, step === 'cancel' ? reason : null, ctx.actor.userId],
      );
      savedOne(rowCount);
      await then(meeting);
      return meeting;
    },
    record: ({ id }) => ({ history: null, audit: meetingAudit(id, doneWords[step]) }),
    answer: async ({ id }) => ({ meeting: await readMeeting(ctx, id) }),
    explain: violationTexts,
  });
}

/** The meeting begins, on its day or when it is written up later. */
export function beginTransitionMeeting(ctx: RequestContext, input: TransitionMeetingStepInput) {
  return takeMeetingStep(ctx, 'begin', input, ({ heldOn }) => beginMeeting(heldOn, ctx.today));
}

/** The meeting is over: each case has an outcome, or was taken off the agenda. */
export function concludeTransitionMeeting(ctx: RequestContext, input: TransitionMeetingStepInput) {
  return takeMeetingStep(ctx, 'conclude', input, ({ openNumbers }) => concludeMeeting(openNumbers));
}

/** There will be no meeting: its cases wait to be handled, and what it opened is shut. */
export function cancelTransitionMeeting(ctx: RequestContext, input: TransitionMeetingStepInput) {
  return takeMeetingStep(
    ctx,
    'cancel',
    input,
    // Cases that this actor may not see must be taken off by somebody who may.
    ({ openNumbers, openWishes }) => concludeMeeting(openNumbers.length === openWishes.length ? [] : openNumbers),
    async ({ openWishes }) => {
      for (const id of openWishes) {
        const wish = await lockChangeWish(ctx, id);
        if (wish === null) continue;
        await saveChangeWish(ctx, wish, 'registered');
        await leaveAgenda(ctx, wish, 'takenOff');
        await recordHistory(
          ctx,
          changeWishHistory(wish, 'takeOffAgenda', wish.state, 'registered', input.reason ?? null),
        );
      }
    },
  );
}
