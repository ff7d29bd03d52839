import { answerClosed, proposalSteps, type ProposalStep } from '@inntak/domain/placements';
import { accept, refuse, type Outcome } from '@inntak/domain/outcome';
import { checkNeeds, takeStep } from '@inntak/domain/steps';
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

/** The steps that are taken here. The others belong to the decision that answers a proposal. */
const answers = ['accept', 'decline', 'withdraw'] as const satisfies readonly ProposalStep[];

function isAnswer(step: string): step is (typeof answers)[number] {
  return answers.some((each) => each === step);
}

/**
 * The office answers: a yes makes the change in the same transaction, with the rules that hold for it; a no has its reason,
 * which the provider reads. The provider may take it back until then. What a municipal decision gave is not changed here:
 * the proposal is answered on the day a new decision is made.
 */
export function answerProposal(ctx: RequestContext, input: AnswerProposalInput): Promise<PlacementPayload | Refusal> {
  const { step } = input;
  if (!isAnswer(step)) throw badUserInput(`step must be one of ${answers.join(', ')}.`);
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
      const closed = answerClosed(step, asked(proposal));
      if (closed !== null) return refuse(closed);
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

/** The proposal as the rules look at it. */
export function asked({ kind, financing, applicationId, decisionId }: LockedProposal) {
  return { kind, financing, hasCase: applicationId !== null, inDecision: decisionId !== null };
}
