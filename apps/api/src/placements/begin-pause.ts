import { placementSteps } from '@inntak/domain/placements';
import { takeStep } from '@inntak/domain/steps';
import { recordWrite } from '../platform/audit';
import { recordHistory } from '../platform/history';
import { job } from '../platform/jobs/job';
import type { RequestContext } from '../platform/transaction';
import { lockPlacement, placementRecord, savePlacement } from './placement-store';

/** The first day of an agreed pause has come: the place is kept, and nobody is expected there. */
export const beginPause = job<{ placementId: string }>('placement-pause', async (ctx, { placementId }) => {
  const placement = await lockPlacement(ctx, placementId);
  if (placement === null || placement.pauseFrom === null || placement.pauseFrom > ctx.today) return;
  const taken = takeStep(placementSteps, ctx.actor, placement, 'pause');
  if (!taken.ok) return;
  const { rows } = await ctx.sql<{ reason: string; until: string | null }>(
    'SELECT pause_reason AS reason, paused_until AS until FROM placement WHERE id = $1',
    [placementId],
  );
  const reason = rows[0]?.reason ?? '';
  await savePlacement(ctx, placement, taken.value, { pauseReason: reason, pausedUntil: rows[0]?.until ?? null });
  const { history, audit } = placementRecord(placement, 'pause', taken.value, reason);
  await recordHistory(ctx, history);
  await recordWrite(ctx, audit);
});

/** Places with an agreed pause whose first day has come. */
export async function pausesToBegin(ctx: RequestContext): Promise<string[]> {
  const { rows } = await ctx.sql<{ id: string }>(
    `SELECT id FROM placement WHERE state = 'active' AND pause_from <= app_today() ORDER BY pause_from, id`,
  );
  return rows.map(({ id }) => id);
}
