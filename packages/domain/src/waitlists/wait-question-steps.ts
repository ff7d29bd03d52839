import type { StepTable } from '../steps';

/**
 * «Vil du fortsatt vente?», once a year. No answer removes nobody: it becomes `unanswered`, and somebody calls. What is
 * heard by phone is written down by the office.
 */
export type WaitQuestionState = 'asked' | 'unanswered' | 'yes' | 'no' | 'talk';

/** What can be answered. */
export const waitAnswers = ['yes', 'no', 'talk'] as const;
export type WaitAnswer = (typeof waitAnswers)[number];

export const waitQuestionSteps = {
  yes: {
    from: ['asked', 'unanswered', 'talk'],
    to: 'yes',
    by: ['participant', 'representative', 'caseworker'],
    needsFrom: { caseworker: ['heardHow'] },
  },
  no: {
    from: ['asked', 'unanswered', 'talk'],
    to: 'no',
    by: ['participant', 'representative', 'caseworker'],
    needsFrom: { caseworker: ['heardHow'] },
  },
  talk: { from: ['asked', 'unanswered'], to: 'talk', by: ['participant', 'representative'] },
  markUnanswered: { from: ['asked'], to: 'unanswered', by: ['system'] },
} as const satisfies StepTable<WaitQuestionState>;

export type WaitQuestionStep = keyof typeof waitQuestionSteps;
