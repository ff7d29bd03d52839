import type { PlaceOfferState } from '@inntak/domain/place-offers';
import { recordHistory } from '../platform/history';
import type { RequestContext } from '../platform/transaction';

interface Released {
  id: string;
  from_state: PlaceOfferState;
  participant_id: string;
  tenant_id: string;
}

/**
 * Gives back the room of an application that has just been withdrawn, in its transaction: what is prepared, sent or
 * answered is released; a place that is taken stands. An answer at the same moment waits for this row, and is then told.
 */
export async function releaseForWithdrawal(ctx: RequestContext, applicationId: string): Promise<void> {
  const reason = 'Søknaden ble trukket.';
  const { rows } = await ctx.sql<Released>('SELECT * FROM release_withdrawn($1, $2)', [applicationId, reason]);
  await recordReleases(ctx, rows, applicationId, reason);
}

/** Gives back the room of one wish that has just been withdrawn, in its transaction. */
export async function releaseOffersOfWish(
  ctx: RequestContext,
  wish: { readonly id: string; readonly applicationId: string },
  reason: string,
): Promise<void> {
  const { rows } = await ctx.sql<Released>('SELECT * FROM release_offers_of_wish($1, $2)', [wish.id, reason]);
  await recordReleases(ctx, rows, wish.applicationId, reason);
}

async function recordReleases(
  ctx: RequestContext,
  rows: readonly Released[],
  applicationId: string,
  reason: string,
): Promise<void> {
  await recordHistory(
    ctx,
    rows.map((released) => ({
      tenantId: released.tenant_id,
      participantId: released.participant_id,
      applicationId,
      object: { type: 'placeOffer', id: released.id },
      step: 'release',
      fromState: released.from_state,
      toState: 'released',
      reason,
    })),
  );
}
