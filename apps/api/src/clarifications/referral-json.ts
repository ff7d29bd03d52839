import type { Subject } from '@inntak/domain/access';
import {
  clarificationSteps,
  meetingClosed,
  referralSteps,
  type ClarificationState,
  type OwnViewHow,
  type ReferralState,
} from '@inntak/domain/clarifications';
import type { CaseFacts } from '@inntak/domain/applications';
import { allowedSteps } from '@inntak/domain/steps';
import { grantedOrganisationsSql } from '../access/granted-organisations';
import type { WorkExperience } from '../applications/application.types';
import { toStations } from '../applications/stations.types';
import { finishAnswers, finishWish, wishJson, type AnswerJson, type WishJson } from '../applications/wish-json';
import type { Catalogue } from '../offers/catalogue';
import { finishParticipant, type ParticipantJson } from '../participants/participant-json';
import { toAllowedSteps } from '../platform/steps';
import { violationTexts } from '../platform/texts/violation-texts';
import type { Reader } from '../platform/transaction';
import { bookingDay } from './booking-day';
import { consequencesIn } from './consequence-texts';
import type { Clarification, Referral } from './referral.types';

/** A meeting with the work as SQL gives it. */
type ClarificationJson = Omit<Clarification, 'allowedSteps' | 'consequences' | 'ownView'> & {
  readonly state: ClarificationState;
  readonly ownView: { readonly how: OwnViewHow; readonly text: string } | null;
};

/** A referral as SQL gives it, with what the rules need. */
export interface ReferralJson extends Subject {
  readonly id: string;
  readonly applicationId: string;
  readonly kind: Referral['kind'];
  readonly step: number;
  readonly state: ReferralState;
  readonly version: number;
  readonly organisation: Referral['organisation'];
  readonly wish: WishJson | null;
  readonly outcome: Referral['outcome'];
  readonly reasonCodes: string[];
  readonly summary: string | null;
  readonly ownView: { readonly how: OwnViewHow; readonly text: string } | null;
  readonly dueOn: string | null;
  readonly clarifications: readonly ClarificationJson[];
}

/** What a referral tells of the case it stands in. */
export interface AboutCase {
  readonly participant: ParticipantJson;
  readonly caseNumber: string;
  readonly caseworker: Referral['caseworker'];
  readonly ownWords: Referral['ownWords'];
  readonly experiences: readonly WorkExperience[];
  readonly answers: readonly AnswerJson[];
  readonly facts: CaseFacts;
}

const ownView = (alias: string) =>
  `CASE WHEN ${alias}.own_view_how IS NOT NULL THEN json_build_object('how', ${alias}.own_view_how,
     'text', coalesce(${alias}.own_view, '')) END`;

const clarificationsOf = `(SELECT coalesce(json_agg(json_build_object('id', cl.id, 'kind', cl.kind, 'state', cl.state,
    'version', cl.version, 'startsAt', cl.starts_at, 'place', cl.place, 'with', cl.with_whom, 'courseId', cl.course_id,
    'result', cl.result,
    'reasonCodes', cl.reason_codes, 'summary', cl.summary, 'ownView', ${ownView('cl')}) ORDER BY cl.created_at, cl.id), '[]')
  FROM clarification cl WHERE cl.referral_id = re.id)`;

/** SQL text: what the row `re` of `referral` is as `ReferralJson`. */
export const referralObject = (
  granted = grantedOrganisationsSql('re.participant_id'),
) => `json_build_object('id', re.id, 'applicationId', re.application_id, 'kind', re.kind,
  'step', re.step, 'state', re.state, 'version', re.version, 'tenantId', re.tenant_id, 'participantId', re.participant_id,
  'organisationIds', ${granted},
  'organisation', (SELECT json_build_object('id', ro.id, 'code', ro.code, 'name', ro.name, 'kind', ro.kind)
     FROM organisation ro WHERE ro.id = re.organisation_id),
  'wish', ${wishJson('re.wish_id')}, 'outcome', re.outcome, 'reasonCodes', re.reason_codes, 'summary', re.summary,
  'ownView', ${ownView('re')}, 'dueOn', re.due_on, 'clarifications', ${clarificationsOf})`;

/** SQL text: whom at the office to call about a case: name, role, telephone. Aliases used inside: cr, cu, cm. */
export function caseworkerJson(applicationId: string): string {
  return `(SELECT json_build_object('name', coalesce(cu.name, cm.contact ->> 'name', 'Tildelingskontoret'),
      'role', coalesce(CASE WHEN cu.id IS NOT NULL THEN 'Saksbehandler' END, cm.contact ->> 'role', 'Tildelingskontoret'),
      'phone', coalesce(cm.contact ->> 'phone', ''))
    FROM application cr LEFT JOIN app_user cu ON cu.id = cr.responsible_user_id
    LEFT JOIN municipality_setting cm ON cm.municipality_id = cr.tenant_id WHERE cr.id = ${applicationId})`;
}

/**
 * SQL text: the referrals of an application as `ReferralJson[]`, the oldest first. `granted`: who holds a grant, where the
 * statement knows it already. Aliases used inside: re, ro, cl.
 */
export function referralsJson(applicationId: string, granted?: string): string {
  return `(SELECT coalesce(json_agg(${referralObject(granted)} ORDER BY re.created_at, re.id), '[]')
    FROM referral re WHERE re.application_id = ${applicationId})`;
}

/**
 * A referral as its reader may know it. The answers are those to the asked organisation's own form, for the office too:
 * what a referral shows is what it sends.
 */
export function finishReferral(reader: Reader, catalogue: Catalogue, json: ReferralJson, about: AboutCase): Referral {
  const { organisation, tenantId, participantId } = json;
  // Only the one who was asked acts on it, and only while its own grant is open.
  const organisationIds = json.organisationIds.filter((id) => id === organisation.id);
  const subject = { tenantId, participantId, organisationIds };
  const isAsked = (offerId: string) =>
    json.kind === 'nav'
      ? catalogue.find(offerId)?.decidedBy === 'nav'
      : catalogue.find(offerId)?.provider.id === organisation.id;
  return {
    id: json.id,
    kind: json.kind,
    step: json.step,
    state: json.state,
    version: json.version,
    organisation,
    wish: json.wish === null ? null : finishWish(reader, catalogue, subject, json.wish),
    outcome: json.outcome,
    reasonCodes: json.reasonCodes,
    consequences: consequencesIn(json),
    summary: json.summary,
    ownView: json.ownView,
    dueOn: json.dueOn,
    participant: finishParticipant(reader, about.participant),
    caseId: json.applicationId,
    caseNumber: about.caseNumber,
    caseworker: about.caseworker,
    ownWords: about.ownWords,
    experiences: [...about.experiences],
    answers: finishAnswers(
      catalogue,
      about.answers.filter(({ offerId }) => isAsked(offerId)),
    ),
    clarifications: json.clarifications.map((each) => ({
      ...each,
      consequences: consequencesIn(each),
      allowedSteps: toAllowedSteps(
        allowedSteps(clarificationSteps, reader.actor, { ...subject, state: each.state }, (step) =>
          meetingClosed(
            step,
            each.startsAt === null ? null : bookingDay(Date.parse(String(each.startsAt))),
            reader.today,
          ),
        ),
        violationTexts,
      ),
    })),
    stations: toStations(about.facts),
    allowedSteps: toAllowedSteps(
      allowedSteps(referralSteps, reader.actor, { ...subject, state: json.state }),
      violationTexts,
    ),
  };
}
