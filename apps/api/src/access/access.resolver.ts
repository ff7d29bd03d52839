import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { recordCaseRead } from '../platform/audit';
import { Policy } from '../platform/policy';
import { ID } from '../platform/scalars';
import type { RequestContext } from '../platform/transaction';
import { openGrantsJson } from './grants-json';
import { looksOf, toLook, type LookRow } from './looks';
import { scopeTables } from './scope-tables';
import { finishWhoSees, whoSeesJson, type ReadersOfPerson, type WhoSeesJson } from './who-sees-json';
import { Look, WhoSeesMe } from './who-sees.types';

const own = `SELECT ${whoSeesJson('$1::uuid')} AS "whoSees", ${openGrantsJson('$1::uuid')} AS grants,
    (SELECT coalesce(json_agg(json_build_object('userId', mk.user_id, 'name', mk.name, 'organisationId', mk.organisation_id)),
       '[]') FROM who_may_know($1::uuid) mk WHERE mk.named_at IS NOT NULL) AS "mayKnow",
    (SELECT coalesce(json_agg(json_build_object('id', og.id, 'name', og.name) ORDER BY og.name), '[]') FROM organisation og
      WHERE og.id IN (SELECT of.provider_id FROM wish_part wp JOIN offer of ON of.id = wp.offer_id
                       WHERE wp.participant_id = $1::uuid)
         OR og.kind = 'navOffice'
        AND og.municipality_id = (SELECT pn.tenant_id FROM participant pn WHERE pn.id = $1::uuid)) AS named
   WHERE $1::uuid = ANY (actor_self() || actor_represented())`;
interface OwnRow extends Pick<ReadersOfPerson, 'grants' | 'mayKnow'> {
  readonly whoSees: WhoSeesJson;
  /** Providers of the offers wished for, and the person's NAV office. */
  readonly named: readonly { readonly id: string; readonly name: string }[];
}
const looksAt = looksOf('$1::uuid');
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
    const [[row], looks, tables] = await Promise.all([
      ctx.read<OwnRow>('who-sees-me', own, [participantId]),
      ctx.read<LookRow>('looks', looksAt, [participantId]),
      scopeTables(ctx),
    ]);
    if (row === undefined) return null;
    const lines = finishWhoSees(ctx, row.whoSees, { ...row, tables });
    const seeing = new Set(lines.map(({ id }) => id));
    const cannotSee = row.named.filter(({ id }) => !seeing.has(id)).map(({ name }) => name);
    const lookedAt = (id: string) =>
      looks.filter(({ userId, organisationId }) => userId === id || organisationId === id).map(toLook);
    return { lines: lines.map((line) => ({ ...line, lookedAt: lookedAt(line.id) })), cannotSee };
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
    const looks = await ctx.read<LookRow>('looks', looksAt, [about.participantId]);
    recordCaseRead(ctx, {
      action: 'looks.read',
      participantId: about.participantId,
      object: { type: 'application', id },
    });
    return looks.map(toLook);
  }
}
