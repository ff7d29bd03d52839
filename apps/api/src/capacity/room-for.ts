import type { Weekday } from '@inntak/domain/calendar';
import type { NoRoom, NoRoomPart } from '@inntak/domain/capacity';
import { accept, refuse, type Outcome } from '@inntak/domain/outcome';
import { catalogue } from '../offers/catalogue';
import type { RequestContext } from '../platform/transaction';

/** Days somebody is to have. */
export interface WantedRoom {
  readonly offerId: string;
  readonly weekday: Weekday;
  readonly valid: { readonly from: string; readonly to: string | null };
}

/** Is there room for this person of the municipality? The offers are locked first: the answer holds until the transaction ends. */
export async function roomFor(
  ctx: RequestContext,
  municipalityId: string,
  participantId: string,
  wanted: readonly WantedRoom[],
): Promise<Outcome<null, NoRoom>> {
  await ctx.sql('SELECT lock_offers($1::uuid[])', [wanted.map(({ offerId }) => offerId)]);
  const days = wanted.map(({ offerId, weekday, valid }) => ({ offerId, weekday, ...valid }));
  const { rows } = await ctx.sql<LackingPart>(
    `SELECT offer_id AS "offerId", weekday, reason, on_day AS "onDay" FROM capacity_check($1, $2::jsonb, $3)`,
    [municipalityId, JSON.stringify(days), participantId],
  );
  return rows.length === 0 ? accept(null) : refuse(await noRoom(ctx, rows));
}

/** A part without room as the database's functions name it. */
export type LackingPart = Omit<NoRoomPart, 'unit'>;

/** The violation, with what each offer counts. */
export async function noRoom(ctx: RequestContext, parts: readonly LackingPart[]): Promise<NoRoom> {
  const known = await catalogue(ctx);
  return {
    rule: 'no-room',
    parts: parts.map((part) => ({ ...part, unit: known.offer(part.offerId).capacityUnit })),
  };
}
