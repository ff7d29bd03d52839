import { randomUUID } from 'node:crypto';
import type { Weekday } from '@inntak/domain/calendar';
import { propose, type Proposal, type ProposalKind } from '@inntak/domain/placements';
import { accept, refuse } from '@inntak/domain/outcome';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { weekdayNumber } from '../calendar/weekdays';
import { catalogue } from '../offers/catalogue';
import { mutation } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import { lockPlacement, type LockedPlacement } from './placement-store';
import { readPlacement } from './placement.queries';
import type { PlacementPayload } from './placement.types';
import { proposalRecord } from './proposal-store';
import type { ProposePlacementChangeInput } from './proposal.types';

interface OwnPlacement extends LockedPlacement {
  readonly offerId: string;
  readonly weekdays: readonly Weekday[];
  readonly openKinds: readonly ProposalKind[];
  readonly caseId: string | null;
}

/** A provider proposes to end, extend, pause, move or change somebody's place. It changes nothing by itself. */
export function proposePlacementChange(
  ctx: RequestContext,
  input: ProposePlacementChangeInput,
): Promise<PlacementPayload | Refusal> {
  const asked: Proposal = {
    kind: input.kind,
    from: input.from ?? null,
    to: input.to ?? null,
    weekdays: (input.weekdays ?? []).map(weekdayNumber),
    reason: input.reason,
  };
  return mutation<OwnPlacement, RuleViolation, Proposal, { id: string }, PlacementPayload>(ctx, {
    lock: () => lockOwn(ctx, input.placementId),
    authorize: ({ offerId }) =>
      offerId === ''
        ? refuse({ rule: 'step-not-yours', step: 'propose', by: ['providerStaff', 'providerLeader'] })
        : accept(null),
    version: input.version,
    decide: (placement) => propose(asked, placement, placement.openKinds, ctx.today),
    save: (proposal, placement) => insert(ctx, placement, proposal),
    record: ({ id }, placement) =>
      proposalRecord({ ...placement, id, applicationId: placement.caseId }, 'propose', null, 'proposed', input.reason),
    answer: async (_saved, { id }) => ({ placement: await readPlacement(ctx, id) }),
    explain: violationTexts,
  });
}

/** The placement with its weekdays at an offer of the actor's own house; `offerId` is empty for everybody else. */
async function lockOwn(ctx: RequestContext, id: string): Promise<OwnPlacement | null> {
  const placement = await lockPlacement(ctx, id);
  if (placement === null) return null;
  const { rows } = await ctx.sql<{ offerId: string; weekday: Weekday }>(
    `SELECT offer_id AS "offerId", weekday FROM placement_day
      WHERE placement_id = $1 AND (upper(valid) IS NULL OR upper(valid) > app_today()) ORDER BY weekday`,
    [id],
  );
  const known = await catalogue(ctx);
  const { role, organisationId } = ctx.actor;
  const isProvider = role === 'providerStaff' || role === 'providerLeader';
  const own = isProvider ? rows.filter(({ offerId }) => known.offer(offerId).provider.id === organisationId) : [];
  const open = await ctx.sql<{ kind: ProposalKind; caseId: string | null }>(
    `SELECT kind FROM placement_proposal WHERE placement_id = $1 AND state = 'proposed'`,
    [id],
  );
  const case_ = await ctx.sql<{ id: string | null }>('SELECT case_of_placement($1) AS id', [id]);
  const offerId = own[0]?.offerId ?? '';
  return {
    ...placement,
    offerId,
    weekdays: own.filter((day) => day.offerId === offerId).map(({ weekday }) => weekday),
    openKinds: open.rows.map(({ kind }) => kind),
    caseId: case_.rows[0]?.id ?? null,
  };
}

async function insert(ctx: RequestContext, placement: OwnPlacement, proposal: Proposal): Promise<{ id: string }> {
  const id = randomUUID();
  await ctx.sql(
    `INSERT INTO placement_proposal (id, placement_id, participant_id, tenant_id, application_id, offer_id, organisation_id, kind,
                                     from_on, to_on, weekdays, reason, proposed_by_user_id, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      id,
      placement.id,
      placement.participantId,
      placement.tenantId,
      placement.caseId,
      placement.offerId,
      ctx.actor.organisationId,
      proposal.kind,
      proposal.from,
      proposal.to,
      proposal.weekdays,
      proposal.reason,
      ctx.actor.userId,
      ctx.now,
    ],
  );
  return { id };
}
