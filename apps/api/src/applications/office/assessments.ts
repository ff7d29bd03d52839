import { randomUUID } from 'node:crypto';
import { closedByOffers, wishSteps, type WishStep } from '@inntak/domain/applications';
import { accept, refuse } from '@inntak/domain/outcome';
import { consentQuestions, recordConsentAssessment, type ConsentQuestion } from '@inntak/domain/participants';
import { checkNeeds, takeStep } from '@inntak/domain/steps';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { catalogue, type CatalogueOffer } from '../../offers/catalogue';
import { badUserInput } from '../../platform/graphql/errors';
import { heardBy } from '../../platform/heard';
import { mutation } from '../../platform/mutation';
import type { Refusal } from '../../platform/results';
import { violationTexts } from '../../platform/texts/violation-texts';
import type { RequestContext } from '../../platform/transaction';
import { lockWish, takeWishStep, type LockedWish } from '../take-wish-step';
import { casePayload, type CasePayload, type Vta } from './case.types';
import type {
  AssessVtaInput,
  AssessWishInput,
  MarkWishNotRelevantForNavInput,
  RecordConsentCapacityInput,
} from './office-inputs';
import { workOnCase, worked } from './work-on-case';

type Answered = Promise<CasePayload | Refusal>;

/** Whether VTA is relevant: everybody is considered for it. */
export function assessVta(ctx: RequestContext, { id, version, assessment, reason }: AssessVtaInput): Answered {
  return workOnCase(ctx, {
    id,
    version,
    step: 'assessVta',
    action: 'vtaAssessed',
    by: ['caseworker'],
    states: worked.filter((state) => state !== 'submitted'),
    check: () => (assessment === 'none' ? refuse({ rule: 'vta-not-chosen', field: 'assessment' }) : accept(null)),
    save: () => saveVta(ctx, id, assessment, reason ?? null),
    history: { reason: reason ?? null },
  });
}

/** Writes what was found about VTA. `none` takes a finding back. */
export async function saveVta(
  ctx: RequestContext,
  applicationId: string,
  assessment: Vta,
  reason: string | null,
): Promise<void> {
  const isFound = assessment !== 'none';
  await ctx.sql(
    `UPDATE application SET vta_assessment = $2, vta_assessed_on = $3, vta_assessed_by_user_id = $4, vta_reason = $5,
            version = version + 1 WHERE id = $1`,
    [applicationId, assessment, isFound ? ctx.today : null, isFound ? ctx.actor.userId : null, reason],
  );
}

/** The office's own finding about a wish, before anybody is offered anything. */
export function assessWish(ctx: RequestContext, { wishId, version, suitable, reason }: AssessWishInput): Answered {
  const step = suitable ? 'assessSuitable' : 'assessNotSuitable';
  return takeStepOfWish(ctx, { wishId, version, step, reason: reason ?? null, heardHow: null });
}

/** NAV says no to one wish. That wish's providers under NAV lose their access; the case goes on with the others. */
export function markWishNotRelevantForNav(ctx: RequestContext, input: MarkWishNotRelevantForNavInput): Answered {
  const { wishId, version, reason, heardHow } = input;
  return takeStepOfWish(ctx, {
    wishId,
    version,
    step: 'markNotRelevantForNav',
    reason,
    heardHow: heardHow ?? null,
    isClosed: async (wish) => closedByOffers('markNotRelevantForNav', await offersOfWish(ctx, wish.id)),
    then: () => endReferralsOfWish(ctx, wishId, reason),
  });
}

/** Ends what the providers under NAV were asked about a wish that is not relevant for NAV, and their access with it. */
export async function endReferralsOfWish(ctx: RequestContext, wishId: string, reason: string): Promise<void> {
  await ctx.sql('SELECT end_referrals_of_wish($1, $2)', [wishId, reason]);
}

/** What is taken here, as the audit says that it was done. */
const doneWords = {
  assessSuitable: 'assessedSuitable',
  assessNotSuitable: 'assessedNotSuitable',
  markNotRelevantForNav: 'markedNotRelevantForNav',
} as const satisfies Partial<Record<WishStep, string>>;

interface StepOfWish {
  readonly wishId: string;
  readonly version: number;
  readonly step: keyof typeof doneWords;
  readonly reason: string | null;
  readonly heardHow: string | null;
  /** What else stands in the way. */
  readonly isClosed?: (wish: LockedWish) => Promise<RuleViolation | null>;
  readonly then?: () => Promise<void>;
}

async function offersOfWish(ctx: RequestContext, wishId: string): Promise<CatalogueOffer[]> {
  const known = await catalogue(ctx);
  const { rows } = await ctx.sql<{ offerId: string }>(
    'SELECT wp.offer_id AS "offerId" FROM wish_part wp WHERE wp.wish_id = $1',
    [wishId],
  );
  return rows.map(({ offerId }) => known.offer(offerId));
}

function takeStepOfWish(ctx: RequestContext, asked: StepOfWish): Answered {
  const { wishId, version, step, reason, heardHow, isClosed, then } = asked;
  return mutation<LockedWish, RuleViolation, null, LockedWish, CasePayload>(ctx, {
    lock: () => lockWish(ctx, wishId),
    authorize: (wish) => takeStep(wishSteps, ctx.actor, wish, step),
    version,
    decide: async (wish) => {
      const closed = await isClosed?.(wish);
      if (closed) return refuse(closed);
      const complete = checkNeeds(wishSteps, ctx.actor.role, step, { reason, heardHow: heardBy(ctx, heardHow) });
      return complete.ok ? accept(null) : complete;
    },
    save: async (_, wish) => {
      const taken = await takeWishStep(ctx, wish, step, reason);
      if (!taken.ok) throw new Error('A step that was allowed was refused.');
      await then?.();
      return taken.value;
    },
    record: ({ id, participantId }) => ({
      history: null,
      audit: { action: `wish.${doneWords[step]}`, participantIds: [participantId], object: { type: 'wish', id } },
    }),
    answer: ({ applicationId }) => casePayload(applicationId),
    explain: violationTexts,
  });
}

/** A judgement of capacity to consent, for one question and never for the person as a whole. */
export function recordConsentCapacity(ctx: RequestContext, input: RecordConsentCapacityInput): Answered {
  const { applicationId, question, canConsent, decidedBy, basis, howWishSought } = input;
  if (!isQuestion(question)) throw badUserInput(`question must be one of ${consentQuestions.join(', ')}.`);
  const capacityId = randomUUID();
  return workOnCase(ctx, {
    id: applicationId,
    history: { reason: null, about: { type: 'consentCapacity', id: capacityId, step: 'record' } },
    step: 'recordConsentCapacity',
    action: 'consentCapacityRecorded',
    by: ['caseworker', 'officeLeader', 'decisionMaker'],
    check: () => recordConsentAssessment({ question, canConsent, on: ctx.today, decidedBy, basis, howWishSought }),
    save: ({ participantId, tenantId }) =>
      ctx.sql(
        `INSERT INTO capacity_to_consent (participant_id, tenant_id, question, can_consent, decided_by, basis,
                                          how_wish_sought, decided_on, recorded_by_user_id, id)
         VALUES ($1, $2, $3, $4, $5, $6, nullif($7, ''), $8, $9, $10)`,
        [
          participantId,
          tenantId,
          question,
          canConsent,
          decidedBy.trim(),
          basis.trim(),
          howWishSought.trim(),
          ctx.today,
          ctx.actor.userId,
          capacityId,
        ],
      ),
  });
}

function isQuestion(text: string): text is ConsentQuestion {
  return consentQuestions.some((question) => question === text);
}
