import { Ctx, Query, Resolver } from 'type-graphql';
import { recordListRead } from '../platform/audit';
import { Policy } from '../platform/policy';
import type { RequestContext } from '../platform/transaction';
import { Pupil } from './pupil.types';
import { readPupils } from './pupils.queries';
import { readSchoolFigures } from './school-figures.queries';
import { SchoolFiguresReport } from './school-figures.types';

/** What a school sees of its own pupils. */
@Resolver()
export class SchoolsResolver {
  @Query(() => [Pupil], { description: 'The pupils who let the actor’s school follow their case.' })
  @Policy('pupils.read', { records: true })
  async pupils(@Ctx() ctx: RequestContext): Promise<Pupil[]> {
    const pupils = await readPupils(ctx);
    recordListRead(ctx, { action: 'pupils.read', participantIds: pupils.map(({ id }) => id) });
    return pupils;
  }

  @Query(() => SchoolFiguresReport, {
    description: 'Who has tried work, who paid, and who missed it because of cost; empty for who has no part in it.',
  })
  @Policy('schoolFigures.read')
  schoolFigures(@Ctx() ctx: RequestContext): Promise<SchoolFiguresReport> {
    return readSchoolFigures(ctx);
  }
}
