import { accept, refuse } from '@inntak/domain/outcome';
import { placeOfferSteps, releaseClosed } from '@inntak/domain/place-offers';
import { checkNeeds, takeStep } from '@inntak/domain/steps';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { lockWish, takeWishStep } from '../applications/take-wish-step';
import { recordHistory } from '../platform/history';
import { mutation } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import { placeOfferRecord } from './place-offer-record';
import { choiceText, purchaseChoice, type KeptChoice } from './purchase-choice';
import { insertPlaceOffer, lockPlaceOffer, savePlaceOffer, type LockedPlaceOffer } from './place-offer-store';
import type { ReleasePlaceOfferInput, ReplacePlaceOfferInput } from './place-offer.types';
import { checkedBundle } from './prepare-place-offer';

/** Releases the room of a place offer: a caseworker's act with a reason, never a clock's. */
export function releasePlaceOffer(
  ctx: RequestContext,
  input: ReleasePlaceOfferInput,
): Promise<{ readonly caseId: string } | Refusal> {
  return mutation<LockedPlaceOffer, RuleViolation, null, LockedPlaceOffer, { caseId: string }>(ctx, {
    lock: async () => {
      // Whoever ends the person's old place at this moment is waited for, and what was done is read after it.
      await ctx.sql('SELECT id FROM place_offer WHERE id = $1 FOR NO KEY UPDATE', [input.id]);
      return lockPlaceOffer(ctx, input.id);
    },
    authorize: (offer) => takeStep(placeOfferSteps, ctx.actor, offer, 'release'),
    version: input.version,
    decide: (offer) => {
      const closed = releaseClosed(offer);
      return closed === null ? given(ctx, 'release', input.reason) : refuse(closed);
    },
    save: async (_given, offer) => {
      await savePlaceOffer(ctx, offer, 'released', { releaseReason: input.reason });
      await wishIsFree(ctx, offer);
      return offer;
    },
    record: (offer) => placeOfferRecord(offer, 'release', 'released', 'placeOffer.released', input.reason),
    answer: ({ applicationId }) => ({ caseId: applicationId }),
    explain: violationTexts,
  });
}

/** What is offered instead. */
interface Bundle {
  readonly authority: 'municipality' | 'nav';
  readonly choice: KeptChoice | null;
}

/**
 * Replaces a sent place offer by another bundle, which is prepared and then sent like any other. The old room is free at
 * once: the person has been talked with, and knows that a new offer comes.
 */
export function replacePlaceOffer(
  ctx: RequestContext,
  input: ReplacePlaceOfferInput,
): Promise<{ readonly caseId: string } | Refusal> {
  return mutation<LockedPlaceOffer, RuleViolation, Bundle, LockedPlaceOffer, { caseId: string }>(ctx, {
    lock: () => lockPlaceOffer(ctx, input.id),
    authorize: (offer) => takeStep(placeOfferSteps, ctx.actor, offer, 'replace'),
    version: input.version,
    decide: async (offer) => {
      const complete = given(ctx, 'replace', input.reason);
      if (!complete.ok) return complete;
      const bundle = await checkedBundle(ctx, offer.tenantId, input.startOn, input.days);
      if (!bundle.ok) return bundle;
      const choice = await purchaseChoice(ctx, { ...offer, startOn: input.startOn }, input.days, input.choice ?? null);
      return choice.ok ? accept({ authority: bundle.value, choice: choice.value }) : choice;
    },
    save: async ({ authority, choice }, offer) => {
      const { applicationId, participantId, tenantId, wishId } = offer;
      const { startOn, days } = input;
      const next = {
        applicationId,
        participantId,
        tenantId,
        wishId,
        authority,
        startOn,
        days,
        choice,
        firstDayText: null,
      };
      const replacedById = await insertPlaceOffer(ctx, next);
      await savePlaceOffer(ctx, offer, 'replaced', { replacedById });
      await recordHistory(ctx, {
        tenantId,
        participantId,
        applicationId,
        object: { type: 'placeOffer', id: replacedById },
        step: 'prepare',
        fromState: null,
        toState: 'prepared',
        reason: choiceText(choice),
      });
      return offer;
    },
    record: (offer) => placeOfferRecord(offer, 'replace', 'replaced', 'placeOffer.replaced', input.reason),
    answer: ({ applicationId }) => ({ caseId: applicationId }),
    explain: violationTexts,
  });
}

function given(ctx: RequestContext, step: 'release' | 'replace', reason: string) {
  const complete = checkNeeds(placeOfferSteps, ctx.actor.role, step, { reason });
  return complete.ok ? accept(null) : complete;
}

async function wishIsFree(ctx: RequestContext, offer: LockedPlaceOffer): Promise<void> {
  const wish = offer.wishId === null ? null : await lockWish(ctx, offer.wishId);
  if (wish?.state === 'offered') await takeWishStep(ctx, wish, 'takeBackOffer');
}
