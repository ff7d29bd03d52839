import type { ReactNode } from 'react';
import { useText } from '../../lib/messages';
import { paths } from '../../lib/paths';
import { useViewer } from '../../lib/session';
import { Link } from '../../ui/link/link';
import { Logo } from '../../ui/logo/logo';
import { appMessages } from '../app-messages.nb';
import { areaOfRole, menuFor } from '../areas';
import { DemoStrip } from './demo-strip';
import { FindCase } from './find-case';
import { HatMenu } from './hat-menu';
import { MainContent, SkipLink } from './main-content';
import styles from './staff-layout.module.css';

/**
 * The dark room: dense, with the organisation beside the logo, so that a person with two roles always sees which hat is on.
 * From 1101 px it is one screen high and each pane scrolls for itself; below, and when zoomed in, the page scrolls.
 */
export function StaffLayout(props: { readonly children: ReactNode }) {
  const t = useText(appMessages);
  const { activeHat } = useViewer();
  const menu = menuFor('staff', activeHat.role);
  return (
    <div className={styles.page} data-side="staff" data-size="sm" data-color="neutral">
      <SkipLink />
      <header className={styles.header} data-print="hide">
        <Link className={styles.brand} to={paths.start()} aria-label={t('toStart')}>
          <Logo size={28} negative />
          <span className={styles.name}>Inntak</span>
        </Link>
        <p className={styles.organisation}>
          <b>{activeHat.municipality?.name ?? activeHat.organisation?.name ?? activeHat.label}</b>
          <small>{activeHat.municipality ? (activeHat.organisation?.name ?? '') : t(`roles.${activeHat.role}`)}</small>
        </p>
        <nav className={styles.menu} aria-label={t('mainMenu')}>
          <ul>
            {menu.map(({ to, label }) => (
              <li key={to}>
                <Link to={to}>{t(`menu.${label}`)}</Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.tools}>
          {areaOfRole(activeHat.role).key === 'tildeling' && <FindCase />}
          <HatMenu side="staff" />
        </div>
      </header>
      <DemoStrip />
      <MainContent className={styles.main}>{props.children}</MainContent>
    </div>
  );
}
