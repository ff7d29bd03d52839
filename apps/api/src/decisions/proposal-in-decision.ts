import { isAboutPlacement } from '@inntak/domain/decisions';
import { accept, refuse, type Outcome } from '@inntak/domain/outcome';
import { answerClosed, decisionOn, proposalSteps } from '@inntak/domain/placements';
import { takeStep } from '@inntak/domain/steps';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { asked } from '../placements/answer-proposal';
import { lockProposal, proposalRecord, type LockedProposal } from '../placements/proposal-store';
import { recordWrite } from '../platform/audit';
import { badUserInput } from '../platform/graphql/errors';
import { recordHistory } from '../platform/history';
import { savedOne } from '../platform/mutation';
import type { RequestContext } from '../platform/transaction';
import type { PrepareDecisionInput } from './decision.types';

/** The proposal that a decision is to answer, kept; null when it is unknown, or about another place than the decision. */
export async function lockAnswered(
  ctx: RequestContext,
  { proposalId, placementId, outcome }: PrepareDecisionInput,
): Promise<LockedProposal | null | 'none'> {
  if (!proposalId) return 'none';
  if (!isAboutPlacement(outcome)) throw badUserInput('Only a decision about a placement answers a proposal.');
  const proposal = await lockProposal(ctx, proposalId);
  if (proposal === null || proposal.placementId !== placementId) return null;
  if (decisionOn(proposal.kind) !== outcome)
    throw badUserInput(`This proposal is answered by ${decisionOn(proposal.kind)}.`);
  return proposal;
}

/** May a decision be written about it? One that is being prepared already is written anew. */
export function mayAnswer(
  ctx: RequestContext,
  proposal: LockedProposal | null,
  existing: string | null,
): Outcome<null, RuleViolation> {
  if (proposal === null) return accept(null);
  const step = takeStep(proposalSteps, ctx.actor, proposal, 'prepareDecision');
  if (!step.ok) return step;
  const facts = asked(proposal);
  const isSame = proposal.decisionId !== null && proposal.decisionId === existing;
  const closed = answerClosed('prepareDecision', { ...facts, inDecision: facts.inDecision && !isSame });
  return closed === null ? accept(null) : refuse(closed);
}

/** Ties the proposal to the decision. One that the decision answered before, and does not any more, waits on its own again. */
export async function linkProposal(
  ctx: RequestContext,
  decisionId: string,
  proposal: LockedProposal | null,
): Promise<void> {
  await ctx.sql(
    `UPDATE placement_proposal SET decision_id = NULL, version = version + 1
      WHERE decision_id = $1 AND state = 'proposed' AND id IS DISTINCT FROM $2::uuid`,
    [decisionId, proposal?.id ?? null],
  );
  if (proposal === null || proposal.decisionId === decisionId) return;
  const { rowCount } = await ctx.sql(
    'UPDATE placement_proposal SET decision_id = $3, version = version + 1 WHERE id = $1 AND version = $2',
    [proposal.id, proposal.version, decisionId],
  );
  savedOne(rowCount);
  const { history } = proposalRecord(proposal, 'prepareDecision', proposal.state, proposal.state, null);
  await recordHistory(ctx, history);
}

/** The decision is made: the proposals it answers are answered with a yes, by the one who made it. */
export async function answerByDecision(ctx: RequestContext, decisionId: string): Promise<void> {
  const { rows } = await ctx.sql<{ id: string }>(
    `SELECT id FROM placement_proposal WHERE decision_id = $1 AND state = 'proposed' ORDER BY created_at, id`,
    [decisionId],
  );
  for (const { id } of rows) {
    const proposal = await lockProposal(ctx, id);
    if (proposal === null) continue;
    const taken = takeStep(proposalSteps, ctx.actor, proposal, 'decide');
    if (!taken.ok) continue;
    const { rowCount } = await ctx.sql(
      `UPDATE placement_proposal SET state = $3, answered_by_user_id = $4, answered_at = $5, version = version + 1
        WHERE id = $1 AND version = $2`,
      [id, proposal.version, taken.value, ctx.actor.userId, ctx.now],
    );
    savedOne(rowCount);
    const { history, audit } = proposalRecord(proposal, 'decide', proposal.state, taken.value, null);
    await recordHistory(ctx, history);
    await recordWrite(ctx, audit);
  }
}
