import { accept } from '@inntak/domain/outcome';
import type { StepViolation } from '@inntak/domain/steps';
import { isOwnCase, lockOwnPerson, type OwnPerson } from '../participants/own-case';
import { mutation } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import type { AnswerFairnessInput, FairnessAnswer, FairnessAnswerPayload } from './fairness.types';

const keepText = `
  INSERT INTO fairness_answer (participant_id, tenant_id, says_yes, said_on) VALUES ($1, $2, $3, $4)
  ON CONFLICT (participant_id) DO UPDATE SET says_yes = EXCLUDED.says_yes, said_on = EXCLUDED.said_on`;
const forgetText = 'DELETE FROM fairness_answer WHERE participant_id = $1';
const readText = `
  SELECT f.says_yes AS "saysYes", f.said_on AS "saidOn" FROM participant p
    LEFT JOIN fairness_answer f ON f.participant_id = p.id WHERE p.id = $1`;

/**
 * The person says of herself, for one figure and nothing else, yes or no; or takes it back, and nothing of it is kept. The
 * case's history knows nothing of it, since the office reads that; the audit says that she was here, not what she said.
 */
export function answerFairness(
  ctx: RequestContext,
  { saysYes }: AnswerFairnessInput,
): Promise<FairnessAnswerPayload | Refusal> {
  const says = saysYes ?? null;
  return mutation<OwnPerson, StepViolation, null, FairnessAnswer, FairnessAnswerPayload>(ctx, {
    lock: () => lockOwnPerson(ctx),
    authorize: () => isOwnCase(ctx, 'answerFairness', 'noHelpers'),
    decide: () => accept(null),
    save: async (_, { participantId, tenantId }) => {
      if (says === null) await ctx.sql(forgetText, [participantId]);
      else await ctx.sql(keepText, [participantId, tenantId, says, ctx.today]);
      return { saysYes: says, saidOn: says === null ? null : ctx.today };
    },
    record: (_, { participantId }) => ({
      history: null,
      audit: { action: 'fairness.answered', participantIds: [participantId], object: null },
    }),
    answer: (answer) => ({ answer }),
    explain: violationTexts,
  });
}

/** What has been said for the person acted for; null where the hat may not say it for anybody. */
export async function readFairnessAnswer(ctx: RequestContext): Promise<FairnessAnswer | null> {
  if (!isOwnCase(ctx, 'answerFairness', 'noHelpers').ok) return null;
  const [row] = await ctx.read<FairnessAnswer>('fairness-answer', readText, [ctx.actor.participantId]);
  return row ?? null;
}
