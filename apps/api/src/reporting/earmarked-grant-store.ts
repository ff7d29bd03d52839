import type { EarmarkedGrant as Grant } from '@inntak/domain/reporting';
import { savedOne, type Versioned } from '../platform/mutation';
import type { RequestContext } from '../platform/transaction';

/** A grant as a command finds it. */
export interface StoredGrant extends Grant, Versioned {
  readonly id: string;
}

interface Row {
  readonly id: string;
  readonly version: number;
  readonly tenantId: string;
  readonly purpose: string;
  readonly amount: number;
  readonly from: string;
  readonly to: string;
  readonly changedBy: string | null;
  readonly changedAt: Date | null;
}

const columns = `g.id, g.version, g.tenant_id AS "tenantId", g.purpose, g.amount, g.from_on AS "from", g.to_on AS "to",
  latest.name AS "changedBy", latest.at AS "changedAt"
  FROM earmarked_grant g LEFT JOIN LATERAL (SELECT u.name, c.at FROM earmarked_grant_change c
       LEFT JOIN app_user u ON u.id = c.by_user_id WHERE c.grant_id = g.id ORDER BY c.id DESC LIMIT 1) latest ON true
 WHERE g.id = $1`;

/** Reads a grant and keeps it until the transaction ends. Null: unknown, or not for this actor to see. */
export async function lockGrant(ctx: RequestContext, id: string): Promise<StoredGrant | null> {
  const kept = await ctx.sql<Row>(`SELECT ${columns} FOR NO KEY UPDATE OF g`, [id]);
  // Who may look but not change gets it unkept: the rule refuses, and says why.
  const row = kept.rows[0] ?? (await ctx.sql<Row>(`SELECT ${columns}`, [id])).rows[0];
  if (!row) return null;
  const { from, to, ...rest } = row;
  return { ...rest, period: { from, to } };
}

/** Does it pay for a placement? Asked of the database, which does not say whose. */
export async function isUsed(ctx: RequestContext, id: string): Promise<boolean> {
  const { rows } = await ctx.sql<{ used: boolean }>('SELECT grant_is_used($1) AS used', [id]);
  return rows[0]?.used ?? true;
}

/** Writes a new grant and how it was registered. */
export async function addGrant(ctx: RequestContext, grant: Grant): Promise<string> {
  const { tenantId, purpose, amount, period } = grant;
  const { rows } = await ctx.sql<{ id: string }>(
    `INSERT INTO earmarked_grant (tenant_id, purpose, amount, from_on, to_on) VALUES ($1, $2, $3, $4, $5) RETURNING id`,
    [tenantId, purpose, amount, period.from, period.to],
  );
  const id = rows[0]?.id ?? '';
  await addChange(ctx, id, grant, null);
  return id;
}

/** Writes what a grant is from now on, and why. Somebody faster: Conflict. */
export async function saveGrant(ctx: RequestContext, stored: StoredGrant, grant: Grant, reason: string): Promise<void> {
  const { purpose, amount, period } = grant;
  const { rowCount } = await ctx.sql(
    `UPDATE earmarked_grant SET purpose = $3, amount = $4, from_on = $5, to_on = $6, version = version + 1
      WHERE id = $1 AND version = $2`,
    [stored.id, stored.version, purpose, amount, period.from, period.to],
  );
  savedOne(rowCount);
  await addChange(ctx, stored.id, grant, reason);
}

async function addChange(ctx: RequestContext, id: string, grant: Grant, reason: string | null): Promise<void> {
  const { tenantId, purpose, amount, period } = grant;
  const { actor, requestId } = ctx;
  await ctx.sql(
    `INSERT INTO earmarked_grant_change (grant_id, tenant_id, purpose, amount, from_on, to_on, reason, by_user_id, by_role, request_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [id, tenantId, purpose, amount, period.from, period.to, reason, actor.userId, actor.role, requestId],
  );
}
