import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { useViewer } from '../lib/session';
import { Button } from '../ui/button/button';
import { Link } from '../ui/link/link';
import { appMessages } from './app-messages.nb';
import { mayOpen, type Area } from './areas';
import { HatName } from './layouts/hat-menu';
import { useSwitchHat } from './layouts/use-switch-hat';
import { PlainPage } from './plain-page';

/** The page is for other roles. Where one of the reader's own hats opens it, that hat is one press away. */
export function WrongRolePage(props: { readonly area: Area; readonly who: Area['who']; readonly returnTo: string }) {
  const t = useText(appMessages);
  const viewer = useViewer();
  const { switchTo, pending, failed } = useSwitchHat();
  const opening = viewer.hats.filter(({ role }) => mayOpen(role, props.who));
  return (
    <PlainPage title={t('wrongRole.title', { who: t(`areas.${props.area.key}`) })}>
      <p>{t('wrongRole.text', { hat: t(`roles.${viewer.activeHat.role}`).toLocaleLowerCase('nb') })}</p>
      {opening.length > 0 && (
        <div>
          <p>{t('wrongRole.couldOpen')}</p>
          <ul>
            {opening.map((hat) => (
              <li key={hat.id}>
                <Button variant="secondary" disabled={pending} onClick={() => switchTo(hat, props.returnTo)}>
                  <HatName hat={hat} />
                </Button>
              </li>
            ))}
          </ul>
          {failed && <p role="alert">{t('hat.changeFailed')}</p>}
        </div>
      )}
      <Link to={paths.start()}>{t('wrongRole.toOwn')}</Link>
    </PlainPage>
  );
}
