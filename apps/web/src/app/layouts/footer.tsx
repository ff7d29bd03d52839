import { useText } from '../../lib/messages';
import { useSession } from '../../lib/session';
import { Logo } from '../../ui/logo/logo';
import { appMessages } from '../app-messages.nb';
import styles from './footer.module.css';

/** The foot of the light room. */
export function Footer() {
  const t = useText(appMessages);
  const { businessDay } = useSession();
  return (
    <footer className={styles.footer} data-print="hide">
      <div className={styles.inner}>
        <p className={styles.tagline}>
          <Logo size={30} negative />
          {t('tagline')}
        </p>
        {businessDay.isDemo && <p className={styles.notice}>{t('demoNotice')}</p>}
      </div>
    </footer>
  );
}
