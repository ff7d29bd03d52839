import { decisionSteps, isAboutPlacement } from '@inntak/domain/decisions';
import { accept, refuse, type Outcome } from '@inntak/domain/outcome';
import { takeStep } from '@inntak/domain/steps';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { mutation, Stale } from '../platform/mutation';
import { municipalitySettings } from '../platform/municipality-settings';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import { mayBePlaced, placeOrWait } from '../placements/place-or-wait';
import { changedPlace, changePlace, type ChangedPlace } from './change-by-decision';
import { answerByDecision } from './proposal-in-decision';
import { isComplete } from './approve-decision';
import { writeDecisionLetter } from './decision-letters';
import { decisionAudit, decisionHistory, lockDecision, saveDecision, type LockedDecision } from './decision-store';
import type { MakeDecisionInput } from './decision.types';
import { settleWishes } from './settle-wishes';

/**
 * Makes a decision: by another person than the one who prepared it. In one transaction the letter goes out, the wishes get
 * their outcome, and an accepted place becomes a placement. Where the municipality decides first, the place waits for the
 * person's yes. A decision that changes or ends a place does so on its date, if there is room for the new days.
 */
export function makeDecision(
  ctx: RequestContext,
  input: MakeDecisionInput,
): Promise<{ readonly caseId: string } | Refusal> {
  return mutation<LockedDecision, RuleViolation, ChangedPlace | null, LockedDecision, { caseId: string }>(ctx, {
    lock: () => lockWithPlaceOffer(ctx, input.id),
    authorize: (decision) => takeStep(decisionSteps, ctx.actor, decision, 'make'),
    version: input.version,
    decide: async (decision) => {
      const complete = isComplete(decision);
      if (!complete.ok) return complete;
      if (isAboutPlacement(decision.outcome)) return changedPlace(ctx, decision);
      const inOrder = await isInOrder(ctx, decision);
      return inOrder.ok ? settleWishes(ctx, decision) : inOrder;
    },
    save: async (changed, decision) => {
      const made = { approvedByUserId: ctx.actor.userId, madeOn: ctx.today };
      await saveDecision(ctx, decision, 'made', made);
      await writeDecisionLetter(ctx, decision);
      await saveDecision(ctx, { ...decision, version: decision.version + 1 }, 'notified', { notifiedAt: ctx.now });
      await place(ctx, decision);
      if (changed) {
        await changePlace(ctx, changed);
        await answerByDecision(ctx, decision.id);
      }
      return decision;
    },
    record: (decision) => ({
      history: [
        decisionHistory(decision, 'make', decision.state, 'made'),
        decisionHistory(decision, 'notify', 'made', 'notified'),
      ],
      audit: decisionAudit(decision, 'decision.made'),
    }),
    answer: ({ applicationId }) => ({ caseId: applicationId }),
    explain: violationTexts,
  });
}

/** The place offer first: a release or an answer at the same moment comes before or after, never in between. */
async function lockWithPlaceOffer(ctx: RequestContext, id: string): Promise<LockedDecision | null> {
  await ctx.sql(
    `SELECT po.id FROM place_offer po JOIN decision de ON de.place_offer_id = po.id WHERE de.id = $1
        FOR NO KEY UPDATE OF po`,
    [id],
  );
  return lockDecision(ctx, id);
}

function grants({ outcome }: LockedDecision): boolean {
  return outcome === 'granted' || outcome === 'partlyGranted';
}

/** A grant still rests on the yes it was prepared from, or on an offer that can still be sent and answered. */
async function isInOrder(ctx: RequestContext, decision: LockedDecision): Promise<Outcome<unknown, RuleViolation>> {
  const { placeOffer, tenantId, participantId } = decision;
  if (!grants(decision)) return accept(null);
  if (placeOffer?.state === 'accepted') return mayBePlaced(ctx, { participantId, ...placeOffer });
  const { decisionOrder } = await municipalitySettings(ctx, tenantId);
  if (decisionOrder === 'answerFirst') return refuse({ rule: 'answer-comes-first' });
  const isOver = placeOffer === null || ['declined', 'released', 'replaced'].includes(placeOffer.state);
  return isOver ? refuse({ rule: 'step-not-open', step: 'make', state: placeOffer?.state ?? 'none' }) : accept(null);
}

async function place(ctx: RequestContext, decision: LockedDecision): Promise<void> {
  const { placeOffer, placeOfferId } = decision;
  if (!grants(decision) || placeOfferId === null || placeOffer?.state !== 'accepted') return;
  const { id: decisionId, applicationId, participantId, tenantId } = decision;
  const { startOn, offerIds, days } = placeOffer;
  const from = { placeOfferId, decisionId, applicationId, participantId, tenantId, startOn, offerIds, days };
  const placed = await placeOrWait(ctx, from);
  if (!placed.ok) throw new Stale();
}
