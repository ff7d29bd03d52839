import { isWorkedWith, withdrawOneWish, wishSteps, type WishState } from '@inntak/domain/applications';
import { accept, refuse } from '@inntak/domain/outcome';
import { checkNeeds, takeStep } from '@inntak/domain/steps';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { endReferrals } from '../clarifications/end-referrals';
import { releaseOffersOfWish } from '../place-offers/release-for-withdrawal';
import { heardBy } from '../platform/heard';
import { mutation } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import { leaveWithdrawnWish } from '../waitlists/leave-waitlist';
import { readSavedApplication } from './application.queries';
import type { WithdrawWishInput } from './application-inputs';
import type { ApplicationPayload } from './application.types';
import { lockWishOfCase, takeWishStep, type WishOfCase } from './take-wish-step';

/**
 * Takes back one wish, by the person or as staff heard it; the case goes on with the others. What was open for this wish ends
 * with it: room is given back, lists are left, questions about it and the access they gave end.
 */
export function withdrawWish(ctx: RequestContext, input: WithdrawWishInput): Promise<ApplicationPayload | Refusal> {
  const { wishId, version } = input;
  const reason = input.reason?.trim() ?? '';
  return mutation<WishOfCase, RuleViolation, null, WishOfCase, ApplicationPayload>(ctx, {
    lock: () => lockWishOfCase(ctx, wishId),
    authorize: (wish) => takeStep(wishSteps, ctx.actor, wish, 'withdraw'),
    version,
    decide: async ({ application }) => {
      const { state } = application;
      if (!isWorkedWith(state)) return refuse({ rule: 'step-not-open', step: 'withdraw', state });
      const { rows } = await ctx.sql<{ id: string; state: WishState }>(
        'SELECT id, state FROM wish WHERE application_id = $1 ORDER BY rank',
        [application.id],
      );
      const others = withdrawOneWish(rows, wishId);
      if (!others.ok) return others;
      const given = { reason, heardHow: heardBy(ctx, input.heardHow) };
      const complete = checkNeeds(wishSteps, ctx.actor.role, 'withdraw', given);
      return complete.ok ? accept(null) : complete;
    },
    save: async (_given, wish) => {
      const why = reason === '' ? 'Søkeren trakk ønsket.' : reason;
      const taken = await takeWishStep(ctx, wish, 'withdraw', why);
      if (!taken.ok) throw new Error('A step that was allowed was refused.');
      await releaseOffersOfWish(ctx, wish, why);
      await leaveWithdrawnWish(ctx, wishId);
      await endReferrals(ctx, { applicationId: wish.applicationId, wishId }, why);
      return wish;
    },
    record: ({ id, participantId }) => ({
      history: null, // written with the step itself, and with what ends with it
      audit: { action: 'wish.withdrawn', participantIds: [participantId], object: { type: 'wish', id } },
    }),
    answer: async ({ applicationId }) => ({
      application: await readSavedApplication(ctx, applicationId),
      receipt: null,
    }),
    explain: violationTexts,
  });
}
