import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { recordListRead } from '../platform/audit';
import { Policy } from '../platform/policy';
import type { Refusal } from '../platform/results';
import type { RequestContext } from '../platform/transaction';
import { changePurchaseAgreement, registerPurchaseAgreement } from './purchase-agreements';
import {
  ChangePurchaseAgreementInput,
  ChangePurchaseAgreementResult,
  PurchasedOffer,
  RegisterPurchaseAgreementInput,
  RegisterPurchaseAgreementResult,
  type PurchasesPayload,
} from './purchase.types';
import { readPurchases } from './purchases.queries';

/** Places that a municipality buys: under which agreement, how they are used, and why they were chosen. */
@Resolver()
export class PurchasesResolver {
  @Query(() => [PurchasedOffer], {
    description: 'Every offer at which the office’s own municipality buys places; none for others.',
  })
  @Policy('purchases.read', { records: true })
  async purchases(@Ctx() ctx: RequestContext): Promise<PurchasedOffer[]> {
    const { purchases, participantIds } = await readPurchases(ctx);
    recordListRead(ctx, { action: 'purchases.read', participantIds });
    return purchases;
  }

  @Mutation(() => RegisterPurchaseAgreementResult, { description: 'Writes down what the municipality has bought.' })
  @Policy('purchaseAgreement.register')
  registerPurchaseAgreement(
    @Arg('input', () => RegisterPurchaseAgreementInput, { description: 'What.' }) input: RegisterPurchaseAgreementInput,
    @Ctx() ctx: RequestContext,
  ): Promise<PurchasesPayload | Refusal> {
    return registerPurchaseAgreement(ctx, input);
  }

  @Mutation(() => ChangePurchaseAgreementResult, { description: 'Corrects or prolongs an agreement.' })
  @Policy('purchaseAgreement.change')
  changePurchaseAgreement(
    @Arg('input', () => ChangePurchaseAgreementInput, { description: 'Which, and what.' })
    input: ChangePurchaseAgreementInput,
    @Ctx() ctx: RequestContext,
  ): Promise<PurchasesPayload | Refusal> {
    return changePurchaseAgreement(ctx, input);
  }
}
