import { ApplicationStartPage } from '../../applications/wizard/start-page';
import { WizardPage } from '../../applications/wizard/wizard-page';
import { HelpBox } from '../../participants/help-box';

/** The application, a chunk of its own. The contact person stands beside every question. */
export function ApplicationBeginPage() {
  return <ApplicationStartPage help={<HelpBox />} />;
}

export function ApplicationQuestionPage() {
  return <WizardPage help={<HelpBox />} />;
}
