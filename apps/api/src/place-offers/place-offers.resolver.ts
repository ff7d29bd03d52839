import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { CasePayload } from '../applications/office/case.types';
import { Policy } from '../platform/policy';
import type { Refusal } from '../platform/results';
import type { RequestContext } from '../platform/transaction';
import { answerPlaceOffer } from './answer-place-offer';
import {
  PreparePlaceOfferResult,
  ReleasePlaceOfferResult,
  ReplacePlaceOfferResult,
  SendPlaceOfferResult,
} from './place-offer-results';
import {
  AnswerPlaceOfferInput,
  AnswerPlaceOfferResult,
  PreparePlaceOfferInput,
  ReleasePlaceOfferInput,
  ReplacePlaceOfferInput,
  SendPlaceOfferInput,
  type PlaceOfferPayload,
} from './place-offer.types';
import { preparePlaceOffer } from './prepare-place-offer';
import { releasePlaceOffer, replacePlaceOffer } from './release-place-offer';
import { sendPlaceOffer } from './send-place-offer';

/** A place is offered, answered, and given back: the room is held from the moment it is sent. */
@Resolver()
export class PlaceOffersResolver {
  @Mutation(() => PreparePlaceOfferResult, { description: 'Prepares a place offer. Nothing is held, nobody is told.' })
  @Policy('placeOffer.prepare')
  preparePlaceOffer(
    @Arg('input', () => PreparePlaceOfferInput, { description: 'What is offered.' }) input: PreparePlaceOfferInput,
    @Ctx() ctx: RequestContext,
  ): Promise<CasePayload | Refusal> {
    return preparePlaceOffer(ctx, input);
  }

  @Mutation(() => SendPlaceOfferResult, {
    description: 'Holds the room and sends the letter. Of several who want the last weekday at once, one gets it.',
  })
  @Policy('placeOffer.send')
  sendPlaceOffer(
    @Arg('input', () => SendPlaceOfferInput, { description: 'Which, and by when to answer.' })
    input: SendPlaceOfferInput,
    @Ctx() ctx: RequestContext,
  ): Promise<CasePayload | Refusal> {
    return sendPlaceOffer(ctx, input);
  }

  @Mutation(() => ReleasePlaceOfferResult, { description: 'Gives the room back. Never done by a clock.' })
  @Policy('placeOffer.release')
  releasePlaceOffer(
    @Arg('input', () => ReleasePlaceOfferInput, { description: 'Which, and why.' }) input: ReleasePlaceOfferInput,
    @Ctx() ctx: RequestContext,
  ): Promise<CasePayload | Refusal> {
    return releasePlaceOffer(ctx, input);
  }

  @Mutation(() => ReplacePlaceOfferResult, { description: 'Replaces a sent place offer by another bundle, prepared.' })
  @Policy('placeOffer.replace')
  replacePlaceOffer(
    @Arg('input', () => ReplacePlaceOfferInput, { description: 'Which, by what, and why.' })
    input: ReplacePlaceOfferInput,
    @Ctx() ctx: RequestContext,
  ): Promise<CasePayload | Refusal> {
    return replacePlaceOffer(ctx, input);
  }

  @Mutation(() => AnswerPlaceOfferResult, {
    description: 'Answers a place offer: the person’s own answer, or one that staff heard and confirm by letter.',
  })
  @Policy('placeOffer.answer')
  answerPlaceOffer(
    @Arg('input', () => AnswerPlaceOfferInput, { description: 'Which, and the answer.' }) input: AnswerPlaceOfferInput,
    @Ctx() ctx: RequestContext,
  ): Promise<PlaceOfferPayload | Refusal> {
    return answerPlaceOffer(ctx, input);
  }
}
