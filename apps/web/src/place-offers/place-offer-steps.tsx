import { useText } from '../lib/messages';
import type { OfficeCase, OfficePlaceOffer, Step } from '../lib/office-case';
import { paths } from '../lib/paths';
import { Button } from '../ui/button/button';
import { Link } from '../ui/link/link';
import { StepButtons } from '../ui/steps/step-buttons';
import { officePlaceOfferMessages } from './office-messages.nb';
import styles from './office-place-offers.module.css';

/**
 * The steps of a place offer as the office takes them. Yes, no and «vil snakke» are three steps to the server and one dialog
 * here: what the person answered is asked in it. Replacing goes to the page with the grid.
 */
export function PlaceOfferSteps(props: {
  readonly officeCase: OfficeCase;
  readonly placeOffer: OfficePlaceOffer;
  readonly onStep: (step: Step) => void;
}) {
  const { officeCase, placeOffer, onStep } = props;
  const t = useText(officePlaceOfferMessages);
  const steps = placeOffer.allowedSteps.filter(
    ({ step, open }) => open || (step === 'send' && placeOffer.state === 'prepared'),
  );
  const replace = steps.find(({ step, open }) => step === 'replace' && open);
  return (
    <div className={styles.steps}>
      <StepButtons
        quiet={placeOffer.state !== 'prepared'}
        steps={steps}
        labels={{ send: t('step.send'), accept: t('recordAnswer'), release: t('step.release') }}
        onStep={onStep}
      />
      {replace && (
        <Button asChild variant="secondary">
          <Link to={paths.placeOfferFor(officeCase.id)} search={{ erstatter: placeOffer.id }}>
            {t('step.replace')}
          </Link>
        </Button>
      )}
    </div>
  );
}
