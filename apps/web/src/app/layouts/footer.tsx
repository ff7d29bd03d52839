import { useText } from '../../lib/messages';
import { useSession } from '../../lib/session';
import { logInPath, paths } from '../../lib/paths';
import { Link } from '../../ui/link/link';
import { Logo } from '../../ui/logo/logo';
import { appMessages } from '../app-messages.nb';
import styles from './footer.module.css';

const footerPages = [
  ['accessibility', paths.accessibility()],
  ['privacy', paths.privacy()],
  ['words', paths.words()],
  ['contact', paths.contact()],
] as const;

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
        <nav className={styles.menu} aria-label={t('footerMenu')}>
          <ul>
            {footerPages.map(([label, to]) => (
              <li key={label}>
                <Link to={to}>{t(`menu.${label}`)}</Link>
              </li>
            ))}
            <li>
              <a href={logInPath(paths.start(), 'staff')}>{t('menu.forStaff')}</a>
            </li>
          </ul>
        </nav>
        {businessDay.isDemo && <p className={styles.notice}>{t('demoNotice')}</p>}
      </div>
    </footer>
  );
}
