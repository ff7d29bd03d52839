import { randomUUID } from 'node:crypto';
import {
  bookMeeting,
  clarificationSteps,
  meetingClosed,
  recordResult,
  takeCoursePlace,
  type ClarificationKind,
  type ClarificationResult,
} from '@inntak/domain/clarifications';
import type { Day } from '@inntak/domain/calendar';
import { accept, refuse, type Outcome } from '@inntak/domain/outcome';
import { checkNeeds, takeStep, type StepViolation } from '@inntak/domain/steps';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { badUserInput } from '../platform/graphql/errors';
import { mutation, savedOne } from '../platform/mutation';
import type { Explanations, Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import { checkedReasons } from './assess-referral';
import { bookingDay } from './booking-day';
import { askingViolations, type AskingViolation } from './clarification-violations';
import { keepCourse } from './course.store';
import { readReferral } from './referral.queries';
import type {
  AssessClarificationInput,
  BookClarificationInput,
  CancelClarificationInput,
  CompleteClarificationInput,
} from './referral-inputs';
import type { ReferralPayload } from './referral-results';
import { lockClarification, lockReferral, type LockedClarification } from './referral.store';

type AnyViolation = RuleViolation | AskingViolation;
type Answered = Promise<ReferralPayload | Refusal>;
type Step = keyof typeof clarificationSteps;
const explain: Explanations<AnyViolation> = { ...violationTexts, ...askingViolations };

/** Agrees a time: for a meeting that was asked for, again for one that was booked, or for a new one. */
export function bookClarification(ctx: RequestContext, input: BookClarificationInput): Answered {
  const { clarificationId, version, referralId } = input;
  if (clarificationId && typeof version !== 'number') throw badUserInput('version is required with clarificationId.');
  return takeClarificationStep(ctx, {
    step: 'book',
    lock: async () => {
      if (!clarificationId) return newClarification(ctx, referralId, input.kind);
      const found = await lockClarification(ctx, clarificationId);
      return found?.referralId === referralId ? found : null;
    },
    ...(clarificationId && typeof version === 'number' ? { version } : {}),
    decide: async (meeting) => {
      if (input.place.trim() === '') return refuse({ rule: 'text-missing', field: 'place' });
      const on = bookMeeting(bookingDay(input.startsAt.getTime()), ctx.today);
      return on.ok && input.courseId ? mayTakePlace(ctx, input.courseId, meeting, on.value) : on;
    },
    sets: 'starts_at = $4, place = $5, with_whom = $6, course_id = $7',
    values: () => [input.startsAt, input.place.trim(), input.with?.trim() || null, input.courseId ?? null],
  });
}

/** A place on a course of the one who was asked, for people of the same municipality. */
async function mayTakePlace(
  ctx: RequestContext,
  courseId: string,
  meeting: LockedClarification,
  on: Day,
): Promise<Outcome<null, AnyViolation>> {
  const course = await keepCourse(ctx, courseId, meeting);
  if (course?.organisationId !== meeting.organisationId || course.tenantId !== meeting.tenantId) {
    return refuse({ rule: 'course-not-here', field: 'courseId' });
  }
  return takeCoursePlace(course, course, on);
}

/** It was held; the result is written afterwards. */
export function completeClarification(ctx: RequestContext, { id, version }: CompleteClarificationInput): Answered {
  return takeClarificationStep(ctx, {
    step: 'complete',
    lock: () => lockClarification(ctx, id),
    version,
    decide: ({ startsAt }) => {
      const closed = meetingClosed('complete', startsAt && bookingDay(startsAt.getTime()), ctx.today);
      return closed === null ? accept(null) : refuse(closed);
    },
    sets: 'done_on = $4',
    values: () => [ctx.today],
  });
}

/** It is called off, with a reason. */
export function cancelClarification(ctx: RequestContext, { id, version, reason }: CancelClarificationInput): Answered {
  return takeClarificationStep(ctx, {
    step: 'cancel',
    lock: () => lockClarification(ctx, id),
    version,
    reason,
    decide: () => checkNeeds(clarificationSteps, ctx.actor.role, 'cancel', { reason }),
    sets: 'cancel_reason = $4',
    values: () => [reason.trim()],
  });
}

/** What it showed: short, structured, with the person's own view. */
export function assessClarification(ctx: RequestContext, input: AssessClarificationInput): Answered {
  const { id, version, result, reasonCodes, summary, ownViewHow, ownViewText } = input;
  const given: ClarificationResult = {
    outcome: result,
    reasonCodes: checkedReasons(reasonCodes),
    summary: summary.trim(),
    ownView: { how: ownViewHow, text: ownViewText.trim() },
  };
  return takeClarificationStep(ctx, {
    step: 'assess',
    lock: () => lockClarification(ctx, id),
    version,
    decide: ({ referralKind }) => recordResult(referralKind, given),
    sets: `result = $4, reason_codes = $5, summary = $6, own_view = $7, own_view_how = $8, done_on = coalesce(done_on, $9)`,
    values: () => [result, given.reasonCodes, given.summary, ownViewText.trim(), ownViewHow, ctx.today],
  });
}

interface ClarificationStep {
  readonly step: Step;
  readonly lock: () => Promise<LockedClarification | null>;
  readonly version?: number;
  readonly reason?: string;
  readonly decide: (
    clarification: LockedClarification,
  ) => Outcome<unknown, AnyViolation> | Promise<Outcome<unknown, AnyViolation>>;
  /** What is written besides the state; parameters from $4 on. */
  readonly sets: string;
  readonly values: () => readonly (string | Date | null | readonly string[])[];
}

const doneWords = { book: 'booked', complete: 'completed', assess: 'assessed', cancel: 'cancelled' } as const;

function takeClarificationStep(ctx: RequestContext, command: ClarificationStep): Answered {
  const { step, lock, version, reason, decide, sets, values } = command;
  const to = clarificationSteps[step].to;
  return mutation<LockedClarification, AnyViolation, null, LockedClarification, ReferralPayload>(ctx, {
    lock,
    authorize: (clarification) => mayTake(ctx, clarification, step),
    ...(version === undefined ? {} : { version }),
    decide: async (clarification) => {
      const decided = await decide(clarification);
      return decided.ok ? accept(null) : decided;
    },
    save: async (_, clarification) => {
      const { rowCount } = await ctx.sql(
        `UPDATE clarification SET state = $3, ${sets}, version = version + 1 WHERE id = $1 AND version = $2`,
        [clarification.id, clarification.version, to, ...values()],
      );
      savedOne(rowCount);
      return clarification;
    },
    record: ({ id, tenantId, participantId, applicationId, state }) => ({
      history: {
        tenantId,
        participantId,
        applicationId,
        object: { type: 'clarification', id },
        step,
        fromState: state,
        toState: to,
        reason: reason?.trim() ?? null,
      },
      audit: {
        action: `clarification.${doneWords[step]}`,
        participantIds: [participantId],
        object: { type: 'clarification', id },
      },
    }),
    answer: async ({ referralId }) => ({ referral: await readReferral(ctx, referralId) }),
    explain,
  });
}

/** The table of steps, and a referral that has not ended. */
function mayTake(
  { actor }: RequestContext,
  clarification: LockedClarification,
  step: Step,
): Outcome<unknown, StepViolation> {
  const taken = takeStep(clarificationSteps, actor, clarification, step);
  if (!taken.ok || clarification.referralState !== 'ended') return taken;
  return refuse({ rule: 'step-not-open', step, state: clarification.referralState });
}

/** A meeting that nobody asked for beforehand: made in the same transaction in which its time is agreed. */
async function newClarification(
  ctx: RequestContext,
  referralId: string,
  kind: ClarificationKind,
): Promise<LockedClarification | null> {
  const referral = await lockReferral(ctx, referralId);
  if (referral === null) return null;
  const clarification: LockedClarification = {
    id: randomUUID(),
    referralId,
    referralState: referral.state,
    referralKind: referral.kind,
    applicationId: referral.applicationId,
    organisationId: referral.organisationId,
    tenantId: referral.tenantId,
    participantId: referral.participantId,
    organisationIds: referral.organisationIds,
    kind,
    state: 'requested',
    version: 1,
    startsAt: null,
  };
  if (!mayTake(ctx, clarification, 'book').ok) return clarification;
  await ctx.sql(
    `INSERT INTO clarification (id, referral_id, application_id, organisation_id, participant_id, tenant_id, kind)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      clarification.id,
      referralId,
      referral.applicationId,
      referral.organisationId,
      referral.participantId,
      referral.tenantId,
      kind,
    ],
  );
  return clarification;
}
