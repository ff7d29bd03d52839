import type { Outcome } from '@inntak/domain/outcome';
import {
  changeGrant as decideChange,
  mayRegisterGrant,
  registerGrant as decide,
  type EarmarkedGrant as Grant,
  type GrantViolation,
} from '@inntak/domain/reporting';
import { mutation } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import { addGrant, lockGrant, isUsed, saveGrant, type StoredGrant } from './earmarked-grant-store';
import { readEarmarkedGrant } from './earmarked-grants.queries';
import type {
  ChangeEarmarkedGrantInput,
  EarmarkedGrantPayload,
  RegisterEarmarkedGrantInput,
} from './earmarked-grants.types';

interface OwnOffice {
  readonly tenantId: string;
}

/** Writes down money that was given to the actor's own bydel or municipality. */
export function registerEarmarkedGrant(
  ctx: RequestContext,
  input: RegisterEarmarkedGrantInput,
): Promise<EarmarkedGrantPayload | Refusal> {
  const { tenantId } = ctx.actor;
  return mutation<OwnOffice, GrantViolation, Grant, string, EarmarkedGrantPayload>(ctx, {
    // Who works for no municipality has none to write it down for.
    lock: () => ({ tenantId: tenantId ?? '' }),
    authorize: (own) => mayRegisterGrant(ctx.actor, own.tenantId),
    decide: (own) => decide(grantOf(own.tenantId, input)),
    save: (grant) => addGrant(ctx, grant),
    record: (id) => recordOf(id, 'earmarkedGrant.registered'),
    answer: async (id) => ({ grant: await readEarmarkedGrant(ctx, id) }),
    explain: violationTexts,
  });
}

/** Corrects a grant, with the reason; what it was stays in its history. */
export function changeEarmarkedGrant(
  ctx: RequestContext,
  input: ChangeEarmarkedGrantInput,
): Promise<EarmarkedGrantPayload | Refusal> {
  return mutation<StoredGrant, GrantViolation, Grant, string, EarmarkedGrantPayload>(ctx, {
    lock: () => lockGrant(ctx, input.id),
    version: input.version,
    authorize: ({ tenantId }) => mayRegisterGrant(ctx.actor, tenantId),
    decide: async (stored): Promise<Outcome<Grant, GrantViolation>> =>
      decideChange(stored, grantOf(stored.tenantId, input), input.reason, await isUsed(ctx, stored.id)),
    save: async (grant, stored) => {
      await saveGrant(ctx, stored, grant, input.reason.trim());
      return stored.id;
    },
    record: (id) => recordOf(id, 'earmarkedGrant.changed'),
    answer: async (id) => ({ grant: await readEarmarkedGrant(ctx, id) }),
    explain: violationTexts,
  });
}

function grantOf(tenantId: string, { purpose, amount, from, to }: RegisterEarmarkedGrantInput): Grant {
  return { tenantId, purpose, amount, period: { from, to } };
}

// It has a history of its own (earmarked_grant_change): it is about nobody's case.
function recordOf(id: string, action: string) {
  return { history: null, audit: { action, participantIds: [], object: { type: 'earmarkedGrant', id } } };
}
