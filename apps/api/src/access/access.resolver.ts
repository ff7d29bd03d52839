import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { recordCaseRead } from '../platform/audit';
import { Policy } from '../platform/policy';
import { ID } from '../platform/scalars';
import type { RequestContext } from '../platform/transaction';
import { looksOf, toLook, type LookRow } from './looks';
import { finishWhoSees, whoSeesJson, type WhoSeesJson } from './who-sees-json';
import { Look, WhoSeesMe } from './who-sees.types';

const own = `SELECT ${whoSeesJson('$1::uuid')} AS "whoSees" WHERE $1::uuid = ANY (actor_self() || actor_represented())`;
const ownLooks = looksOf('$1::uuid');
const aboutWhom = `SELECT ap.participant_id AS "participantId" FROM application ap
  WHERE ap.id = $1 AND ap.tenant_id = ANY (actor_tenants())`;

/** Who can see a person, and who has looked. */
@Resolver()
export class AccessResolver {
  @Query(() => WhoSeesMe, {
    nullable: true,
    description:
      'Who can see the person, what, why, since when, and who has looked; null when the hat acts for nobody.',
  })
  @Policy('whoSeesMe.read')
  async whoSeesMe(@Ctx() ctx: RequestContext): Promise<WhoSeesMe | null> {
    const { participantId } = ctx.actor;
    const [[row], looks] = await Promise.all([
      ctx.read<{ whoSees: WhoSeesJson }>('who-sees-me', own, [participantId]),
      ctx.read<LookRow>('who-looked-at-me', ownLooks, [participantId]),
    ]);
    if (row === undefined) return null;
    const { lines, cannotSee } = finishWhoSees(ctx, row.whoSees);
    const lookedAt = (id: string) =>
      looks.filter(({ userId, organisationId }) => userId === id || organisationId === id).map(toLook);
    return { lines: lines.map((line) => ({ ...line, lookedAt: lookedAt(line.id) })), cannotSee: [...cannotSee] };
  }

  @Query(() => [Look], {
    nullable: true,
    description:
      'Who has looked at the person of a case, the latest first: what she is told herself. Null when the case is unknown or not of your office. The reading is recorded.',
  })
  @Policy('caseLooks.read', { records: true })
  async caseLooks(
    @Arg('id', () => ID, { description: 'The application.' }) id: string,
    @Ctx() ctx: RequestContext,
  ): Promise<Look[] | null> {
    const [about] = await ctx.read<{ participantId: string }>('case-looks-about', aboutWhom, [id]);
    if (about === undefined) return null;
    const looks = await ctx.read<LookRow>('case-looks', ownLooks, [about.participantId]);
    recordCaseRead(ctx, {
      action: 'looks.read',
      participantId: about.participantId,
      object: { type: 'application', id },
    });
    return looks.map(toLook);
  }
}
