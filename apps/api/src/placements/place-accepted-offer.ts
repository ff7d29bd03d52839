import { randomUUID } from 'node:crypto';
import { accept, refuse, type Outcome } from '@inntak/domain/outcome';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { writeGrants } from '../access/write-grants';
import { catalogue } from '../offers/catalogue';
import { recordWrite } from '../platform/audit';
import { recordHistory } from '../platform/history';
import type { RequestContext } from '../platform/transaction';

/** What a placement is made from: an accepted place offer and the decision that grants it. */
export interface AcceptedAndDecided {
  readonly placeOfferId: string;
  readonly decisionId: string;
  readonly applicationId: string;
  readonly participantId: string;
  readonly tenantId: string;
  readonly startOn: string;
  readonly offerIds: readonly string[];
}

/**
 * Turns the held room into a placement, in one step of the database: no moment in between when the room is free or taken
 * twice. The providers see the person from now on.
 */
export async function placeAcceptedOffer(
  ctx: RequestContext,
  from: AcceptedAndDecided,
): Promise<Outcome<{ readonly placementId: string }, RuleViolation>> {
  const placementId = randomUUID();
  const known = await catalogue(ctx);
  const offers = [...new Set(from.offerIds)].map((id) => known.offer(id));
  const financing = offers.every((offer) => offer.financing === 'purchased')
    ? 'purchased'
    : offers[0]?.decidedBy === 'nav'
      ? 'nav'
      : 'municipality';
  await ctx.sql(
    `INSERT INTO placement (id, application_id, participant_id, tenant_id, decision_id, place_offer_id, financing, from_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      placementId,
      from.applicationId,
      from.participantId,
      from.tenantId,
      from.decisionId,
      from.placeOfferId,
      financing,
      from.startOn,
    ],
  );
  const { rows } = await ctx.sql<{ placed: number }>('SELECT place_from_offer($1, $2) AS placed', [
    from.placeOfferId,
    placementId,
  ]);
  if (!rows[0] || rows[0].placed === 0) {
    return refuse({ rule: 'step-not-open', step: 'create', state: 'notAccepted' });
  }
  await recordPlacement(ctx, placementId, from);
  for (const organisationId of new Set(offers.map(({ provider }) => provider.id))) {
    await writeGrants(ctx, from, {
      event: 'placementDecided',
      placementId,
      organisationId,
      on: ctx.today,
      lastDay: null,
    });
  }
  return accept({ placementId });
}

/** The history row and the audit row of a new placement. */
export async function recordPlacement(
  ctx: RequestContext,
  placementId: string,
  of: Pick<AcceptedAndDecided, 'applicationId' | 'participantId' | 'tenantId'>,
): Promise<void> {
  const object = { type: 'placement', id: placementId };
  await recordHistory(ctx, {
    tenantId: of.tenantId,
    participantId: of.participantId,
    applicationId: of.applicationId,
    object,
    step: 'create',
    fromState: null,
    toState: 'planned',
  });
  await recordWrite(ctx, { action: 'placement.created', participantIds: [of.participantId], object });
}
