import type { Subject } from '@inntak/domain/access';
import { consentSteps, type ConsentState } from '@inntak/domain/clarifications';
import { allowedSteps } from '@inntak/domain/steps';
import { grantedOrganisationsSql } from '../access/granted-organisations';
import { toAllowedSteps } from '../platform/steps';
import { violationTexts } from '../platform/texts/violation-texts';
import type { Reader } from '../platform/transaction';
import type { Disclosure } from './disclosure.types';

/** A disclosure as SQL gives it; `consent` is null where a law is cited. */
export interface DisclosureJson extends Subject, Omit<Disclosure, 'state' | 'allowedSteps'> {
  readonly applicationId: string;
  readonly consent: ConsentState | null;
}

const disclosureObject = (
  granted = grantedOrganisationsSql('di.participant_id'),
) => `json_build_object('id', di.id, 'applicationId', di.application_id, 'tenantId', di.tenant_id,
  'participantId', di.participant_id, 'organisationIds', ${granted},
  'recipient', (SELECT json_build_object('id', dr.id, 'code', dr.code, 'name', dr.name, 'kind', dr.kind)
     FROM organisation dr WHERE dr.id = di.recipient_organisation_id),
  'content', di.content, 'basis', di.basis, 'lawText', di.law_text, 'shownOn', di.shown_on,
  'consent', (SELECT co.state FROM consent co WHERE co.id = di.consent_id),
  'answeredOn', (SELECT oslo_day(co.answered_at) FROM consent co WHERE co.id = di.consent_id))`;

/**
 * SQL text: the disclosures of an application as `DisclosureJson[]`, the latest first. `granted`: who holds a grant, where the
 * statement knows it already. Aliases used inside: di, dr, co.
 */
export function disclosuresJson(applicationId: string, granted?: string): string {
  return `(SELECT coalesce(json_agg(${disclosureObject(granted)} ORDER BY di.created_at DESC, di.id), '[]')
    FROM disclosure di WHERE di.application_id = ${applicationId})`;
}

/** SQL text: the disclosures of a person as `DisclosureJson[]`, the latest first. */
export function ownDisclosuresJson(participantId: string): string {
  return `(SELECT coalesce(json_agg(${disclosureObject()} ORDER BY di.created_at DESC, di.id), '[]')
    FROM disclosure di WHERE di.participant_id = ${participantId})`;
}

/** SQL text: one disclosure as `DisclosureJson`, null when unknown or hidden. */
export function disclosureJson(id: string): string {
  return `(SELECT ${disclosureObject()} FROM disclosure di WHERE di.id = ${id})`;
}

/** Adds what the rules know: the state, and who may answer. */
export function finishDisclosure(reader: Reader, json: DisclosureJson): Disclosure {
  const { tenantId, participantId, organisationIds, consent } = json;
  const state = consent ?? 'given';
  const steps =
    consent === null
      ? []
      : allowedSteps(consentSteps, reader.actor, { tenantId, participantId, organisationIds, state: consent });
  return {
    id: json.id,
    recipient: json.recipient,
    content: json.content,
    state,
    basis: json.basis,
    lawText: json.lawText,
    shownOn: json.shownOn,
    answeredOn: json.answeredOn,
    allowedSteps: toAllowedSteps(steps, violationTexts),
  };
}
