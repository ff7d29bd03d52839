import type { RequestContext } from '../platform/transaction';
import { decisionJson, finishDecision, type DecisionJson } from './decision-json';
import type { ApprovalRow, Decision } from './decision.types';

const oneText = `SELECT ${decisionJson('$1')} AS decision`;

/** One decision that is known to be the actor's to see. */
export async function readDecision(ctx: RequestContext, id: string): Promise<Decision> {
  const [row] = await ctx.read<{ decision: DecisionJson | null }>('decision', oneText, [id]);
  if (!row?.decision) throw new Error('A decision that was just changed must be there.');
  return finishDecision(ctx, row.decision);
}

const approvalText = `
  SELECT ${decisionJson('w.id')} AS decision, a.id AS "caseId", a.case_number AS "caseNumber", a.participant_id AS "participantId",
         p.first_name || ' ' || p.last_name AS "participantName"
    FROM decision w JOIN application a ON a.id = w.application_id JOIN participant p ON p.id = w.participant_id
   WHERE w.tenant_id = ANY ((SELECT actor_tenants())::uuid[]) AND w.state = 'forApproval' AND w.authority = 'municipality'
   ORDER BY w.created_at, w.id LIMIT 200`;

interface Row {
  decision: DecisionJson;
  caseId: string;
  caseNumber: string;
  participantId: string;
  participantName: string;
}

/** Decisions that wait for approval at the actor's office, the oldest first, with whom they are about. */
export async function readForApproval(
  ctx: RequestContext,
): Promise<{ readonly rows: ApprovalRow[]; readonly participantIds: string[] }> {
  const rows = await ctx.read<Row>('decisions-for-approval', approvalText);
  return {
    rows: rows.map(({ decision, caseId, caseNumber, participantName }) => ({
      decision: finishDecision(ctx, decision),
      caseId,
      caseNumber,
      participantName,
    })),
    participantIds: rows.map(({ participantId }) => participantId),
  };
}
