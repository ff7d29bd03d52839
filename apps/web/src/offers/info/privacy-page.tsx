import type { ReactNode } from 'react';
import { useText } from '../../lib/messages';
import { paths } from '../../lib/paths';
import { Link } from '../../ui/link/link';
import { InfoPage, InfoPoints, InfoSection } from './info-page';
import { infoMessages } from './info-messages.nb';

/** What is kept about a person, why, who sees it, and what the person can ask for. */
export function PrivacyPage(): ReactNode {
  const t = useText(infoMessages);
  return (
    <InfoPage title={t('privacy.title')} lead={t('privacy.lead')}>
      <InfoSection heading={t('privacy.whatHeading')}>
        <InfoPoints
          points={[
            t('privacy.what.basics'),
            t('privacy.what.application'),
            t('privacy.what.visits'),
            t('privacy.what.letters'),
          ]}
        />
        <p>{t('privacy.notWhat')}</p>
      </InfoSection>
      <InfoSection heading={t('privacy.whyHeading')}>
        <p>{t('privacy.why')}</p>
      </InfoSection>
      <InfoSection heading={t('privacy.whoHeading')}>
        <p>{t('privacy.who')}</p>
        <p>{t('privacy.whoFamily')}</p>
        <p>{t('privacy.whoList')}</p>
        <p>
          <Link to={paths.whoSeesMe()}>{t('privacy.toWho')}</Link>
        </p>
      </InfoSection>
      <InfoSection heading={t('privacy.rightsHeading')}>
        <InfoPoints
          points={[
            t('privacy.rights.see'),
            t('privacy.rights.correct'),
            t('privacy.rights.withdraw'),
            t('privacy.rights.complain'),
          ]}
        />
      </InfoSection>
      <InfoSection heading={t('privacy.howLongHeading')}>
        <p>{t('privacy.howLong')}</p>
      </InfoSection>
      <InfoSection heading={t('privacy.cookiesHeading')}>
        <p>{t('privacy.cookies')}</p>
      </InfoSection>
    </InfoPage>
  );
}
