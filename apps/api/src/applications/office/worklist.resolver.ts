import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { recordListRead } from '../../platform/audit';
import type { Connection } from '../../platform/connection';
import { Policy } from '../../platform/policy';
import type { RequestContext } from '../../platform/transaction';
import { countWorklist, readWorklist } from './worklist.queries';
import { WorklistArgs, WorklistConnection, WorklistViewCount, type WorklistRow } from './worklist.types';

/** The office's list of cases. */
@Resolver()
export class WorklistResolver {
  @Query(() => WorklistConnection, { description: 'The office’s cases in a saved view, the nearest deadline first.' })
  @Policy('worklist.read', { records: true })
  async worklist(
    @Args(() => WorklistArgs) args: WorklistArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<Connection<WorklistRow>> {
    const { page, participantIds } = await readWorklist(ctx, args);
    recordListRead(ctx, { action: 'worklist.read', participantIds });
    return page;
  }

  @Query(() => [WorklistViewCount], { description: 'How many cases stand in each view this actor may open.' })
  @Policy('worklist.count')
  worklistViews(@Ctx() ctx: RequestContext): Promise<WorklistViewCount[]> {
    return countWorklist(ctx);
  }
}
