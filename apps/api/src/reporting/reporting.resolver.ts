import { MaxLength } from 'class-validator';
import { Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import { Policy } from '../platform/policy';
import type { RequestContext } from '../platform/transaction';
import { readFollowUpFigures } from './follow-up-figures.queries';
import { FollowUpFigures } from './follow-up-figures.types';
import { readOverview } from './overview.queries';
import { Overview } from './overview.types';
import { readReport } from './report.queries';
import { Report } from './report.types';

@ArgsType()
class ReportArgs {
  @Field(() => String, {
    nullable: true,
    description: 'The code of a period; the latest half-year that has ended when left out.',
  })
  @MaxLength(10)
  period?: string | null;
}

/** Figures made from the cases themselves: few, comparable, and never about fewer than five people. */
@Resolver()
export class ReportingResolver {
  @Query(() => Overview, {
    nullable: true,
    description: 'Figures of today of the office’s own municipality or bydel; null for who has none to see.',
  })
  @Policy('overview.read')
  overview(@Ctx() ctx: RequestContext): Promise<Overview | null> {
    return readOverview(ctx);
  }

  @Query(() => Report, {
    nullable: true,
    description: 'The report of the actor’s own bydel, municipality or city; null for who has none, or no such period.',
  })
  @Policy('report.read')
  report(@Args(() => ReportArgs) { period }: ReportArgs, @Ctx() ctx: RequestContext): Promise<Report | null> {
    return readReport(ctx, period ?? null);
  }

  @Query(() => FollowUpFigures, {
    nullable: true,
    description: 'How often the place was what somebody wished for, and how it goes; null for who has none to see.',
  })
  @Policy('followUpFigures.read')
  followUpFigures(@Ctx() ctx: RequestContext): Promise<FollowUpFigures | null> {
    return readFollowUpFigures(ctx);
  }
}
