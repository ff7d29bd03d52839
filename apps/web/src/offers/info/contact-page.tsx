import type { ReactNode } from 'react';
import { useText } from '../../lib/messages';
import { paths } from '../../lib/paths';
import { Link } from '../../ui/link/link';
import { OfficePhone } from '../office-phone';
import { InfoPage, InfoPoints, InfoSection } from './info-page';
import { infoMessages } from './info-messages.nb';

/** «Kontakt oss» and help: reached from every page. */
export function ContactPage(): ReactNode {
  const t = useText(infoMessages);
  return (
    <InfoPage title={t('contact.title')} lead={t('contact.lead')}>
      <InfoSection heading={t('contact.phoneHeading')}>
        <p>{t('contact.phoneText')}</p>
        <OfficePhone />
      </InfoSection>
      <InfoSection heading={t('contact.withHeading')}>
        <InfoPoints
          points={[
            t('contact.with.choose'),
            t('contact.with.visit'),
            t('contact.with.fillIn'),
            t('contact.with.nav'),
            t('contact.with.letter'),
            t('contact.with.answer'),
          ]}
        />
      </InfoSection>
      <InfoSection heading={t('contact.haveCaseHeading')}>
        <p>{t('contact.haveCase')}</p>
        <p>
          <Link to={paths.minSak()}>{t('contact.toCase')}</Link>
        </p>
      </InfoSection>
      <InfoSection heading={t('contact.placeHeading')}>
        <p>{t('contact.place')}</p>
        <p>
          <Link to={paths.offers()}>{t('contact.toOffers')}</Link>
        </p>
      </InfoSection>
    </InfoPage>
  );
}
