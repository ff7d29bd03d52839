import type { Day, Weekday } from '@inntak/domain/calendar';
import { accept, type Outcome } from '@inntak/domain/outcome';
import { giveUp, type HeldDay } from '@inntak/domain/placements';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import type { RequestContext } from '../platform/transaction';

/** SQL text: the days that another place is held for, of placement `id`, as `HeldDay[]`; null when there are none. */
export function heldBesideJson(id: string): string {
  return `(SELECT json_agg(json_build_object('weekday', hb.weekday, 'startOn', hb.start_on, 'decided', hb.decided)
      ORDER BY hb.start_on, hb.weekday) FROM days_held_beside(${id}) hb)`;
}

const text = `SELECT coalesce(${heldBesideJson('$1')}, '[]') AS held`;

/** The days of a place that another one is held for. Keeps that one: nobody answers, decides or releases it meanwhile. */
export async function lockHeldBeside(ctx: RequestContext, placementId: string): Promise<readonly HeldDay[]> {
  await ctx.sql('SELECT keep_held_beside($1)', [placementId]);
  const { rows } = await ctx.sql<{ held: HeldDay[] }>(text, [placementId]);
  return rows[0]?.held ?? [];
}

/**
 * May these weekdays of a place end on that day? Where another place is held for the person on them, only when it is hers,
 * and on the day before it begins.
 *
 * @param weekdays those that are given up; all of them when left out.
 */
export async function mayGiveUp(
  ctx: RequestContext,
  placementId: string,
  lastDay: Day,
  weekdays: readonly Weekday[] | null = null,
): Promise<Outcome<null, RuleViolation>> {
  const held = await lockHeldBeside(ctx, placementId);
  const may = giveUp(
    held.filter(({ weekday }) => weekdays === null || weekdays.includes(weekday)),
    lastDay,
  );
  return may.ok ? accept(null) : may;
}
