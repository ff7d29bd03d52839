import { wishSteps, type WishState } from '@inntak/domain/applications';
import { recordHistory } from '../../platform/history';
import type { RequestContext } from '../../platform/transaction';

interface WithdrawnRow {
  id: string;
  tenantId: string;
  participantId: string;
  before: WishState;
}

/** Every wish that has no outcome yet is withdrawn with the application. */
export async function withdrawWishes(ctx: RequestContext, applicationId: string): Promise<void> {
  const { rows } = await ctx.sql<WithdrawnRow>(
    `UPDATE wish w SET state = 'withdrawn', version = w.version + 1
       FROM (SELECT id, state FROM wish WHERE application_id = $1 AND state = ANY ($2) FOR NO KEY UPDATE) open
      WHERE w.id = open.id
      RETURNING w.id, w.tenant_id AS "tenantId", w.participant_id AS "participantId", open.state AS before`,
    [applicationId, [...wishSteps.withdraw.from]],
  );
  await recordHistory(
    ctx,
    rows.map(({ id, tenantId, participantId, before }) => ({
      tenantId,
      participantId,
      applicationId,
      object: { type: 'wish', id },
      step: 'withdraw',
      fromState: before,
      toState: 'withdrawn',
    })),
  );
}
