import type { ReactNode } from 'react';
import { useText } from '../../lib/messages';
import { paths } from '../../lib/paths';
import { Link } from '../../ui/link/link';
import { InfoPage, InfoPoints, InfoSection } from './info-page';
import { infoMessages } from './info-messages.nb';

/** The accessibility statement that the law asks of public bodies, with known faults told as they are. */
export function AccessibilityPage(): ReactNode {
  const t = useText(infoMessages);
  return (
    <InfoPage title={t('accessibility.title')} lead={t('accessibility.lead')}>
      <InfoSection heading={t('accessibility.rulesHeading')}>
        <p>{t('accessibility.rules')}</p>
      </InfoSection>
      <InfoSection heading={t('accessibility.doneHeading')}>
        <InfoPoints
          points={[
            t('accessibility.done.automatic'),
            t('accessibility.done.keyboard'),
            t('accessibility.done.zoom'),
            t('accessibility.done.contrast'),
            t('accessibility.done.shortText'),
            t('accessibility.done.readAloud'),
          ]}
        />
      </InfoSection>
      <InfoSection heading={t('accessibility.faultsHeading')}>
        <InfoPoints
          points={[
            t('accessibility.faults.users'),
            t('accessibility.faults.screenReader'),
            t('accessibility.faults.pdf'),
            t('accessibility.faults.voice'),
          ]}
        />
      </InfoSection>
      <InfoSection heading={t('accessibility.tellHeading')}>
        <p>{t('accessibility.tell')}</p>
        <p>
          <Link to={paths.contact()}>{t('accessibility.toContact')}</Link>
        </p>
      </InfoSection>
    </InfoPage>
  );
}
