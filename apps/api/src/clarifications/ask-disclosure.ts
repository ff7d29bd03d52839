import { randomUUID } from 'node:crypto';
import { recordDisclosure, type Disclosure as DomainDisclosure } from '@inntak/domain/clarifications';
import { refuse } from '@inntak/domain/outcome';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { casePayload, type CasePayload } from '../applications/office/case.types';
import { mayWork, worked } from '../applications/office/work-on-case';
import { lockApplication, type LockedApplication } from '../applications/take-application-step';
import type { HistoryRow } from '../platform/history';
import { mutation } from '../platform/mutation';
import type { Explanations, Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import { askingViolations, type AskingViolation } from './clarification-violations';
import { disclosureContent } from './disclosure-content';
import type { AskDisclosureInput } from './disclosure.types';
import { readDisclosuresForRules } from './disclosures.store';
import { possibleRecipient, type PossibleRecipient } from './recipient.queries';

interface Asking extends LockedApplication {
  readonly recipient: PossibleRecipient;
}
interface Asked {
  readonly disclosureId: string;
  readonly consentId: string | null;
}
type AnyViolation = RuleViolation | AskingViolation;
const explain: Explanations<AnyViolation> = { ...violationTexts, ...askingViolations };

/**
 * Shows the person what would go to somebody, and asks for a yes; or records the law that lets it go without one. Nothing
 * is sent yet.
 */
export function askDisclosure(ctx: RequestContext, input: AskDisclosureInput): Promise<CasePayload | Refusal> {
  const { applicationId, organisationId, basis } = input;
  const lawText = basis === 'legalBasis' ? (input.lawText ?? '').trim() : null;
  return mutation<Asking, AnyViolation, DomainDisclosure, Asked, CasePayload>(ctx, {
    lock: async () => {
      const application = await lockApplication(ctx, applicationId);
      const recipient = application && (await possibleRecipient(ctx, application, organisationId));
      return application && recipient ? { ...application, recipient } : null;
    },
    authorize: (application) =>
      mayWork(ctx, application, { step: 'askDisclosure', by: ['caseworker'], states: worked }),
    decide: async ({ recipient }) => {
      const { kind, clarificationStep, organisation, protection } = recipient;
      if (kind === 'provider' && clarificationStep === 1) {
        return refuse({ rule: 'not-needed-in-step-1', organisation: organisation.name });
      }
      const before = await readDisclosuresForRules(ctx, applicationId);
      if (
        before.some(
          (each) => each.recipientId === organisationId && (each.consent === 'asked' || each.consent === 'given'),
        )
      ) {
        return refuse({ rule: 'asked-already', organisation: organisation.name });
      }
      return recordDisclosure({
        recipientId: organisationId,
        content: disclosureContent(kind, protection),
        shownOn: ctx.today,
        basis,
        consent: basis === 'consent' ? 'asked' : null,
        lawText,
      });
    },
    save: (disclosure, application) => saveDisclosure(ctx, application, disclosure),
    record: ({ disclosureId, consentId }, { id, tenantId, participantId, recipient }) => {
      const row = { tenantId, participantId, applicationId: id, reason: recipient.organisation.name };
      const history: HistoryRow =
        consentId === null
          ? {
              ...row,
              object: { type: 'disclosure', id: disclosureId },
              step: 'record',
              fromState: null,
              toState: 'given',
            }
          : { ...row, object: { type: 'consent', id: consentId }, step: 'ask', fromState: null, toState: 'asked' };
      return {
        history,
        audit: {
          action: 'disclosure.shown',
          participantIds: [participantId],
          object: { type: 'disclosure', id: disclosureId },
          ...(lawText === null ? {} : { why: lawText }),
        },
      };
    },
    answer: () => casePayload(applicationId),
    explain,
  });
}

async function saveDisclosure(ctx: RequestContext, application: Asking, disclosure: DomainDisclosure): Promise<Asked> {
  const { id, participantId, tenantId, recipient } = application;
  const disclosureId = randomUUID();
  const consentId = disclosure.basis === 'consent' ? randomUUID() : null;
  const purpose = recipient.kind === 'nav' ? 'Avklare om VTA eller VTO er aktuelt' : 'Avklare arbeid';
  if (consentId !== null) {
    await ctx.sql(
      `INSERT INTO consent (id, participant_id, tenant_id, from_organisation_id, to_organisation_id, content, purpose)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        consentId,
        participantId,
        tenantId,
        ctx.actor.organisationId,
        recipient.organisationId,
        disclosure.content,
        purpose,
      ],
    );
  }
  await ctx.sql(
    `INSERT INTO disclosure (id, application_id, participant_id, tenant_id, recipient_organisation_id, content, basis,
                             law_text, consent_id, shown_on, shown_by_user_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      disclosureId,
      id,
      participantId,
      tenantId,
      recipient.organisationId,
      disclosure.content,
      disclosure.basis,
      disclosure.lawText,
      consentId,
      disclosure.shownOn,
      ctx.actor.userId,
    ],
  );
  return { disclosureId, consentId };
}
