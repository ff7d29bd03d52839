import { Ctx, Query, Resolver } from 'type-graphql';
import { Policy } from '../platform/policy';
import type { RequestContext } from '../platform/transaction';
import { finishWhoSees, whoSeesJson, type WhoSeesJson } from './who-sees-json';
import { WhoSeesMe } from './who-sees.types';

const text = `SELECT ${whoSeesJson('$1::uuid')} AS "whoSees" WHERE $1::uuid = ANY (actor_self() || actor_represented())`;

/** «Hvem kan se opplysningene mine?» */
@Resolver()
export class AccessResolver {
  @Query(() => WhoSeesMe, {
    nullable: true,
    description:
      'Who can see the person, what, why, since when, and who has looked; null when the hat acts for nobody.',
  })
  @Policy('whoSeesMe.read')
  async whoSeesMe(@Ctx() ctx: RequestContext): Promise<WhoSeesMe | null> {
    const [row] = await ctx.read<{ whoSees: WhoSeesJson }>('who-sees-me', text, [ctx.actor.participantId]);
    return row === undefined ? null : finishWhoSees(ctx, row.whoSees);
  }
}
