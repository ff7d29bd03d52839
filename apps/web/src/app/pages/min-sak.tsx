import { WhoSeesMePage } from '../../access/who-sees-me-page';
import { LetterPage } from '../../letters/letter-page';
import { MyCasePage } from '../../participants/my-case-page';

/** The pages of applicants and those who help them. */
export { LetterPage as MyLetterPage, MyCasePage as HomePage, WhoSeesMePage as MyReadersPage };
