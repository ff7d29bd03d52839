import type { ReactNode } from 'react';
import { useText } from '../../lib/messages';
import { paths } from '../../lib/paths';
import { Button } from '../../ui/button/button';
import { Link } from '../../ui/link/link';
import { TwoDoors } from '../two-doors';
import { InfoPage, InfoPoints, InfoSection, InfoSteps } from './info-page';
import { infoMessages } from './info-messages.nb';

/** «Slik søker du». `february` explains the two deadlines on 1 February. */
export function HowToApplyPage(props: { readonly february: ReactNode }): ReactNode {
  const t = useText(infoMessages);
  return (
    <InfoPage title={t('apply.title')} lead={t('apply.lead')}>
      <TwoDoors />
      {props.february}
      <InfoSection heading={t('apply.stepsHeading')}>
        <InfoSteps
          steps={[
            t('apply.steps.find'),
            t('apply.steps.logIn'),
            t('apply.steps.answer'),
            t('apply.steps.send'),
            t('apply.steps.talk'),
            t('apply.steps.answerOffer'),
          ]}
        />
        <p>
          <Button asChild data-size="lg">
            <Link to={paths.application()}>{t('apply.start')}</Link>
          </Button>
        </p>
      </InfoSection>
      <InfoSection heading={t('apply.helpHeading')}>
        <InfoPoints
          points={[
            t('apply.help.someone'),
            t('apply.help.approve'),
            t('apply.help.guardian'),
            t('apply.help.economic'),
          ]}
        />
      </InfoSection>
      <InfoSection heading={t('apply.noBankIdHeading')}>
        <p>{t('apply.noBankId')}</p>
      </InfoSection>
      <InfoSection heading={t('apply.whoHeading')}>
        <p>{t('apply.who')}</p>
        <p>{t('apply.late')}</p>
      </InfoSection>
    </InfoPage>
  );
}
