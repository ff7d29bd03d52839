import { asSentence, sayDay } from '../../platform/texts/say';
import type { UnrecordedStep } from './official-record.types';

/** What the office copies into its own case system about one step. */
export function copyTextOf(
  { caseNumber, externalCaseNumber, participantName, on, text, by }: Omit<UnrecordedStep, 'copyText'>,
  about: string | null,
): string {
  const number = externalCaseNumber === null ? '' : ` (sak ${externalCaseNumber})`;
  return [
    `${participantName}, søknad ${caseNumber}${number}.`,
    `${asSentence(sayDay(on))}: ${text}${about === null ? '' : ` Det gjelder: ${about}.`}`,
    `Utført av ${by}.`,
  ].join('\n');
}
