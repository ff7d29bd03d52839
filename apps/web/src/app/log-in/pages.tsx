import { Navigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useText } from '../../lib/messages';
import { logInPath, paths } from '../../lib/paths';
import { useSession } from '../../lib/session';
import { Button } from '../../ui/button/button';
import { appMessages } from '../app-messages.nb';
import { areaOfRole } from '../areas';
import { tellOtherTabs } from '../other-tabs';
import { PlainPage } from '../plain-page';

/** After log-in, and behind the logo: on to the area of the hat. */
export function StartPage() {
  const { viewer } = useSession();
  return <Navigate to={viewer ? areaOfRole(viewer.activeHat.role).path : paths.home()} replace />;
}

export function LoggedOutPage() {
  const t = useText(appMessages);
  return (
    <PlainPage title={t('loggedOut.title')}>
      <p>{t('loggedOut.text')}</p>
      <Button asChild variant="secondary">
        <a href={logInPath(paths.start())}>{t('loggedOut.again')}</a>
      </Button>
    </PlainPage>
  );
}

/** Where a log-in that was renewed in a new tab ends. The tab that holds what was typed is told. */
export function LoggedInAgainPage() {
  const t = useText(appMessages);
  useEffect(() => tellOtherTabs({ loggedIn: true }), []);
  return (
    <PlainPage title={t('loggedInAgain.title')}>
      <p>{t('loggedInAgain.text')}</p>
    </PlainPage>
  );
}
