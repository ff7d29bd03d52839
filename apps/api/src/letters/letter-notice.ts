import { job } from '../platform/jobs/job';
import { outboxGateway } from '../platform/mail';

/** Tells a recipient that a letter waits in the product: never what it says, never whom it is about. */
export const letterNotice = job<{ deliveryId: string }>('letter-notice', async (ctx, { deliveryId }) => {
  const { rows } = await ctx.sql<{ userId: string }>(
    `UPDATE letter_delivery SET notice_sent_at = $2, version = version + 1
      WHERE id = $1 AND channel = 'digital' AND notice_sent_at IS NULL AND opened_at IS NULL
        AND recipient_user_id IS NOT NULL
      RETURNING recipient_user_id AS "userId"`,
    [deliveryId, ctx.now],
  );
  for (const { userId } of rows) {
    const key = `letter-${deliveryId}`;
    await outboxGateway.send(ctx, { userId, channel: 'sms', template: 'letter-waiting', key });
  }
});
