import { badUserInput } from '../../platform/graphql/errors';

const holders: readonly string[] = ['office', 'nav', 'organisation', 'participant'];

/** Whom the next step may be with. @throws badUserInput for another word. */
export function checkHolder(nextWith: string | null): string | null {
  if (nextWith !== null && !holders.includes(nextWith)) {
    throw badUserInput(`nextWith must be one of ${holders.join(', ')}.`);
  }
  return nextWith;
}
