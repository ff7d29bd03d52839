import { readableFacts } from '@inntak/domain/access';
import { factText } from './fact-texts';

/** What a school gets to know with the person's consent, in plain words: the same table that the grant opens. */
export const schoolContent: readonly string[] = readableFacts(['school']).map(({ fact, extent }) =>
  factText(fact, extent),
);

/** What it is for. */
export const schoolPurpose = 'Skolen kan følge saken og hjelpe deg på veien.';
