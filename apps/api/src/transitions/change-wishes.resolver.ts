import { Arg, Args, ArgsType, Ctx, Field, Mutation, Query, Resolver } from 'type-graphql';
import { recordCaseRead, recordListRead } from '../platform/audit';
import { PageArgs, type Connection } from '../platform/connection';
import { Policy } from '../platform/policy';
import type { Refusal } from '../platform/results';
import type { RequestContext } from '../platform/transaction';
import { putOnAgenda, takeOffAgenda } from './agenda';
import {
  FinishChangeTaskInput,
  MakeChangeWishInput,
  PutOnAgendaInput,
  RecordChangeOutcomeInput,
  TakeOffAgendaInput,
  TakeUpChangeWishInput,
  WithdrawChangeWishInput,
} from './change-wish-inputs';
import { finishChangeTask, takeUpChangeWish, withdrawChangeWish } from './change-wish-steps';
import { readChangeWishes } from './change-wish.queries';
import {
  ChangeWishConnection,
  FinishChangeTaskResult,
  MakeChangeWishResult,
  PutOnAgendaResult,
  RecordChangeOutcomeResult,
  TakeOffAgendaResult,
  TakeUpChangeWishResult,
  WithdrawChangeWishResult,
  type ChangeWish,
  type ChangeWishPayload,
} from './change-wish.types';
import { makeChangeWish } from './make-change-wish';
import { recordChangeOutcome } from './record-outcome';
import { readMyChanges } from './round.queries';
import { MyChanges } from './swap.types';

@ArgsType()
class ChangeWishesArgs extends PageArgs {
  @Field(() => Boolean, { defaultValue: false, description: 'Also those that are over.' })
  over!: boolean;
}

/** Wishes for change: made, handled at once or in a meeting, and what came of them. */
@Resolver()
export class ChangeWishesResolver {
  @Query(() => ChangeWishConnection, { description: 'Wishes for change that the actor may see, the oldest first.' })
  @Policy('changeWish.list', { records: true })
  async changeWishes(
    @Args(() => ChangeWishesArgs) { over, ...page }: ChangeWishesArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<Connection<ChangeWish>> {
    const { connection, participantIds } = await readChangeWishes(ctx, over ? 'all' : 'open', page);
    if (ctx.actor.hatKind === 'membership') recordListRead(ctx, { action: 'changeWishes.read', participantIds });
    return connection;
  }

  @Query(() => MyChanges, {
    nullable: true,
    description: 'Changes of the person acted for: her week, her wishes and swaps. Null when the hat acts for nobody.',
  })
  @Policy('myChanges.read', { records: true })
  async myChanges(@Ctx() ctx: RequestContext): Promise<MyChanges | null> {
    const changes = await readMyChanges(ctx);
    const { participantId, hatKind } = ctx.actor;
    if (changes !== null && participantId !== null && hatKind !== 'self') {
      recordCaseRead(ctx, { action: 'changes.read', participantId, object: null });
    }
    return changes;
  }

  @Mutation(() => MakeChangeWishResult, {
    description: 'Makes a wish for change: one’s own, or for somebody one knows.',
  })
  @Policy('changeWish.make')
  makeChangeWish(
    @Arg('input', () => MakeChangeWishInput, { description: 'What is wanted.' }) input: MakeChangeWishInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ChangeWishPayload | Refusal> {
    return makeChangeWish(ctx, input);
  }

  @Mutation(() => WithdrawChangeWishResult, { description: 'The person no longer wants it, and keeps what she has.' })
  @Policy('changeWish.withdraw')
  withdrawChangeWish(
    @Arg('input', () => WithdrawChangeWishInput, { description: 'Which.' }) input: WithdrawChangeWishInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ChangeWishPayload | Refusal> {
    return withdrawChangeWish(ctx, input);
  }

  @Mutation(() => PutOnAgendaResult, { description: 'Puts a wish on an agenda; those it concerns may see it.' })
  @Policy('changeWish.putOnAgenda')
  putOnAgenda(
    @Arg('input', () => PutOnAgendaInput, { description: 'Which, and where.' }) input: PutOnAgendaInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ChangeWishPayload | Refusal> {
    return putOnAgenda(ctx, input);
  }

  @Mutation(() => TakeOffAgendaResult, { description: 'Takes a wish off the agenda; what that opened is shut.' })
  @Policy('changeWish.takeOffAgenda')
  takeOffAgenda(
    @Arg('input', () => TakeOffAgendaInput, { description: 'Which, and why.' }) input: TakeOffAgendaInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ChangeWishPayload | Refusal> {
    return takeOffAgenda(ctx, input);
  }

  @Mutation(() => RecordChangeOutcomeResult, {
    description: 'Records what came of a wish, in a meeting or at once: who does what by when.',
  })
  @Policy('changeWish.recordOutcome')
  recordChangeOutcome(
    @Arg('input', () => RecordChangeOutcomeInput, { description: 'What came of it.' }) input: RecordChangeOutcomeInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ChangeWishPayload | Refusal> {
    return recordChangeOutcome(ctx, input);
  }

  @Mutation(() => TakeUpChangeWishResult, { description: 'Takes up a wish that was put off.' })
  @Policy('changeWish.takeUp')
  takeUpChangeWish(
    @Arg('input', () => TakeUpChangeWishInput, { description: 'Which.' }) input: TakeUpChangeWishInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ChangeWishPayload | Refusal> {
    return takeUpChangeWish(ctx, input);
  }

  @Mutation(() => FinishChangeTaskResult, { description: 'What was agreed has been done.' })
  @Policy('changeWish.finishTask')
  finishChangeTask(
    @Arg('input', () => FinishChangeTaskInput, { description: 'Which.' }) input: FinishChangeTaskInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ChangeWishPayload | Refusal> {
    return finishChangeTask(ctx, input);
  }
}
