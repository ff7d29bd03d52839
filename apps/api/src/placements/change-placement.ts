import { addDays, type Day, type Weekday } from '@inntak/domain/calendar';
import {
  agreedPause,
  endPlacement,
  place,
  placementSteps,
  type PlacementDay,
  type ProposalKind,
} from '@inntak/domain/placements';
import { accept, refuse, type Outcome } from '@inntak/domain/outcome';
import { takeStep } from '@inntak/domain/steps';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { endGrants } from '../access/write-grants';
import { roomFor } from '../capacity/room-for';
import { recordWrite } from '../platform/audit';
import { recordHistory } from '../platform/history';
import { addJob } from '../platform/jobs/job';
import { municipalitySettings } from '../platform/municipality-settings';
import type { RequestContext } from '../platform/transaction';
import { placementRecord, savePlacement, shortenDays, type LockedPlacement } from './placement-store';
import { mayGiveUp } from './give-up';
import { lengthen, moveStart, planPause, replaceDays } from './placement-days';
import { takenDays } from './taken-days';
import { placeWaiting } from './waiting-grants';

/** A change that has been judged, and how it is written. */
export interface PlacementChange {
  readonly save: () => Promise<void>;
}

/** What is to change. `weekdays` are those at the offer from then on. */
export interface AskedChange {
  readonly kind: ProposalKind;
  readonly offerId: string;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly weekdays: readonly Weekday[];
  readonly reason: string;
}

type JudgedNow = Outcome<PlacementChange, RuleViolation>;
type Judged = Promise<JudgedNow>;

/** May the placement be changed so, with the room and the person's other days as they are now? */
export async function changeAsProposed(ctx: RequestContext, placement: LockedPlacement, change: AskedChange): Judged {
  switch (change.kind) {
    case 'end':
      return ends(ctx, placement, change);
    case 'pause':
      return pauses(ctx, placement, change);
    case 'extend':
      return lengthens(ctx, placement, change);
    case 'startOn':
      return startsOn(ctx, placement, change);
    case 'changeDays':
      return changesDays(ctx, placement, change);
  }
}

async function ends(ctx: RequestContext, placement: LockedPlacement, { to, reason }: AskedChange): Judged {
  const may = takeStep(placementSteps, ctx.actor, placement, 'end');
  const lastDay = to ?? ctx.today;
  const period = may.ok ? endPlacement(placement, lastDay) : may;
  if (!period.ok) return period;
  const given = await mayGiveUp(ctx, placement.id, lastDay);
  if (!given.ok) return given;
  return accept({
    save: async () => {
      await savePlacement(ctx, placement, 'ended', { to: lastDay, endReason: reason });
      await shortenDays(ctx, placement.id, lastDay);
      const { providerAccessDays: accessDays } = await municipalitySettings(ctx, placement.tenantId);
      await endGrants(ctx, placement.id, { event: 'placementEnded', lastDay, accessDays });
      await record(ctx, placementRecord(placement, 'end', 'ended', reason));
      await addJob(ctx, placeWaiting, { participantId: placement.participantId });
    },
  });
}

/** A pause begins on its own day; until then the person is in place as before. */
function pauses(ctx: RequestContext, placement: LockedPlacement, change: AskedChange): JudgedNow {
  const { reason } = change;
  const may = takeStep(placementSteps, ctx.actor, placement, 'pause');
  if (!may.ok) return may;
  const { later, backOn } = agreedPause(change, ctx.today);
  return accept({
    save: async () => {
      if (later === null) {
        await savePlacement(ctx, placement, 'paused', { pauseReason: reason, pausedUntil: backOn });
        await record(ctx, placementRecord(placement, 'pause', 'paused', reason));
      } else {
        await planPause(ctx, placement, { from: later, backOn, reason });
        await record(ctx, changeRecord(placement, 'planPause', placement.state, reason));
      }
    },
  });
}

async function lengthens(ctx: RequestContext, placement: LockedPlacement, { to, reason }: AskedChange): Judged {
  const { to: end } = placement;
  if (end === null || end < ctx.today)
    return refuse({ rule: 'proposal-not-now', kind: 'extend', state: placement.state });
  const days = await daysOf(ctx, placement.id, end);
  const longer = days.map((day) => ({ ...day, valid: { from: addDays(end, 1), to } }));
  const room = await hasRoom(ctx, placement, longer);
  if (!room.ok) return room;
  return accept({
    save: async () => {
      const state = placement.state === 'ended' ? 'active' : placement.state;
      await lengthen(ctx, placement, state, end, to);
      await record(ctx, changeRecord(placement, 'extend', state, reason));
    },
  });
}

async function startsOn(ctx: RequestContext, placement: LockedPlacement, { from, reason }: AskedChange): Judged {
  if (from === null || placement.state !== 'planned') {
    return refuse({ rule: 'proposal-not-now', kind: 'startOn', state: placement.state });
  }
  if (placement.to !== null && placement.to < from) {
    return refuse({ rule: 'ends-before-start', field: 'lastDay', firstDay: from });
  }
  const days = await daysOf(ctx, placement.id, placement.from);
  const earlier =
    from < placement.from ? days.map((day) => ({ ...day, valid: { from, to: addDays(placement.from, -1) } })) : [];
  const room = await hasRoom(ctx, placement, earlier);
  if (!room.ok) return room;
  return accept({
    save: async () => {
      await moveStart(ctx, placement, from);
      await record(ctx, changeRecord(placement, 'changeStart', placement.state, reason));
    },
  });
}

async function changesDays(ctx: RequestContext, placement: LockedPlacement, change: AskedChange): Judged {
  const { offerId, weekdays, reason } = change;
  if (change.from === null || placement.state === 'ended') {
    return refuse({ rule: 'proposal-not-now', kind: 'changeDays', state: placement.state });
  }
  const from = change.from > placement.from ? change.from : placement.from;
  const now = await daysOf(ctx, placement.id, from);
  const has = now.filter((day) => day.offerId === offerId).map(({ weekday }) => weekday);
  const added = weekdays
    .filter((weekday) => !has.includes(weekday))
    .map((weekday) => ({ offerId, weekday, valid: { from, to: placement.to } }));
  const left = has.filter((weekday) => !weekdays.includes(weekday));
  const given = left.length === 0 ? accept(null) : await mayGiveUp(ctx, placement.id, addDays(from, -1), left);
  if (!given.ok) return given;
  const room = await hasRoom(ctx, placement, added);
  if (!room.ok) return room;
  return accept({
    save: async () => {
      await replaceDays(ctx, placement, offerId, weekdays, from);
      await addJob(ctx, placeWaiting, { participantId: placement.participantId });
      await record(ctx, changeRecord(placement, 'changeDays', placement.state, reason));
    },
  });
}

/** The person is nowhere else on the days that are added, and there is room for them. */
async function hasRoom(ctx: RequestContext, placement: LockedPlacement, added: readonly PlacementDay[]) {
  if (added.length === 0) return accept(null);
  const { tenantId, participantId } = placement;
  const free = place(added, await takenDays(ctx, participantId, added[0]?.valid.from ?? ctx.today));
  return free.ok ? roomFor(ctx, tenantId, participantId, added) : free;
}

async function daysOf(
  ctx: RequestContext,
  placementId: string,
  on: Day,
): Promise<{ offerId: string; weekday: Weekday }[]> {
  const { rows } = await ctx.sql<{ offerId: string; weekday: Weekday }>(
    `SELECT offer_id AS "offerId", weekday FROM placement_day WHERE placement_id = $1
        AND (upper(valid) IS NULL OR upper(valid) > $2::date) ORDER BY weekday`,
    [placementId, on],
  );
  return rows;
}

/** The history row and the audit row of a change that leaves the state as it is. */
export function changeRecord(
  placement: LockedPlacement,
  step: 'extend' | 'changeDays' | 'changeStart' | 'planPause',
  toState: LockedPlacement['state'],
  reason: string,
) {
  const { id, tenantId, participantId, applicationId, state } = placement;
  const object = { type: 'placement', id };
  return {
    history: { tenantId, participantId, applicationId, object, step, fromState: state, toState, reason },
    audit: { action: 'placement.changed', participantIds: [participantId], object },
  };
}

async function record(ctx: RequestContext, { history, audit }: ReturnType<typeof placementRecord>): Promise<void> {
  await recordHistory(ctx, history);
  await recordWrite(ctx, audit);
}
