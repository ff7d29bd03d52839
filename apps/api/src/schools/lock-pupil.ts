import type { Subject } from '@inntak/domain/access';
import { grantedOrganisationsSql } from '../access/granted-organisations';
import type { RequestContext } from '../platform/transaction';

/** The person, kept while something about her schooling changes. */
export interface LockedPupil extends Subject {
  /** The open grants of schools that the actor may know of. */
  readonly schoolGrants: readonly { readonly id: string; readonly until: string | null }[];
}

const subjectText = `
  SELECT p.id AS "participantId", p.tenant_id AS "tenantId", ${grantedOrganisationsSql('p.id')} AS "organisationIds",
         (SELECT coalesce(json_agg(json_build_object('id', g.id, 'until', g.until) ORDER BY g.id), '[]') FROM access_grant g
           WHERE g.participant_id = p.id AND g.scope = 'school' AND g.basis = 'consent' AND g.ended_at IS NULL
             AND g.since <= app_today() AND (g.until IS NULL OR g.until >= app_today())) AS "schoolGrants"
    FROM participant p WHERE p.id = $1`;

/**
 * Keeps the pupil: a school keeps its own grant, so that a consent taken back at the same moment comes before or after;
 * the person keeps herself. Null: unknown, hidden, or no consent.
 */
export async function lockPupil(ctx: RequestContext, participantId: string | null): Promise<LockedPupil | null> {
  const { role, organisationId } = ctx.actor;
  if (participantId === null) return null;
  if (role === 'schoolContact') {
    const { rowCount } = await ctx.sql(
      `SELECT 1 FROM access_grant g WHERE g.participant_id = $1 AND g.grantee_id = $2 AND g.scope = 'school'
          AND g.ended_at IS NULL AND g.since <= app_today() AND (g.until IS NULL OR g.until >= app_today())
        ORDER BY g.id FOR NO KEY UPDATE`,
      [participantId, organisationId],
    );
    if (rowCount === 0) return null;
  } else {
    await ctx.sql('SELECT 1 FROM participant WHERE id = $1 FOR NO KEY UPDATE', [participantId]);
  }
  return (await ctx.sql<LockedPupil>(subjectText, [participantId])).rows[0] ?? null;
}
