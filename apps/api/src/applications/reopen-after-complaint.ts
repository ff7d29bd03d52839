import { applicationSteps } from '@inntak/domain/applications';
import { takeStep } from '@inntak/domain/steps';
import { recordHistory } from '../platform/history';
import { savedOne } from '../platform/mutation';
import type { RequestContext } from '../platform/transaction';
import { lockApplication } from './take-application-step';
import { lockWish, takeWishStep } from './take-wish-step';

/**
 * A complaint was heard: the wishes that the decision refused are suitable again, and a case that had been closed is worked
 * with again, because a new decision must follow. Who may cause it is the caller's rule.
 */
export async function reopenAfterComplaint(
  ctx: RequestContext,
  applicationId: string,
  wishIds: readonly string[],
  reason: string,
): Promise<void> {
  for (const id of wishIds) {
    const wish = await lockWish(ctx, id);
    if (wish?.state === 'refused') await takeWishStep(ctx, wish, 'reconsider', reason);
  }
  const application = await lockApplication(ctx, applicationId);
  if (application?.state !== 'closed') return;
  const taken = takeStep(applicationSteps, ctx.actor, application, 'reopen');
  if (!taken.ok) return;
  const { rowCount } = await ctx.sql(
    'UPDATE application SET state = $3, closed_on = NULL, version = version + 1 WHERE id = $1 AND version = $2',
    [application.id, application.version, taken.value],
  );
  savedOne(rowCount);
  const { tenantId, participantId } = application;
  const object = { type: 'application', id: applicationId };
  const fromTo = { fromState: application.state, toState: taken.value };
  await recordHistory(ctx, { tenantId, participantId, applicationId, object, step: 'reopen', ...fromTo, reason });
}
