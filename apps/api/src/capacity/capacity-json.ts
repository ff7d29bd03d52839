import {
  closureStepClosed,
  closureSteps,
  poolAnsweredAt,
  poolChangeSteps,
  type ClosureState,
  type PoolChangeState,
} from '@inntak/domain/capacity';
import { allowedSteps } from '@inntak/domain/steps';
import { weekdayName } from '../calendar/weekdays';
import type { CatalogueOffer } from '../offers/catalogue';
import { toAllowedSteps } from '../platform/steps';
import { violationTexts } from '../platform/texts/violation-texts';
import type { Reader } from '../platform/transaction';
import type { Closure, ClosureStep } from './capacity.types';
import { ownershipOf } from './own-offers';
import type { PoolChange, PoolPeriod } from './pool-change.types';

/** A closure as SQL gives it. */
export interface ClosureJson {
  readonly id: string;
  readonly offerId: string;
  readonly version: number;
  readonly state: ClosureState;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly steps: ClosureStep[];
}

/** A dated number of places as SQL gives it. */
export interface PoolPeriodJson extends Omit<PoolPeriod, 'municipality' | 'weekday'> {
  readonly offerId: string;
  readonly municipalityId: string | null;
  readonly weekday: number | null;
}

/** A change of places as SQL gives it. */
export interface PoolChangeJson extends Omit<
  PoolChange,
  'municipality' | 'weekday' | 'allowedSteps' | 'answeringOffice'
> {
  /** The offices of the municipality, by their kind. */
  readonly offices: Readonly<Partial<Record<'office' | 'navOffice', string>>>;
  readonly offerId: string;
  readonly municipalityId: string;
  readonly weekday: number | null;
  readonly state: PoolChangeState;
}

/** SQL text: the closures that `where` leaves of alias `oc`, as `ClosureJson[]`. Aliases inside: oc, os, ou, ol. */
export function closuresJson(where: string): string {
  return `(SELECT coalesce(json_agg(json_build_object('id', oc.id, 'offerId', oc.offer_id, 'version', oc.version,
      'state', oc.state, 'from', lower(oc.valid), 'to', upper(oc.valid) - 1, 'reason', oc.reason,
      'steps', (SELECT coalesce(json_agg(json_build_object('step', os.step, 'from', os.from_on, 'to', os.to_on,
            'reason', os.reason, 'at', os.at, 'by', ou.name, 'lettersTo', coalesce(ol.people, 0)) ORDER BY os.at, os.id), '[]')
          FROM closure_step os LEFT JOIN app_user ou ON ou.id = os.by_user_id
          LEFT JOIN closure_letters(ARRAY(SELECT cs.id FROM closure_step cs WHERE cs.closure_id = oc.id)) ol ON ol.step_id = os.id
         WHERE os.closure_id = oc.id))
    ORDER BY lower(oc.valid), oc.id), '[]') FROM offer_closure oc WHERE ${where})`;
}

/** SQL text: how many places there were and are at the offers, as `PoolPeriodJson[]`. Aliases inside: pp, pu, px. */
export function poolHistoryJson(offerIds: string): string {
  return `(SELECT coalesce(json_agg(json_build_object('offerId', pp.offer_id, 'municipalityId', pp.municipality_id,
      'weekday', pp.weekday, 'places', pp.places, 'from', lower(pp.valid), 'to', upper(pp.valid) - 1, 'source', pp.source,
      'sourceDate', pp.source_date, 'by', (SELECT pu.name FROM pool_change px JOIN app_user pu ON pu.id = px.answered_by_user_id
         WHERE px.state = 'made' AND px.offer_id = pp.offer_id
           AND (pp.municipality_id IS NULL OR px.municipality_id = pp.municipality_id)
           AND (px.weekday IS NULL OR px.weekday = pp.weekday) AND px.from_on = lower(pp.valid) LIMIT 1))
      ORDER BY lower(pp.valid) DESC, pp.weekday, pp.municipality_id), '[]')
    FROM (SELECT offer_id, municipality_id, weekday, places, valid, source, source_date FROM offer_pool
          UNION ALL SELECT offer_id, NULL, weekday, open_places, valid, source, source_date FROM offer_capacity
           WHERE open_places > 0) AS pp WHERE pp.offer_id = ANY (${offerIds}))`;
}

/** SQL text: the changes of places that `where` leaves of alias `pc`, as `PoolChangeJson[]`. Aliases inside: pc, pb, pa, po. */
export function poolChangesJson(where: string): string {
  return `(SELECT coalesce(json_agg(json_build_object('id', pc.id, 'offerId', pc.offer_id, 'version', pc.version,
      'state', pc.state, 'municipalityId', pc.municipality_id, 'weekday', pc.weekday, 'places', pc.places,
      'placesBefore', pc.places_before, 'from', pc.from_on, 'source', pc.source, 'sourceDate', pc.source_date,
      'reason', pc.reason, 'proposedBy', pb.name, 'answeredBy', pa.name, 'answeredAt', pc.answered_at,
      'answerReason', pc.answer_reason,
      'offices', (SELECT coalesce(json_object_agg(po.kind, po.name), '{}') FROM organisation po
         WHERE po.municipality_id = pc.municipality_id AND po.kind IN ('office', 'navOffice')))
      ORDER BY pc.created_at DESC, pc.id), '[]')
    FROM pool_change pc LEFT JOIN app_user pb ON pb.id = pc.proposed_by_user_id
    LEFT JOIN app_user pa ON pa.id = pc.answered_by_user_id WHERE ${where})`;
}

/** Adds what the rules know of a closure: what this actor may do with it. */
export function finishClosure(reader: Reader, offer: CatalogueOffer, json: ClosureJson): Closure {
  const closed = (step: keyof typeof closureSteps) => closureStepClosed(step, json, reader.today);
  const thing = { ...ownershipOf(offer), state: json.state };
  return {
    ...json,
    allowedSteps: toAllowedSteps(allowedSteps(closureSteps, reader.actor, thing, closed), violationTexts),
  };
}

/** Adds the names that the catalogue knows. */
export function finishPoolPeriod(offer: CatalogueOffer, json: PoolPeriodJson): PoolPeriod {
  return {
    ...json,
    municipality: offer.municipalities.find(({ id }) => id === json.municipalityId) ?? null,
    weekday: json.weekday === null ? null : weekdayName(json.weekday),
  };
}

/** Adds the names that the catalogue knows, and what this actor may do. */
export function finishPoolChange(reader: Reader, offer: CatalogueOffer, json: PoolChangeJson): PoolChange {
  const municipality = offer.municipalities.find(({ id }) => id === json.municipalityId);
  if (!municipality) throw new Error('A change of places names a municipality that the offer does not serve.');
  const thing = { ...ownershipOf(offer, municipality.id, reader.actor), state: json.state };
  return {
    ...json,
    municipality,
    weekday: json.weekday === null ? null : weekdayName(json.weekday),
    answeringOffice: json.offices[poolAnsweredAt(offer.decidedBy)] ?? null,
    allowedSteps: toAllowedSteps(allowedSteps(poolChangeSteps, reader.actor, thing), violationTexts),
  };
}
