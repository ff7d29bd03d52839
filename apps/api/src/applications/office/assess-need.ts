import { accept, refuse } from '@inntak/domain/outcome';
import type { Refusal } from '../../platform/results';
import type { RequestContext } from '../../platform/transaction';
import type { CasePayload } from './case.types';
import type { AssessNeedInput } from './office-inputs';
import { workOnCase, worked } from './work-on-case';

/** How great the need is, assessed for this person with a reason, before any order is made. */
export function assessNeed(
  ctx: RequestContext,
  { id, version, needClass, reason }: AssessNeedInput,
): Promise<CasePayload | Refusal> {
  const why = reason.trim();
  return workOnCase(ctx, {
    id,
    version,
    step: 'assessNeed',
    action: 'needAssessed',
    by: ['caseworker'],
    states: worked,
    check: () =>
      why === ''
        ? refuse({ rule: 'needs-missing', step: 'assessNeed', field: 'reason', missing: ['reason'] })
        : accept(null),
    save: () =>
      ctx.sql('UPDATE application SET need_class = $2, need_reason = $3, version = version + 1 WHERE id = $1', [
        id,
        needClass,
        why,
      ]),
    history: { reason: `Klasse ${needClass}: ${why}` },
  });
}
