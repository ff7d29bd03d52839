import type { Subject } from '@inntak/domain/access';
import { consentSteps, type ConsentState } from '@inntak/domain/clarifications';
import { allowedSteps } from '@inntak/domain/steps';
import { toAllowedSteps } from '../platform/steps';
import { asSentence, sayList } from '../platform/texts/say';
import { violationTexts } from '../platform/texts/violation-texts';
import type { Reader } from '../platform/transaction';
import type { Consent } from './consent.types';

/** A consent as SQL gives it. */
export interface ConsentJson extends Subject {
  readonly id: string;
  readonly to: string;
  readonly content: readonly string[];
  readonly purpose: string;
  readonly state: ConsentState;
  readonly since: string;
}

/**
 * SQL text: what a person has said yes or no to, as `ConsentJson[]`, the latest first. What has been asked and not answered
 * stands with its disclosure. Aliases used inside: cs, ct.
 */
export function ownConsentsJson(participantId: string): string {
  return `(SELECT coalesce(json_agg(json_build_object('id', cs.id, 'tenantId', cs.tenant_id,
      'participantId', cs.participant_id, 'organisationIds', '[]'::json, 'to', ct.name, 'content', cs.content,
      'purpose', cs.purpose, 'state', cs.state, 'since', oslo_day(coalesce(cs.withdrawn_at, cs.answered_at)))
      ORDER BY cs.created_at DESC, cs.id), '[]')
    FROM consent cs JOIN organisation ct ON ct.id = cs.to_organisation_id
   WHERE cs.participant_id = ${participantId} AND cs.state <> 'asked')`;
}

/** Adds what the rules know. */
export function finishConsent(
  reader: Reader,
  { to, content, purpose, id, state, since, ...subject }: ConsentJson,
): Consent {
  const steps = allowedSteps(consentSteps, reader.actor, { ...subject, state });
  return {
    id,
    to,
    what: asSentence(sayList(content)),
    purpose,
    state,
    since,
    allowedSteps: toAllowedSteps(
      steps.filter(({ step }) => step === 'withdraw'),
      violationTexts,
    ),
  };
}
