import type { Subject } from '@inntak/domain/access';
import { allowedSteps } from '@inntak/domain/steps';
import { waitlistSteps, type WaitlistState } from '@inntak/domain/waitlists';
import { grantedOrganisationsSql } from '../access/granted-organisations';
import type { Catalogue } from '../offers/catalogue';
import { toAllowedSteps } from '../platform/steps';
import { violationTexts } from '../platform/texts/violation-texts';
import type { Reader } from '../platform/transaction';
import { finishWaitQuestion, waitQuestionJson, type WaitQuestionJson } from './wait-question-json';
import type { WaitlistEntry } from './waitlist.types';

/** A waitlist entry as SQL gives it, with what the rules need. */
export interface WaitlistEntryJson extends Subject {
  readonly id: string;
  readonly offerId: string;
  readonly state: WaitlistState;
  readonly version: number;
  readonly since: string;
  readonly rank: number | null;
  readonly informedOn: string;
  readonly informedHow: string;
  readonly informedBy: string | null;
  readonly interimText: string | null;
  readonly participantName: string | null;
  readonly caseId: string | null;
  readonly lastConfirmedOn: string | null;
  readonly question: WaitQuestionJson | null;
}

const entryFields = `'id', we.id, 'offerId', we.offer_id, 'state', we.state, 'version', we.version,
  'tenantId', we.tenant_id, 'participantId', we.participant_id,
  'organisationIds', ${grantedOrganisationsSql('we.participant_id')}, 'since', we.since, 'informedOn', we.informed_on,
  'informedHow', we.informed_how, 'informedBy', (SELECT wu.name FROM app_user wu WHERE wu.id = we.informed_by_user_id),
  'interimText', we.interim_text,
  'participantName', (SELECT wq.first_name || ' ' || wq.last_name FROM participant wq WHERE wq.id = we.participant_id),
  'caseId', (SELECT wc.id FROM application wc WHERE wc.id = we.application_id),
  'lastConfirmedOn', we.last_confirmed_on, 'question', ${waitQuestionJson('we.id')}`;
const rankOfOne = `(SELECT wr.place FROM waitlist_rank(we.id) wr WHERE we.state = 'waiting')`;

/** SQL text: where an application waits as `WaitlistEntryJson[]`, the oldest first. Aliases inside: we, wu, wq, wc, wr. */
export function waitlistEntriesJson(applicationId: string): string {
  return `(SELECT coalesce(json_agg(json_build_object(${entryFields}, 'rank', ${rankOfOne}) ORDER BY we.since, we.id), '[]')
    FROM waitlist_entry we WHERE we.application_id = ${applicationId})`;
}

/**
 * SQL text: a person's own waits as `WaitlistEntryJson[]`, those that are over left out. Without the place in the order:
 * it changes with other people's needs, and promises nothing. Aliases inside: we, wu, wq, wc.
 */
export function ownWaitlistJson(participantId: string): string {
  return `(SELECT coalesce(json_agg(json_build_object(${entryFields}, 'rank', NULL) ORDER BY we.since, we.id), '[]')
    FROM waitlist_entry we WHERE we.participant_id = ${participantId} AND we.state <> 'left')`;
}

/** SQL text: the row aliased `we` as `WaitlistEntryJson`, with its place as the list has it. */
export function waitlistRowJson(rank: string): string {
  return `json_build_object(${entryFields}, 'rank', ${rank})`;
}

/** Adds what the catalogue and the rules know. */
export function finishWaitlistEntry(reader: Reader, catalogue: Catalogue, json: WaitlistEntryJson): WaitlistEntry {
  const { tenantId, participantId, organisationIds, state } = json;
  const thing = { tenantId, participantId, organisationIds, state };
  return {
    id: json.id,
    offer: catalogue.offer(json.offerId),
    state,
    version: json.version,
    since: json.since,
    rank: json.rank,
    informedOn: json.informedOn,
    informedHow: json.informedHow,
    informedBy: json.informedBy ?? 'Tildelingskontoret',
    interimText: json.interimText,
    participantName: json.participantName,
    caseId: json.caseId,
    lastConfirmedOn: json.lastConfirmedOn,
    question: json.question && finishWaitQuestion(reader, thing, json.question),
    allowedSteps: toAllowedSteps(allowedSteps(waitlistSteps, reader.actor, thing), violationTexts),
  };
}
