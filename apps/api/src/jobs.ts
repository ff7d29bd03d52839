import { approvalNotice } from './applications/citizen/approval-notice';
import { glassAlert } from './applications/office/break-glass';
import { paperReceipt } from './applications/office/register-paper';
import { remindOfResult } from './clarifications/remind-of-result';
import { closureLetter, closureLetters } from './capacity/closure-letters';
import { letterNotice } from './letters/letter-notice';
import { becomeFinal } from './decisions/become-final';
import { secondNotice } from './letters/second-notice';
import { morning } from './morning';
import { markOverdue } from './place-offers/mark-overdue';
import { beginPause } from './placements/begin-pause';
import { placeAccepted } from './placements/place-accepted-job';
import { placeEnded } from './placements/place-ended-job';
import { placeWaiting } from './placements/waiting-grants';
import { askWhoWaits, endWait, markWaitUnanswered } from './waitlists/yearly-question';
import type { Job } from './platform/jobs/job';
import { snapshots } from './reporting/snapshots';

/** Every job, of every feature. One that is not listed here waits forever. */
export const jobs: readonly Job<never>[] = [
  approvalNotice,
  letterNotice,
  glassAlert,
  paperReceipt,
  placeAccepted,
  placeEnded,
  placeWaiting,
  beginPause,
  morning,
  secondNotice,
  markOverdue,
  becomeFinal,
  remindOfResult,
  closureLetters,
  closureLetter,
  askWhoWaits,
  markWaitUnanswered,
  endWait,
  snapshots,
];

/** Jobs that the clock adds: `morning` at 04:00 UTC every day, and once for a day that was slept through. */
export const crontab = '0 4 * * * morning ?fill=1d&max=3';
