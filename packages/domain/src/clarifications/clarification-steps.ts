import type { StepTable } from '../steps';

/** A question to one organisation about one person: a provider (does the work suit?) or NAV (is VTA or VTO relevant?). */
export type ReferralState = 'open' | 'assessed' | 'ended';

/** Ending a referral ends the grant it gave (not suitable, withdrawn, placed elsewhere). */
export const referralSteps = {
  assess: { from: ['open'], to: 'assessed', by: ['providerStaff', 'providerLeader', 'navAdviser'] },
  assessForOther: { from: ['open'], to: 'assessed', by: ['caseworker'], needs: ['heardHow'] },
  reopen: { from: ['assessed', 'ended'], to: 'open', by: ['caseworker'], needs: ['reason'] },
  end: { from: ['open', 'assessed'], to: 'ended', by: ['caseworker', 'system'], needs: ['reason'] },
} as const satisfies StepTable<ReferralState>;

/** One meeting inside a referral: visit (omvisning), mapping (kartlegging) or trial (utprøving); NAV holds its own in its arena. */
export type ClarificationKind = 'visit' | 'mapping' | 'trial';
export type ClarificationState = 'requested' | 'booked' | 'done' | 'assessed' | 'cancelled';

export const clarificationSteps = {
  book: {
    from: ['requested', 'booked'],
    to: 'booked',
    by: ['caseworker', 'providerStaff', 'providerLeader', 'navAdviser'],
  },
  complete: { from: ['booked'], to: 'done', by: ['caseworker', 'providerStaff', 'providerLeader', 'navAdviser'] },
  assess: { from: ['done'], to: 'assessed', by: ['providerStaff', 'providerLeader', 'navAdviser'] },
  cancel: {
    from: ['requested', 'booked'],
    to: 'cancelled',
    by: ['caseworker', 'providerStaff', 'providerLeader', 'navAdviser'],
    needs: ['reason'],
  },
} as const satisfies StepTable<ClarificationState>;
