import { accept, refuse, type Outcome } from '@inntak/domain/outcome';
import type { StepViolation } from '@inntak/domain/steps';
import type { RequestContext } from '../platform/transaction';

/** The person acted for, kept while something of hers is changed. */
export interface OwnPerson {
  readonly participantId: string;
  readonly tenantId: string;
}

/** Reads and keeps the person acted for; null when the hat acts for nobody. */
export async function lockOwnPerson(ctx: RequestContext): Promise<OwnPerson | null> {
  const { rows } = await ctx.sql<OwnPerson>(
    'SELECT id AS "participantId", tenant_id AS "tenantId" FROM participant WHERE id = $1',
    [ctx.actor.participantId],
  );
  return rows[0] ?? null;
}

/** The person herself, or a representative in personal matters; `helpers` too where only a hand is asked for. */
export function isOwnCase(
  { actor }: RequestContext,
  step: string,
  helpers: 'helpers' | 'noHelpers',
): Outcome<null, StepViolation> {
  if (actor.role === 'participant') return accept(null);
  if (actor.role === 'supporter' && helpers === 'helpers') return accept(null);
  if (actor.role === 'representative') {
    return actor.mandate.includes('personal') ? accept(null) : refuse({ rule: 'mandate-too-narrow', step });
  }
  return refuse({ rule: 'step-not-yours', step, by: ['participant', 'representative'] });
}
