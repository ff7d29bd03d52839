import { referralSteps } from '@inntak/domain/clarifications';
import { accept } from '@inntak/domain/outcome';
import { checkNeeds, takeStep } from '@inntak/domain/steps';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { casePayload, type CasePayload } from '../applications/office/case.types';
import { mutation } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import { endReferrals } from './end-referrals';
import type { EndReferralInput } from './referral-inputs';
import { lockReferral, type LockedReferral } from './referral.store';

/** Ends a referral: not suitable, placed elsewhere, or the person wants something else. The access it gave ends at once. */
export function endReferral(
  ctx: RequestContext,
  { id, version, reason }: EndReferralInput,
): Promise<CasePayload | Refusal> {
  return mutation<LockedReferral, RuleViolation, null, LockedReferral, CasePayload>(ctx, {
    lock: () => lockReferral(ctx, id),
    authorize: (referral) => takeStep(referralSteps, ctx.actor, referral, 'end'),
    version,
    decide: () => {
      const complete = checkNeeds(referralSteps, ctx.actor.role, 'end', { reason });
      return complete.ok ? accept(null) : complete;
    },
    save: async (_, referral) => {
      await endReferrals(ctx, { applicationId: referral.applicationId, referralId: id }, reason.trim());
      return referral;
    },
    record: ({ participantId }) => ({
      history: null, // written with the end itself, together with the meetings it cancels
      audit: { action: 'referral.ended', participantIds: [participantId], object: { type: 'referral', id } },
    }),
    answer: ({ applicationId }) => casePayload(applicationId),
    explain: violationTexts,
  });
}
