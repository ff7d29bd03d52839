import { useText } from '../../lib/messages';
import { logInPath } from '../../lib/paths';
import { Button } from '../../ui/button/button';
import { appMessages } from '../app-messages.nb';
import type { Area } from '../areas';
import { PlainPage } from '../plain-page';

export function LogInNeededPage(props: { readonly area: Area; readonly returnTo: string }) {
  const t = useText(appMessages);
  return (
    <PlainPage title={t('logInNeeded.title')}>
      <p>{t('logInNeeded.text', { who: t(`areas.${props.area.key}`) })}</p>
      <Button asChild>
        <a href={logInPath(props.returnTo, props.area.side === 'staff' ? 'staff' : 'citizen')}>{t('logIn')}</a>
      </Button>
    </PlainPage>
  );
}
