import { catalogue } from '../offers/catalogue';
import type { RequestContext } from '../platform/transaction';
import { finishPlaceOffer, placeOfferJson, type PlaceOfferJson } from './place-offer-json';
import type { PlaceOffer } from './place-offer.types';

const text = `SELECT ${placeOfferJson('$1')} AS "placeOffer"`;

/** One place offer that is known to be the actor's to see. */
export async function readPlaceOffer(ctx: RequestContext, id: string): Promise<PlaceOffer> {
  const [row] = await ctx.read<{ placeOffer: PlaceOfferJson | null }>('place-offer', text, [id]);
  if (!row?.placeOffer) throw new Error('A place offer that was just changed must be there.');
  return finishPlaceOffer(ctx, await catalogue(ctx), row.placeOffer);
}
