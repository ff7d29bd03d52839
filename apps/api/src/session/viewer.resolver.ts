import { accept } from '@inntak/domain/outcome';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { mutation, savedOne } from '../platform/mutation';
import { Policy } from '../platform/policy';
import type { Refusal } from '../platform/results';
import type { RequestContext } from '../platform/transaction';
import type { Hat } from './hats';
import { hashOf, newToken } from './session-store';
import { readOwnHat, readViewer } from './viewer.queries';
import { SwitchHatInput, SwitchHatResult, Viewer, ViewerPayload } from './viewer.types';

/** Who is logged in, and changing whom one acts as. */
@Resolver()
export class ViewerResolver {
  @Query(() => Viewer, { nullable: true, description: 'Who is logged in; null when nobody is.' })
  @Policy('public')
  viewer(@Ctx() ctx: RequestContext): Promise<Viewer | null> {
    return readViewer(ctx);
  }

  @Mutation(() => SwitchHatResult, { description: 'Act as somebody else from now on. The session cookie is renewed.' })
  @Policy('session.switchHat')
  switchHat(
    @Arg('input', () => SwitchHatInput, { description: 'Which hat.' }) input: SwitchHatInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ViewerPayload | Refusal> {
    return mutation(ctx, {
      lock: () => readOwnHat(ctx, input.hatId),
      authorize: accept,
      decide: (hat) => accept(hat),
      save: (hat) => wear(ctx, hat),
      record: (hat) => ({
        history: null,
        audit: { action: `session.hatSwitchedTo.${hat.role}`, participantIds: [], object: null },
      }),
      answer: async () => ({ viewer: await renewed(ctx) }),
      explain: {},
    });
  }
}

/** A session that changes what it may do also changes its token. */
async function wear(ctx: RequestContext, hat: Hat): Promise<Hat> {
  const token = newToken();
  const { rowCount } = await ctx.sql(
    'UPDATE session SET hat_kind = $2, hat_id = $3, hat_chosen = true, token_hash = $4, seen_at = now() WHERE id = $1',
    [ctx.session?.id ?? null, hat.kind, hat.id, hashOf(token)],
  );
  savedOne(rowCount);
  ctx.afterCommit(() => ctx.session?.sendToken(token));
  return hat;
}

async function renewed(ctx: RequestContext): Promise<Viewer> {
  const viewer = await readViewer(ctx);
  if (!viewer) throw new Error('The session was changed in this transaction and must be there.');
  return viewer;
}
