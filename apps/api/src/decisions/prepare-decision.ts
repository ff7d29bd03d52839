import { randomUUID } from 'node:crypto';
import { isAboutPlacement, prepareDecision as mayPrepare, type DecisionState } from '@inntak/domain/decisions';
import { accept, refuse, type Outcome } from '@inntak/domain/outcome';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { lockApplication, type LockedApplication } from '../applications/take-application-step';
import { catalogue } from '../offers/catalogue';
import { weekdayNumber } from '../calendar/weekdays';
import type { DecidedDay } from '../placements/decided-change';
import type { LockedPlacement } from '../placements/placement-store';
import type { LockedProposal } from '../placements/proposal-store';
import { badUserInput } from '../platform/graphql/errors';
import { mutation, savedOne } from '../platform/mutation';
import { municipalitySettings } from '../platform/municipality-settings';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import { checkAsked, lockPlaceOf } from './change-by-decision';
import { changeBasis, decisionBasis, type DecisionBasis } from './decision-basis';
import { linkProposal, lockAnswered, mayAnswer } from './proposal-in-decision';
import { decisionAudit, decisionHistory } from './decision-store';
import type { PrepareDecisionInput } from './decision.types';

/** The case with what the decision rests on, and one that is there already. */
interface Ground extends LockedApplication {
  readonly basis: DecisionBasis;
  readonly wishes: readonly { readonly id: string; readonly offerIds: readonly string[] }[];
  /** The place it changes or ends. */
  readonly placement: LockedPlacement | null;
  /** The provider's proposal that it answers. */
  readonly proposal: LockedProposal | null;
  /** The municipality's latest decision on the same place offer; without one, the one being prepared. */
  readonly existing: { readonly id: string; readonly version: number; readonly state: DecisionState } | null;
}

interface Prepared {
  readonly id: string;
  readonly fromState: DecisionState | null;
}

/**
 * Prepares a municipal decision: law, complaint regime and extent come from the data, the reasons from the preparer. One
 * that is still being prepared (or was returned) is written anew by whoever prepares now.
 */
export function prepareDecision(
  ctx: RequestContext,
  input: PrepareDecisionInput,
): Promise<{ readonly caseId: string; readonly decisionId: string } | Refusal> {
  return mutation<Ground, RuleViolation, null, Prepared, { caseId: string; decisionId: string }>(ctx, {
    lock: () => lockGround(ctx, input),
    authorize: (ground) => isOwnWork(ctx, ground),
    decide: async (ground) => {
      const municipal = await isMunicipal(ctx, ground);
      if (!municipal.ok) return municipal;
      const { outcome, from = null, to = null, days } = input;
      const asked = { outcome, from, to, days: newDays(input) };
      const ofPlace = isAboutPlacement(outcome)
        ? await checkAsked(ctx, ground.placement, asked, days ?? [])
        : municipal;
      if (!ofPlace.ok) return ofPlace;
      const answers = mayAnswer(ctx, ground.proposal, ground.existing?.id ?? null);
      if (!answers.ok) return answers;
      const { decisionOrder: order } = await municipalitySettings(ctx, ground.tenantId);
      const personAccepted = ground.basis.accepted;
      const may = mayPrepare({ authority: 'municipality', outcome, order, personAccepted, yesRecordedHow: null });
      if (!may.ok) return may;
      const { existing } = ground;
      const isTaken = existing !== null && existing.state !== 'prepared';
      return isTaken ? refuse({ rule: 'step-not-open', step: 'prepare', state: existing.state }) : accept(null);
    },
    save: (_allowed, ground) => save(ctx, ground, input),
    record: ({ id, fromState }, { tenantId, participantId, id: applicationId }) => ({
      history: decisionHistory({ id, tenantId, participantId, applicationId }, 'prepare', fromState, 'prepared'),
      audit: decisionAudit({ id, participantId }, 'decision.prepared'),
    }),
    answer: ({ id }, ground) => ({ caseId: ground.id, decisionId: id }),
    explain: violationTexts,
  });
}

function newDays({ outcome, days }: PrepareDecisionInput): DecidedDay[] {
  if (outcome !== 'changed') return [];
  return (days ?? []).map(({ offerId, workAreaId, weekday }) => ({
    offerId,
    workAreaId: workAreaId ?? null,
    weekday: weekdayNumber(weekday),
  }));
}

/** Null when the case, the place, the place offer or one of the wishes is unknown here. */
async function lockGround(ctx: RequestContext, input: PrepareDecisionInput): Promise<Ground | null> {
  const placeOfferId = input.placeOfferId ?? null;
  const placementId = input.placementId ?? null;
  const ofPlace = isAboutPlacement(input.outcome);
  if (ofPlace ? placeOfferId !== null || input.wishIds.length > 0 : placementId !== null) {
    throw badUserInput('A decision is either about a placement, or about a place offer and wishes.');
  }
  const application = await lockApplication(ctx, input.applicationId);
  if (!application) return null;
  const placement = placementId === null ? null : await lockPlaceOf(ctx, placementId, application.participantId);
  if (placementId !== null && placement === null) return null;
  const proposal = await lockAnswered(ctx, input);
  if (proposal === null) return null;
  const basis = ofPlace
    ? await changeBasis(ctx, application.id, placementId, newDays(input))
    : await decisionBasis(ctx, application.id, placeOfferId);
  if (!basis) return null;
  const wishIds = [...new Set([...input.wishIds, ...(basis.wishId === null ? [] : [basis.wishId])])];
  const { rows: wishes } = await ctx.sql<Ground['wishes'][number]>(
    `SELECT wi.id, ARRAY(SELECT wp.offer_id FROM wish_part wp WHERE wp.wish_id = wi.id ORDER BY wp.position) AS "offerIds"
       FROM wish wi WHERE wi.application_id = $1 AND wi.id = ANY ($2::uuid[]) ORDER BY wi.rank`,
    [application.id, wishIds],
  );
  if (wishes.length !== wishIds.length) return null;
  const { rows } = await ctx.sql<NonNullable<Ground['existing']>>(
    `SELECT id, version, state FROM decision
      WHERE application_id = $1 AND authority = 'municipality' AND place_offer_id IS NOT DISTINCT FROM $2::uuid
        AND changes_placement_id IS NOT DISTINCT FROM $3::uuid
        AND (place_offer_id IS NOT NULL OR state = 'prepared' OR changes_placement_id IS NOT NULL AND state = 'forApproval')
      ORDER BY created_at DESC LIMIT 1 FOR NO KEY UPDATE`,
    [application.id, placeOfferId, placementId],
  );
  const answered = proposal === 'none' ? null : proposal;
  return { ...application, basis, wishes, placement, proposal: answered, existing: rows[0] ?? null };
}

const open: readonly LockedApplication['state'][] = ['received', 'activityClarification', 'workClarification'];

/** A place lasts longer than the case it came from: it is changed and ended when that is closed or withdrawn, too. */
function isOwnWork({ actor }: RequestContext, { tenantId, state, placement }: Ground): Outcome<null, RuleViolation> {
  const step = 'prepare';
  if (actor.role !== 'caseworker' || actor.tenantId !== tenantId) {
    return refuse({ rule: 'step-not-yours', step, by: ['caseworker'] });
  }
  const isTime = open.includes(state) || (placement !== null && (state === 'closed' || state === 'withdrawn'));
  return isTime ? accept(null) : refuse({ rule: 'step-not-open', step, state });
}

/** What NAV decides about alone is not in a municipal decision: neither days nor wishes. */
async function isMunicipal(ctx: RequestContext, { basis, wishes }: Ground): Promise<Outcome<null, RuleViolation>> {
  const known = await catalogue(ctx);
  const isNavs = (offerId: string) => known.offer(offerId).decidedBy === 'nav';
  const offerId =
    basis.days.find((day) => isNavs(day.offerId))?.offerId ??
    wishes.find(({ offerIds }) => offerIds.length > 0 && offerIds.every(isNavs))?.offerIds[0];
  return offerId === undefined ? accept(null) : refuse({ rule: 'bundle-two-authorities', field: 'days', offerId });
}

const columns = [
  'outcome',
  'service',
  'extent',
  'extent_text',
  'from_on',
  'to_on',
  'reasons',
  'facts',
  'own_view',
  'legal_basis',
  'complaint_regime_id',
  'prepared_by_user_id',
  'changes_placement_id',
] as const;

async function save(ctx: RequestContext, ground: Ground, input: PrepareDecisionInput): Promise<Prepared> {
  const { basis, existing } = ground;
  const grants = input.outcome !== 'refused' && input.outcome !== 'ended';
  const values = [
    input.outcome,
    basis.service,
    JSON.stringify({ days: grants ? basis.days : [] }),
    grants ? basis.extentText : '',
    input.from ?? (grants ? basis.startOn : null),
    input.to ?? null,
    input.reasons,
    input.facts,
    input.ownView?.trim() || null,
    basis.legalBasis,
    basis.regime.id,
    ctx.actor.userId,
    input.placementId ?? null,
  ];
  const id = existing?.id ?? randomUUID();
  if (existing) {
    const sets = columns.map((column, index) => `${column} = $${index + 3}`).join(', ');
    const { rowCount } = await ctx.sql(
      `UPDATE decision SET ${sets}, return_reason = NULL, version = version + 1 WHERE id = $1 AND version = $2`,
      [id, existing.version, ...values],
    );
    savedOne(rowCount);
    await ctx.sql('DELETE FROM decision_wish WHERE decision_id = $1', [id]);
  } else {
    const places = columns.map((_, index) => `$${index + 6}`).join(', ');
    await ctx.sql(
      `INSERT INTO decision (id, application_id, participant_id, tenant_id, place_offer_id, authority, ${columns.join(', ')})
       VALUES ($1, $2, $3, $4, $5, 'municipality', ${places})`,
      [id, ground.id, ground.participantId, ground.tenantId, input.placeOfferId ?? null, ...values],
    );
  }
  await linkWishes(
    ctx,
    id,
    ground,
    ground.wishes.map((wish) => wish.id),
  );
  await linkProposal(ctx, id, ground.proposal);
  return { id, fromState: existing?.state ?? null };
}

/** Says which wishes a decision settles. */
export async function linkWishes(
  ctx: RequestContext,
  decisionId: string,
  { id, participantId, tenantId }: Pick<LockedApplication, 'id' | 'participantId' | 'tenantId'>,
  wishIds: readonly string[],
): Promise<void> {
  await ctx.sql(
    `INSERT INTO decision_wish (decision_id, wish_id, application_id, participant_id, tenant_id)
     SELECT $1, w, $2, $3, $4 FROM unnest($5::uuid[]) w`,
    [decisionId, id, participantId, tenantId, wishIds],
  );
}
