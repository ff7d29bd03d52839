import { useText } from '../../lib/messages';
import { PageHeading } from '../../ui/page-heading/page-heading';
import { appMessages } from '../app-messages.nb';

/** The area's pages. Features export theirs; this module gathers them into the chunk that is loaded with the area. */
export function HomePage() {
  const t = useText(appMessages);
  return <PageHeading title={t('menu.tildeling')}>{t('menu.tildeling')}</PageHeading>;
}
