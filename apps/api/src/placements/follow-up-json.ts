import type { Subject } from '@inntak/domain/access';
import {
  followUpAnswerBy,
  followUpDueOn,
  followUpStanding,
  followUpSteps,
  wantsChange,
  type FollowUpMonths,
  type FollowUpStep,
  type PlacementState,
} from '@inntak/domain/placements';
import { takeStep } from '@inntak/domain/steps';
import { grantedOrganisationsSql } from '../access/granted-organisations';
import type { Catalogue } from '../offers/catalogue';
import { finishParticipant, participantJson, type ParticipantJson } from '../participants/participant-json';
import type { Reader } from '../platform/transaction';
import type { FollowUp, FollowUpView } from './follow-up.types';

interface ViewJson extends FollowUpView {
  readonly side: 'person' | 'place';
  readonly organisationId: string | null;
}

/** A follow-up as SQL gives it, with what the rules need. */
export interface FollowUpJson extends Subject {
  readonly placementId: string;
  readonly months: FollowUpMonths;
  readonly state: PlacementState;
  readonly from: string;
  readonly to: string | null;
  readonly offerIds: readonly string[];
  readonly participant: ParticipantJson;
  readonly caseId: string | null;
  readonly wishNumber: number | null;
  readonly told: boolean;
  readonly views: readonly ViewJson[];
}

/**
 * SQL text: the follow-up of the placement aliased `w` at `m.months`, as `FollowUpJson`. The case, the wish and the answers
 * are under their own policies. Aliases inside: fd, fa, fu, fo.
 */
export const followUpObject = `json_build_object('placementId', w.id, 'months', m.months, 'state', w.state,
  'tenantId', w.tenant_id, 'participantId', w.participant_id,
  'organisationIds', ${grantedOrganisationsSql('w.participant_id')}, 'from', w.from_on, 'to', w.to_on,
  'offerIds', ARRAY(SELECT DISTINCT fd.offer_id FROM placement_day fd WHERE fd.placement_id = w.id),
  'participant', ${participantJson('w.participant_id')},
  'caseId', (SELECT fa.id FROM application fa WHERE fa.id = w.application_id),
  'wishNumber', wish_fulfilled(w.decision_id), 'told', follow_up_told(w.id, m.months),
  'views', (SELECT coalesce(json_agg(json_build_object('id', fu.id, 'version', fu.version, 'side', fu.side,
      'answer', fu.answer, 'words', fu.words, 'how', fu.how, 'organisationId', fu.organisation_id, 'organisation', fo.name,
      'openToPlace', cardinality(fu.open_to) > 0, 'on', fu.answered_on, 'settledWords', fu.settled_words,
      'settledOn', fu.settled_on) ORDER BY fo.name, fu.id), '[]')
    FROM follow_up fu LEFT JOIN organisation fo ON fo.id = fu.organisation_id
   WHERE fu.placement_id = w.id AND fu.months = m.months))`;

/** Adds what the catalogue and the rules know; the person as far as the reader may know. */
export function finishFollowUp(reader: Reader, known: Catalogue, json: FollowUpJson): FollowUp {
  const { tenantId, participantId, organisationIds, state, months, views, told, from, to } = json;
  const { actor, today } = reader;
  const person = views.find(({ side }) => side === 'person') ?? null;
  const places = views.filter(({ side }) => side === 'place');
  const thing = { tenantId, participantId, organisationIds, state };
  const may = (step: FollowUpStep) => takeStep(followUpSteps, actor, thing, step).ok;
  const standing = followUpStanding({ from, to }, months, told, today);
  const open = ['due', 'late'].includes(followUpStanding({ from, to }, months, false, today));
  const own = actor.role === 'participant' || actor.role === 'representative';
  return {
    placementId: json.placementId,
    months,
    dueOn: followUpDueOn(from, months),
    answerBy: followUpAnswerBy(from, months),
    standing,
    participant: finishParticipant(reader, json.participant),
    caseId: json.caseId,
    offers: json.offerIds.map((id) => known.offer(id)),
    from,
    wishNumber: json.wishNumber,
    told,
    person,
    places,
    mayAnswer: open && may('answerFollowUp') && (!told || (own && person !== null && person.settledOn === null)),
    mayTellView:
      open && may('tellPlaceView') && !places.some(({ organisationId }) => organisationId === actor.organisationId),
    maySettle: person !== null && person.settledOn === null && wantsChange(person.answer) && may('settleFollowUp'),
  };
}
