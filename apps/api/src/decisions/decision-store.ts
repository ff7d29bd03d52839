import type { Weekday } from '@inntak/domain/calendar';
import type { Subject } from '@inntak/domain/access';
import type { Authority, DecisionOutcome, DecisionState } from '@inntak/domain/decisions';
import { grantedOrganisationsSql } from '../access/granted-organisations';
import type { WriteRecord } from '../platform/audit';
import type { HistoryRow } from '../platform/history';
import { savedOne, type Versioned } from '../platform/mutation';
import type { RequestContext } from '../platform/transaction';
import type { DecisionDay } from './decision-basis';

/** A decision as a step finds it, kept until the transaction ends. */
export interface LockedDecision extends Subject, Versioned {
  readonly id: string;
  readonly applicationId: string;
  readonly placeOfferId: string | null;
  readonly state: DecisionState;
  readonly authority: Authority;
  readonly outcome: DecisionOutcome;
  readonly service: string;
  readonly extentText: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly reasons: string;
  readonly facts: string;
  readonly ownView: string | null;
  readonly legalBasis: string;
  readonly madeOn: string | null;
  readonly preparedBy: string;
  readonly preparedByName: string | null;
  readonly regime: { readonly weeks: number; readonly body: string; readonly law: string; readonly how: string };
  readonly placeOffer: {
    readonly state: string;
    readonly startOn: string;
    readonly offerIds: readonly string[];
    readonly days: readonly { readonly offerId: string; readonly weekday: Weekday }[];
    readonly firstDayText: string | null;
  } | null;
  /** The place it changes or ends; null for every other outcome. */
  readonly changesPlacementId: string | null;
  /** What it grants, day by day. */
  readonly days: readonly DecisionDay[];
  /** The wishes it settles, by rank. */
  readonly wishIds: readonly string[];
  readonly offeredWishId: string | null;
}

const text = `
  SELECT de.id, de.application_id AS "applicationId", de.place_offer_id AS "placeOfferId", de.state, de.version,
         de.authority, de.outcome, de.service, de.extent_text AS "extentText", de.from_on AS "from", de.to_on AS "to",
         de.changes_placement_id AS "changesPlacementId",
         de.reasons, de.facts, de.own_view AS "ownView", de.legal_basis AS "legalBasis", de.made_on AS "madeOn",
         de.tenant_id AS "tenantId", de.participant_id AS "participantId",
         ${grantedOrganisationsSql('de.participant_id')} AS "organisationIds",
         coalesce(de.prepared_by_user_id::text, '') AS "preparedBy",
         (SELECT us.name FROM app_user us WHERE us.id = de.prepared_by_user_id) AS "preparedByName",
         (SELECT json_build_object('weeks', cr.weeks, 'body', cr.body, 'law', cr.law, 'how', cr.how)
            FROM complaint_regime cr WHERE cr.id = de.complaint_regime_id) AS regime,
         (SELECT json_build_object('state', po.state, 'startOn', po.start_on,
                   'firstDayText', po.first_day_text, 'offerIds',
                   (SELECT json_agg(pd.offer_id ORDER BY pd.weekday) FROM place_offer_day pd WHERE pd.place_offer_id = po.id),
                   'days', (SELECT json_agg(json_build_object('offerId', pd.offer_id, 'weekday', pd.weekday) ORDER BY pd.weekday)
                      FROM place_offer_day pd WHERE pd.place_offer_id = po.id))
            FROM place_offer po WHERE po.id = de.place_offer_id) AS "placeOffer",
         (SELECT po.wish_id FROM place_offer po WHERE po.id = de.place_offer_id) AS "offeredWishId",
         coalesce(de.extent -> 'days', '[]') AS days,
         ARRAY(SELECT dw.wish_id FROM decision_wish dw JOIN wish wi ON wi.id = dw.wish_id
                WHERE dw.decision_id = de.id ORDER BY wi.rank) AS "wishIds",
         latest.name AS "changedBy", latest.at AS "changedAt"
    FROM decision de LEFT JOIN LATERAL (SELECT us.name, ch.at FROM case_history ch
           LEFT JOIN app_user us ON us.id = ch.by_user_id WHERE ch.object_id = de.id ORDER BY ch.seq DESC LIMIT 1) latest ON true
   WHERE de.id = $1 FOR NO KEY UPDATE OF de`;

/** Reads a decision and keeps it; null when it is unknown or hidden. */
export async function lockDecision(ctx: RequestContext, id: string): Promise<LockedDecision | null> {
  return (await ctx.sql<LockedDecision>(text, [id])).rows[0] ?? null;
}

/** What a step may write besides the state. */
export interface DecisionChanges {
  readonly returnReason?: string | null;
  readonly approvedByUserId?: string;
  readonly madeOn?: string;
  readonly notifiedAt?: Date;
  readonly complaintDeadline?: string;
}

const columnOf: Record<keyof DecisionChanges, string> = {
  returnReason: 'return_reason',
  approvedByUserId: 'approved_by_user_id',
  madeOn: 'made_on',
  notifiedAt: 'notified_at',
  complaintDeadline: 'complaint_deadline',
};

/** Writes the state and what else the step changes. Somebody faster: Conflict. */
export async function saveDecision(
  ctx: RequestContext,
  { id, version }: Pick<LockedDecision, 'id' | 'version'>,
  state: DecisionState,
  changes: DecisionChanges,
): Promise<void> {
  const fields = (Object.keys(columnOf) as (keyof DecisionChanges)[]).filter((field) => changes[field] !== undefined);
  const sets = fields.map((field, index) => `, ${columnOf[field]} = $${index + 4}`).join('');
  const { rowCount } = await ctx.sql(
    `UPDATE decision SET state = $3, version = version + 1${sets} WHERE id = $1 AND version = $2`,
    [id, version, state, ...fields.map((field) => changes[field] ?? null)],
  );
  savedOne(rowCount);
}

/** The history row of one step of a decision. */
export function decisionHistory(
  decision: Pick<LockedDecision, 'id' | 'tenantId' | 'participantId' | 'applicationId'>,
  step: string,
  fromState: DecisionState | null,
  toState: DecisionState,
  reason: string | null = null,
): HistoryRow {
  const { id, tenantId, participantId, applicationId } = decision;
  return { tenantId, participantId, applicationId, object: { type: 'decision', id }, step, fromState, toState, reason };
}

/** The audit row of a step of a decision. */
export function decisionAudit(decision: Pick<LockedDecision, 'id' | 'participantId'>, action: string): WriteRecord {
  return { action, participantIds: [decision.participantId], object: { type: 'decision', id: decision.id } };
}
