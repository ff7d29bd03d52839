import { addDays, type Day, type Weekday } from '@inntak/domain/calendar';
import { accept, type Outcome } from '@inntak/domain/outcome';
import { endPlacement, place, type PlacementDay } from '@inntak/domain/placements';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { endGrants, writeGrants } from '../access/write-grants';
import { roomFor } from '../capacity/room-for';
import { catalogue } from '../offers/catalogue';
import { recordWrite } from '../platform/audit';
import { recordHistory } from '../platform/history';
import { savedOne } from '../platform/mutation';
import { municipalitySettings } from '../platform/municipality-settings';
import type { RequestContext } from '../platform/transaction';
import { changeRecord } from './change-placement';
import { mayGiveUp } from './give-up';
import { placementRecord, savePlacement, shortenDays, type LockedPlacement } from './placement-store';

/** A weekday that a decision gives from a day on. */
export interface DecidedDay {
  readonly offerId: string;
  readonly workAreaId: string | null;
  readonly weekday: Weekday;
}

/** The days that a decision gives a placement, and from when. `to` null: until it is changed. */
export interface DecidedDays {
  readonly from: Day;
  readonly to: Day | null;
  readonly days: readonly DecidedDay[];
}

/** The days a placement has on a day and later. */
export async function daysFrom(ctx: RequestContext, placementId: string, on: Day): Promise<DecidedDay[]> {
  const { rows } = await ctx.sql<DecidedDay>(
    `SELECT DISTINCT offer_id AS "offerId", work_area_id AS "workAreaId", weekday FROM placement_day
      WHERE placement_id = $1 AND (upper(valid) IS NULL OR upper(valid) > $2::date) ORDER BY weekday`,
    [placementId, on],
  );
  return rows;
}

/** May the placement have these days: is the person nowhere else on them, and is there room for those that are new? */
export async function mayHaveDays(
  ctx: RequestContext,
  placement: LockedPlacement,
  decided: DecidedDays,
): Promise<Outcome<null, RuleViolation>> {
  const valid = { from: beginsOn(placement, decided.from), to: decided.to };
  if (valid.to !== null && valid.to < valid.from) return endPlacementBefore(placement, valid.to);
  const wanted = decided.days.map(({ offerId, weekday }) => ({ offerId, weekday, valid }));
  const free = place(wanted, await daysElsewhere(ctx, placement, valid.from));
  if (!free.ok) return free;
  const has = await daysFrom(ctx, placement.id, valid.from);
  const left = has.flatMap(({ weekday }) => (wanted.some((day) => day.weekday === weekday) ? [] : [weekday]));
  const given = left.length === 0 ? free : await mayGiveUp(ctx, placement.id, addDays(valid.from, -1), left);
  if (!given.ok) return given;
  const added = wanted.filter(
    (day) => !has.some(({ offerId, weekday }) => offerId === day.offerId && weekday === day.weekday),
  );
  return added.length === 0 ? accept(null) : roomFor(ctx, placement.tenantId, placement.participantId, added);
}

/** May it end on that day? One that has not begun may end before it would have. */
export async function mayEndOn(
  ctx: RequestContext,
  placement: LockedPlacement,
  lastDay: Day,
): Promise<Outcome<null, RuleViolation>> {
  const period = placement.state === 'planned' ? accept(null) : endPlacementBefore(placement, lastDay);
  return period.ok ? mayGiveUp(ctx, placement.id, lastDay) : period;
}

function endPlacementBefore(placement: LockedPlacement, lastDay: Day): Outcome<null, RuleViolation> {
  const period = endPlacement(placement, lastDay);
  return period.ok ? accept(null) : period;
}

function beginsOn(placement: LockedPlacement, from: Day): Day {
  return from < placement.from ? placement.from : from;
}

/** Where else the person is, or is held a place: the days of this placement are the ones that change. */
async function daysElsewhere(ctx: RequestContext, placement: LockedPlacement, from: Day): Promise<PlacementDay[]> {
  const { rows } = await ctx.sql<{ offerId: string; weekday: Weekday; from: Day; to: Day | null }>(
    `SELECT offer_id AS "offerId", weekday, lower(valid) AS "from", upper(valid) - 1 AS "to" FROM placement_day
      WHERE participant_id = $1 AND placement_id <> $2 AND (upper(valid) IS NULL OR upper(valid) > $3::date)
     UNION ALL
     SELECT offer_id, weekday, lower(valid), upper(valid) - 1 FROM place_offer_day
      WHERE participant_id = $1 AND holds AND (upper(valid) IS NULL OR upper(valid) > $3::date)`,
    [placement.participantId, placement.id, from],
  );
  return rows.map(({ offerId, weekday, ...valid }) => ({ offerId, weekday, valid }));
}

/**
 * Gives a placement the days that have been decided. The others end the day before; those it keeps go on untouched. Room
 * is taken in the same step of the database. Providers that are new see the person from now on, those that are left keep
 * their access for some days more.
 */
export async function changeByDecision(
  ctx: RequestContext,
  placement: LockedPlacement,
  decided: DecidedDays,
  reason: string,
): Promise<void> {
  const from = beginsOn(placement, decided.from);
  const { to } = decided;
  // Where she was on the last day before it: of a place that is made longer, the last day there was.
  const last = placement.to !== null && placement.to < from ? placement.to : from;
  const before = await providersOf(ctx, await daysFrom(ctx, placement.id, last));
  // What had an end, and gets days after it, goes on.
  const { rowCount } = await ctx.sql(
    `UPDATE placement SET to_on = $3::date, version = version + 1,
            end_reason = CASE WHEN state = 'ended' THEN NULL ELSE end_reason END,
            state = CASE WHEN state <> 'ended' THEN state WHEN from_on > app_today() THEN 'planned' ELSE 'active' END
      WHERE id = $1 AND version = $2`,
    [placement.id, placement.version, to],
  );
  savedOne(rowCount);
  const { rows } = await ctx.sql<{ changed: boolean }>(
    'SELECT change_placement_days($1, $2::date, $3::date, $4::jsonb) AS changed',
    [placement.id, from, to, JSON.stringify(decided.days)],
  );
  savedOne(rows[0]?.changed ? 1 : 0);
  await changeReaders(ctx, placement, before, await providersOf(ctx, decided.days), from, to);
  const state = placement.state === 'ended' ? (placement.from > ctx.today ? 'planned' : 'active') : placement.state;
  const { history, audit } = changeRecord(placement, 'changeDays', state, reason);
  await recordHistory(ctx, history);
  await recordWrite(ctx, audit);
}

async function changeReaders(
  ctx: RequestContext,
  placement: LockedPlacement,
  before: readonly string[],
  after: readonly string[],
  from: Day,
  to: Day | null,
): Promise<void> {
  const { providerAccessDays: accessDays } = await municipalitySettings(ctx, placement.tenantId);
  const left = before.filter((id) => !after.includes(id));
  if (left.length > 0) {
    await endGrants(ctx, placement.id, { event: 'placementEnded', lastDay: addDays(from, -1), accessDays }, left);
  }
  await ctx.sql(
    `UPDATE access_grant SET until = $2::date + $3::integer, version = version + 1
      WHERE source_id = $1 AND ended_at IS NULL AND until IS DISTINCT FROM $2::date + $3::integer
        AND grantee_id = ANY ($4::uuid[])`,
    [placement.id, to, accessDays, after.filter((id) => before.includes(id))],
  );
  for (const organisationId of after.filter((id) => !before.includes(id))) {
    await writeGrants(ctx, placement, {
      event: 'placementDecided',
      placementId: placement.id,
      organisationId,
      on: ctx.today,
      lastDay: to,
    });
  }
}

async function providersOf(ctx: RequestContext, days: readonly DecidedDay[]): Promise<string[]> {
  const known = await catalogue(ctx);
  return [...new Set(days.map(({ offerId }) => known.offer(offerId).provider.id))];
}

/** Ends a placement on the day that has been decided; the weekdays are free from the day after. */
export async function endByDecision(
  ctx: RequestContext,
  placement: LockedPlacement,
  lastDay: Day,
  reason: string,
): Promise<void> {
  // A place that never began has no day: it is over when it was to end.
  if (lastDay < placement.from) {
    await ctx.sql('UPDATE placement SET from_on = $2::date WHERE id = $1', [placement.id, lastDay]);
  }
  await savePlacement(ctx, placement, 'ended', { to: lastDay, endReason: reason });
  await shortenDays(ctx, placement.id, lastDay);
  const { providerAccessDays: accessDays } = await municipalitySettings(ctx, placement.tenantId);
  await endGrants(ctx, placement.id, { event: 'placementEnded', lastDay, accessDays });
  const { history, audit } = placementRecord(placement, 'end', 'ended', reason);
  await recordHistory(ctx, history);
  await recordWrite(ctx, audit);
}
