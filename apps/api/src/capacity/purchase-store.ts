import type { KnownAgreement, PurchaseAgreement } from '@inntak/domain/capacity';
import { savedOne, type Versioned } from '../platform/mutation';
import type { RequestContext } from '../platform/transaction';

/** An agreement as it is stored. */
export interface StoredAgreement extends KnownAgreement, Versioned {
  readonly tenantId: string;
  readonly changeReason: string | null;
}

const columns = `g.id, g.version, g.tenant_id AS "tenantId", g.offer_id AS "offerId", g.reference, g.places,
  lower(g.valid) AS "from", upper(g.valid) - 1 AS "to", g.change_reason AS "changeReason",
  (SELECT u.name FROM app_user u WHERE u.id = coalesce(g.changed_by_user_id, g.registered_by_user_id)) AS "changedBy",
  coalesce(g.changed_at, g.created_at) AS "changedAt"`;

/** The agreements of a municipality, the latest first: its office's to see. */
export function agreementsOf(ctx: RequestContext, tenantId: string): Promise<StoredAgreement[]> {
  return ctx.read<StoredAgreement>(
    'purchase-agreements',
    `SELECT ${columns} FROM purchase_agreement g WHERE g.tenant_id = $1 ORDER BY lower(g.valid) DESC, g.id`,
    [tenantId],
  );
}

/** Writes a new agreement. */
export async function addAgreement(ctx: RequestContext, tenantId: string, draft: PurchaseAgreement): Promise<string> {
  const { offerId, reference, places, from, to } = draft;
  const { rows } = await ctx.sql<{ id: string }>(
    `INSERT INTO purchase_agreement (tenant_id, offer_id, reference, places, valid, registered_by_user_id, registered_on)
     VALUES ($1, $2, $3, $4, daterange($5::date, $6::date, '[]'), $7, $8) RETURNING id`,
    [tenantId, offerId, reference, places, from, to, ctx.actor.userId, ctx.today],
  );
  return rows[0]?.id ?? '';
}

/** Writes what an agreement is from now on, and why. Somebody faster: Conflict. */
export async function saveAgreement(
  ctx: RequestContext,
  { id, version }: StoredAgreement,
  { reference, places, from, to }: PurchaseAgreement,
  reason: string,
): Promise<void> {
  const { rowCount } = await ctx.sql(
    `UPDATE purchase_agreement SET reference = $3, places = $4, valid = daterange($5::date, $6::date, '[]'), change_reason = $7,
            changed_by_user_id = $8, changed_at = $9, version = version + 1 WHERE id = $1 AND version = $2`,
    [id, version, reference, places, from, to, reason, ctx.actor.userId, ctx.now],
  );
  savedOne(rowCount);
}
