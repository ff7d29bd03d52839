import { endReferrals } from '../../clarifications/end-referrals';
import { releaseForWithdrawal } from '../../place-offers/release-for-withdrawal';
import type { Refusal } from '../../platform/results';
import type { RequestContext } from '../../platform/transaction';
import { leaveWaitlistsForWithdrawal } from '../../waitlists/leave-waitlist';
import { readSavedApplication } from '../application.queries';
import type { ApplicationStepInput } from '../application-inputs';
import type { ApplicationPayload } from '../application.types';
import { takeApplicationStep } from '../take-application-step';
import { withdrawWishes } from './withdraw-wishes';

/**
 * Takes the application back at any open step, by the person or as staff heard it. Whatever is still open ends with it:
 * room is given back, lists are left, questions and the access they gave end. Decisions and placements stand.
 */
export function withdrawApplication(
  ctx: RequestContext,
  input: ApplicationStepInput,
): Promise<ApplicationPayload | Refusal> {
  return takeApplicationStep<ApplicationPayload>(ctx, {
    step: 'withdraw',
    input,
    then: async ({ id }) => {
      await releaseForWithdrawal(ctx, id);
      await leaveWaitlistsForWithdrawal(ctx, id);
      await endReferrals(ctx, { applicationId: id }, 'Søknaden ble trukket.');
      await withdrawWishes(ctx, id);
    },
    answer: async ({ id }) => ({ application: await readSavedApplication(ctx, id), receipt: null }),
  });
}
