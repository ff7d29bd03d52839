import type { Subject } from '@inntak/domain/access';
import { applicationSteps, type ApplicationState, type ApplicationStep } from '@inntak/domain/applications';
import { accept, type Outcome } from '@inntak/domain/outcome';
import { checkNeeds, takeStep } from '@inntak/domain/steps';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { grantedOrganisationsSql } from '../access/granted-organisations';
import { heardBy } from '../platform/heard';
import { mutation, savedOne, type Versioned } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import type { ApplicationStepInput } from './application-inputs';

/** An application as a step finds it, kept until the transaction ends. */
export interface LockedApplication extends Subject, Versioned {
  readonly id: string;
  readonly state: ApplicationState;
  readonly caseNumber: string;
  readonly origin: 'digital' | 'paper' | 'nav' | 'change' | 'import';
  readonly lateReason: string | null;
  readonly helperUserId: string | null;
  readonly responsibleUserId: string | null;
}

const columns = `ap.id, ap.state, ap.version, ap.case_number AS "caseNumber", ap.origin, ap.late_reason AS "lateReason",
  ap.tenant_id AS "tenantId", ap.participant_id AS "participantId", ap.helper_user_id AS "helperUserId",
  ap.responsible_user_id AS "responsibleUserId", ${grantedOrganisationsSql('ap.participant_id')} AS "organisationIds",
  latest.name AS "changedBy", latest.at AS "changedAt"
  FROM application ap LEFT JOIN LATERAL (SELECT us.name, ch.at FROM case_history ch
         LEFT JOIN app_user us ON us.id = ch.by_user_id WHERE ch.object_id = ap.id ORDER BY ch.seq DESC LIMIT 1) latest ON true
 WHERE ap.id = $1`;

/**
 * Reads an application and keeps it. Who may look but not change (a mandate for money) gets it unkept: the table of steps
 * refuses, and says why. Null: unknown, or not for this actor to know about.
 */
export async function lockApplication(ctx: RequestContext, id: string): Promise<LockedApplication | null> {
  const kept = await ctx.sql<LockedApplication>(`SELECT ${columns} FOR NO KEY UPDATE OF ap`, [id]);
  if (kept.rows[0]) return kept.rows[0];
  const seen = await ctx.sql<LockedApplication>(`SELECT ${columns}`, [id]);
  return seen.rows[0] ?? null;
}

/** What a step may write besides the state. What is left out stays as it is. */
export interface ApplicationChanges {
  readonly submittedAt?: Date;
  readonly receivedOn?: string;
  readonly paperReceivedOn?: string;
  readonly roundId?: string | null;
  readonly late?: boolean;
  readonly lateReason?: string | null;
  readonly answerTarget?: string | null;
  readonly preliminaryReplyDue?: string;
  readonly preliminaryReplySentOn?: string;
  readonly responsibleUserId?: string | null;
  readonly helperUserId?: string | null;
  readonly closedOn?: string;
}

const columnOf: Record<keyof ApplicationChanges, string> = {
  submittedAt: 'submitted_at',
  receivedOn: 'received_on',
  paperReceivedOn: 'paper_received_on',
  roundId: 'round_id',
  late: 'late',
  lateReason: 'late_reason',
  answerTarget: 'answer_target',
  preliminaryReplyDue: 'preliminary_reply_due',
  preliminaryReplySentOn: 'preliminary_reply_sent_on',
  responsibleUserId: 'responsible_user_id',
  helperUserId: 'helper_user_id',
  closedOn: 'closed_on',
};

const doneWords: Record<ApplicationStep, string> = {
  sendForApproval: 'sentForApproval',
  askForChanges: 'changesAskedFor',
  approve: 'approved',
  submit: 'submitted',
  registerPaper: 'paperRegistered',
  receive: 'received',
  startActivityClarification: 'activityClarificationStarted',
  startWorkClarification: 'workClarificationStarted',
  returnToActivity: 'returnedToActivity',
  close: 'closed',
  reopen: 'reopened',
  withdraw: 'withdrawn',
};

/** One step of an application's life: what is particular about it. */
export interface ApplicationStepCommand<Payload extends object> {
  readonly step: ApplicationStep;
  readonly input: ApplicationStepInput;
  /** Further rules; what they accept is written beside the state. */
  readonly decide?: (
    application: LockedApplication,
  ) => Promise<Outcome<ApplicationChanges, RuleViolation>> | Outcome<ApplicationChanges, RuleViolation>;
  /** What follows in the same transaction, after the state is written: letters, grants, ends. */
  readonly then?: (application: LockedApplication) => Promise<void>;
  readonly answer: (application: LockedApplication) => Payload | Promise<Payload>;
}

/**
 * Takes one step of an application for anybody who may: lock, authorize by the table of steps, decide, save, record.
 * Citizens and the office use the same command.
 */
export function takeApplicationStep<Payload extends object>(
  ctx: RequestContext,
  { step, input, decide, then, answer }: ApplicationStepCommand<Payload>,
): Promise<Payload | Refusal> {
  return mutation<LockedApplication, RuleViolation, ApplicationChanges, LockedApplication, Payload>(ctx, {
    lock: () => lockApplication(ctx, input.id),
    authorize: (application) => takeStep(applicationSteps, ctx.actor, application, step),
    version: input.version,
    decide: async (application) => {
      const { reason, paperReceivedOn } = input;
      const given = {
        reason: reason ?? null,
        paperReceivedOn: paperReceivedOn ?? null,
        heardHow: heardBy(ctx, input.heardHow),
      };
      const complete = checkNeeds(applicationSteps, ctx.actor.role, step, given);
      if (!complete.ok) return complete;
      return decide === undefined ? accept({}) : decide(application);
    },
    save: async (changes, application) => {
      const saved = { ...application, state: applicationSteps[step].to, version: application.version + 1 };
      await saveApplication(ctx, saved, changes);
      await then?.(saved);
      return saved;
    },
    record: (saved, before) => ({
      history: {
        tenantId: saved.tenantId,
        participantId: saved.participantId,
        applicationId: saved.id,
        object: { type: 'application', id: saved.id },
        step,
        fromState: before.state,
        toState: saved.state,
        reason: input.reason ?? null,
      },
      audit: {
        action: `application.${doneWords[step]}`,
        participantIds: [saved.participantId],
        object: { type: 'application', id: saved.id },
      },
    }),
    answer,
    explain: violationTexts,
  });
}

async function saveApplication(
  ctx: RequestContext,
  { id, state, version }: LockedApplication,
  changes: ApplicationChanges,
): Promise<void> {
  const fields = (Object.keys(columnOf) as (keyof ApplicationChanges)[]).filter(
    (field) => changes[field] !== undefined,
  );
  const sets = fields.map((field, index) => `, ${columnOf[field]} = $${index + 4}`).join('');
  const { rowCount } = await ctx.sql(
    `UPDATE application SET state = $3, version = version + 1${sets} WHERE id = $1 AND version = $2`,
    [id, version - 1, state, ...fields.map((field) => changes[field] ?? null)],
  );
  savedOne(rowCount);
}
