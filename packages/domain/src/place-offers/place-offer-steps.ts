import type { StepTable } from '../steps';

/**
 * A bundle of weekdays at one or more offers, one authority, one municipality, one answer. The room is held from
 * `sent` until a person answers or a person releases it: a passed deadline is a call, never a release.
 */
export type PlaceOfferState =
  'prepared' | 'sent' | 'accepted' | 'declined' | 'talking' | 'overdue' | 'released' | 'replaced';

/** States in which the place offer occupies room. */
export const holdingStates = ['sent', 'talking', 'overdue', 'accepted'] as const satisfies readonly PlaceOfferState[];

export const placeOfferSteps = {
  send: { from: ['prepared'], to: 'sent', by: ['caseworker'], needs: ['answerBy'] },
  accept: {
    from: ['sent', 'talking', 'overdue'],
    to: 'accepted',
    by: ['participant', 'representative', 'caseworker'],
    needsFrom: { caseworker: ['heardHow'] },
  },
  decline: {
    from: ['sent', 'talking', 'overdue'],
    to: 'declined',
    by: ['participant', 'representative', 'caseworker'],
    needsFrom: { caseworker: ['heardHow'] },
  },
  talk: {
    from: ['sent', 'overdue'],
    to: 'talking',
    by: ['participant', 'representative', 'caseworker'],
    needsFrom: { caseworker: ['heardHow'] },
  },
  markOverdue: { from: ['sent'], to: 'overdue', by: ['system'] },
  release: {
    from: ['prepared', 'sent', 'talking', 'overdue', 'accepted'],
    to: 'released',
    by: ['caseworker', 'system'],
    needs: ['reason'],
  },
  replace: { from: ['sent', 'talking', 'overdue'], to: 'replaced', by: ['caseworker'], needs: ['reason'] },
} as const satisfies StepTable<PlaceOfferState>;

export type PlaceOfferStep = keyof typeof placeOfferSteps;
