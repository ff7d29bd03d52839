import { mayPrepareOffer } from '@inntak/domain/applications';
import { decidedBy } from '@inntak/domain/offers';
import { accept, type Outcome } from '@inntak/domain/outcome';
import { preparePlaceOffer as checkBundle } from '@inntak/domain/place-offers';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { lockApplication, type LockedApplication } from '../applications/take-application-step';
import { weekdayNumber } from '../calendar/weekdays';
import { catalogue } from '../offers/catalogue';
import { mutation } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import { insertPlaceOffer, type NewPlaceOffer } from './place-offer-store';
import type { PlaceOfferDayInput, PreparePlaceOfferInput } from './place-offer.types';
import { choiceText, purchaseChoice, type KeptChoice } from './purchase-choice';

/** Prepares a place offer for a case that is open. Nothing is held and nobody is told before it is sent. */
export function preparePlaceOffer(
  ctx: RequestContext,
  input: PreparePlaceOfferInput,
): Promise<{ readonly caseId: string; readonly placeOfferId: string } | Refusal> {
  return mutation<
    LockedApplication,
    RuleViolation,
    NewPlaceOffer,
    { id: string; caseId: string; choice: KeptChoice | null },
    { caseId: string; placeOfferId: string }
  >(ctx, {
    lock: () => lockApplication(ctx, input.applicationId),
    authorize: (application) => mayPrepareOffer(ctx.actor, application),
    decide: async (application) => {
      const bundle = await checkedBundle(ctx, application.tenantId, input.startOn, input.days);
      if (!bundle.ok) return bundle;
      const { id: applicationId, tenantId } = application;
      const choice = await purchaseChoice(
        ctx,
        { applicationId, tenantId, startOn: input.startOn },
        input.days,
        input.choice ?? null,
      );
      if (!choice.ok) return choice;
      return accept({
        applicationId: application.id,
        participantId: application.participantId,
        tenantId: application.tenantId,
        wishId: input.wishId ?? null,
        authority: bundle.value,
        startOn: input.startOn,
        firstDayText: input.firstDayText?.trim() || null,
        choice: choice.value,
        days: input.days,
      });
    },
    save: async (offer) => ({
      id: await insertPlaceOffer(ctx, offer),
      caseId: offer.applicationId,
      choice: offer.choice,
    }),
    record: ({ id, choice }, application) => ({
      history: {
        tenantId: application.tenantId,
        participantId: application.participantId,
        applicationId: application.id,
        object: { type: 'placeOffer', id },
        step: 'prepare',
        fromState: null,
        toState: 'prepared',
        reason: choiceText(choice),
      },
      audit: {
        action: 'placeOffer.prepared',
        participantIds: [application.participantId],
        object: { type: 'placeOffer', id },
      },
    }),
    answer: ({ id, caseId }) => ({ caseId, placeOfferId: id }),
    explain: violationTexts,
  });
}

/**
 * Can these days be offered to a resident of the municipality? Answers with the authority that decides on them. A start
 * before `earliest` is refused: today, except for what was decided elsewhere already.
 */
export async function checkedBundle(
  ctx: RequestContext,
  municipalityId: string,
  startOn: string,
  days: readonly PlaceOfferDayInput[],
  earliest: string = ctx.today,
): Promise<Outcome<'municipality' | 'nav', RuleViolation>> {
  const known = await catalogue(ctx);
  const first = days[0] && known.find(days[0].offerId);
  const authority = first && decidedBy(first.kind) === 'nav' ? 'nav' : 'municipality';
  const bundle = days.map(({ offerId, workAreaId, weekday }) => ({
    offerId,
    workAreaId: workAreaId ?? null,
    weekday: weekdayNumber(weekday),
  }));
  const checked = checkBundle({ authority, days: bundle, startOn }, municipalityId, known.forRules(), earliest);
  return checked.ok ? accept(authority) : checked;
}
