import { addDays } from '@inntak/domain/calendar';
import { periodsEndedBefore } from '@inntak/domain/reporting';
import { systemActor } from '../../platform/actor';
import { inTransaction, type RequestContext, type TransactionServices } from '../../platform/transaction';
import { deliveriesToNotifyAgain, secondNotice } from '../../letters/second-notice';
import { becomeFinal, decisionsToLookAt } from '../../decisions/become-final';
import { takeSnapshots } from '../../reporting/snapshots';
import { markOverdue, placeOffersPastAnswerBy } from '../../place-offers/mark-overdue';

/**
 * What the mornings up to the first day brought, each on its own day: second notices of letters that nobody has opened,
 * place offers that were not answered in time, decisions that became final, figures that were counted.
 */
export async function catchUp(services: TransactionServices, firstDay: string): Promise<void> {
  const onDay = <Result>(day: string, work: (ctx: RequestContext) => Promise<Result>) => {
    const time = { today: day, now: new Date(`${day}T04:00:00Z`), isDemo: true };
    const occasion = { ...time, actor: systemActor, session: null, requestId: `demo-morning-${day}` };
    return inTransaction(services, occasion, 'write', work);
  };
  const days = await onDay(firstDay, async (ctx) => {
    const { rows } = await ctx.sql<{ day: string }>(
      `SELECT DISTINCT second_notice_due_on AS day FROM letter_delivery
        WHERE second_notice_due_on <= $1 AND second_notice_at IS NULL AND opened_at IS NULL AND printed_at IS NULL ORDER BY day`,
      [firstDay],
    );
    return rows.map(({ day }) => day);
  });
  for (const day of days) {
    await onDay(day, async (ctx) => {
      for (const deliveryId of await deliveriesToNotifyAgain(ctx)) await secondNotice.run(ctx, { deliveryId });
    });
  }
  // The report of what had ended was counted on the first night after it.
  const [ended] = periodsEndedBefore(firstDay);
  if (ended) await onDay(addDays(ended.to, 1), takeSnapshots);
  await onDay(firstDay, async (ctx) => {
    for (const placeOfferId of await placeOffersPastAnswerBy(ctx)) await markOverdue.run(ctx, { placeOfferId });
    for (const decisionId of await decisionsToLookAt(ctx)) await becomeFinal.run(ctx, { decisionId });
    await takeSnapshots(ctx);
  });
}
