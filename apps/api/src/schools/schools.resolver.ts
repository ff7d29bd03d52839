import { Ctx, Query, Resolver } from 'type-graphql';
import { recordListRead } from '../platform/audit';
import { Policy } from '../platform/policy';
import type { RequestContext } from '../platform/transaction';
import { Pupil } from './pupil.types';
import { readPupils } from './pupils.queries';

/** What a school sees of its own pupils. */
@Resolver()
export class SchoolsResolver {
  @Query(() => [Pupil], { description: 'The pupils who let the actor’s school follow their case.' })
  @Policy('pupils.read', { records: true })
  async pupils(@Ctx() ctx: RequestContext): Promise<Pupil[]> {
    const pupils = await readPupils(ctx);
    await recordListRead(ctx, { action: 'pupils.read', participantIds: pupils.map(({ id }) => id) });
    return pupils;
  }
}
