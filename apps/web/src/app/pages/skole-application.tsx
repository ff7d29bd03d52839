import { ApplicationStartPage } from '../../applications/wizard/start-page';
import { WizardPage } from '../../applications/wizard/wizard-page';
import { HelpBox } from '../../participants/help-box';

/** The pupil's application, which the school helps to write: a chunk of its own. */
export function ApplicationBeginPage() {
  return <ApplicationStartPage help={<HelpBox />} />;
}

export function ApplicationQuestionPage() {
  return <WizardPage help={<HelpBox />} />;
}
