import { WhoSeesMePage } from '../../access/who-sees-me-page';
import { ApplicationStartPage } from '../../applications/wizard/start-page';
import { WizardPage } from '../../applications/wizard/wizard-page';
import { LetterPage } from '../../letters/letter-page';
import { HelpBox } from '../../participants/help-box';
import { MyCasePage } from '../../participants/my-case-page';

/** The pages of applicants and those who help them. The contact person stands beside every question of the application. */
export function ApplicationBeginPage() {
  return <ApplicationStartPage help={<HelpBox />} />;
}

export function ApplicationQuestionPage() {
  return <WizardPage help={<HelpBox />} />;
}

export { LetterPage as MyLetterPage, MyCasePage as HomePage, WhoSeesMePage as MyReadersPage };
