import type { Step } from '../lib/office-case';

/** The steps with the approval first, so that it is the main button. */
export function approvalFirst(steps: readonly Step[]): Step[] {
  return [...steps.filter(({ step }) => step === 'make'), ...steps.filter(({ step }) => step !== 'make')];
}
