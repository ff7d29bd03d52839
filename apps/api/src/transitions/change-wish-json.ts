import type { Subject } from '@inntak/domain/access';
import type { Weekday } from '@inntak/domain/calendar';
import { allowedSteps } from '@inntak/domain/steps';
import {
  changeWishSteps,
  directionOf,
  mayBeRecommended,
  mayBeShared,
  type ChangeKind,
  type ChangeWishOrigin,
  type ChangeWishState,
  type SharingAnswer,
} from '@inntak/domain/transitions';
import { grantedOrganisationsSql } from '../access/granted-organisations';
import { weekdayName } from '../calendar/weekdays';
import type { Catalogue } from '../offers/catalogue';
import { finishParticipant, participantJson, type ParticipantJson } from '../participants/participant-json';
import { toAllowedSteps } from '../platform/steps';
import { violationTexts } from '../platform/texts/violation-texts';
import type { Reader } from '../platform/transaction';
import type { ChangeKnown, ChangeMeeting, ChangeOutcome, ChangeWish } from './change-wish.types';

/** One weekday somebody has, as stored with a wish. */
export interface HeldDay {
  readonly offerId: string;
  readonly workAreaId: string | null;
  readonly weekday: Weekday;
}

/** A wished place as stored. */
export interface WantedRow {
  readonly offerId: string;
  readonly workAreaId: string | null;
  readonly weekdays: readonly Weekday[] | null;
  readonly days: number | null;
}

/** A wish for change as SQL gives it, with what the rules need. */
export interface ChangeWishJson extends Subject {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly state: ChangeWishState;
  readonly version: number;
  readonly origin: ChangeWishOrigin;
  readonly madeBy: string | null;
  readonly madeOn: string;
  readonly ownWords: string | null;
  readonly personView: string | null;
  readonly nowDays: readonly HeldDay[];
  readonly wanted: readonly WantedRow[];
  readonly daysWanted: number | null;
  readonly returnOn: string | null;
  readonly urgent: boolean;
  readonly sharing: SharingAnswer;
  readonly sharingBasis: string | null;
  readonly againOn: string | null;
  readonly participant: ParticipantJson;
  readonly outcomes: readonly ChangeOutcome[];
  readonly meeting: ChangeMeeting | null;
  readonly caseId: string | null;
  readonly known: readonly ChangeKnown[];
  readonly inSwap: boolean;
}

const organisationName = (id: string) => `(SELECT og.name FROM organisation og WHERE og.id = ${id})`;

// Row-level security decides what of it a reader finds: outcomes, the case, and of what is known each provider its own.
const wishObject = `json_build_object('id', cw.id, 'kind', cw.kind, 'state', cw.state, 'version', cw.version,
  'tenantId', cw.tenant_id, 'participantId', cw.participant_id,
  'organisationIds', ${grantedOrganisationsSql('cw.participant_id')}, 'origin', cw.origin,
  'madeBy', coalesce(${organisationName('cw.made_by_organisation_id')},
     (SELECT mu.name FROM app_user mu WHERE mu.id = cw.made_by_user_id)), 'madeOn', cw.made_on, 'ownWords', cw.own_words,
  'personView', cw.person_view, 'nowDays', cw.now_days,
  'wanted', (SELECT coalesce(json_agg(json_build_object('offerId', cp.offer_id, 'workAreaId', cp.work_area_id,
      'weekdays', cp.weekdays, 'days', cp.days) ORDER BY cp.position), '[]')
    FROM change_wish_part cp WHERE cp.change_wish_id = cw.id),
  'daysWanted', cw.days_wanted, 'returnOn', cw.return_on, 'urgent', cw.urgent, 'sharing', cw.sharing,
  'sharingBasis', cw.sharing_basis, 'againOn', cw.again_on, 'participant', ${participantJson('cw.participant_id')},
  'outcomes', (SELECT coalesce(json_agg(json_build_object('id', co.id, 'outcome', co.outcome, 'what', co.what,
      'owner', ${organisationName('co.owner_organisation_id')}, 'dueOn', co.due_on,
      'teller', ${organisationName('co.teller_organisation_id')}, 'reason', co.reason, 'againOn', co.again_on,
      'recordedOn', co.recorded_on, 'doneOn', co.done_on, 'version', co.version) ORDER BY co.created_at DESC, co.id), '[]')
    FROM change_outcome co WHERE co.change_wish_id = cw.id),
  'meeting', (SELECT json_build_object('id', tm.id, 'week', tm.week, 'heldOn', tm.held_on, 'number', ai.number)
    FROM agenda_item ai JOIN meeting_days(ai.meeting_id) tm ON true
   WHERE ai.change_wish_id = cw.id AND ai.state <> 'takenOff' ORDER BY tm.held_on DESC LIMIT 1),
  'caseId', (SELECT ac.id FROM application ac WHERE ac.id = cw.application_id),
  'known', (SELECT coalesce(json_agg(json_build_object('who', ${organisationName('cl.organisation_id')}, 'kind', cl.kind,
      'result', cl.result, 'summary', cl.summary, 'on', cl.done_on) ORDER BY cl.done_on DESC NULLS LAST, cl.id), '[]')
    FROM clarification cl WHERE cl.participant_id = cw.participant_id AND cl.state = 'assessed'),
  'inSwap', EXISTS (SELECT 1 FROM swap_party sy JOIN swap sw ON sw.id = sy.swap_id WHERE sy.change_wish_id = cw.id
     AND sw.state IN ('asking', 'agreed', 'forApproval')))`;

/** SQL text: the row aliased `cw` as `ChangeWishJson`. Aliases inside: og, mu, cp, co, ai, tm, ac, cl, sy, sw. */
export const changeWishRowJson = wishObject;

/** SQL text: one wish as `ChangeWishJson`, null when unknown or hidden. */
export function changeWishJson(id: string): string {
  return `(SELECT ${wishObject} FROM change_wish cw WHERE cw.id = ${id})`;
}

/** SQL text: a person's wishes as `ChangeWishJson[]`, the latest first. */
export function ownChangeWishesJson(participantId: string): string {
  return `(SELECT coalesce(json_agg(${wishObject} ORDER BY cw.made_on DESC, cw.created_at DESC, cw.id), '[]')
    FROM change_wish cw WHERE cw.participant_id = ${participantId})`;
}

/** Adds what the catalogue and the rules know; the person as far as the reader may know. */
export function finishChangeWish(reader: Reader, known: Catalogue, json: ChangeWishJson): ChangeWish {
  const { tenantId, participantId, organisationIds, state, nowDays, wanted, sharing } = json;
  const shared = mayBeShared(sharing);
  const recommended = mayBeRecommended(json.kind, state);
  const closed = (step: string) => {
    if (step === 'putOnAgenda' && !shared.ok) return shared.violation;
    return step === 'recommend' && !recommended.ok ? recommended.violation : null;
  };
  const thing = { tenantId, participantId, organisationIds, state };
  return {
    ...json,
    outcomes: [...json.outcomes],
    known: [...json.known],
    direction: directionOf(
      json.kind,
      nowDays.map(({ offerId }) => known.offer(offerId).kind),
      wanted.map(({ offerId }) => known.offer(offerId).kind),
    ),
    now: nowDays.map((day) => finishDay(known, day)),
    wanted: wanted.map(({ offerId, workAreaId, weekdays, days }) => ({
      offer: known.offer(offerId),
      workArea: known.workArea(workAreaId),
      weekdays: weekdays?.map(weekdayName) ?? null,
      days,
    })),
    participant: finishParticipant(reader, json.participant),
    allowedSteps: toAllowedSteps(allowedSteps(changeWishSteps, reader.actor, thing, closed), violationTexts),
  };
}

/** A stored weekday with its offer. */
export function finishDay(known: Catalogue, { offerId, workAreaId, weekday }: HeldDay) {
  return { offer: known.offer(offerId), workArea: known.workArea(workAreaId), weekday: weekdayName(weekday) };
}
