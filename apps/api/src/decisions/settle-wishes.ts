import { wishSteps, type WishStep } from '@inntak/domain/applications';
import { isAboutPlacement } from '@inntak/domain/decisions';
import { accept, type Outcome } from '@inntak/domain/outcome';
import type { StepViolation } from '@inntak/domain/steps';
import { lockWish, takeWishStep } from '../applications/take-wish-step';
import type { RequestContext } from '../platform/transaction';
import { leaveSettledWaitlists } from '../waitlists/leave-waitlist';
import type { LockedDecision } from './decision-store';

/**
 * Gives the wishes of a decision their outcome: the one whose place is granted is granted, the others are refused; of a
 * refusal all are. A wish that has an outcome already keeps it. Nobody waits for what is settled.
 */
export async function settleWishes(
  ctx: RequestContext,
  { outcome, wishIds, offeredWishId }: Pick<LockedDecision, 'outcome' | 'wishIds' | 'offeredWishId'>,
): Promise<Outcome<null, StepViolation>> {
  if (isAboutPlacement(outcome)) return accept(null);
  const granted = outcome === 'refused' ? null : (offeredWishId ?? wishIds[0] ?? null);
  for (const wishId of wishIds) {
    const settled =
      wishId === granted
        ? await settle(ctx, wishId, 'grant', null)
        : await settle(ctx, wishId, 'refuse', refusedBecause(outcome));
    if (!settled.ok) return settled;
    await leaveSettledWaitlists(ctx, wishId, outcome === 'refused' ? 'notSuitable' : 'placed');
  }
  return accept(null);
}

function refusedBecause(outcome: LockedDecision['outcome']): string {
  return outcome === 'refused' ? 'Begrunnelsen står i vedtaket.' : 'Et annet ønske er innvilget.';
}

const settledStates = ['granted', 'refused', 'withdrawn', 'notRelevantForNav'] as const;

async function settle(
  ctx: RequestContext,
  wishId: string,
  step: Extract<WishStep, 'grant' | 'refuse'>,
  reason: string | null,
): Promise<Outcome<null, StepViolation>> {
  const wish = await lockWish(ctx, wishId);
  if (wish === null || wish.state === wishSteps[step].to) return accept(null);
  if (step === 'refuse' && settledStates.some((state) => state === wish.state)) return accept(null);
  const taken = await takeWishStep(ctx, wish, step, reason);
  return taken.ok ? accept(null) : taken;
}
