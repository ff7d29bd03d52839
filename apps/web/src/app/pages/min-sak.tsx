import { useText } from '../../lib/messages';
import { PublicPage } from '../../ui/page/page';
import { PageHeading } from '../../ui/page-heading/page-heading';
import { appMessages } from '../app-messages.nb';

/** The area's pages. Features export theirs; this module gathers them into the chunk that is loaded with the area. */
export function HomePage() {
  const t = useText(appMessages);
  return (
    <PublicPage>
      <PageHeading title={t('menu.minSak')}>{t('menu.minSak')}</PageHeading>
    </PublicPage>
  );
}
