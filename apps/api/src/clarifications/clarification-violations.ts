import type { Explanations } from '../platform/results';

/** What only this feature can refuse with, besides the rules. */
export type AskingViolation =
  | { readonly rule: 'asked-already'; readonly organisation: string }
  | { readonly rule: 'not-needed-in-step-1'; readonly organisation: string }
  | { readonly rule: 'text-missing'; readonly field: string }
  | { readonly rule: 'due-in-the-past'; readonly field: 'dueOn' };

/** Their words. */
export const askingViolations: Explanations<AskingViolation> = {
  'asked-already': ({ organisation }) => ({
    message: `${organisation === '' ? 'De' : organisation} er spurt om dette fra før. Se under avklaring.`,
    facts: { organisation },
  }),
  'not-needed-in-step-1': ({ organisation }) => ({
    message: `${organisation} avklarer aktivitet for kommunen. Da trengs ikke samtykke. Du kan henvise med en gang.`,
    facts: { organisation },
  }),
  'text-missing': ({ field }) => ({ message: 'Skriv noe her.', field }),
  'due-in-the-past': ({ field }) => ({ message: 'Fristen kan ikke være før i dag.', field }),
};
