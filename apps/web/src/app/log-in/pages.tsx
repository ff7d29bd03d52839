import { Navigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useText } from '../../lib/messages';
import { logInPath, paths } from '../../lib/paths';
import { useSession, type Hat } from '../../lib/session';
import { Button } from '../../ui/button/button';
import { appMessages } from '../app-messages.nb';
import { areaOfRole } from '../areas';
import { HatName } from '../layouts/hat-menu';
import { useSwitchHat } from '../layouts/use-switch-hat';
import { tellOtherTabs } from '../other-tabs';
import { PlainPage } from '../plain-page';

/** After log-in, and behind the logo: on to the area of the hat. Who has several is asked once which it is this time. */
export function StartPage() {
  const { viewer } = useSession();
  if (viewer && viewer.hats.length > 1 && !viewer.hatChosen) return <ChooseHat hats={viewer.hats} />;
  return <Navigate to={viewer ? areaOfRole(viewer.activeHat.role).path : paths.home()} replace />;
}

function ChooseHat(props: { readonly hats: readonly Hat[] }) {
  const t = useText(appMessages);
  const { switchTo, pending, failed } = useSwitchHat();
  return (
    <PlainPage title={t('hat.choose')}>
      <p>{t('hat.chooseText')}</p>
      <ul>
        {props.hats.map((hat) => (
          <li key={hat.id}>
            <Button variant="secondary" disabled={pending} onClick={() => switchTo(hat)}>
              <HatName hat={hat} />
            </Button>
          </li>
        ))}
      </ul>
      {failed && <p role="alert">{t('hat.changeFailed')}</p>}
    </PlainPage>
  );
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
