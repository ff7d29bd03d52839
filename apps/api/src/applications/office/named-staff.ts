import { randomUUID } from 'node:crypto';
import { officeRoles } from '@inntak/domain/access';
import { refuse } from '@inntak/domain/outcome';
import { endNaming, nameForProtected as mayBeNamed } from '@inntak/domain/participants';
import type { Refusal } from '../../platform/results';
import type { RequestContext } from '../../platform/transaction';
import type { CasePayload } from './case.types';
import type { NameForProtectedInput, WhoMayKnow } from './named-staff.types';
import { workOnCase, type CaseWork } from './work-on-case';

const text = `SELECT user_id AS "userId", name, works_at AS "worksAt", at_office AS "atOffice", named_at AS "namedAt",
  named_by AS "namedBy", reason FROM who_may_know($1::uuid)`;

/** Somebody who could be named, and for whom he works. */
export interface MayKnowJson extends WhoMayKnow {
  readonly organisationId: string | null;
}

/** SQL text: where a person is protected, everybody who could be named and who of them is, as `MayKnowJson[]`. Alias inside: mn. */
export function mayKnowJson(participantId: string): string {
  return `(SELECT coalesce(json_agg(json_build_object('userId', mn.user_id, 'name', mn.name, 'worksAt', mn.works_at,
      'organisationId', mn.organisation_id, 'atOffice', mn.at_office, 'namedAt', mn.named_at, 'namedBy', mn.named_by, 'reason', mn.reason)), '[]')
    FROM who_may_know(${participantId}) mn)`;
}

async function readWhoMayKnow(ctx: RequestContext, participantId: string): Promise<WhoMayKnow[]> {
  if (!officeRoles.some((role) => role === ctx.actor.role)) return [];
  return ctx.read<WhoMayKnow>('who-may-know', text, [participantId]);
}

/**
 * The list as it is once nobody else is changing it: the person is kept, since she may have several cases, and two who take
 * each other's name away at the same moment would leave nobody.
 */
async function keptListOf(ctx: RequestContext, participantId: string) {
  await ctx.sql('SELECT 1 FROM participant WHERE id = $1 FOR NO KEY UPDATE', [participantId]);
  return (await readWhoMayKnow(ctx, participantId)).map((each) => ({ ...each, named: each.namedAt !== null }));
}

/** Names somebody, at the office or where the case is open, who may know a person with a protected address. */
export async function nameForProtected(
  ctx: RequestContext,
  input: NameForProtectedInput,
): Promise<CasePayload | Refusal> {
  const { userId, reason } = input;
  return workOnCase(ctx, {
    ...(await naming(ctx, input, 'name', 'named')),
    check: async ({ participantId }) =>
      reason.trim() === ''
        ? refuse({ rule: 'text-missing', field: 'reason' })
        : mayBeNamed(await keptListOf(ctx, participantId), userId),
    save: ({ participantId }) =>
      ctx.sql('SELECT name_protected_access($1, $2, $3)', [participantId, userId, reason.trim()]),
  });
}

/** Takes the name away again: from now on the person is hidden from them. */
export async function endNamingForProtected(
  ctx: RequestContext,
  input: NameForProtectedInput,
): Promise<CasePayload | Refusal> {
  const { userId, reason } = input;
  return workOnCase(ctx, {
    ...(await naming(ctx, input, 'end', 'nameTakenAway')),
    check: async ({ participantId }) =>
      reason.trim() === ''
        ? refuse({ rule: 'text-missing', field: 'reason' })
        : endNaming(await keptListOf(ctx, participantId), userId, ctx.actor.userId),
    save: ({ participantId }) => ctx.sql('SELECT end_protected_access($1, $2)', [participantId, userId]),
  });
}

/** What both have in common. The history says who it was about, because the list says only who is named now. */
async function naming(
  ctx: RequestContext,
  { id, userId, reason }: NameForProtectedInput,
  step: 'name' | 'end',
  action: string,
): Promise<Pick<CaseWork, 'id' | 'step' | 'action' | 'by' | 'history'>> {
  const { rows } = await ctx.sql<{ name: string }>('SELECT name FROM app_user WHERE id = $1', [userId]);
  const history = {
    reason: `${rows[0]?.name ?? ''}: ${reason.trim()}`,
    about: { type: 'protection', id: randomUUID(), step },
  };
  return { id, step: `${step}ForProtected`, action, by: officeRoles, history };
}
