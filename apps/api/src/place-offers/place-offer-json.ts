import { officeRoles, type Subject } from '@inntak/domain/access';
import { answerDeadline } from '@inntak/domain/calendar';
import type { Authority } from '@inntak/domain/decisions';
import { placeOfferSteps, releaseClosed, type PlaceOfferState, type PlaceOfferStep } from '@inntak/domain/place-offers';
import { allowedSteps } from '@inntak/domain/steps';
import { grantedOrganisationsSql } from '../access/granted-organisations';
import { weekdayName } from '../calendar/weekdays';
import type { Catalogue } from '../offers/catalogue';
import { holidaysAround } from '../platform/holidays';
import { toAllowedSteps } from '../platform/steps';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import type { PlaceOffer } from './place-offer.types';

/** A place offer as SQL gives it, with what the rules need. */
export interface PlaceOfferJson extends Subject {
  readonly id: string;
  readonly applicationId: string;
  readonly state: PlaceOfferState;
  readonly version: number;
  readonly authority: Authority;
  readonly days: readonly { readonly offerId: string; readonly workAreaId: string | null; readonly weekday: number }[];
  readonly startOn: string;
  readonly firstDayText: string | null;
  readonly answerBy: string | null;
  readonly sentOn: string | null;
  readonly answeredOn: string | null;
  readonly answeredHow: string | null;
  readonly heardBy: string | null;
  readonly heardWho: string | null;
  readonly heardNote: string | null;
  readonly confirmedByLetter: boolean;
  readonly letterId: string | null;
  readonly answerWithinDays: number;
  /** It has become a placement, which is ended and not released. */
  readonly placed: boolean;
  /** A decision grants it. */
  readonly granted: boolean;
  /** The person has another place on some of its days: she keeps it until this one begins. */
  readonly beside: boolean;
}

const letterOf = (kind: string) => `(SELECT le.id FROM letter le WHERE le.subject_table = 'place_offer'
     AND le.subject_id = po.id AND le.kind = '${kind}' ORDER BY le.created_at DESC LIMIT 1)`;

const placeOfferObject = (
  granted = grantedOrganisationsSql('po.participant_id'),
) => `json_build_object('id', po.id, 'applicationId', po.application_id, 'state', po.state,
  'version', po.version, 'authority', po.authority, 'tenantId', po.tenant_id, 'participantId', po.participant_id,
  'organisationIds', ${granted},
  'days', (SELECT coalesce(json_agg(json_build_object('offerId', pd.offer_id, 'workAreaId', pd.work_area_id,
      'weekday', pd.weekday) ORDER BY pd.weekday), '[]') FROM place_offer_day pd WHERE pd.place_offer_id = po.id),
  'startOn', po.start_on, 'firstDayText', po.first_day_text, 'answerBy', po.answer_by, 'sentOn', oslo_day(po.sent_at),
  'answeredOn', coalesce(po.heard_on, oslo_day(po.answered_at)),
  'answeredHow', CASE po.answered_how WHEN 'heard' THEN po.heard_how ELSE po.answered_how END,
  'heardBy', (SELECT hb.name FROM app_user hb WHERE hb.id = po.heard_by_user_id),
  'heardWho', po.heard_who, 'heardNote', po.heard_note, 'confirmedByLetter', ${letterOf('answerConfirmation')} IS NOT NULL, 'letterId', ${letterOf('placeOffer')},
  'answerWithinDays', coalesce((SELECT ms.answer_within_days FROM municipality_setting ms
     WHERE ms.municipality_id = po.tenant_id), 14), 'placed', EXISTS (SELECT 1 FROM placement pe WHERE pe.place_offer_id = po.id),
  'granted', po.state = 'accepted' AND is_granted(po.id),
  'beside', po.state IN ('prepared', 'sent', 'talking', 'overdue', 'accepted') AND is_beside(po.id))`;

/**
 * SQL text: the place offers of an application as `PlaceOfferJson[]`, the latest first. `granted`: who holds a grant, where the
 * statement knows it already. Aliases used inside: po, pd, hb, le, ms, pe.
 */
export function placeOffersJson(applicationId: string, granted?: string): string {
  return `(SELECT coalesce(json_agg(${placeOfferObject(granted)} ORDER BY po.created_at DESC, po.id), '[]')
    FROM place_offer po WHERE po.application_id = ${applicationId})`;
}

/**
 * SQL text: a person's own view of her place offers as `PlaceOfferJson[]`: what has been sent, the latest first. One that is
 * being prepared is not hers to see yet.
 */
export function ownPlaceOffersJson(participantId: string): string {
  return `(SELECT coalesce(json_agg(${placeOfferObject()} ORDER BY po.created_at DESC, po.id), '[]')
    FROM place_offer po WHERE po.participant_id = ${participantId} AND po.sent_at IS NOT NULL)`;
}

/** SQL text: one place offer as `PlaceOfferJson`, null when unknown or hidden. */
export function placeOfferJson(id: string): string {
  return `(SELECT ${placeOfferObject()} FROM place_offer po WHERE po.id = ${id})`;
}

/** Adds what the catalogue and the rules know: offers and allowed steps. */
export function finishPlaceOffer(ctx: RequestContext, catalogue: Catalogue, json: PlaceOfferJson): PlaceOffer {
  const { tenantId, participantId, organisationIds, state, days } = json;
  const thing = { tenantId, participantId, organisationIds, state };
  const isOffice = officeRoles.some((role) => role === ctx.actor.role);
  const closed = (step: PlaceOfferStep) => (step === 'release' ? releaseClosed(json) : null);
  return {
    id: json.id,
    state,
    version: json.version,
    authority: json.authority,
    days: days.map(({ offerId, workAreaId, weekday }) => ({
      offer: catalogue.offer(offerId),
      workArea: catalogue.workArea(workAreaId),
      weekday: weekdayName(weekday),
    })),
    startOn: json.startOn,
    firstDayText: json.firstDayText,
    answerBy: json.answerBy,
    sentOn: json.sentOn,
    answeredOn: json.answeredOn,
    answeredHow: json.answeredHow,
    heardBy: json.heardBy,
    heardWho: isOffice ? json.heardWho : null,
    heardNote: isOffice ? json.heardNote : null,
    keepsOther: json.beside,
    confirmedByLetter: json.confirmedByLetter,
    letterId: json.letterId,
    answerByIfSentToday:
      state === 'prepared' ? answerDeadline(ctx.today, holidaysAround(ctx.today), json.answerWithinDays) : null,
    allowedSteps: toAllowedSteps(allowedSteps(placeOfferSteps, ctx.actor, thing, closed), violationTexts),
  };
}
