import {
  isReasonCode,
  recordResult,
  referralSteps,
  type ClarificationResult,
  type ReferralKind,
} from '@inntak/domain/clarifications';
import type { Outcome } from '@inntak/domain/outcome';
import { checkNeeds, takeStep } from '@inntak/domain/steps';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { endGrants } from '../access/write-grants';
import { endReferralsOfWish, saveVta } from '../applications/office/assessments';
import type { Vta } from '../applications/office/case.types';
import { lockWish, takeWishStep } from '../applications/take-wish-step';
import { badUserInput } from '../platform/graphql/errors';
import { heardBy } from '../platform/heard';
import { mutation, savedOne } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import { readReferral } from './referral.queries';
import type { AssessReferralInput } from './referral-inputs';
import type { ReferralPayload } from './referral-results';
import { lockReferral, type LockedReferral } from './referral.store';

/**
 * The answer to a referral, by the one who was asked or as a caseworker heard it. NAV's yes makes VTA relevant; NAV's no
 * ends the wish and its providers' access, never the case. A provider's no ends its own access with the day.
 */
export function assessReferral(ctx: RequestContext, input: AssessReferralInput): Promise<ReferralPayload | Refusal> {
  const { id, version } = input;
  const step = ctx.actor.role === 'caseworker' ? 'assessForOther' : 'assess';
  return mutation<LockedReferral, RuleViolation, ClarificationResult, LockedReferral, ReferralPayload>(ctx, {
    lock: () => lockReferral(ctx, id),
    authorize: (referral) => takeStep(referralSteps, ctx.actor, referral, step),
    version,
    decide: ({ kind }) => {
      const complete = checkNeeds(referralSteps, ctx.actor.role, step, { heardHow: heardBy(ctx, input.heardHow) });
      return complete.ok ? resultOfReferral(kind, input) : complete;
    },
    save: async (result, referral) => {
      const { rowCount } = await ctx.sql(
        `UPDATE referral SET state = 'assessed', outcome = $3, reason_codes = $4, summary = $5, own_view = $6,
                own_view_how = $7, assessed_on = $8, assessed_by_user_id = $9, heard_how = $10, version = version + 1
          WHERE id = $1 AND version = $2`,
        [
          id,
          referral.version,
          result.outcome,
          result.reasonCodes,
          result.summary,
          result.ownView?.text ?? null,
          result.ownView?.how ?? null,
          ctx.today,
          ctx.actor.userId,
          step === 'assessForOther' ? (input.heardHow ?? null) : null,
        ],
      );
      savedOne(rowCount);
      if (referral.kind === 'nav') await followNav(ctx, referral, result);
      else if (result.outcome === 'notSuitable')
        await endGrants(ctx, id, { event: 'assessedUnsuitable', on: ctx.today });
      return referral;
    },
    record: ({ participantId, tenantId, applicationId, state }) => ({
      history: {
        tenantId,
        participantId,
        applicationId,
        object: { type: 'referral', id },
        step,
        fromState: state,
        toState: 'assessed',
      },
      audit: { action: 'referral.assessed', participantIds: [participantId], object: { type: 'referral', id } },
    }),
    answer: async () => ({ referral: await readReferral(ctx, id) }),
    explain: violationTexts,
  });
}

function resultOfReferral(
  kind: ReferralKind,
  { outcome, reasonCodes, summary, ownViewHow, ownViewText }: AssessReferralInput,
): Outcome<ClarificationResult, RuleViolation> {
  const ownView = ownViewHow ? { how: ownViewHow, text: (ownViewText ?? '').trim() } : null;
  return recordResult(kind, { outcome, reasonCodes: checkedReasons(reasonCodes), summary: summary.trim(), ownView });
}

/** Reasons that the rules know; another code is HTTP 400. */
export function checkedReasons(codes: readonly string[]): ClarificationResult['reasonCodes'] {
  const known = codes.filter(isReasonCode);
  if (known.length !== codes.length) throw badUserInput('reasonCodes has a code that does not exist.');
  return [...new Set(known)];
}

const vtaOf: Readonly<Partial<Record<string, Vta>>> = {
  relevant: 'relevant',
  notRelevant: 'notRelevant',
  undecided: 'unclear',
};

/** What NAV's answer means for the case: VTA is considered, and a no ends the wishes that NAV decides about. */
async function followNav(ctx: RequestContext, referral: LockedReferral, { outcome, summary }: ClarificationResult) {
  const { applicationId, wishId } = referral;
  const assessment = vtaOf[outcome];
  if (assessment !== undefined) await saveVta(ctx, applicationId, assessment, summary);
  if (outcome !== 'notRelevant') return;
  const { rows } = await ctx.sql<{ id: string }>(
    `SELECT w.id FROM wish w WHERE w.application_id = $1 AND (w.id = $2 OR $2::uuid IS NULL)
        AND w.state IN ('open', 'suitable', 'waiting')
        AND EXISTS (SELECT 1 FROM wish_part p JOIN offer o ON o.id = p.offer_id WHERE p.wish_id = w.id AND o.decided_by = 'nav')
      ORDER BY w.rank`,
    [applicationId, wishId],
  );
  for (const { id } of rows) {
    const wish = await lockWish(ctx, id);
    const taken = wish && (await takeWishStep(ctx, wish, 'markNotRelevantForNav', summary));
    if (taken?.ok) await endReferralsOfWish(ctx, id, summary);
  }
}
