import type { Role } from '@inntak/domain/access';
import { accept } from '@inntak/domain/outcome';
import { placeOfferSteps, type PlaceOfferState } from '@inntak/domain/place-offers';
import { checkNeeds, takeStep } from '@inntak/domain/steps';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { lockWish, takeWishStep } from '../applications/take-wish-step';
import { createLetter } from '../letters/create-letter';
import { catalogue } from '../offers/catalogue';
import { heardBy } from '../platform/heard';
import { addJob } from '../platform/jobs/job';
import { mutation } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import { placeAccepted } from '../placements/place-accepted-job';
import { readPlaceOffer } from './place-offer.queries';
import { placeOfferRecord } from './place-offer-record';
import { lockPlaceOffer, savePlaceOffer, type LockedPlaceOffer, type PlaceOfferChanges } from './place-offer-store';
import { bundleSentence } from './place-offer-texts';
import type { AnswerPlaceOfferInput, PlaceOfferPayload } from './place-offer.types';

type Answer = AnswerPlaceOfferInput['answer'];

const done: Record<Answer, { readonly state: PlaceOfferState; readonly action: string; readonly said: string }> = {
  accept: { state: 'accepted', action: 'placeOffer.accepted', said: 'Du har sagt ja takk' },
  decline: { state: 'declined', action: 'placeOffer.declined', said: 'Du har sagt nei takk' },
  talk: { state: 'talking', action: 'placeOffer.talkAskedFor', said: 'Du vil snakke med noen før du svarer' },
};

const nextTexts: Record<Answer, string> = {
  accept: 'Nå skriver kommunen vedtaket. Du får et brev når det er klart.',
  decline: 'Plassen går til en annen. Vi ser etter noe annet sammen med deg.',
  talk: 'Vi ringer deg innen 2 dager. Plassen er din så lenge.',
};

/** Who has another place on those days keeps it, whatever the answer is. */
const keepsTexts: Record<Answer, string> = {
  accept: `${nextTexts.accept} Du beholder plassen du har nå, til dagen før du begynner på den nye.`,
  decline: 'Du beholder plassen du har. Alt er som før.',
  talk: nextTexts.talk,
};

/** What comes next, as the person is told. */
function nextText({ beside }: LockedPlaceOffer, answer: Answer): string {
  return beside ? keepsTexts[answer] : nextTexts[answer];
}

/**
 * Answers a place offer: the person herself, who may act for her, or staff who heard it, which is confirmed by letter.
 * An answer and a release at the same moment meet at the row: the second of them is told.
 */
export function answerPlaceOffer(
  ctx: RequestContext,
  input: AnswerPlaceOfferInput,
): Promise<PlaceOfferPayload | Refusal> {
  const { answer } = input;
  const heard = heardBy(ctx, input.heardHow, { on: input.heardOn ?? null, present: input.heardWho ?? null });
  return mutation<LockedPlaceOffer, RuleViolation, PlaceOfferChanges, LockedPlaceOffer, PlaceOfferPayload>(ctx, {
    lock: () => lockPlaceOffer(ctx, input.id),
    authorize: (offer) => takeStep(placeOfferSteps, ctx.actor, offer, answer),
    version: input.version,
    decide: () => {
      const complete = checkNeeds(placeOfferSteps, ctx.actor.role, answer, { heardHow: heard });
      if (!complete.ok) return complete;
      return accept(isOwnAnswer(ctx.actor.role) ? ownAnswer(ctx, input) : heardAnswer(ctx, input, heard));
    },
    save: async (changes, offer) => {
      await savePlaceOffer(ctx, offer, done[answer].state, changes);
      if (answer === 'decline') await wishIsFree(ctx, offer);
      if (answer === 'accept' && isDecided(offer)) await addJob(ctx, placeAccepted, { placeOfferId: offer.id });
      if (changes.answeredHow === 'heard') await confirm(ctx, offer, answer);
      return offer;
    },
    record: (offer) => placeOfferRecord(offer, answer, done[answer].state, done[answer].action),
    answer: async (offer) => ({
      placeOffer: await readPlaceOffer(ctx, offer.id),
      nextText: nextText(offer, answer),
    }),
    explain: violationTexts,
  });
}

function isOwnAnswer(role: Role): boolean {
  return role === 'participant' || role === 'representative';
}

function ownAnswer(ctx: RequestContext, input: AnswerPlaceOfferInput): PlaceOfferChanges {
  return { answeredAt: ctx.now, answeredHow: 'self', heardNote: input.note ?? null };
}

function heardAnswer(
  ctx: RequestContext,
  input: AnswerPlaceOfferInput,
  heard: ReturnType<typeof heardBy>,
): PlaceOfferChanges {
  return {
    answeredAt: ctx.now,
    answeredHow: 'heard',
    heardByUserId: ctx.actor.userId,
    heardHow: heard?.how ?? null,
    heardOn: heard?.on ?? ctx.today,
    heardWho: input.heardWho ?? null,
    heardNote: input.note ?? null,
  };
}

/** The municipality decided first: the yes is what the place was waiting for. */
function isDecided({ decision }: LockedPlaceOffer): boolean {
  return decision === 'made' || decision === 'notified' || decision === 'final';
}

async function wishIsFree(ctx: RequestContext, offer: LockedPlaceOffer): Promise<void> {
  const wish = offer.wishId === null ? null : await lockWish(ctx, offer.wishId);
  if (wish?.state === 'offered') await takeWishStep(ctx, wish, 'takeBackOffer');
}

async function confirm(ctx: RequestContext, offer: LockedPlaceOffer, answer: Answer): Promise<void> {
  const what = bundleSentence(await catalogue(ctx), offer.days);
  const said = `${done[answer].said}. Det gjelder tilbudet om ${what}.`;
  await createLetter(ctx, {
    kind: 'answerConfirmation',
    tenantId: offer.tenantId,
    participantId: offer.participantId,
    applicationId: offer.applicationId,
    subject: { table: 'place_offer', id: offer.id },
    title: 'Vi har skrevet ned svaret ditt',
    parts: [
      { part: 'summary', text: ['Vi har snakket med deg om tilbudet, og skrevet ned svaret ditt.'] },
      { part: 'answer', text: [said, 'Stemmer det ikke? Ring oss, så retter vi det.'] },
      { part: 'next', text: [nextText(offer, answer)] },
    ],
    short: [`${done[answer].said}.`, 'Ring oss hvis det er feil.', nextText(offer, answer)],
  });
}
