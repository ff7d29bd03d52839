import type { Subject } from '@inntak/domain/access';
import {
  complaintDeadline,
  decisionSteps,
  isOfAuthority,
  type Authority,
  type DecisionOutcome,
  type DecisionState,
  type DecisionStep,
} from '@inntak/domain/decisions';
import { reachedOn, type Delivery } from '@inntak/domain/letters';
import { allowedSteps } from '@inntak/domain/steps';
import { grantedOrganisationsSql } from '../access/granted-organisations';
import { holidaysAround } from '../platform/holidays';
import { toAllowedSteps } from '../platform/steps';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import type { Complaint } from './complaint.types';
import type { Decision } from './decision.types';

/** A decision as SQL gives it, with what the rules need. */
export interface DecisionJson extends Subject {
  readonly id: string;
  readonly applicationId: string;
  readonly authority: Authority;
  readonly outcome: DecisionOutcome;
  readonly state: DecisionState;
  readonly version: number;
  readonly service: string;
  readonly extentText: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly reasons: string;
  readonly facts: string;
  readonly ownView: string | null;
  readonly legalBasis: string;
  readonly regime: { readonly weeks: number; readonly body: string; readonly law: string; readonly how: string };
  readonly preparedBy: { readonly id: string; readonly name: string } | null;
  readonly approvedBy: { readonly id: string; readonly name: string } | null;
  readonly madeOn: string | null;
  readonly letterId: string | null;
  /** How the letter reached the person herself; null before there is one. */
  readonly delivery: Delivery | null;
  readonly complaints: readonly Complaint[];
}

const person = (column: string) =>
  `(SELECT json_build_object('id', pu.id, 'name', pu.name) FROM app_user pu WHERE pu.id = ${column})`;
const letter = `FROM letter le WHERE le.subject_table = 'decision' AND le.subject_id = de.id AND le.kind IN ('decision', 'navGrant')`;

const decisionObject = (
  granted = grantedOrganisationsSql('de.participant_id'),
) => `json_build_object('id', de.id, 'applicationId', de.application_id, 'authority', de.authority,
  'outcome', de.outcome, 'state', de.state, 'version', de.version, 'tenantId', de.tenant_id,
  'participantId', de.participant_id, 'organisationIds', ${granted},
  'service', de.service, 'extentText', de.extent_text, 'from', de.from_on, 'to', de.to_on, 'reasons', de.reasons,
  'facts', de.facts, 'ownView', de.own_view, 'legalBasis', de.legal_basis,
  'regime', (SELECT json_build_object('weeks', cr.weeks, 'body', cr.body, 'law', cr.law, 'how', cr.how)
     FROM complaint_regime cr WHERE cr.id = de.complaint_regime_id),
  'preparedBy', ${person('de.prepared_by_user_id')}, 'approvedBy', ${person('de.approved_by_user_id')},
  'madeOn', de.made_on, 'complaints', (SELECT coalesce(json_agg(json_build_object('id', co.id, 'text', co.text,
       'receivedOn', co.received_on, 'late', co.late, 'heardHow', co.heard_how,
       'heardBy', (SELECT hu.name FROM app_user hu WHERE hu.id = co.heard_by_user_id), 'answerReasons', co.answer_reasons,
       'answeredOn', co.answered_on, 'answeredBy', (SELECT au.name FROM app_user au WHERE au.id = co.answered_by_user_id),
       'forwardedOn', co.forwarded_on) ORDER BY co.created_at DESC, co.id), '[]')
     FROM complaint co WHERE co.decision_id = de.id), 'letterId', (SELECT le.id ${letter} ORDER BY le.created_at DESC LIMIT 1),
  'delivery', (SELECT json_build_object('channel', ld.channel, 'availableOn', oslo_day(ld.available_at),
       'secondNoticeOn', oslo_day(ld.second_notice_at), 'openedOn', oslo_day(ld.opened_at),
       'printedOn', oslo_day(ld.printed_at))
     FROM letter_delivery ld WHERE ld.letter_id IN (SELECT le.id ${letter}) ORDER BY ld.available_at, ld.id LIMIT 1))`;

/**
 * SQL text: the decisions of an application as `DecisionJson[]`, the latest first. `granted`: who holds a grant, where the
 * statement knows it already. Aliases inside: de, pu, le, cr, ld.
 */
export function decisionsJson(applicationId: string, granted?: string): string {
  return `(SELECT coalesce(json_agg(${decisionObject(granted)} ORDER BY de.created_at DESC, de.id), '[]')
    FROM decision de WHERE de.application_id = ${applicationId})`;
}

/** SQL text: a person's own view of her decisions as `DecisionJson[]`: those that are made, the latest first. */
export function ownDecisionsJson(participantId: string): string {
  return `(SELECT coalesce(json_agg(${decisionObject()} ORDER BY de.created_at DESC, de.id), '[]')
    FROM decision de WHERE de.participant_id = ${participantId} AND de.made_on IS NOT NULL)`;
}

/** SQL text: one decision as `DecisionJson`, null when unknown or hidden. */
export function decisionJson(id: string): string {
  return `(SELECT ${decisionObject()} FROM decision de WHERE de.id = ${id})`;
}

/** Steps that somebody presses a button for; the others follow from something else. */
const offered: readonly DecisionStep[] = [
  'sendForApproval',
  'returnToPreparer',
  'make',
  'complain',
  'uphold',
  'change',
  'forward',
  'forwardToNav',
];

/** Adds what the rules know: the complaint deadline, counted from when the letter reached the person, and allowed steps. */
export function finishDecision(ctx: RequestContext, json: DecisionJson): Decision {
  const { tenantId, participantId, organisationIds, state, regime, delivery } = json;
  const thing = { tenantId, participantId, organisationIds, state, preparedBy: json.preparedBy?.id ?? '' };
  const holidays = holidaysAround(ctx.today);
  const reached = delivery === null ? null : reachedOn(delivery, holidays);
  return {
    id: json.id,
    authority: json.authority,
    outcome: json.outcome,
    state,
    version: json.version,
    service: json.service,
    extentText: json.extentText,
    from: json.from,
    to: json.to,
    reasons: json.reasons,
    facts: json.facts,
    ownView: json.ownView,
    legalBasis: json.legalBasis,
    complaint: { ...regime, deadline: reached === null ? null : complaintDeadline(reached, regime, holidays) },
    preparedBy: json.preparedBy,
    approvedBy: json.approvedBy,
    madeOn: json.madeOn,
    letterId: json.letterId,
    complaints: [...json.complaints],
    allowedSteps: toAllowedSteps(
      allowedSteps(decisionSteps, ctx.actor, thing).filter(
        ({ step }) => offered.includes(step) && isOfAuthority(json.authority, step).ok,
      ),
      violationTexts,
    ),
  };
}
