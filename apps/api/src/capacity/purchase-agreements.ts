import { changeAgreement, checkAgreement, mayWriteAgreement, type PurchaseAgreement } from '@inntak/domain/capacity';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { catalogue } from '../offers/catalogue';
import { mutation } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import { addAgreement, agreementsOf, saveAgreement, type StoredAgreement } from './purchase-store';
import type { ChangePurchaseAgreementInput, PurchasesPayload, RegisterPurchaseAgreementInput } from './purchase.types';
import { readPurchases } from './purchases.queries';

/** Writes down what the municipality has bought. */
export function registerPurchaseAgreement(
  ctx: RequestContext,
  input: RegisterPurchaseAgreementInput,
): Promise<PurchasesPayload | Refusal> {
  const { offerId, reference, places, from, to } = input;
  const tenantId = ctx.actor.tenantId ?? '';
  return mutation<StoredAgreement[], RuleViolation, PurchaseAgreement, string, PurchasesPayload>(ctx, {
    lock: () => (ctx.actor.tenantId === null ? [] : agreementsOf(ctx, tenantId)),
    authorize: () => mayWriteAgreement(ctx.actor, tenantId),
    decide: async (others) =>
      checkAgreement({ offerId, reference, places, from, to }, await buysAt(ctx, offerId, tenantId), others),
    save: (agreement) => addAgreement(ctx, tenantId, agreement),
    record: (id) => recordOf('registered', id),
    answer: async () => ({ purchases: (await readPurchases(ctx)).purchases }),
    explain: violationTexts,
    violationOf: { purchase_agreement_one_at_a_time: { rule: 'agreement-overlaps', field: 'from', reference: '' } },
  });
}

/** Corrects or prolongs an agreement, with the reason. */
export function changePurchaseAgreement(
  ctx: RequestContext,
  input: ChangePurchaseAgreementInput,
): Promise<PurchasesPayload | Refusal> {
  const { id, reference, places, from, to, reason } = input;
  const tenantId = ctx.actor.tenantId ?? '';
  let others: readonly StoredAgreement[] = [];
  return mutation<StoredAgreement, RuleViolation, PurchaseAgreement, string, PurchasesPayload>(ctx, {
    lock: async () => {
      const all = ctx.actor.tenantId === null ? [] : await agreementsOf(ctx, tenantId);
      others = all.filter((each) => each.id !== id);
      return all.find((each) => each.id === id) ?? null;
    },
    authorize: (stored) => mayWriteAgreement(ctx.actor, stored.tenantId),
    version: input.version,
    decide: ({ offerId }) => changeAgreement({ offerId, reference, places, from, to }, reason, others),
    save: async (agreement, stored) => {
      await saveAgreement(ctx, stored, agreement, reason.trim());
      return stored.id;
    },
    record: (changed) => recordOf('changed', changed),
    answer: async () => ({ purchases: (await readPurchases(ctx)).purchases }),
    explain: violationTexts,
    violationOf: { purchase_agreement_one_at_a_time: { rule: 'agreement-overlaps', field: 'from', reference: '' } },
  });
}

async function buysAt(ctx: RequestContext, offerId: string, tenantId: string): Promise<boolean> {
  const offer = (await catalogue(ctx)).find(offerId);
  return offer !== null && offer.purchased && offer.municipalities.some(({ id }) => id === tenantId);
}

// About nobody's case.
function recordOf(what: 'registered' | 'changed', id: string) {
  const object = { type: 'purchaseAgreement', id };
  return { history: null, audit: { action: `purchaseAgreement.${what}`, participantIds: [], object } };
}
