import { officeRoles, type Subject } from '@inntak/domain/access';
import { allowedSteps } from '@inntak/domain/steps';
import { waitlistSteps, type WaitlistState } from '@inntak/domain/waitlists';
import { grantedOrganisationsSql } from '../access/granted-organisations';
import type { Catalogue } from '../offers/catalogue';
import { toAllowedSteps } from '../platform/steps';
import { violationTexts } from '../platform/texts/violation-texts';
import { sayDay, sayDays, sayList } from '../platform/texts/say';
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
  /** What the person has meanwhile at other offers, as far as the reader may see it. */
  readonly meanwhile: readonly { readonly offerId: string; readonly days: number; readonly from: string }[];
  readonly participantName: string | null;
  readonly caseId: string | null;
  readonly lastConfirmedOn: string | null;
  readonly question: WaitQuestionJson | null;
}

// Read as the reader: NAV sees what NAV has given, a provider its own.
const meanwhile = `(SELECT coalesce(json_agg(json_build_object('offerId', wd.offer_id, 'days', wd.days, 'from', wd.since)
      ORDER BY wd.days DESC, wd.since, wd.offer_id), '[]')
    FROM (SELECT pd.offer_id, count(DISTINCT pd.weekday)::int AS days, min(lower(pd.valid)) AS since
            FROM placement_day pd JOIN placement pl ON pl.id = pd.placement_id AND pl.state <> 'ended'
           WHERE pd.participant_id = we.participant_id AND pd.offer_id <> we.offer_id
             AND (upper(pd.valid) IS NULL OR upper(pd.valid) > app_today())
           GROUP BY pd.offer_id) wd WHERE we.state <> 'left')`;

const entryFields = (
  granted = grantedOrganisationsSql('we.participant_id'),
) => `'id', we.id, 'offerId', we.offer_id, 'state', we.state, 'version', we.version,
  'tenantId', we.tenant_id, 'participantId', we.participant_id,
  'organisationIds', ${granted}, 'since', we.since, 'informedOn', we.informed_on,
  'informedHow', we.informed_how, 'informedBy', (SELECT wu.name FROM app_user wu WHERE wu.id = we.informed_by_user_id),
  'meanwhile', ${meanwhile},
  'participantName', (SELECT wq.first_name || ' ' || wq.last_name FROM participant wq WHERE wq.id = we.participant_id),
  'caseId', (SELECT wc.id FROM application wc WHERE wc.id = we.application_id),
  'lastConfirmedOn', we.last_confirmed_on, 'question', ${waitQuestionJson('we.id')}`;
const rankOfOne = `(SELECT wr.place FROM waitlist_rank(we.id) wr WHERE we.state = 'waiting')`;

/**
 * SQL text: where an application waits as `WaitlistEntryJson[]`, the oldest first. `granted`: who holds a grant, where the
 * statement knows it already. Aliases inside: we, wu, wq, wc, wd, pd, pl, wr.
 */
export function waitlistEntriesJson(applicationId: string, granted?: string): string {
  return `(SELECT coalesce(json_agg(json_build_object(${entryFields(granted)}, 'rank', ${rankOfOne}) ORDER BY we.since, we.id), '[]')
    FROM waitlist_entry we WHERE we.application_id = ${applicationId})`;
}

/**
 * SQL text: a person's own waits as `WaitlistEntryJson[]`, those that are over left out. Without the place in the order:
 * it changes with other people's needs, and promises nothing. Aliases inside: we, wu, wq, wc, wd, pd, pl.
 */
export function ownWaitlistJson(participantId: string): string {
  return `(SELECT coalesce(json_agg(json_build_object(${entryFields()}, 'rank', NULL) ORDER BY we.since, we.id), '[]')
    FROM waitlist_entry we WHERE we.participant_id = ${participantId} AND we.state <> 'left')`;
}

/** SQL text: the row aliased `we` as `WaitlistEntryJson`, with its place as the list has it. */
export function waitlistRowJson(rank: string): string {
  return `json_build_object(${entryFields()}, 'rank', ${rank})`;
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
    // Others see who waits, and since when: the list shows the need and gives nobody a number.
    rank: officeRoles.some((role) => role === reader.actor.role) ? json.rank : null,
    informedOn: json.informedOn,
    informedHow: json.informedHow,
    informedBy: json.informedBy ?? 'Tildelingskontoret',
    interimText: interimOf(reader, catalogue, json.meanwhile),
    participantName: json.participantName,
    caseId: json.caseId,
    lastConfirmedOn: json.lastConfirmedOn,
    question: json.question && finishWaitQuestion(reader, thing, json.question),
    allowedSteps: toAllowedSteps(allowedSteps(waitlistSteps, reader.actor, thing), violationTexts),
  };
}

/** «Jobb på Bærum arbeidssenter 3 dager, Seniortilbudet 1 dag fra 1. mars 2027»; null where there is nothing. */
function interimOf(reader: Reader, catalogue: Catalogue, places: WaitlistEntryJson['meanwhile']): string | null {
  const texts = places.map(({ offerId, days, from }) =>
    [catalogue.offer(offerId).name, sayDays(days), ...(from > reader.today ? [`fra ${sayDay(from)}`] : [])].join(' '),
  );
  return texts.length === 0 ? null : sayList(texts);
}
