import { randomUUID } from 'node:crypto';
import type { Day } from '@inntak/domain/calendar';
import { problem, type ImportProblem, type NamedOffer, type ReadRow } from '@inntak/domain/moving-in';
import type { PlacementState } from '@inntak/domain/placements';
import { writeGrants } from '../access/write-grants';
import { noRoomText } from '../capacity/no-room-texts';
import { roomFor } from '../capacity/room-for';
import { catalogue } from '../offers/catalogue';
import type { RequestContext } from '../platform/transaction';
import type { StoredImport } from './import-store';
import { RowRefused, type Owner } from './row-refused';

/** A place that somebody has already, with its weekdays from today: what is past takes up no room any more. */
export async function placeFromSheet(
  ctx: RequestContext,
  { overbookingReason }: StoredImport,
  owner: Owner & { readonly applicationId: string },
  row: ReadRow & { readonly offer: NamedOffer },
  note: (row: number, found: ImportProblem) => void,
): Promise<{ readonly id: string; readonly state: PlacementState }> {
  const from = row.from ?? ctx.today;
  const valid = { from: from > ctx.today ? from : ctx.today, to: row.to };
  await assertDaysFree(ctx, owner, row, valid);
  const isOver = await judgeRoom(ctx, owner, row, valid, overbookingReason, note);
  const id = randomUUID();
  const state = from > ctx.today ? 'planned' : 'active';
  const offer = (await catalogue(ctx)).offer(row.offer.id);
  await ctx.sql(
    `INSERT INTO placement (id, application_id, participant_id, tenant_id, state, financing, from_on, to_on, override_reason,
                            override_by_user_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      owner.applicationId,
      owner.participantId,
      owner.tenantId,
      state,
      offer.financing === 'purchased' ? 'purchased' : offer.decidedBy === 'nav' ? 'nav' : 'municipality',
      from,
      row.to,
      isOver ? overbookingReason : null,
      isOver ? ctx.actor.userId : null,
    ],
  );
  await ctx.sql(
    `INSERT INTO placement_day (placement_id, participant_id, tenant_id, offer_id, work_area_id, weekday, valid)
     SELECT $1, $2, $3, $4, $5, w, daterange($7::date, $8::date, '[]') FROM unnest($6::smallint[]) AS w`,
    [id, owner.participantId, owner.tenantId, offer.id, row.workAreaId, row.weekdays, valid.from, valid.to],
  );
  await writeGrants(ctx, owner, {
    event: 'placementDecided',
    placementId: id,
    organisationId: offer.provider.id,
    on: ctx.today,
    lastDay: null,
  });
  return { id, state };
}

interface Valid {
  readonly from: Day;
  readonly to: Day | null;
}

/** Nobody is in two places on one weekday, nor where a place is held for her. */
async function assertDaysFree(
  ctx: RequestContext,
  { participantId }: Owner,
  row: ReadRow,
  valid: Valid,
): Promise<void> {
  const { rows } = await ctx.sql<{ weekday: number; from: Day; to: Day | null }>(
    `SELECT weekday, taken_from AS "from", taken_to AS "to" FROM weekdays_taken($1, $2::date)`,
    [participantId, valid.from],
  );
  const taken = rows.filter(
    ({ weekday, from, to }) =>
      row.weekdays.some((each) => each === weekday) &&
      (valid.to === null || from <= valid.to) &&
      (to === null || to >= valid.from),
  );
  if (taken.length === 0) return;
  const weekdays = [...new Set(taken.map(({ weekday }) => weekday))].sort().join(',');
  throw new RowRefused(row.number, problem('import-weekday-taken', 'weekdays', { weekdays }));
}

/** True when the place is above the agreed number and a reason says that this is how it is; without one, it is refused. */
async function judgeRoom(
  ctx: RequestContext,
  { participantId, tenantId }: Owner,
  row: ReadRow & { readonly offer: NamedOffer },
  valid: Valid,
  overbookingReason: string | null,
  note: (row: number, found: ImportProblem) => void,
): Promise<boolean> {
  const wanted = row.weekdays.map((weekday) => ({ offerId: row.offer.id, weekday, valid }));
  const room = await roomFor(ctx, tenantId, participantId, wanted);
  if (room.ok) return false;
  // Who is in a place already is in it while it is closed, too: the database looks at the number itself.
  const lacking = room.violation.parts.filter(({ reason }) => reason !== 'CLOSED');
  if (lacking.length === 0) return false;
  const weekdays = lacking.filter(({ unit }) => unit === 'weekday').map(({ weekday }) => weekday);
  const facts = {
    offer: row.offer.name,
    weekdays: weekdays.join(','),
    reasons: [...new Set(lacking.map(({ reason, onDay }) => noRoomText(reason, onDay, valid.from)))].join(' '),
  };
  if (overbookingReason === null) throw new RowRefused(row.number, problem('import-no-room', 'offer', facts));
  note(row.number, problem('import-over-agreed', 'offer', facts));
  return true;
}
