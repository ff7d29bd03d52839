import { Arg, Args, ArgsType, Ctx, Field, Mutation, Query, Resolver } from 'type-graphql';
import { recordCaseRead, recordListRead } from '../platform/audit';
import { PageArgs, type Connection } from '../platform/connection';
import { Policy } from '../platform/policy';
import type { Refusal } from '../platform/results';
import type { RequestContext } from '../platform/transaction';
import { answerFollowUp, settleFollowUp, tellPlaceView } from './answer-follow-up';
import { readFollowUps, readMyFollowUps } from './follow-up.queries';
import {
  AnswerFollowUpInput,
  AnswerFollowUpResult,
  FollowUp,
  FollowUpConnection,
  FollowUpList,
  SettleFollowUpInput,
  SettleFollowUpResult,
  TellPlaceViewInput,
  TellPlaceViewResult,
  type FollowUpListName,
  type FollowUpPayload,
} from './follow-up.types';

@ArgsType()
class FollowUpsArgs extends PageArgs {
  @Field(() => FollowUpList, { description: 'Which.' })
  list!: FollowUpListName;
}

/** How it goes, three and six months after somebody began. */
@Resolver()
export class FollowUpsResolver {
  @Query(() => FollowUpConnection, {
    description:
      'Who is asked how it goes: the own municipality’s people, or those at the own place; the oldest first.',
  })
  @Policy('followUp.list', { records: true })
  async followUps(
    @Args(() => FollowUpsArgs) { list, ...page }: FollowUpsArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<Connection<FollowUp>> {
    const { connection, participantIds } = await readFollowUps(ctx, list, page);
    recordListRead(ctx, { action: 'followUps.read', participantIds });
    return connection;
  }

  @Query(() => [FollowUp], {
    description: 'What the person acted for is asked now, and has answered of late; the latest first.',
  })
  @Policy('myFollowUps.read', { records: true })
  async myFollowUps(@Ctx() ctx: RequestContext): Promise<FollowUp[]> {
    const found = await readMyFollowUps(ctx);
    const { participantId, hatKind } = ctx.actor;
    if (found.length > 0 && participantId !== null && hatKind !== 'self') {
      recordCaseRead(ctx, { action: 'followUps.read', participantId, object: null });
    }
    return found;
  }

  @Mutation(() => AnswerFollowUpResult, {
    description: 'Says how it goes: the person herself, who acts for her, or staff who asked her.',
  })
  @Policy('followUp.answer')
  answerFollowUp(
    @Arg('input', () => AnswerFollowUpInput, { description: 'Which, and how it goes.' }) input: AnswerFollowUpInput,
    @Ctx() ctx: RequestContext,
  ): Promise<FollowUpPayload | Refusal> {
    return answerFollowUp(ctx, input);
  }

  @Mutation(() => TellPlaceViewResult, { description: 'Says what the place thinks of how it goes.' })
  @Policy('followUp.tellPlaceView')
  tellPlaceView(
    @Arg('input', () => TellPlaceViewInput, { description: 'Which, and what.' }) input: TellPlaceViewInput,
    @Ctx() ctx: RequestContext,
  ): Promise<FollowUpPayload | Refusal> {
    return tellPlaceView(ctx, input);
  }

  @Mutation(() => SettleFollowUpResult, { description: 'Writes what came of an answer that wanted a change.' })
  @Policy('followUp.settle')
  settleFollowUp(
    @Arg('input', () => SettleFollowUpInput, { description: 'Which, and what.' }) input: SettleFollowUpInput,
    @Ctx() ctx: RequestContext,
  ): Promise<FollowUpPayload | Refusal> {
    return settleFollowUp(ctx, input);
  }
}
