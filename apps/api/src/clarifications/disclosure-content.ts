import { hiddenByProtection, readableFacts, type Fact } from '@inntak/domain/access';
import type { ReferralKind } from '@inntak/domain/clarifications';
import type { Protection } from '@inntak/domain/participants';
import { factText } from '../access/fact-texts';
import { asSentence } from '../platform/texts/say';

/**
 * What a recipient will be able to read, one line each: generated from the same table that opens it to them, so that what
 * the person is shown is what happens.
 */
export function disclosureContent(kind: ReferralKind, protection: Protection): string[] {
  const hidden: readonly Fact[] = hiddenByProtection[protection === 'none' ? 'none' : 'fortrolig'];
  return readableFacts([kind === 'nav' ? 'nav' : 'referral'])
    .filter(({ fact }) => !hidden.includes(fact))
    .map(({ fact, extent }) => asSentence(factText(fact, extent)));
}
