import { job } from '../platform/jobs/job';
import { outboxGateway } from '../platform/mail';
import type { RequestContext } from '../platform/transaction';

const due = `channel = 'digital' AND second_notice_at IS NULL AND opened_at IS NULL AND printed_at IS NULL
  AND second_notice_due_on <= app_today()`;

/** Tells a recipient a second time that a letter waits: once, and only while nobody has opened it. */
export const secondNotice = job<{ deliveryId: string }>('second-notice', async (ctx, { deliveryId }) => {
  const { rows } = await ctx.sql<{ userId: string | null }>(
    `UPDATE letter_delivery SET second_notice_at = $2, version = version + 1
      WHERE id = $1 AND ${due}
      RETURNING recipient_user_id AS "userId"`,
    [deliveryId, ctx.now],
  );
  for (const { userId } of rows) {
    const key = `letter-${deliveryId}-second`;
    if (userId !== null) await outboxGateway.send(ctx, { userId, channel: 'sms', template: 'letter-waiting', key });
  }
});

/** Letters whose second notice is due today. */
export async function deliveriesToNotifyAgain(ctx: RequestContext): Promise<string[]> {
  const { rows } = await ctx.sql<{ id: string }>(`SELECT id FROM letter_delivery WHERE ${due} ORDER BY available_at`);
  return rows.map(({ id }) => id);
}
