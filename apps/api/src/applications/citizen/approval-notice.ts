import { job } from '../../platform/jobs/job';
import { outboxGateway } from '../../platform/mail';

/** Tells the person that an application somebody helped with waits for her yes. */
export const approvalNotice = job<{ applicationId: string }>('approval-notice', async (ctx, { applicationId }) => {
  const { rows } = await ctx.sql<{ userId: string; version: number }>(
    `SELECT u.id AS "userId", a.version FROM application a JOIN app_user u ON u.participant_id = a.participant_id
      WHERE a.id = $1 AND a.state = 'awaitingApproval'`,
    [applicationId],
  );
  for (const { userId, version } of rows) {
    const key = `approval-${applicationId}-${version}`;
    await outboxGateway.send(ctx, { userId, channel: 'sms', template: 'approval-waiting', key });
  }
});
