import type { RequestContext } from '../platform/transaction';
import { lockGrant, type StoredGrant } from './earmarked-grant-store';

/** The grant that is to pay for something, kept until the transaction ends. Null: unknown, or not the actor's to use. */
export function grantToPay(ctx: RequestContext, id: string): Promise<StoredGrant | null> {
  return lockGrant(ctx, id);
}
