import { proposalSteps } from '@inntak/domain/placements';
import { accept, type Outcome } from '@inntak/domain/outcome';
import { checkNeeds, isStep, takeStep } from '@inntak/domain/steps';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { badUserInput } from '../platform/graphql/errors';
import { mutation } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import { changeAsProposed, type PlacementChange } from './change-placement';
import { lockPlacement, type LockedPlacement } from './placement-store';
import { readPlacement } from './placement.queries';
import type { PlacementPayload } from './placement.types';
import { lockProposal, proposalRecord, saveProposal, type LockedProposal } from './proposal-store';
import type { AnswerProposalInput } from './proposal.types';

interface Asked extends LockedProposal {
  readonly placement: LockedPlacement;
}

/**
 * The office answers: a yes makes the change in the same transaction, with the rules that hold for it; a no has its reason,
 * which the provider reads. The provider may take it back until then.
 */
export function answerProposal(ctx: RequestContext, input: AnswerProposalInput): Promise<PlacementPayload | Refusal> {
  const { step } = input;
  if (!isStep(proposalSteps, step)) throw badUserInput(`step must be one of ${Object.keys(proposalSteps).join(', ')}.`);
  const reason = input.reason ?? null;
  type Change = PlacementChange | null;
  return mutation<Asked, RuleViolation, Change, Asked, PlacementPayload>(ctx, {
    lock: async () => {
      const proposal = await lockProposal(ctx, input.id);
      const placement = proposal && (await lockPlacement(ctx, proposal.placementId));
      return proposal && placement ? { ...proposal, placement } : null;
    },
    authorize: (proposal) => takeStep(proposalSteps, ctx.actor, proposal, step),
    version: input.version,
    decide: async (proposal): Promise<Outcome<Change, RuleViolation>> => {
      const complete = checkNeeds(proposalSteps, ctx.actor.role, step, { reason });
      if (!complete.ok) return complete;
      return step === 'accept' ? changeAsProposed(ctx, proposal.placement, proposal) : accept(null);
    },
    save: async (change, proposal) => {
      await saveProposal(ctx, proposal, step, reason);
      await change?.save();
      return proposal;
    },
    record: (proposal) => proposalRecord(proposal, step, proposal.state, proposalSteps[step].to, reason),
    answer: async ({ placementId }) => ({ placement: await readPlacement(ctx, placementId) }),
    explain: violationTexts,
  });
}
