import { caseStepOf } from '@inntak/domain/applications';
import { createReferral as mayAsk, letsKnow, referralSteps } from '@inntak/domain/clarifications';
import { accept } from '@inntak/domain/outcome';
import { checkNeeds, takeStep } from '@inntak/domain/steps';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { writeGrants } from '../access/write-grants';
import { casePayload, type CasePayload } from '../applications/office/case.types';
import { lockApplication, type LockedApplication } from '../applications/take-application-step';
import { mutation, savedOne } from '../platform/mutation';
import type { Explanations, Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import { askingViolations, type AskingViolation } from './clarification-violations';
import { readDisclosuresForRules } from './disclosures.store';
import { possibleRecipient, type PossibleRecipient } from './recipient.queries';
import type { ReopenReferralInput } from './referral-inputs';
import { lockReferral, type LockedReferral } from './referral.store';

type AnyViolation = RuleViolation | AskingViolation;
const explain: Explanations<AnyViolation> = { ...violationTexts, ...askingViolations };

interface Reopened extends LockedReferral {
  readonly application: LockedApplication;
  readonly recipient: PossibleRecipient;
}

/**
 * Asks once more about a referral that was answered or ended: something has changed, or it ended by mistake. It rests on the
 * same as a new one, so a consent that was taken back must be given again first. Meetings that were called off stay so.
 */
export function reopenReferral(
  ctx: RequestContext,
  { id, version, reason }: ReopenReferralInput,
): Promise<CasePayload | Refusal> {
  return mutation<Reopened, AnyViolation, string | null, Reopened, CasePayload>(ctx, {
    lock: () => lockReopened(ctx, id),
    authorize: (referral) => takeStep(referralSteps, ctx.actor, referral, 'reopen'),
    version,
    decide: async ({ application, recipient, organisationId }) => {
      const complete = checkNeeds(referralSteps, ctx.actor.role, 'reopen', { reason });
      if (!complete.ok) return complete;
      const disclosures = await readDisclosuresForRules(ctx, application.id);
      const allowed = mayAsk(recipient, caseStepOf(application.state), disclosures);
      if (!allowed.ok) return allowed;
      const rests = disclosures.find((each) => each.recipientId === organisationId && letsKnow(each));
      return accept(rests?.id ?? null);
    },
    save: async (disclosureId, referral) => {
      const { participantId, tenantId, organisationId, kind, step } = referral;
      const { rowCount } = await ctx.sql(
        `UPDATE referral SET state = 'open', outcome = NULL, end_reason = NULL, disclosure_id = coalesce($3, disclosure_id),
                assessed_on = NULL, version = version + 1 WHERE id = $1 AND version = $2`,
        [id, referral.version, disclosureId],
      );
      savedOne(rowCount);
      const event = kind === 'nav' ? 'navAsked' : step === 1 ? 'referredInStep1' : 'referredInStep2';
      const person = { participantId, tenantId };
      if (!(await hasGrant(ctx, id))) {
        await writeGrants(ctx, person, { event, referralId: id, organisationId, on: ctx.today });
      }
      return referral;
    },
    record: ({ participantId, tenantId, applicationId, state, recipient }) => ({
      history: {
        tenantId,
        participantId,
        applicationId,
        object: { type: 'referral', id },
        step: 'reopen',
        fromState: state,
        toState: 'open',
        reason: `${recipient.organisation.name}: ${reason.trim()}`,
      },
      audit: { action: 'referral.reopened', participantIds: [participantId], object: { type: 'referral', id } },
    }),
    answer: ({ applicationId }) => casePayload(applicationId),
    explain,
    violationOf: { referral_one_open: { rule: 'asked-already', organisation: '' } },
  });
}

async function lockReopened(ctx: RequestContext, id: string): Promise<Reopened | null> {
  const referral = await lockReferral(ctx, id);
  const application = referral && (await lockApplication(ctx, referral.applicationId));
  if (!application) return null;
  const recipient = await possibleRecipient(ctx, application, referral.organisationId, referral.wishId);
  return recipient && { ...referral, application, recipient };
}

/** What was answered with a yes keeps its access; what ended has lost it. */
async function hasGrant(ctx: RequestContext, referralId: string): Promise<boolean> {
  const { rowCount } = await ctx.sql(
    `SELECT 1 FROM access_grant WHERE source_id = $1 AND ended_at IS NULL AND (until IS NULL OR until >= app_today())`,
    [referralId],
  );
  return (rowCount ?? 0) > 0;
}
