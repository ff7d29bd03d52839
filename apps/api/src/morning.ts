import { remindOfResult, resultsToRemindOf } from './clarifications/remind-of-result';
import { becomeFinal, decisionsToLookAt } from './decisions/become-final';
import { forgetImports } from './moving-in/forget-imports';
import { deliveriesToNotifyAgain, secondNotice } from './letters/second-notice';
import { markOverdue, placeOffersPastAnswerBy } from './place-offers/mark-overdue';
import { beginPause, pausesToBegin } from './placements/begin-pause';
import { addJob, job } from './platform/jobs/job';
import {
  askWhoWaits,
  entriesToAskAbout,
  markWaitUnanswered,
  questionsPastAnswerBy,
  takeCensus,
} from './waitlists/yearly-question';
import { snapshots } from './reporting/snapshots';

/**
 * What a new business day brings: second notices of unopened letters, place offers nobody has answered in time, decisions
 * nobody can complain about any more, figures to count. Each is a job of its own, so that one that fails holds up no other.
 */
export const morning = job<object>('morning', async (ctx) => {
  for (const deliveryId of await deliveriesToNotifyAgain(ctx)) {
    await addJob(ctx, secondNotice, { deliveryId }, { key: `second-notice-${deliveryId}` });
  }
  for (const placeOfferId of await placeOffersPastAnswerBy(ctx)) {
    await addJob(ctx, markOverdue, { placeOfferId }, { key: `overdue-${placeOfferId}` });
  }
  for (const decisionId of await decisionsToLookAt(ctx)) {
    await addJob(ctx, becomeFinal, { decisionId }, { key: `final-${decisionId}` });
  }
  for (const referralId of await resultsToRemindOf(ctx)) {
    await addJob(ctx, remindOfResult, { referralId }, { key: `remind-${referralId}` });
  }
  for (const placementId of await pausesToBegin(ctx)) {
    await addJob(ctx, beginPause, { placementId }, { key: `pause-${placementId}` });
  }
  for (const entryId of await entriesToAskAbout(ctx)) {
    await addJob(ctx, askWhoWaits, { entryId }, { key: `wait-question-${entryId}` });
  }
  for (const questionId of await questionsPastAnswerBy(ctx)) {
    await addJob(ctx, markWaitUnanswered, { questionId }, { key: `wait-unanswered-${questionId}` });
  }
  await takeCensus(ctx);
  await addJob(ctx, snapshots, {}, { key: `snapshots-${ctx.today}` });
  await forgetImports(ctx);
});
