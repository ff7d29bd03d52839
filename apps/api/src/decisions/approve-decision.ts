import { checkDecision, decisionSteps, type DecisionStep } from '@inntak/domain/decisions';
import { accept, type Outcome } from '@inntak/domain/outcome';
import { checkNeeds, takeStep } from '@inntak/domain/steps';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { mutation } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import {
  decisionAudit,
  decisionHistory,
  lockDecision,
  saveDecision,
  type DecisionChanges,
  type LockedDecision,
} from './decision-store';
import type { ReturnDecisionInput, SendDecisionForApprovalInput } from './decision.types';

/** Does the stored decision say everything it must say? */
export function isComplete(decision: LockedDecision): Outcome<null, RuleViolation> {
  const days = decision.days.map(({ offerId, weekday }) => ({ offerId, weekday }));
  const checked = checkDecision({ ...decision, days });
  return checked.ok ? accept(null) : checked;
}

function takeDecisionStep(
  ctx: RequestContext,
  step: Extract<DecisionStep, 'sendForApproval' | 'returnToPreparer'>,
  input: { readonly id: string; readonly version: number; readonly reason?: string },
  action: string,
  decide: (decision: LockedDecision) => Outcome<DecisionChanges, RuleViolation>,
): Promise<{ readonly caseId: string } | Refusal> {
  const reason = input.reason ?? null;
  return mutation<LockedDecision, RuleViolation, DecisionChanges, LockedDecision, { caseId: string }>(ctx, {
    lock: () => lockDecision(ctx, input.id),
    authorize: (decision) => takeStep(decisionSteps, ctx.actor, decision, step),
    version: input.version,
    decide: (decision) => {
      const complete = checkNeeds(decisionSteps, ctx.actor.role, step, { reason });
      return complete.ok ? decide(decision) : complete;
    },
    save: async (changes, decision) => {
      await saveDecision(ctx, decision, decisionSteps[step].to, changes);
      return decision;
    },
    record: (decision) => ({
      history: decisionHistory(decision, step, decision.state, decisionSteps[step].to, reason),
      audit: decisionAudit(decision, action),
    }),
    answer: ({ applicationId }) => ({ caseId: applicationId }),
    explain: violationTexts,
  });
}

/** Sends a complete decision to somebody else for approval. */
export function sendDecisionForApproval(ctx: RequestContext, input: SendDecisionForApprovalInput) {
  return takeDecisionStep(ctx, 'sendForApproval', input, 'decision.sentForApproval', (decision) => {
    const complete = isComplete(decision);
    return complete.ok ? accept({ returnReason: null }) : complete;
  });
}

/** Returns a decision to the one who prepared it, with the reason. */
export function returnDecision(ctx: RequestContext, input: ReturnDecisionInput) {
  return takeDecisionStep(ctx, 'returnToPreparer', input, 'decision.returned', () =>
    accept({ returnReason: input.reason }),
  );
}
