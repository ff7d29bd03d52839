import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { Button } from '../ui/button/button';
import { Link } from '../ui/link/link';
import { appMessages } from './app-messages.nb';
import { PlainPage } from './plain-page';

/** No such address. Says the same as when something exists that the reader may not see. */
export function NotFoundPage() {
  const t = useText(appMessages);
  return (
    <PlainPage title={t('notFound.title')}>
      <p>{t('notFound.text')}</p>
      <Button asChild variant="secondary">
        <Link to={paths.home()}>{t('notFound.toHome')}</Link>
      </Button>
    </PlainPage>
  );
}
