import type { Person } from '../../platform/person.types';
import type { RequestContext } from '../../platform/transaction';

const text = `
  SELECT DISTINCT us.id, us.name FROM membership me JOIN app_user us ON us.id = me.user_id
   WHERE me.organisation_id = $1 AND me.role IN ('caseworker', 'officeLeader')
     AND me.since <= app_today() AND (me.until IS NULL OR me.until >= app_today())
   ORDER BY us.name, us.id`;

/** Who can be responsible for a case at the actor's own office; empty for everybody outside an office. */
export async function readCaseworkers(ctx: RequestContext): Promise<Person[]> {
  const { organisationId, tenantId, role } = ctx.actor;
  if (organisationId === null || tenantId === null || role === 'navAdviser') return [];
  return ctx.read<Person>('caseworkers', text, [organisationId]);
}
