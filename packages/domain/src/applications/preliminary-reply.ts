import type { Role } from '../access';
import type { Day } from '../calendar';
import { accept, refuse, type Outcome } from '../outcome';
import { isWorkedWith, type CaseFacts } from './case-facts';

export type PreliminaryReplyViolation =
  | { readonly rule: 'preliminary-reply-not-needed' }
  | { readonly rule: 'answer-day-has-passed'; readonly field: 'expectedBy'; readonly today: Day };

type FactsForReply = Pick<CaseFacts, 'state' | 'preliminaryReplySentOn' | 'decisions'>;

/** Who sends it: those who work with the case. */
export const preliminaryReplyRoles: readonly Role[] = ['caseworker', 'officeLeader'];

/** Once, while the case is worked with and nothing is decided. */
export function mayReply({ state, preliminaryReplySentOn, decisions }: FactsForReply): boolean {
  return isWorkedWith(state) && preliminaryReplySentOn === null && decisions.every(({ madeOn }) => madeOn === null);
}

/**
 * A preliminary reply (foreløpig svar, forvaltningsloven § 11 a) is sent once, while the case is open and nothing is decided,
 * and says a day ahead on which the answer can be expected.
 */
export function sendPreliminaryReply(
  facts: FactsForReply,
  expectedBy: Day,
  today: Day,
): Outcome<Day, PreliminaryReplyViolation> {
  if (!mayReply(facts)) return refuse({ rule: 'preliminary-reply-not-needed' });
  if (expectedBy <= today) return refuse({ rule: 'answer-day-has-passed', field: 'expectedBy', today });
  return accept(expectedBy);
}
