import { closedByCase } from '@inntak/domain/applications';
import { accept, refuse, type Outcome } from '@inntak/domain/outcome';
import { placeOfferSteps, sendPlaceOffer as maySend } from '@inntak/domain/place-offers';
import { holdBeside, place } from '@inntak/domain/placements';
import { checkNeeds, takeStep } from '@inntak/domain/steps';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { lockWish, takeWishStep } from '../applications/take-wish-step';
import { createLetter } from '../letters/create-letter';
import { noRoom, type LackingPart } from '../capacity/room-for';
import { catalogue } from '../offers/catalogue';
import { takenDays } from '../placements/taken-days';
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
  failures: LackingPart[];
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
    lock: () => lockWithCase(ctx, input.id),
    authorize: (offer) => takeStep(placeOfferSteps, ctx.actor, offer, 'send'),
    version: input.version,
    decide: async (offer) => {
      const complete = checkNeeds(placeOfferSteps, ctx.actor.role, 'send', { answerBy: input.answerBy });
      if (!complete.ok) return complete;
      const { authority, order, decision, applicationState } = offer;
      const closed = closedByCase('offer', applicationState);
      if (closed !== null) return refuse(closed);
      const open = maySend({ authority, order, decision, answerBy: input.answerBy }, ctx.today);
      if (!open.ok) return open;
      const free = await isFree(ctx, offer);
      if (!free.ok) return free;
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

/** The case first, so that it is not withdrawn while room is being held for it. */
async function lockWithCase(ctx: RequestContext, id: string): Promise<LockedPlaceOffer | null> {
  await ctx.sql(
    `SELECT ap.id FROM application ap WHERE ap.id = (SELECT po.application_id FROM place_offer po WHERE po.id = $1)
        FOR NO KEY UPDATE`,
    [id],
  );
  return lockPlaceOffer(ctx, id);
}

/**
 * Nobody is in two places on one weekday. What the person has from NAV stands while she is asked about a place from the
 * municipality: it gives way when that is hers. Room that another place offer holds is told of when it is held.
 */
async function isFree(
  ctx: RequestContext,
  { participantId, startOn, days, authority }: LockedPlaceOffer,
): Promise<Outcome<unknown, RuleViolation>> {
  const valid = { from: startOn, to: null };
  const wanted = days.map(({ offerId, weekday }) => ({ offerId, weekday, valid }));
  const taken = (await takenDays(ctx, participantId, startOn)).filter(({ held }) => !held);
  // A grant of NAV's is registered with the yes, and is held beside the municipality's days then.
  return authority === 'nav' ? place(wanted, taken) : holdBeside(wanted, taken, authority);
}

async function hold(ctx: RequestContext, offer: LockedPlaceOffer): Promise<Outcome<null, RuleViolation>> {
  const { rows } = await ctx.sql<{ held: Held }>('SELECT hold_place_offer($1, $2) AS held', [offer.id, offer.version]);
  const held = rows[0]?.held;
  switch (held?.outcome) {
    case 'held':
      return accept(null);
    case 'noRoom':
      return refuse(await noRoom(ctx, held.failures));
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
          ...(offer.beside
            ? ['Du beholder plassen du har nå, til dagen før du begynner på den nye. Sier du nei, er alt som før.']
            : []),
        ],
      },
    ],
    short: [
      `Du har fått tilbud om ${what}.`,
      `Svar senest ${by}.`,
      'Vi holder av plassen.',
      ...(offer.beside ? ['Du har plassen du har nå, til du begynner på den nye.'] : []),
      'Vi ringer deg hvis du ikke svarer.',
    ],
  });
}
