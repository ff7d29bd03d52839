/** What applicants read besides their case: letters, and who sees them. */
export { WhoSeesMePage as MyReadersPage } from '../../access/who-sees-me-page';
export { MyLetterPage } from '../min-sak/my-letter-page';
