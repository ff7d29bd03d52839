import { approvalNotice } from './applications/citizen/approval-notice';
import { letterNotice } from './letters/letter-notice';
import type { Job } from './platform/jobs/job';

/** Every job, of every feature. One that is not listed here waits forever. */
export const jobs: readonly Job<never>[] = [approvalNotice, letterNotice];
