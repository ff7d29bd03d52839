/** What applicants read besides their case: letters, who sees them, and what they may say of themselves for one figure. */
export { FairnessQuestionPage } from '../../reporting/fairness-question-page';
export { WhoSeesMePage as MyReadersPage } from '../../access/who-sees-me-page';
export { MyLetterPage } from '../min-sak/my-letter-page';
