import { linksGrants, mayRegisterGrant } from '@inntak/domain/reporting';
import type { RequestContext } from '../platform/transaction';
import type { EarmarkedGrant, EarmarkedGrants } from './earmarked-grants.types';

interface Row extends Omit<EarmarkedGrant, 'mayChange'> {
  readonly tenantId: string;
}

// Row-level security says whose grants, and which placements are counted: an analyst, who sees no people, is told no number.
const select = `
  SELECT g.id, g.version, g.tenant_id AS "tenantId", g.purpose, g.amount, g.from_on AS "from", g.to_on AS "to",
         json_build_object('id', m.id, 'code', m.code, 'name', m.name, 'kind', m.kind) AS municipality,
         CASE WHEN $1 THEN (SELECT count(*)::int FROM placement p WHERE p.earmarked_grant_id = g.id) END AS placements,
         (SELECT coalesce(json_agg(json_build_object('at', c.at, 'by', u.name, 'reason', c.reason, 'purpose', c.purpose,
                   'amount', c.amount, 'from', c.from_on, 'to', c.to_on) ORDER BY c.id DESC), '[]')
            FROM earmarked_grant_change c LEFT JOIN app_user u ON u.id = c.by_user_id WHERE c.grant_id = g.id) AS changes
    FROM earmarked_grant g JOIN municipality m ON m.id = g.tenant_id`;
const allText = `${select} ORDER BY g.from_on DESC, m.name, g.created_at DESC, g.id LIMIT 200`;
const oneText = `${select} WHERE g.id = $2`;

/** The grants that the actor's role shows: own, or those of all bydeler; none for others. */
export async function readEarmarkedGrants(ctx: RequestContext): Promise<EarmarkedGrants> {
  const { actor } = ctx;
  const mayLink = linksGrants.some((role) => role === actor.role);
  const rows = await ctx.read<Row>('earmarked-grants', allText, [mayLink]);
  const mayRegister = actor.tenantId !== null && mayRegisterGrant(actor, actor.tenantId).ok;
  return { mayRegister, mayLink, grants: rows.map((row) => finished(ctx, row)) };
}

/** One grant that was just written. */
export async function readEarmarkedGrant(ctx: RequestContext, id: string): Promise<EarmarkedGrant> {
  const mayLink = linksGrants.some((role) => role === ctx.actor.role);
  const [row] = await ctx.read<Row>('earmarked-grant', oneText, [mayLink, id]);
  if (!row) throw new Error('A grant that was just changed must be there.');
  return finished(ctx, row);
}

function finished({ actor }: RequestContext, { tenantId, ...grant }: Row): EarmarkedGrant {
  return { ...grant, mayChange: mayRegisterGrant(actor, tenantId).ok };
}
