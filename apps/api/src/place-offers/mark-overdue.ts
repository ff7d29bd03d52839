import { isOverdue, placeOfferSteps } from '@inntak/domain/place-offers';
import { takeStep } from '@inntak/domain/steps';
import { recordWrite } from '../platform/audit';
import { recordHistory } from '../platform/history';
import { job } from '../platform/jobs/job';
import type { RequestContext } from '../platform/transaction';
import { placeOfferRecord } from './place-offer-record';
import { lockPlaceOffer, savePlaceOffer } from './place-offer-store';

/** The answer has not come: somebody calls. The room is held all the same. Answered meanwhile: nothing to do. */
export const markOverdue = job<{ placeOfferId: string }>('place-offer-overdue', async (ctx, { placeOfferId }) => {
  const offer = await lockPlaceOffer(ctx, placeOfferId);
  if (offer === null || !isOverdue(offer, ctx.today)) return;
  const taken = takeStep(placeOfferSteps, ctx.actor, offer, 'markOverdue');
  if (!taken.ok) return;
  await savePlaceOffer(ctx, offer, taken.value, {});
  const { history, audit } = placeOfferRecord(offer, 'markOverdue', taken.value, 'placeOffer.overdue');
  await recordHistory(ctx, history);
  await recordWrite(ctx, audit);
});

/** Sent place offers whose last day to answer has passed. */
export async function placeOffersPastAnswerBy(ctx: RequestContext): Promise<string[]> {
  const { rows } = await ctx.sql<{ id: string }>(
    `SELECT id FROM place_offer WHERE state = 'sent' AND answer_by < app_today() ORDER BY answer_by, id`,
  );
  return rows.map(({ id }) => id);
}
