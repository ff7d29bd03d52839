import { importKeptDays } from '@inntak/domain/moving-in';
import type { RequestContext } from '../platform/transaction';

/** Forgets what old sheets said: drafts that nobody finished, and those that can no longer be undone. */
export async function forgetImports(ctx: RequestContext): Promise<void> {
  await ctx.sql(
    `UPDATE sheet_import SET content = NULL, state = CASE state WHEN 'draft' THEN 'discarded' ELSE state END, version = version + 1
      WHERE content IS NOT NULL AND coalesce(applied_on, oslo_day(created_at)) < app_today() - $1::integer`,
    [importKeptDays],
  );
}
