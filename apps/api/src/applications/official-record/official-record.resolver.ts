import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { recordListRead } from '../../platform/audit';
import type { Connection } from '../../platform/connection';
import { Policy } from '../../platform/policy';
import type { Refusal } from '../../platform/results';
import type { RequestContext } from '../../platform/transaction';
import { markStepsRecorded } from './mark-steps-recorded';
import {
  MarkStepsRecordedInput,
  MarkStepsRecordedResult,
  UnrecordedCount,
  UnrecordedStepArgs,
  UnrecordedStepConnection,
  type MarkStepsRecordedPayload,
  type UnrecordedStep,
} from './official-record.types';
import { countUnrecorded, readUnrecorded } from './unrecorded.queries';

/** What the municipality's own case system still lacks. */
@Resolver()
export class OfficialRecordResolver {
  @Query(() => UnrecordedStepConnection, {
    description: 'The steps of the office’s cases that are not yet entered in its own case system, the oldest first.',
  })
  @Policy('officialRecord.read', { records: true })
  async unrecordedSteps(
    @Args(() => UnrecordedStepArgs) args: UnrecordedStepArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<Connection<UnrecordedStep>> {
    const { connection, participantIds } = await readUnrecorded(ctx, args);
    recordListRead(ctx, { action: 'officialRecord.read', participantIds });
    return connection;
  }

  @Query(() => [UnrecordedCount], {
    description: 'How many steps are not yet entered in the office’s own case system.',
  })
  @Policy('officialRecord.read')
  unrecordedCounts(@Ctx() ctx: RequestContext): Promise<UnrecordedCount[]> {
    return countUnrecorded(ctx);
  }

  @Mutation(() => MarkStepsRecordedResult, {
    description: 'Notes that steps were entered in the office’s own case system, or that they were not after all.',
  })
  @Policy('officialRecord.mark')
  markStepsRecorded(
    @Arg('input', () => MarkStepsRecordedInput, { description: 'Which steps, and when.' })
    input: MarkStepsRecordedInput,
    @Ctx() ctx: RequestContext,
  ): Promise<MarkStepsRecordedPayload | Refusal> {
    return markStepsRecorded(ctx, input);
  }
}
