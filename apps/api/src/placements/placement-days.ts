import type { Day, Weekday } from '@inntak/domain/calendar';
import type { PlacementState } from '@inntak/domain/placements';
import { savedOne } from '../platform/mutation';
import { municipalitySettings } from '../platform/municipality-settings';
import type { RequestContext } from '../platform/transaction';
import type { LockedPlacement } from './placement-store';

/** Makes a placement last longer: the days that ended with it go on, and its readers keep their access as long. */
export async function lengthen(
  ctx: RequestContext,
  placement: LockedPlacement,
  state: PlacementState,
  end: Day,
  to: Day | null,
): Promise<void> {
  await changes(ctx, placement, 'state = $3, to_on = $4::date, end_reason = NULL', [state, to]);
  await ctx.sql(
    `UPDATE placement_day SET valid = daterange(lower(valid), $3::date, '[]') WHERE placement_id = $1 AND upper(valid) - 1 = $2::date`,
    [placement.id, end, to],
  );
  const { providerAccessDays } = await municipalitySettings(ctx, placement.tenantId);
  await ctx.sql(
    `UPDATE access_grant SET until = $2::date + $3::integer, version = version + 1
      WHERE source_id = $1 AND ended_at IS NULL AND until >= app_today()`,
    [placement.id, to, providerAccessDays],
  );
}

/** Moves the first day of a placement that has not begun. */
export async function moveStart(ctx: RequestContext, placement: LockedPlacement, from: Day): Promise<void> {
  await changes(ctx, placement, 'from_on = $3::date', [from]);
  await ctx.sql(
    `UPDATE placement_day SET valid = daterange($3::date, upper(valid)) WHERE placement_id = $1 AND lower(valid) = $2::date`,
    [placement.id, placement.from, from],
  );
}

/** Agrees on a pause that begins later. The place, its days and its readers are as before. */
export async function planPause(
  ctx: RequestContext,
  placement: LockedPlacement,
  { from, backOn, reason }: { readonly from: Day; readonly backOn: Day | null; readonly reason: string },
): Promise<void> {
  await changes(ctx, placement, 'pause_from = $3::date, paused_until = $4::date, pause_reason = $5', [
    from,
    backOn,
    reason,
  ]);
}

/**
 * Makes these the weekdays at an offer from a day on. What ends is attended until the day before; what has not begun is taken
 * away; what is new lasts as long as the placement does.
 */
export async function replaceDays(
  ctx: RequestContext,
  placement: LockedPlacement,
  offerId: string,
  weekdays: readonly Weekday[],
  from: Day,
): Promise<void> {
  const here = 'placement_id = $1 AND offer_id = $2';
  const goes = `${here} AND weekday <> ALL ($3::smallint[])`;
  await ctx.sql('SELECT lock_offers(ARRAY[$1::uuid])', [offerId]);
  await changes(ctx, placement, 'to_on = to_on', []);
  await ctx.sql(
    `INSERT INTO placement_day (placement_id, participant_id, tenant_id, offer_id, work_area_id, weekday, valid)
     SELECT p.id, p.participant_id, p.tenant_id, $2::uuid,
            (SELECT d.work_area_id FROM placement_day d WHERE d.placement_id = p.id AND d.offer_id = $2::uuid ORDER BY upper(d.valid) DESC LIMIT 1),
            w, daterange($4::date, p.to_on, '[]')
       FROM placement p, unnest($3::smallint[]) AS w
      WHERE p.id = $1 AND NOT EXISTS (SELECT 1 FROM placement_day d WHERE d.placement_id = p.id AND d.offer_id = $2::uuid AND d.weekday = w
                                         AND d.valid && daterange($4::date, NULL))`,
    [placement.id, offerId, weekdays, from],
  );
  await ctx.sql(`DELETE FROM placement_day WHERE ${goes} AND lower(valid) >= $4::date`, [
    placement.id,
    offerId,
    weekdays,
    from,
  ]);
  await ctx.sql(
    `UPDATE placement_day SET valid = daterange(lower(valid), $4::date) WHERE ${goes} AND valid @> $4::date`,
    [placement.id, offerId, weekdays, from],
  );
}

/** `set` uses parameters from $3 on. Somebody faster: Conflict. */
async function changes(
  ctx: RequestContext,
  { id, version }: LockedPlacement,
  set: string,
  values: readonly (string | null)[],
): Promise<void> {
  const { rowCount } = await ctx.sql(
    `UPDATE placement SET ${set}, version = version + 1 WHERE id = $1 AND version = $2`,
    [id, version, ...values],
  );
  savedOne(rowCount);
}
