import { Ctx, Query, Resolver } from 'type-graphql';
import { Policy } from '../platform/policy';
import type { RequestContext } from '../platform/transaction';
import { readDistrictOverviews, readOverview } from './overview.queries';
import { Overview } from './overview.types';

/** Figures made from the cases themselves: few, comparable, and never about one or two people. */
@Resolver()
export class ReportingResolver {
  @Query(() => Overview, {
    nullable: true,
    description: 'Figures of the actor’s own municipality, bydel or city; null for who has none to see.',
  })
  @Policy('overview.read')
  overview(@Ctx() ctx: RequestContext): Promise<Overview | null> {
    return readOverview(ctx);
  }

  @Query(() => [Overview], { description: 'Figures of every bydel, for the city; empty for everybody else.' })
  @Policy('overview.districts')
  districtOverviews(@Ctx() ctx: RequestContext): Promise<Overview[]> {
    return readDistrictOverviews(ctx);
  }
}
