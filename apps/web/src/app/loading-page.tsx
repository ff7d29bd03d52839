import { useText } from '../lib/messages';
import { appMessages } from './app-messages.nb';
import styles from './loading-page.module.css';

/** A page whose code is on its way. Invisible at first, so that a quick answer never flickers. */
export function LoadingPage() {
  const t = useText(appMessages);
  return (
    <p className={styles.loading} role="status">
      {t('loadingPage')}
    </p>
  );
}
