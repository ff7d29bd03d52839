import type { Subject } from '@inntak/domain/access';
import type { HeardHow } from '@inntak/domain/steps';
import { waitQuestionSteps, type WaitQuestionState, type WaitQuestionStep } from '@inntak/domain/waitlists';
import { grantedOrganisationsSql } from '../access/granted-organisations';
import type { WriteRecord } from '../platform/audit';
import type { HistoryRow } from '../platform/history';
import { savedOne, type Versioned } from '../platform/mutation';
import type { RequestContext } from '../platform/transaction';

/** A question as a step finds it, kept until the transaction ends. */
export interface LockedQuestion extends Subject, Versioned {
  readonly id: string;
  readonly entryId: string;
  readonly applicationId: string;
  readonly state: WaitQuestionState;
  readonly answerBy: string;
  readonly askedOn: string;
  readonly answeredOn: string | null;
}

const columns = `wq.id, wq.waitlist_entry_id AS "entryId", wq.application_id AS "applicationId", wq.state, wq.version,
  wq.asked_on AS "askedOn", wq.answer_by AS "answerBy", wq.answered_on AS "answeredOn", wq.tenant_id AS "tenantId",
  wq.participant_id AS "participantId", ${grantedOrganisationsSql('wq.participant_id')} AS "organisationIds",
  latest.name AS "changedBy", latest.at AS "changedAt"
  FROM wait_question wq LEFT JOIN LATERAL (SELECT us.name, ch.at FROM case_history ch
         LEFT JOIN app_user us ON us.id = ch.by_user_id WHERE ch.object_id = wq.id ORDER BY ch.seq DESC LIMIT 1) latest ON true
 WHERE wq.id = $1`;

/** Reads a question and keeps it; null: unknown, or not for this actor to know about. */
export async function lockQuestion(ctx: RequestContext, id: string): Promise<LockedQuestion | null> {
  const kept = await ctx.sql<LockedQuestion>(`SELECT ${columns} FOR NO KEY UPDATE OF wq`, [id]);
  return kept.rows[0] ?? (await ctx.sql<LockedQuestion>(`SELECT ${columns}`, [id])).rows[0] ?? null;
}

/** Writes the state; an answer has its day, and how it was heard where staff write it down. Somebody faster: Conflict. */
export async function saveQuestion(
  ctx: RequestContext,
  { id, version }: LockedQuestion,
  step: WaitQuestionStep,
  heard: HeardHow | null,
): Promise<void> {
  const isAnswer = step !== 'markUnanswered';
  const { rowCount } = await ctx.sql(
    `UPDATE wait_question SET state = $3, answered_on = $4, answered_how = $5, heard_how = $6, heard_by_user_id = $7,
            version = version + 1 WHERE id = $1 AND version = $2`,
    [
      id,
      version,
      waitQuestionSteps[step].to,
      isAnswer ? (heard?.on ?? ctx.today) : null,
      isAnswer ? (heard === null ? 'self' : 'heard') : null,
      heard?.how ?? null,
      heard?.heardBy ?? null,
    ],
  );
  savedOne(rowCount);
}

/** The history row and the audit row of a step of a question. */
export function questionRecord(
  question: Pick<LockedQuestion, 'id' | 'tenantId' | 'participantId' | 'applicationId'>,
  step: WaitQuestionStep | 'ask',
  fromState: WaitQuestionState | null,
  toState: WaitQuestionState,
): { readonly history: HistoryRow; readonly audit: WriteRecord } {
  const { id, tenantId, participantId, applicationId } = question;
  const object = { type: 'waitQuestion', id };
  return {
    history: { tenantId, participantId, applicationId, object, step, fromState, toState },
    audit: { action: `waitQuestion.${step}`, participantIds: [participantId], object },
  };
}
