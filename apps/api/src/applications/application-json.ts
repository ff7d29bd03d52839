import type { Grant, Subject } from '@inntak/domain/access';
import {
  applicationSteps,
  closeApplication,
  closedByCase,
  isWorkedWith,
  mayReply,
  preliminaryReplyRoles,
  withdrawOneWish,
  type ApplicationState,
  type CaseFacts,
  type WishStep,
} from '@inntak/domain/applications';
import { isAfterDeadline } from '@inntak/domain/calendar';
import { allowedSteps } from '@inntak/domain/steps';
import { grantedOrganisationsSql, type KnownOfPerson } from '../access/granted-organisations';
import { factsOpenTo, openGrantsJson } from '../access/grants-json';
import type { Catalogue } from '../offers/catalogue';
import { toAllowedSteps } from '../platform/steps';
import { violationTexts } from '../platform/texts/violation-texts';
import type { Reader } from '../platform/transaction';
import type { Application } from './application.types';
import { experiencesJson, type ExperienceJson } from './experience-json';
import { toStations } from './stations.types';
import { answersJson, finishAnswers, finishWish, wishesJson, type AnswerJson, type WishJson } from './wish-json';

type AsStored = Pick<
  Application,
  | 'id'
  | 'caseNumber'
  | 'state'
  | 'version'
  | 'origin'
  | 'municipality'
  | 'ownWords'
  | 'important'
  | 'daysPerWeek'
  | 'plannedEndOfSchool'
  | 'helper'
  | 'submittedAt'
  | 'receivedOn'
  | 'late'
  | 'lateReason'
  | 'answerTarget'
  | 'preliminaryReplyDue'
>;

/** An application as SQL gives it, with what the rules need. */
export interface ApplicationJson extends AsStored, Subject {
  readonly grants: readonly Grant[];
  readonly state: ApplicationState;
  readonly wishes: readonly WishJson[];
  readonly answers: readonly AnswerJson[];
  readonly experiences: readonly ExperienceJson[];
  /** The whole case in plain facts: for stations, next steps and closing. */
  readonly facts: CaseFacts;
}

/** SQL text: the case facts of an application as the domain's `CaseFacts`. */
export function caseFactsSql(applicationId: string): string {
  return `case_facts(${applicationId})`;
}

/** The same, asked first as the office's own: that is quicker, and tells nothing but the office's cases. */
function caseFactsAtOffice(applicationId: string): string {
  return `coalesce((SELECT fa.facts FROM office_case_facts(ARRAY[${applicationId}]) fa), ${caseFactsSql(applicationId)}::json)`;
}

/** SQL text: what GraphQL and the rules need of the row `ap` of `application`, as `ApplicationJson`. */
const applicationObject = (
  known?: KnownOfPerson,
) => `json_build_object('id', ap.id, 'caseNumber', ap.case_number, 'state', ap.state,
  'version', ap.version, 'origin', ap.origin, 'tenantId', ap.tenant_id, 'participantId', ap.participant_id,
  'organisationIds', ${known?.organisations ?? grantedOrganisationsSql('ap.participant_id')},
  'municipality', (SELECT json_build_object('id', mu.id, 'code', mu.code, 'name', mu.name, 'kind', mu.kind)
     FROM municipality mu WHERE mu.id = ap.tenant_id),
  'ownWords', CASE WHEN ap.own_words IS NOT NULL THEN json_build_object('text', ap.own_words,
     'helper', ap.own_words_helper, 'day', ap.own_words_on) END,
  'important', ap.important, 'daysPerWeek', ap.days_per_week,
  'plannedEndOfSchool', (SELECT pe.school_ends_on FROM participant pe WHERE pe.id = ap.participant_id),
  'helper', (SELECT json_build_object('id', he.id, 'name', he.name) FROM app_user he WHERE he.id = ap.helper_user_id),
  'submittedAt', ap.submitted_at, 'receivedOn', ap.received_on, 'late', ap.late, 'lateReason', ap.late_reason,
  'answerTarget', ap.answer_target, 'preliminaryReplyDue', ap.preliminary_reply_due,
  'wishes', ${wishesJson('ap.id')}, 'answers', ${answersJson('ap.id')},
  'experiences', ${experiencesJson('ap.participant_id')}, 'facts', ${known ? caseFactsAtOffice('ap.id') : caseFactsSql('ap.id')},
  'grants', ${known?.grants ?? openGrantsJson('ap.participant_id')})`;

/**
 * SQL text: one application as `ApplicationJson`, null when unknown or hidden. `known`: on the case page, what the
 * statement has found of the person already. Do not use its alias `ap` in `id`.
 */
export function applicationJson(id: string, known?: KnownOfPerson): string {
  return `(SELECT ${applicationObject(known)} FROM application ap WHERE ap.id = ${id})`;
}

/** SQL text: all applications of a person as `ApplicationJson[]`, the latest first. */
export function applicationsJson(participantId: string): string {
  return `(SELECT coalesce(json_agg(${applicationObject()} ORDER BY ap.created_at DESC, ap.id), '[]')
    FROM application ap WHERE ap.participant_id = ${participantId})`;
}

/**
 * Adds what the catalogue and the rules know (offers, stations, allowed steps), and takes away what this reader's grants do
 * not open: row-level security decides which rows, this decides which of their fields.
 */
export function finishApplication(reader: Reader, catalogue: Catalogue, json: ApplicationJson): Application {
  const { tenantId, participantId, organisationIds, grants, facts, wishes, answers, experiences, ...stored } = json;
  const subject = { tenantId, participantId, organisationIds };
  const opens = factsOpenTo(reader, { participantId, tenantId, grants });
  const thing = { ...subject, state: json.state };
  const closing = closeApplication(facts);
  const steps = allowedSteps(applicationSteps, reader.actor, thing, (step) =>
    step === 'close' && !closing.ok ? closing.violation : null,
  );
  const closedFor = (id: string) => (step: WishStep) => {
    const { state } = json;
    if (step !== 'withdraw') return closedByCase(step, state);
    if (!isWorkedWith(state)) return { rule: 'step-not-open' as const, step, state };
    const others = withdrawOneWish(wishes, id);
    return others.ok ? null : others.violation;
  };
  return {
    ...stored,
    ownWords: opens('ownWords') ? stored.ownWords : null,
    important: opens('ownWords') ? stored.important : [],
    daysPerWeek: opens('wishes') ? stored.daysPerWeek : null,
    plannedEndOfSchool: opens('endOfSchool') ? stored.plannedEndOfSchool : null,
    experiences: opens('experience') ? [...experiences] : [],
    late: stored.late || wouldBeLate(reader, json),
    preliminaryReplyDue: mayReply(facts) ? stored.preliminaryReplyDue : null,
    deadline: facts.applicationDeadline,
    wishes: opens('wishes')
      ? wishes.map((wish) => finishWish(reader, catalogue, subject, wish, closedFor(wish.id)))
      : [],
    answers: opens('answers') ? finishAnswers(catalogue, answers) : [],
    stations: toStations(facts),
    maySendPreliminaryReply: preliminaryReplyRoles.includes(reader.actor.role) && mayReply(facts),
    allowedSteps: toAllowedSteps(steps, violationTexts),
  };
}

/** What has not been sent is late as soon as the deadline has been: the form asks why before it is sent, not after. */
function wouldBeLate({ today }: Reader, { state, facts }: ApplicationJson): boolean {
  const { applicationDeadline: deadline } = facts;
  const isUnsent = state === 'draft' || state === 'awaitingApproval';
  return isUnsent && deadline !== null && isAfterDeadline(today, deadline);
}

/** May this reader know of the application at all? A mandate for money opens the person, not the application. */
export function mayKnowOf(reader: Reader, json: ApplicationJson): boolean {
  return factsOpenTo(reader, json)('application');
}
