import { useText } from '../../lib/messages';
import { StaffPageHead } from '../../ui/page/page';
import { appMessages } from '../app-messages.nb';

/** The area's pages. Features export theirs; this module gathers them into the chunk that is loaded with the area. */
export function HomePage() {
  const t = useText(appMessages);
  return <StaffPageHead title={t('menu.tildeling')} />;
}
