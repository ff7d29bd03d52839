import { MaxLength } from 'class-validator';
import { Arg, Args, ArgsType, Ctx, Field, Mutation, Query, Resolver } from 'type-graphql';
import { recordCaseRead } from '../platform/audit';
import { Policy } from '../platform/policy';
import type { Refusal } from '../platform/results';
import type { RequestContext } from '../platform/transaction';
import { answerFairness, readFairnessAnswer } from './answer-fairness';
import { readFairness } from './fairness.queries';
import {
  AnswerFairnessInput,
  AnswerFairnessResult,
  Fairness,
  FairnessAnswer,
  type FairnessAnswerPayload,
} from './fairness.types';

@ArgsType()
class FairnessArgs {
  @Field(() => String, {
    nullable: true,
    description: 'The code of a period that has ended; of a year its second half. The latest half-year when left out.',
  })
  @MaxLength(10)
  period?: string | null;
}

/** «Hjelp oss å se om det er rettferdig»: what people say of themselves, and the figure that is made of it. */
@Resolver()
export class FairnessResolver {
  @Query(() => FairnessAnswer, {
    nullable: true,
    description: 'What the person acted for has said; null where the actor may not say it for anybody.',
  })
  @Policy('fairnessAnswer.read', { records: true })
  async fairnessAnswer(@Ctx() ctx: RequestContext): Promise<FairnessAnswer | null> {
    const answer = await readFairnessAnswer(ctx);
    const { hatKind, participantId } = ctx.actor;
    if (answer !== null && hatKind !== 'self' && participantId !== null) {
      recordCaseRead(ctx, { action: 'fairnessAnswer.read', participantId, object: null });
    }
    return answer;
  }

  @Query(() => Fairness, {
    nullable: true,
    description: 'Whether VTA places are given fairly; null for who has no report, or where nothing was counted.',
  })
  @Policy('fairness.read')
  fairness(@Args(() => FairnessArgs) { period }: FairnessArgs, @Ctx() ctx: RequestContext): Promise<Fairness | null> {
    return readFairness(ctx, period ?? null);
  }

  @Mutation(() => AnswerFairnessResult, {
    description: 'The person says yes or no for one figure, or takes it back. It changes nothing of her case.',
  })
  @Policy('fairness.answer')
  answerFairness(
    @Arg('input', () => AnswerFairnessInput, { description: 'The answer, or none.' }) input: AnswerFairnessInput,
    @Ctx() ctx: RequestContext,
  ): Promise<FairnessAnswerPayload | Refusal> {
    return answerFairness(ctx, input);
  }
}
