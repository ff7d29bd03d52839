import { officeRoles } from '@inntak/domain/access';
import { finishWhoSees, whoSeesJson, type WhoSeesJson } from '../../access/who-sees-json';
import type { WhoSeesLine } from '../../access/who-sees.types';
import type { RequestContext } from '../../platform/transaction';

const text = `SELECT ${whoSeesJson('$1::uuid')} AS json`;

/** Who can see the person, as the person is told it; only the office sees it too. */
export async function readCaseAccess(ctx: RequestContext, participantId: string): Promise<WhoSeesLine[]> {
  if (!officeRoles.some((role) => role === ctx.actor.role)) return [];
  const [row] = await ctx.read<{ json: WhoSeesJson }>('case-access', text, [participantId]);
  return row === undefined ? [] : [...finishWhoSees(ctx, row.json).lines];
}
