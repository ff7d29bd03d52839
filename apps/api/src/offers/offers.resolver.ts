import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { fromCursor, PageArgs, pageOf } from '../platform/connection';
import { Policy } from '../platform/policy';
import type { RequestContext } from '../platform/transaction';
import { Municipality } from '../session/organisations.types';
import { catalogue, type CatalogueOffer } from './catalogue';
import { readMunicipalities, readOffices, readSchools, readWorkTypes } from './offers.queries';
import { Offer, OfferConnection, OfferFilter, Office, SchoolWithContact, WorkType } from './offers.types';
import { searchOffers } from './search-offers';

/** The public catalogue: what can be applied for, without logging in. */
@Resolver()
export class OffersResolver {
  @Query(() => OfferConnection, { description: 'Offers that fit, in the catalogue’s neutral order.' })
  @Policy('public')
  async offers(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => OfferFilter, { nullable: true, description: 'Which offers; all when left out.' })
    filter: OfferFilter | null,
    @Ctx() ctx: RequestContext,
  ) {
    const after = fromCursor(page.after, ['number', 'uuid'])?.[0] ?? -1;
    const found = searchOffers((await catalogue(ctx)).all, filter ?? {});
    const rest = found.filter(({ position }) => position > Number(after));
    return pageOf<CatalogueOffer>(rest.slice(0, page.first + 1), page, found.length, ({ position, id }) => [
      position,
      id,
    ]);
  }

  @Query(() => Offer, { nullable: true, description: 'One offer by its code; null when there is none.' })
  @Policy('public')
  async offer(
    @Arg('code', () => String, { description: 'The code of the offer.' }) code: string,
    @Ctx() ctx: RequestContext,
  ): Promise<Offer | null> {
    return (await catalogue(ctx)).byCode(code);
  }

  @Query(() => [WorkType], { description: 'Kinds of work, in the order they are shown.' })
  @Policy('public')
  workTypes(@Ctx() ctx: RequestContext): Promise<WorkType[]> {
    return readWorkTypes(ctx);
  }

  @Query(() => [Municipality], { description: 'Municipalities, bydeler and cities.' })
  @Policy('public')
  municipalities(@Ctx() ctx: RequestContext): Promise<Municipality[]> {
    return readMunicipalities(ctx);
  }

  @Query(() => [SchoolWithContact], {
    description: 'Schools with pupils in adapted education, and whom to call there.',
  })
  @Policy('public')
  schools(@Ctx() ctx: RequestContext): Promise<SchoolWithContact[]> {
    return readSchools(ctx);
  }

  @Query(() => [Office], { description: 'The offices that take applications, and whom to call there.' })
  @Policy('public')
  offices(@Ctx() ctx: RequestContext): Promise<Office[]> {
    return readOffices(ctx);
  }
}
