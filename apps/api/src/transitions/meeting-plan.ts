import type { RequestContext } from '../platform/transaction';
import { finishPlan, readStoredPlan } from './meeting-plan.queries';
import type { MeetingPlan } from './meeting-plan.types';

/** The weeks, days and people that the actor's office has chosen for its meetings; null for who works at no office. */
export async function currentMeetingPlan(ctx: RequestContext): Promise<MeetingPlan | null> {
  const stored = await readStoredPlan(ctx);
  return stored && finishPlan(ctx, stored);
}
