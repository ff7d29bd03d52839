import {
  endGrant,
  grantAfter,
  type EndingEvent,
  type Grant,
  type GrantingEvent,
  type GranteeKind,
  type GrantBasis,
  type Scope,
} from '@inntak/domain/access';
import type { RequestContext } from '../platform/transaction';

/** Whose rows a grant opens. */
export interface GrantedPerson {
  readonly participantId: string;
  readonly tenantId: string;
}

/** The table of the row that justifies a grant. */
const sourceTable: Record<GrantingEvent['event'], string> = {
  representationVerified: 'representation',
  schoolConsentGiven: 'consent',
  referredInStep1: 'referral',
  referredInStep2: 'referral',
  navAsked: 'referral',
  navStartedCase: 'referral',
  placementDecided: 'placement',
  putOnTransitionAgenda: 'agenda_item',
  brokeGlass: 'break_glass',
};

/**
 * Writes the grant that an event justifies, in the event's own transaction; the rules say for whom, to what and how long.
 * Broken glass is not written here: the database's own function does that.
 */
export async function writeGrants(ctx: RequestContext, person: GrantedPerson, event: GrantingEvent): Promise<void> {
  const { granteeKind, granteeId, basis, scope, since, until, sourceId } = grantAfter(event);
  await ctx.sql(
    `INSERT INTO access_grant (participant_id, tenant_id, grantee_kind, grantee_id, basis, scope, since, until,
                               source_table, source_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      person.participantId,
      person.tenantId,
      granteeKind,
      granteeId,
      basis,
      scope,
      since,
      until,
      sourceTable[event.event],
      sourceId,
    ],
  );
}

interface HeldRow {
  id: string;
  granteeKind: GranteeKind;
  granteeId: string;
  basis: GrantBasis;
  scope: Scope;
  since: string;
  until: string | null;
  sourceId: string;
}

/**
 * Ends the open grants that rest on a row (a consent, a referral, a placement): at once, after some days for a
 * placement's readers, at the end of the day for who found somebody unsuitable.
 *
 * @param granteeIds only theirs; everybody's when left out.
 */
export async function endGrants(
  ctx: RequestContext,
  sourceId: string,
  event: EndingEvent,
  granteeIds: readonly string[] | null = null,
): Promise<void> {
  const { rows } = await ctx.sql<HeldRow>(
    `SELECT id, grantee_kind AS "granteeKind", grantee_id AS "granteeId", basis, scope, since, until, source_id AS "sourceId"
       FROM access_grant
      WHERE source_id = $1 AND ended_at IS NULL AND (until IS NULL OR until >= app_today())
        AND ($2::uuid[] IS NULL OR grantee_id = ANY ($2::uuid[]))`,
    [sourceId, granteeIds],
  );
  const endsAtOnce = event.event !== 'placementEnded' && event.event !== 'assessedUnsuitable';
  for (const { id, ...held } of rows) {
    const { until }: Grant = endGrant(held, event);
    await ctx.sql('UPDATE access_grant SET until = $2, ended_at = $3, version = version + 1 WHERE id = $1', [
      id,
      until,
      endsAtOnce ? ctx.now : null,
    ]);
  }
}
