import { officeRoles, type Subject } from '@inntak/domain/access';
import type { Weekday } from '@inntak/domain/calendar';
import {
  endClosed,
  moveOf,
  placementSteps,
  resumePlacement,
  startPlacement,
  transportSteps,
  type HeldDay,
  type PlacementState,
  type TransportWay,
} from '@inntak/domain/placements';
import { allowedSteps, takeStep } from '@inntak/domain/steps';
import { grantedOrganisationsSql, type KnownOfPerson } from '../access/granted-organisations';
import { weekdayName } from '../calendar/weekdays';
import type { Catalogue } from '../offers/catalogue';
import { finishParticipant, participantJson, type ParticipantJson } from '../participants/participant-json';
import { toAllowedSteps } from '../platform/steps';
import { violationTexts } from '../platform/texts/violation-texts';
import type { Reader } from '../platform/transaction';
import type { Placement, TransportTold } from './placement.types';
import { heldBesideJson } from './give-up';
import { finishProposal, mayPropose, proposalsJson, type ProposalJson } from './proposal-json';

/** A placement as SQL gives it, with what the rules need. */
export interface PlacementJson extends Subject {
  readonly id: string;
  readonly state: PlacementState;
  readonly version: number;
  readonly financing: string;
  readonly earmarkedGrant: { readonly id: string; readonly purpose: string } | null;
  readonly from: string;
  readonly to: string | null;
  readonly pauseFrom: string | null;
  readonly pausedUntil: string | null;
  readonly transport: TransportWay | null;
  readonly transportTold: TransportTold | null;
  readonly days: readonly {
    readonly offerId: string;
    readonly workAreaId: string | null;
    readonly weekday: Weekday;
    readonly from: string;
    readonly to: string | null;
  }[];
  readonly participant: ParticipantJson;
  readonly caseId: string | null;
  /** It came from a case, whether or not the reader may see that. */
  readonly hasCase: boolean;
  readonly proposals: readonly ProposalJson[];
  /** The days of it that another place is held for. Null: none, or not the reader's to know. */
  readonly held: readonly HeldDay[] | null;
}

// The money is told to who may see grants: it is under its own policy.
// The case is named only to who may see it: the application is under its own policy.
const placementObject = (
  known?: KnownOfPerson,
) => `json_build_object('id', pl.id, 'state', pl.state, 'version', pl.version, 'financing', pl.financing,
  'earmarkedGrant', (SELECT json_build_object('id', pg.id, 'purpose', pg.purpose) FROM earmarked_grant pg
    WHERE pg.id = pl.earmarked_grant_id),
  'tenantId', pl.tenant_id, 'participantId', pl.participant_id,
  'organisationIds', ${known?.organisations ?? grantedOrganisationsSql('pl.participant_id')}, 'from', pl.from_on, 'to', pl.to_on,
  'pauseFrom', pl.pause_from, 'pausedUntil', pl.paused_until, 'transport', pl.transport,
  'transportTold', CASE WHEN pl.transport IS NOT NULL THEN json_build_object('on', pl.transport_told_on,
      'by', (SELECT pt.name FROM app_user pt WHERE pt.id = pl.transport_told_by_user_id)) END,
  'days', (SELECT coalesce(json_agg(json_build_object('offerId', py.offer_id, 'workAreaId', py.work_area_id,
      'weekday', py.weekday, 'from', lower(py.valid), 'to', upper(py.valid) - 1) ORDER BY py.weekday, lower(py.valid)), '[]')
    FROM placement_day py WHERE py.placement_id = pl.id),
  'participant', ${known?.participant ?? participantJson('pl.participant_id')},
  'caseId', (SELECT pc.id FROM application pc WHERE pc.id = pl.application_id),
  'hasCase', pl.application_id IS NOT NULL,
  'proposals', ${proposalsJson('pl.id')},
  'held', CASE WHEN pl.state <> 'ended' AND ((SELECT actor_is_nav()) OR pl.tenant_id = ANY ((SELECT actor_tenants())::uuid[])
      AND EXISTS (SELECT 1 FROM place_offer_day ph WHERE ph.participant_id = pl.participant_id AND ph.holds))
    THEN ${heldBesideJson('pl.id')} END)`;

/**
 * SQL text: all placements of a person as `PlacementJson[]`, the latest first. `known`: what the statement has found of
 * her already. Aliases inside: pl, py, pc, pg, ph, pt.
 */
export function ownPlacementsJson(participantId: string, known?: KnownOfPerson): string {
  return `(SELECT coalesce(json_agg(${placementObject(known)} ORDER BY pl.from_on DESC, pl.id), '[]')
    FROM placement pl WHERE pl.participant_id = ${participantId})`;
}

/** SQL text: one placement as `PlacementJson`, null when unknown or hidden. Aliases inside: pl, py, pc, pg, ph, pt. */
export function placementJson(id: string): string {
  return `(SELECT ${placementObject()} FROM placement pl WHERE pl.id = ${id})`;
}

/** Adds what the catalogue and the rules know; the person as far as the reader may know. */
export function finishPlacement(reader: Reader, catalogue: Catalogue, json: PlacementJson): Placement {
  const { tenantId, participantId, organisationIds, state, from, to } = json;
  const thing = { tenantId, participantId, organisationIds, state };
  const move = moveOf(json.held ?? []);
  const isNav = reader.actor.role === 'navAdviser';
  const tooEarly = startPlacement({ from, to }, reader.today);
  const mayResume = resumePlacement(state, json.pauseFrom);
  const closed = (step: string) => {
    if (step === 'start' && !tooEarly.ok) return tooEarly.violation;
    return step === 'resume' && !mayResume.ok
      ? mayResume.violation
      : endClosed(step, json, reader.actor.role, move?.decided ?? false);
  };
  const own = json.days.filter(
    (day) =>
      catalogue.offer(day.offerId).provider.id === reader.actor.organisationId &&
      (day.to === null || day.to >= reader.today),
  );
  const weekdays = own.filter(({ offerId }) => offerId === own[0]?.offerId).map(({ weekday }) => weekday);
  return {
    id: json.id,
    state,
    version: json.version,
    financing: json.financing,
    earmarkedGrant: json.earmarkedGrant,
    days: json.days.map((day) => ({
      offer: catalogue.offer(day.offerId),
      workArea: catalogue.workArea(day.workAreaId),
      weekday: weekdayName(day.weekday),
      from: day.from,
      to: day.to,
    })),
    from,
    to,
    pauseFrom: json.pauseFrom,
    pausedUntil: json.pausedUntil,
    transport: json.transport,
    transportTold: officeRoles.some((role) => role === reader.actor.role) ? json.transportTold : null,
    mayTellTransport: takeStep(transportSteps, reader.actor, thing, 'tellTransport').ok,
    participant: finishParticipant(reader, json.participant),
    caseId: json.caseId,
    proposals: json.proposals.map((proposal) =>
      finishProposal(reader, catalogue, { tenantId, participantId, financing: json.financing }, proposal),
    ),
    mayPropose: mayPropose(reader, { state, from, to, weekdays }, own.length > 0, json.proposals),
    // What she has not answered, or is not decided, is between her and the office.
    move: isNav && !move?.decided ? null : move,
    allowedSteps: toAllowedSteps(allowedSteps(placementSteps, reader.actor, thing, closed), violationTexts),
  };
}
