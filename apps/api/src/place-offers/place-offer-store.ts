import type { Weekday } from '@inntak/domain/calendar';
import { randomUUID } from 'node:crypto';
import type { Subject } from '@inntak/domain/access';
import type { ApplicationState } from '@inntak/domain/applications';
import type { Authority, DecisionOrder, DecisionState } from '@inntak/domain/decisions';
import type { PlaceOfferState } from '@inntak/domain/place-offers';
import { grantedOrganisationsSql } from '../access/granted-organisations';
import { weekdayNumber } from '../calendar/weekdays';
import { savedOne, type Versioned } from '../platform/mutation';
import type { RequestContext } from '../platform/transaction';
import type { PlaceOfferDayInput } from './place-offer.types';
import type { KeptChoice } from './purchase-choice';

/** A place offer as a step finds it, kept until the transaction ends. */
export interface LockedPlaceOffer extends Subject, Versioned {
  readonly id: string;
  readonly applicationId: string;
  readonly wishId: string | null;
  readonly state: PlaceOfferState;
  readonly authority: Authority;
  readonly startOn: string;
  readonly answerBy: string | null;
  readonly order: DecisionOrder;
  readonly applicationState: ApplicationState;
  /** It has become a placement. */
  readonly placed: boolean;
  /** A decision grants it. */
  readonly granted: boolean;
  /** The person has another place on some of its days. */
  readonly beside: boolean;
  /** The state of the decision made from it; null while there is none. */
  readonly decision: DecisionState | null;
  readonly days: readonly { readonly offerId: string; readonly workAreaId: string | null; readonly weekday: Weekday }[];
}

const columns = `po.id, po.application_id AS "applicationId", po.wish_id AS "wishId", po.state, po.version, po.authority,
  (SELECT ap.state FROM application ap WHERE ap.id = po.application_id) AS "applicationState",
  EXISTS (SELECT 1 FROM placement pl WHERE pl.place_offer_id = po.id) AS placed,
  is_granted(po.id) AS granted, is_beside(po.id) AS beside,
  po.start_on AS "startOn", po.answer_by AS "answerBy", po.tenant_id AS "tenantId", po.participant_id AS "participantId",
  ${grantedOrganisationsSql('po.participant_id')} AS "organisationIds",
  coalesce((SELECT ms.decision_order FROM municipality_setting ms WHERE ms.municipality_id = po.tenant_id), 'answerFirst') AS "order",
  (SELECT de.state FROM decision de WHERE de.place_offer_id = po.id ORDER BY de.created_at DESC LIMIT 1) AS decision,
  (SELECT coalesce(json_agg(json_build_object('offerId', pd.offer_id, 'workAreaId', pd.work_area_id, 'weekday', pd.weekday)
     ORDER BY pd.weekday), '[]') FROM place_offer_day pd WHERE pd.place_offer_id = po.id) AS days,
  latest.name AS "changedBy", latest.at AS "changedAt"
  FROM place_offer po LEFT JOIN LATERAL (SELECT us.name, ch.at FROM case_history ch
         LEFT JOIN app_user us ON us.id = ch.by_user_id WHERE ch.object_id = po.id ORDER BY ch.seq DESC LIMIT 1) latest ON true
 WHERE po.id = $1`;

/**
 * Reads a place offer and keeps it. Who may look but not change gets it unkept: the table of steps refuses, and says why.
 * Null: unknown, or not for this actor to know about.
 */
export async function lockPlaceOffer(ctx: RequestContext, id: string): Promise<LockedPlaceOffer | null> {
  const kept = await ctx.sql<LockedPlaceOffer>(`SELECT ${columns} FOR NO KEY UPDATE OF po`, [id]);
  if (kept.rows[0]) return kept.rows[0];
  return (await ctx.sql<LockedPlaceOffer>(`SELECT ${columns}`, [id])).rows[0] ?? null;
}

/** What a step may write besides the state. */
export interface PlaceOfferChanges {
  readonly answerBy?: string;
  readonly sentAt?: Date;
  readonly answeredAt?: Date;
  readonly answeredHow?: 'self' | 'heard';
  readonly heardByUserId?: string | null;
  readonly heardHow?: string | null;
  readonly heardOn?: string | null;
  readonly heardWho?: string | null;
  readonly heardNote?: string | null;
  readonly releaseReason?: string;
  readonly replacedById?: string;
}

const columnOf: Record<keyof PlaceOfferChanges, string> = {
  answerBy: 'answer_by',
  sentAt: 'sent_at',
  answeredAt: 'answered_at',
  answeredHow: 'answered_how',
  heardByUserId: 'heard_by_user_id',
  heardHow: 'heard_how',
  heardOn: 'heard_on',
  heardWho: 'heard_who',
  heardNote: 'heard_note',
  releaseReason: 'release_reason',
  replacedById: 'replaced_by_id',
};

/** Writes the state and what else the step changes. Somebody faster: Conflict. */
export async function savePlaceOffer(
  ctx: RequestContext,
  { id, version }: LockedPlaceOffer,
  state: PlaceOfferState,
  changes: PlaceOfferChanges,
): Promise<void> {
  const fields = (Object.keys(columnOf) as (keyof PlaceOfferChanges)[]).filter((field) => changes[field] !== undefined);
  const sets = fields.map((field, index) => `, ${columnOf[field]} = $${index + 4}`).join('');
  const { rowCount } = await ctx.sql(
    `UPDATE place_offer SET state = $3, version = version + 1${sets} WHERE id = $1 AND version = $2`,
    [id, version, state, ...fields.map((field) => changes[field] ?? null)],
  );
  savedOne(rowCount);
}

/** A place offer to be written, in state `prepared`. */
export interface NewPlaceOffer {
  readonly applicationId: string;
  readonly participantId: string;
  readonly tenantId: string;
  readonly wishId: string | null;
  readonly authority: Authority;
  readonly startOn: string;
  readonly firstDayText: string | null;
  /** Why bought places among the days were chosen; null where none is bought. */
  readonly choice: KeptChoice | null;
  readonly days: readonly PlaceOfferDayInput[];
}

/** Writes a prepared place offer with its days, from the first day until further notice. Holds nothing yet. */
export async function insertPlaceOffer(ctx: RequestContext, offer: NewPlaceOffer): Promise<string> {
  const id = randomUUID();
  await ctx.sql(
    `INSERT INTO place_offer (id, application_id, participant_id, tenant_id, wish_id, authority, start_on, first_day_text,
                              prepared_by_user_id, choice_basis, choice_words, choice_among)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      id,
      offer.applicationId,
      offer.participantId,
      offer.tenantId,
      offer.wishId,
      offer.authority,
      offer.startOn,
      offer.firstDayText,
      ctx.actor.userId,
      offer.choice?.basis ?? null,
      offer.choice?.words ?? null,
      offer.choice?.among ?? null,
    ],
  );
  const days = offer.days.map(({ offerId, workAreaId, weekday }) => ({
    offer: offerId,
    area: workAreaId ?? null,
    weekday: weekdayNumber(weekday),
  }));
  await ctx.sql(
    `INSERT INTO place_offer_day (place_offer_id, participant_id, tenant_id, offer_id, work_area_id, weekday, valid)
     SELECT $1, $2, $3, d.offer, d.area, d.weekday, daterange($4::date, NULL, '[]')
       FROM jsonb_to_recordset($5::jsonb) AS d (offer uuid, area uuid, weekday smallint)`,
    [id, offer.participantId, offer.tenantId, offer.startOn, JSON.stringify(days)],
  );
  return id;
}
