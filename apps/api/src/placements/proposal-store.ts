import type { Subject } from '@inntak/domain/access';
import type { Weekday } from '@inntak/domain/calendar';
import { proposalSteps, type ProposalKind, type ProposalState, type ProposalStep } from '@inntak/domain/placements';
import type { WriteRecord } from '../platform/audit';
import type { HistoryRow } from '../platform/history';
import { savedOne, type Versioned } from '../platform/mutation';
import type { RequestContext } from '../platform/transaction';

/** A proposal as a step finds it, kept until the transaction ends. */
export interface LockedProposal extends Subject, Versioned {
  readonly id: string;
  readonly placementId: string;
  readonly applicationId: string | null;
  readonly offerId: string;
  readonly kind: ProposalKind;
  readonly state: ProposalState;
  readonly from: string | null;
  readonly to: string | null;
  readonly weekdays: readonly Weekday[];
  readonly reason: string;
  /** Who pays for the place it is about. */
  readonly financing: string;
  /** The decision that is being prepared about it. */
  readonly decisionId: string | null;
}

const columns = `pr.id, pr.placement_id AS "placementId", pr.application_id AS "applicationId", pr.offer_id AS "offerId", pr.kind,
  pr.state, pr.decision_id AS "decisionId", pl.financing, pr.from_on AS "from", pr.to_on AS "to", pr.weekdays, pr.reason, pr.version, pr.tenant_id AS "tenantId",
  pr.participant_id AS "participantId", ARRAY[pr.organisation_id] AS "organisationIds", latest.name AS "changedBy", latest.at AS "changedAt"
  FROM placement_proposal pr JOIN placement pl ON pl.id = pr.placement_id LEFT JOIN LATERAL (SELECT us.name, ch.at FROM case_history ch
         LEFT JOIN app_user us ON us.id = ch.by_user_id WHERE ch.object_id = pr.id ORDER BY ch.seq DESC LIMIT 1) latest ON true
 WHERE pr.id = $1`;

/** Reads a proposal and keeps it; null: unknown, or not for this actor to know about. */
export async function lockProposal(ctx: RequestContext, id: string): Promise<LockedProposal | null> {
  const kept = await ctx.sql<LockedProposal>(`SELECT ${columns} FOR NO KEY UPDATE OF pr`, [id]);
  return kept.rows[0] ?? (await ctx.sql<LockedProposal>(`SELECT ${columns}`, [id])).rows[0] ?? null;
}

/** Writes the answer. Somebody faster: Conflict. */
export async function saveProposal(
  ctx: RequestContext,
  { id, version }: LockedProposal,
  step: ProposalStep,
  reason: string | null,
): Promise<void> {
  const isAnswer = step !== 'withdraw';
  const { rowCount } = await ctx.sql(
    `UPDATE placement_proposal SET state = $3, answer_reason = $4, answered_by_user_id = $5, answered_at = $6, version = version + 1
      WHERE id = $1 AND version = $2`,
    [id, version, proposalSteps[step].to, reason, isAnswer ? ctx.actor.userId : null, isAnswer ? ctx.now : null],
  );
  savedOne(rowCount);
}

const doneWords: Record<ProposalStep | 'propose', string> = {
  propose: 'proposed',
  accept: 'accepted',
  prepareDecision: 'decisionPrepared',
  decide: 'accepted',
  decline: 'declined',
  withdraw: 'withdrawn',
};

/** The history row and the audit row of a step of a proposal. */
export function proposalRecord(
  of: {
    readonly id: string;
    readonly applicationId: string | null;
    readonly tenantId: string;
    readonly participantId: string;
  },
  step: ProposalStep | 'propose',
  fromState: ProposalState | null,
  toState: ProposalState,
  reason: string | null,
): { readonly history: HistoryRow; readonly audit: WriteRecord } {
  const { id, applicationId, tenantId, participantId } = of;
  const object = { type: 'proposal', id };
  return {
    history: { tenantId, participantId, applicationId, object, step, fromState, toState, reason },
    audit: { action: `proposal.${doneWords[step]}`, participantIds: [participantId], object },
  };
}
