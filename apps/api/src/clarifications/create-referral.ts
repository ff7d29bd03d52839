import { randomUUID } from 'node:crypto';
import { caseStepOf } from '@inntak/domain/applications';
import { createReferral as mayAsk, letsKnow } from '@inntak/domain/clarifications';
import { accept, refuse } from '@inntak/domain/outcome';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { writeGrants } from '../access/write-grants';
import { casePayload, type CasePayload } from '../applications/office/case.types';
import { mayWork } from '../applications/office/work-on-case';
import { lockApplication, type LockedApplication } from '../applications/take-application-step';
import type { HistoryRow } from '../platform/history';
import { mutation } from '../platform/mutation';
import type { Explanations, Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import { askingViolations, type AskingViolation } from './clarification-violations';
import { readDisclosuresForRules } from './disclosures.store';
import { possibleRecipient, type PossibleRecipient } from './recipient.queries';
import type { CreateReferralInput } from './referral-inputs';

interface Asking extends LockedApplication {
  readonly recipient: PossibleRecipient;
}
interface Created {
  readonly referralId: string;
  readonly clarificationIds: readonly string[];
}
type AnyViolation = RuleViolation | AskingViolation;
const explain: Explanations<AnyViolation> = { ...violationTexts, ...askingViolations };

/**
 * Asks a provider about the work, or NAV about VTA. From now on the one who is asked sees what the person was shown, until
 * the referral ends.
 */
export function createReferral(ctx: RequestContext, input: CreateReferralInput): Promise<CasePayload | Refusal> {
  const { applicationId, organisationId, kind, dueOn } = input;
  const wishId = input.wishId ?? null;
  return mutation<Asking, AnyViolation, string | null, Created, CasePayload>(ctx, {
    lock: async () => {
      const application = await lockApplication(ctx, applicationId);
      if (application === null || !(await isWishOf(ctx, applicationId, wishId))) return null;
      const recipient = await possibleRecipient(ctx, application, organisationId, wishId);
      return recipient?.kind === kind ? { ...application, recipient } : null;
    },
    authorize: (application) => mayWork(ctx, application, { step: 'createReferral', by: ['caseworker'] }),
    decide: async ({ state, recipient }) => {
      if (dueOn && dueOn < ctx.today) return refuse({ rule: 'due-in-the-past', field: 'dueOn' });
      const disclosures = await readDisclosuresForRules(ctx, applicationId);
      const allowed = mayAsk(recipient, caseStepOf(state), disclosures);
      if (!allowed.ok) return allowed;
      const rests = disclosures.find((each) => each.recipientId === organisationId && letsKnow(each));
      return accept(rests?.id ?? null);
    },
    save: (disclosureId, application) => saveReferral(ctx, input, application, disclosureId),
    record: ({ referralId, clarificationIds }, { tenantId, participantId, recipient }) => {
      const row = { tenantId, participantId, applicationId, step: 'create', fromState: null };
      const reason = recipient.organisation.name;
      const history: HistoryRow[] = [
        { ...row, object: { type: 'referral', id: referralId }, toState: 'open', reason },
        ...clarificationIds.map((id) => ({
          ...row,
          object: { type: 'clarification', id },
          toState: 'requested',
          reason,
        })),
      ];
      return {
        history,
        audit: {
          action: 'referral.created',
          participantIds: [participantId],
          object: { type: 'referral', id: referralId },
        },
      };
    },
    answer: () => casePayload(applicationId),
    explain,
    violationOf: {
      referral_one_open: { rule: 'asked-already', organisation: '' },
      referral_rests_on_disclosure: { rule: 'disclosure-missing', organisationId },
    },
  });
}

async function isWishOf(ctx: RequestContext, applicationId: string, wishId: string | null): Promise<boolean> {
  if (wishId === null) return true;
  const { rowCount } = await ctx.sql('SELECT 1 FROM wish WHERE id = $1 AND application_id = $2', [
    wishId,
    applicationId,
  ]);
  return rowCount === 1;
}

async function saveReferral(
  ctx: RequestContext,
  { organisationId, kind, wishId, dueOn, clarifications }: CreateReferralInput,
  { id, participantId, tenantId, recipient }: Asking,
  disclosureId: string | null,
): Promise<Created> {
  const referralId = randomUUID();
  const step = recipient.kind === 'nav' ? 2 : recipient.clarificationStep;
  await ctx.sql(
    `INSERT INTO referral (id, application_id, participant_id, tenant_id, wish_id, organisation_id, kind, step, due_on,
                           disclosure_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [referralId, id, participantId, tenantId, wishId ?? null, organisationId, kind, step, dueOn ?? null, disclosureId],
  );
  const clarificationIds: string[] = [];
  for (const kindOfMeeting of clarifications) {
    const clarificationId = randomUUID();
    await ctx.sql(
      `INSERT INTO clarification (id, referral_id, application_id, organisation_id, participant_id, tenant_id, kind)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [clarificationId, referralId, id, organisationId, participantId, tenantId, kindOfMeeting],
    );
    clarificationIds.push(clarificationId);
  }
  const event = kind === 'nav' ? 'navAsked' : step === 1 ? 'referredInStep1' : 'referredInStep2';
  await writeGrants(ctx, { participantId, tenantId }, { event, referralId, organisationId, on: ctx.today });
  return { referralId, clarificationIds };
}
