import type { StepTable } from '../steps';

/** A wish to change what one has: made at any time, handled at once or in the next transition meeting. */
export type ChangeWishState =
  'registered' | 'onAgenda' | 'trying' | 'recommended' | 'decided' | 'notNow' | 'solved' | 'withdrawn';

/**
 * `recommended` opens the case in which the change is decided by the ordinary steps; nothing changes for the person before
 * that decision. `notNow` is never a no for ever: it carries the day on which it is looked at again.
 */
export const changeWishSteps = {
  putOnAgenda: { from: ['registered', 'trying'], to: 'onAgenda', by: ['caseworker'] },
  takeOffAgenda: { from: ['onAgenda'], to: 'registered', by: ['caseworker'], needs: ['reason'] },
  recommend: { from: ['registered', 'onAgenda', 'trying'], to: 'recommended', by: ['caseworker'] },
  tryFirst: { from: ['registered', 'onAgenda'], to: 'trying', by: ['caseworker'] },
  notNow: { from: ['registered', 'onAgenda', 'trying'], to: 'notNow', by: ['caseworker'], needs: ['reason'] },
  solve: { from: ['registered', 'onAgenda', 'trying'], to: 'solved', by: ['caseworker'], needs: ['reason'] },
  withdraw: {
    from: ['registered', 'onAgenda', 'trying', 'recommended', 'notNow'],
    to: 'withdrawn',
    by: ['participant', 'representative', 'caseworker'],
    needsFrom: { caseworker: ['reason', 'heardHow'] },
  },
  takeUpAgain: { from: ['notNow'], to: 'registered', by: ['caseworker', 'system'] },
  decide: { from: ['recommended'], to: 'decided', by: ['decisionMaker', 'navAdviser', 'caseworker', 'system'] },
} as const satisfies StepTable<ChangeWishState>;

export type ChangeWishStep = keyof typeof changeWishSteps;
