import { ArrayMaxSize, ValidateNested } from 'class-validator';
import { Arg, Args, ArgsType, Ctx, Field, Mutation, Query, Resolver } from 'type-graphql';
import { recordCaseRead, recordListRead } from '../platform/audit';
import { Policy } from '../platform/policy';
import { isRefusal, type Refusal } from '../platform/results';
import { ID } from '../platform/scalars';
import type { RequestContext } from '../platform/transaction';
import { deviate } from './deviate';
import { readComparison, readExplanation, readMyResult, readWhatIf } from './explanation.queries';
import {
  DeviateFromProposalResult,
  MyRoundResult,
  RoundComparison,
  RoundExplanation,
  TakeRoundStepResult,
  type IntakeRoundPayload,
} from './round-answers.types';
import { readDesk } from './round-desk.queries';
import { DeviateInput, RoundWhatIfInput, TakeRoundStepInput } from './round-inputs';
import { IntakeRound, RoundDesk } from './round.types';
import { readRound, readRounds } from './rounds.queries';
import { takeRoundStep, type RoundStepDone } from './take-round-step';

@ArgsType()
class WhatIfArgs {
  @Field(() => ID, { description: 'The proposal to compare with.' })
  runId!: string;

  @Field(() => [RoundWhatIfInput], { description: 'What is changed, at most ten things.' })
  @ArrayMaxSize(10)
  @ValidateNested()
  changes!: RoundWhatIfInput[];
}

/** The main intake: its life, its proposals, and why each of them says what it says. */
@Resolver()
export class RoundsResolver {
  @Query(() => [IntakeRound], { description: 'The main intakes of the own office, the latest first.' })
  @Policy('round.list')
  intakeRounds(@Ctx() ctx: RequestContext): Promise<IntakeRound[]> {
    return readRounds(ctx);
  }

  @Query(() => RoundDesk, {
    nullable: true,
    description: 'The planning of one round; null when it is not the own office’s.',
  })
  @Policy('round.read', { records: true })
  async intakeRound(
    @Arg('id', () => ID, { description: 'The round.' }) id: string,
    @Arg('runId', () => ID, { nullable: true, description: 'An earlier proposal; the one that stands when left out.' })
    runId: string | undefined,
    @Ctx() ctx: RequestContext,
  ): Promise<RoundDesk | null> {
    const read = await readDesk(ctx, id, runId ?? null);
    if (read === null) return null;
    recordListRead(ctx, { action: 'round.read', participantIds: read.participantIds });
    return read.desk;
  }

  @Query(() => RoundExplanation, { nullable: true, description: 'Why, and why not, for one person in a proposal.' })
  @Policy('round.explain', { records: true })
  async roundExplanation(
    @Arg('runId', () => ID, { description: 'The proposal.' }) runId: string,
    @Arg('participantId', () => ID, { description: 'The person.' }) participantId: string,
    @Ctx() ctx: RequestContext,
  ): Promise<RoundExplanation | null> {
    const explanation = await readExplanation(ctx, runId, participantId);
    if (explanation === null) return null;
    recordCaseRead(ctx, {
      action: 'round.explained',
      participantId,
      object: { type: 'allocationRun', id: runId },
    });
    return explanation;
  }

  @Query(() => RoundComparison, {
    nullable: true,
    description: 'What a change would do to a proposal. Nothing is saved.',
  })
  @Policy('round.tryOut', { records: true })
  async roundWhatIf(
    @Args(() => WhatIfArgs) args: WhatIfArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<RoundComparison | null> {
    return recorded(ctx, await readWhatIf(ctx, args.runId, args.changes));
  }

  @Query(() => RoundComparison, { nullable: true, description: 'Two proposals of one round beside each other.' })
  @Policy('round.compare', { records: true })
  async compareAllocationRuns(
    @Arg('before', () => ID, { description: 'The earlier one.' }) before: string,
    @Arg('after', () => ID, { description: 'The later one.' }) after: string,
    @Ctx() ctx: RequestContext,
  ): Promise<RoundComparison | null> {
    return recorded(ctx, await readComparison(ctx, before, after));
  }

  @Query(() => MyRoundResult, {
    nullable: true,
    description: 'One’s own result in the main intake, once it is published.',
  })
  @Policy('myCase.read')
  myRoundResult(@Ctx() ctx: RequestContext): Promise<MyRoundResult | null> {
    return readMyResult(ctx);
  }

  @Mutation(() => TakeRoundStepResult, {
    description: 'A step of the main intake: freeze, propose, check, approve, publish …',
  })
  @Policy('round.step')
  async takeRoundStep(
    @Arg('input', () => TakeRoundStepInput, { description: 'Which step.' }) input: TakeRoundStepInput,
    @Ctx() ctx: RequestContext,
  ): Promise<IntakeRoundPayload | Refusal> {
    return payload(ctx, await takeRoundStep(ctx, input));
  }

  @Mutation(() => DeviateFromProposalResult, {
    description: 'Decides otherwise than the proposal, with a reason that is kept.',
  })
  @Policy('round.deviate')
  async deviateFromProposal(
    @Arg('input', () => DeviateInput, { description: 'For whom, what, and why.' }) input: DeviateInput,
    @Ctx() ctx: RequestContext,
  ): Promise<IntakeRoundPayload | Refusal> {
    return payload(ctx, await deviate(ctx, input));
  }
}

function recorded(ctx: RequestContext, comparison: RoundComparison | null): RoundComparison | null {
  const participantIds = comparison?.differences.flatMap(({ participantId }) => participantId ?? []) ?? [];
  recordListRead(ctx, { action: 'round.compared', participantIds });
  return comparison;
}

async function payload(ctx: RequestContext, done: RoundStepDone | Refusal): Promise<IntakeRoundPayload | Refusal> {
  if (isRefusal(done)) return done;
  const round = await readRound(ctx, done.roundId);
  if (round === null) throw new Error('A round that was changed is there.');
  const published = done.published.map(({ applicationId, placeOfferId, problem }) => ({
    caseId: applicationId,
    placeOfferId,
    problem,
  }));
  return { round, published };
}
