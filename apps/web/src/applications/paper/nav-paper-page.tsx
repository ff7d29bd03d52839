import { useState } from 'react';
import { useText } from '../../lib/messages';
import { paths } from '../../lib/paths';
import { useGoTo } from '../../lib/use-param';
import { Button } from '../../ui/button/button';
import { Link } from '../../ui/link/link';
import { StaffPage } from '../../ui/staff-page/staff-page';
import { EmptyState } from '../../ui/states/states';
import { navPaperMessages } from './nav-paper-messages.nb';
import { PaperForm } from './paper-form';
import { WithPaperChoices } from './paper-page';

/** A person who starts at NAV: NAV writes the application down with her, and the office takes it from there. */
export function NavPaperPage() {
  const t = useText(navPaperMessages);
  const goTo = useGoTo();
  const [sent, setSent] = useState(false);
  return (
    <StaffPage title={t('title')} text={t('lead')} above={<Link to={paths.nav()}>{t('back')}</Link>}>
      {sent ? (
        <EmptyState title={t('sent')} text={t('sentText')} illustration="skilt">
          <Button asChild>
            <Link to={paths.nav()}>{t('back')}</Link>
          </Button>
          <Button variant="secondary" onClick={() => setSent(false)}>
            {t('another')}
          </Button>
        </EmptyState>
      ) : (
        <WithPaperChoices>
          {({ offers, schools }) => (
            <PaperForm
              origin="nav"
              offers={offers.edges.map(({ node }) => node)}
              schools={schools}
              onRegistered={() => setSent(true)}
              onClose={() => goTo(paths.nav())}
            />
          )}
        </WithPaperChoices>
      )}
    </StaffPage>
  );
}
