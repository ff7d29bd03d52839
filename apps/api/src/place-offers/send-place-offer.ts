import { accept, refuse, type Outcome } from '@inntak/domain/outcome';
import { placeOfferSteps, sendPlaceOffer as maySend } from '@inntak/domain/place-offers';
import { checkNeeds, takeStep } from '@inntak/domain/steps';
import type { NoRoom, NoRoomPart } from '@inntak/domain/capacity';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { lockWish, takeWishStep } from '../applications/take-wish-step';
import { createLetter } from '../letters/create-letter';
import { catalogue } from '../offers/catalogue';
import { mutation, Stale } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import { placeOfferRecord } from './place-offer-record';
import { lockPlaceOffer, savePlaceOffer, type LockedPlaceOffer } from './place-offer-store';
import { bundleLines, bundleSentence, sayDayWithWeekday } from './place-offer-texts';
import type { SendPlaceOfferInput } from './place-offer.types';

interface Held {
  outcome: 'held' | 'noRoom' | 'heldElsewhere' | 'stale' | 'notFound';
  failures: NoRoomPart[];
}

/**
 * Sends a prepared place offer: the database locks the offers, counts, and holds the room, or says which weekdays have
 * none; then the person gets the letter. Of many who ask for the last weekday at once, one gets it.
 */
export function sendPlaceOffer(
  ctx: RequestContext,
  input: SendPlaceOfferInput,
): Promise<{ readonly caseId: string } | Refusal> {
  return mutation<LockedPlaceOffer, RuleViolation, LockedPlaceOffer, LockedPlaceOffer, { caseId: string }>(ctx, {
    lock: () => lockPlaceOffer(ctx, input.id),
    authorize: (offer) => takeStep(placeOfferSteps, ctx.actor, offer, 'send'),
    version: input.version,
    decide: async (offer) => {
      const complete = checkNeeds(placeOfferSteps, ctx.actor.role, 'send', { answerBy: input.answerBy });
      if (!complete.ok) return complete;
      const { authority, order, decision } = offer;
      const open = maySend({ authority, order, decision, answerBy: input.answerBy }, ctx.today);
      if (!open.ok) return open;
      const held = await hold(ctx, offer);
      if (!held.ok) return held;
      return wishIsOffered(ctx, offer);
    },
    save: async (offer) => {
      await savePlaceOffer(ctx, offer, 'sent', { answerBy: input.answerBy, sentAt: ctx.now });
      await writeLetter(ctx, offer, input.answerBy);
      return offer;
    },
    record: (offer) => placeOfferRecord(offer, 'send', 'sent', 'placeOffer.sent'),
    answer: ({ applicationId }) => ({ caseId: applicationId }),
    explain: violationTexts,
  });
}

async function hold(ctx: RequestContext, offer: LockedPlaceOffer): Promise<Outcome<null, RuleViolation>> {
  const { rows } = await ctx.sql<{ held: Held }>('SELECT hold_place_offer($1, $2) AS held', [offer.id, offer.version]);
  const held = rows[0]?.held;
  switch (held?.outcome) {
    case 'held':
      return accept(null);
    case 'noRoom':
      return refuse({ rule: 'no-room', parts: held.failures } satisfies NoRoom);
    case 'heldElsewhere':
      return refuse({ rule: 'held-elsewhere', field: 'days' });
    default:
      throw new Stale();
  }
}

async function wishIsOffered(
  ctx: RequestContext,
  offer: LockedPlaceOffer,
): Promise<Outcome<LockedPlaceOffer, RuleViolation>> {
  if (offer.wishId === null) return accept(offer);
  const wish = await lockWish(ctx, offer.wishId);
  if (wish === null || wish.state === 'offered' || wish.state === 'granted') return accept(offer);
  const taken = await takeWishStep(ctx, wish, 'offer');
  return taken.ok ? accept(offer) : taken;
}

async function writeLetter(ctx: RequestContext, offer: LockedPlaceOffer, answerBy: string): Promise<void> {
  const known = await catalogue(ctx);
  const what = bundleSentence(known, offer.days);
  const by = sayDayWithWeekday(answerBy);
  const start = sayDayWithWeekday(offer.startOn);
  await createLetter(ctx, {
    kind: 'placeOffer',
    tenantId: offer.tenantId,
    participantId: offer.participantId,
    applicationId: offer.applicationId,
    subject: { table: 'place_offer', id: offer.id },
    title: 'Tilbud om plass',
    parts: [
      { part: 'summary', text: [`Du har fått tilbud om ${what}.`] },
      { part: 'offer', as: 'list', text: [...bundleLines(known, offer.days), `Første dag er ${start}`] },
      {
        part: 'howToAnswer',
        text: [
          `Svar senest ${by}. Du kan svare «Ja takk», «Nei takk» eller «Jeg vil snakke med noen».`,
          'Logg inn og svar der, eller ring oss.',
        ],
      },
      {
        part: 'next',
        text: [
          'Vi holder av plassen til du har svart. Hører vi ikke noe, ringer vi deg. Du mister ikke plassen uten at vi har snakket med deg.',
        ],
      },
    ],
    short: [
      `Du har fått tilbud om ${what}.`,
      `Svar senest ${by}.`,
      'Vi holder av plassen.',
      'Vi ringer deg hvis du ikke svarer.',
    ],
  });
}
