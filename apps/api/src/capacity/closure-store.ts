import { randomUUID } from 'node:crypto';
import type { ClosedDays, ClosureState } from '@inntak/domain/capacity';
import { catalogue, type CatalogueOffer } from '../offers/catalogue';
import { savedOne, type Versioned } from '../platform/mutation';
import type { RequestContext } from '../platform/transaction';
import { closuresJson, type ClosureJson } from './capacity-json';
import { runs } from './own-offers';

/** A closure as a step finds it, kept until the transaction ends. */
export interface LockedClosure extends Versioned, ClosedDays {
  readonly id: string;
  readonly offer: CatalogueOffer;
  readonly state: ClosureState;
}

/** An offer that somebody of its own house is about to close, kept; null: unknown, or another house's. */
export async function lockOwnOffer(ctx: RequestContext, offerId: string): Promise<CatalogueOffer | null> {
  const offer = (await catalogue(ctx)).find(offerId);
  if (offer === null || !runs(ctx.actor, offer)) return null;
  await ctx.sql('SELECT lock_offers($1::uuid[])', [[offer.id]]);
  return offer;
}

/** The closure of an own offer, with its offer kept; null: unknown, or another house's. */
export async function lockClosure(ctx: RequestContext, id: string): Promise<LockedClosure | null> {
  const { rows } = await ctx.sql<Omit<LockedClosure, 'offer'> & { offerId: string }>(
    `SELECT oc.id, oc.offer_id AS "offerId", oc.state, oc.version, lower(oc.valid) AS "from", upper(oc.valid) - 1 AS "to",
            latest.name AS "changedBy", latest.at AS "changedAt"
       FROM offer_closure oc LEFT JOIN LATERAL (SELECT u.name, s.at FROM closure_step s LEFT JOIN app_user u ON u.id = s.by_user_id
             WHERE s.closure_id = oc.id ORDER BY s.at DESC LIMIT 1) latest ON true
      WHERE oc.id = $1 FOR NO KEY UPDATE OF oc`,
    [id],
  );
  const found = rows[0];
  const offer = found ? await lockOwnOffer(ctx, found.offerId) : null;
  return found && offer ? { ...found, offer } : null;
}

/** The days on which the offer is closed altogether from today on, this one left out. */
export async function otherClosures(ctx: RequestContext, offerId: string, but: string | null): Promise<ClosedDays[]> {
  const { rows } = await ctx.sql<ClosedDays>(
    `SELECT lower(valid) AS "from", upper(valid) - 1 AS "to" FROM offer_closure
      WHERE offer_id = $1 AND id IS DISTINCT FROM $2 AND state = 'set' AND places_closed IS NULL AND weekday IS NULL
        AND upper(valid) > app_today() ORDER BY lower(valid)`,
    [offerId, but],
  );
  return rows;
}

/** A new closure; its id. */
export async function insertClosure(ctx: RequestContext, offerId: string, days: ClosedDays, reason: string) {
  const id = randomUUID();
  await ctx.sql(
    `INSERT INTO offer_closure (id, offer_id, valid, reason, created_at) VALUES ($1, $2, daterange($3, $4, '[]'), $5, $6)`,
    [id, offerId, days.from, days.to, reason, ctx.now],
  );
  return id;
}

/** Writes the days and the state. Somebody faster: Conflict. */
export async function saveClosure(
  ctx: RequestContext,
  { id, version }: LockedClosure,
  state: ClosureState,
  days: ClosedDays,
  reason: string | null,
): Promise<void> {
  const { rowCount } = await ctx.sql(
    `UPDATE offer_closure SET state = $3, valid = daterange($4, $5, '[]'), reason = coalesce($6, reason), version = version + 1
      WHERE id = $1 AND version = $2`,
    [id, version, state, days.from, days.to, reason],
  );
  savedOne(rowCount);
}

/** What was done, for the closure's own history; the id that letters about it name. */
export async function insertClosureStep(
  ctx: RequestContext,
  of: {
    readonly closureId: string;
    readonly step: 'close' | 'change' | 'reopen' | 'withdraw';
    readonly days: ClosedDays;
    readonly before: ClosedDays | null;
    readonly reason: string;
  },
): Promise<string> {
  const id = randomUUID();
  await ctx.sql(
    `INSERT INTO closure_step (id, closure_id, step, from_on, to_on, before_from_on, before_to_on, reason, by_user_id, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      of.closureId,
      of.step,
      of.days.from,
      of.days.to,
      of.before?.from ?? null,
      of.before?.to ?? null,
      of.reason,
      ctx.actor.userId,
      ctx.now,
    ],
  );
  return id;
}

const oneText = `SELECT ${closuresJson('oc.id = $1')} AS closures`;

/** One closure of an own offer, as it now is. */
export async function readClosure(ctx: RequestContext, id: string): Promise<ClosureJson> {
  const [row] = await ctx.read<{ closures: ClosureJson[] }>('closure', oneText, [id]);
  const closure = row?.closures[0];
  if (!closure) throw new Error('A closure that was just changed must be there.');
  return closure;
}
