import type { ReactNode } from 'react';
import { LetterPage } from '../../letters/letter-page';
import { ComplainAboutLetter } from '../../participants/complain-about-letter';

/** A letter with the way to complain below it, where it is about a decision. */
export function MyLetterPage(): ReactNode {
  return <LetterPage complaint={(letterId) => <ComplainAboutLetter letterId={letterId} />} />;
}
