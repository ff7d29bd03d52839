import { longDay, sentenceStart } from '../../lib/format';
import { useText } from '../../lib/messages';
import { useSession } from '../../lib/session';
import { appMessages } from '../app-messages.nb';
import styles from './demo-strip.module.css';

/** Says that the people are made up and which day the demo stands on. Not shown in production. */
export function DemoStrip() {
  const t = useText(appMessages);
  const { businessDay } = useSession();
  if (!businessDay.isDemo) return null;
  return (
    <aside className={styles.strip} aria-label={t('demo')} data-print="hide">
      {sentenceStart(t('demoDay', { day: longDay(businessDay.day, '') }))}
    </aside>
  );
}
