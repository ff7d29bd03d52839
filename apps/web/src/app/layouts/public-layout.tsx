import { MenuHamburgerIcon, QuestionmarkCircleIcon } from '@navikt/aksel-icons';
import { useCallback, useRef, useState, type ReactNode } from 'react';
import { useClosing } from '../../lib/dom';
import { useText } from '../../lib/messages';
import { choose, usePreferences } from '../../lib/preferences';
import { logInPath, paths } from '../../lib/paths';
import { useSession } from '../../lib/session';
import { Button } from '../../ui/button/button';
import { Link } from '../../ui/link/link';
import { Logo } from '../../ui/logo/logo';
import { ReadAloudButton } from '../../ui/read-aloud/read-aloud-button';
import { appMessages } from '../app-messages.nb';
import { menuFor, type MenuItem } from '../areas';
import { ActingForBar } from './acting-for-bar';
import { DemoStrip } from './demo-strip';
import { Footer } from './footer';
import { HatMenu } from './hat-menu';
import { MainContent, SkipLink } from './main-content';
import styles from './public-layout.module.css';

/**
 * The light room: open pages (`md`) and the applicant's own (`lg`). Log-in, Kort tekst and Les opp stand in the same place on
 * every page. An applicant has no menu: Min sak is one page.
 */
export function PublicLayout(props: { readonly size: 'md' | 'lg'; readonly children: ReactNode }) {
  const t = useText(appMessages);
  const { viewer } = useSession();
  const applicant = props.size === 'lg';
  const menu = applicant ? [] : menuFor('public', null);
  return (
    <div className={styles.page} data-side="public" data-size={props.size} data-color="neutral">
      <SkipLink />
      <header className={styles.header} data-print="hide">
        <div className={styles.bar} data-logged-in={viewer !== null}>
          <Link className={styles.brand} to={paths.home()} aria-label={t('toHome')}>
            <Logo size={40} />
            <span className={styles.name}>Inntak</span>
          </Link>
          {menu.length > 0 && <Menu items={menu} />}
          <div className={styles.tools}>
            <Tools help={applicant} />
          </div>
          {viewer ? <HatMenu side="public" /> : <LogInButton />}
        </div>
        <div className={styles.mobileTools}>
          <Tools help={applicant} />
        </div>
      </header>
      <ActingForBar />
      <DemoStrip />
      <MainContent>{props.children}</MainContent>
      <Footer />
    </div>
  );
}

/** Kort tekst and Les opp, and for the applicant Hjelp. Drawn twice, beside the log-in and under the header on a phone; CSS shows one of them. */
function Tools(props: { readonly help: boolean }) {
  const t = useText(appMessages);
  const { textLevel } = usePreferences();
  const short = textLevel === 'short';
  return (
    <>
      <button
        type="button"
        className={styles.tool}
        aria-pressed={short}
        onClick={() => choose('textLevel', short ? 'normal' : 'short')}
      >
        <span className={styles.switch} aria-hidden="true" />
        {t('shortText')}
      </button>
      {props.help && (
        <Link className={styles.tool} to={paths.contact()}>
          <QuestionmarkCircleIcon className="icon" aria-hidden />
          {t('help')}
        </Link>
      )}
      <ReadAloudButton className={styles.tool} text={() => document.querySelector('main')?.innerText ?? ''} />
    </>
  );
}

/** In a row on a wide screen, behind a button on a narrow one. */
function Menu({ items }: { readonly items: readonly MenuItem[] }) {
  const t = useText(appMessages);
  const [open, setOpen] = useState(false);
  const container = useRef<HTMLElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const close = useCallback(() => setOpen(false), []);
  useClosing(open, container, opener, close);
  return (
    <nav className={styles.menu} aria-label={t('mainMenu')} ref={container}>
      <button
        ref={opener}
        type="button"
        className={styles.menuButton}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <MenuHamburgerIcon className="icon" aria-hidden />
        {t('menuButton')}
      </button>
      <ul className={styles.menuItems} data-open={open}>
        {items.map(({ to, label }) => (
          <li key={to}>
            <Link to={to} onClick={close}>
              {t(`menu.${label}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function LogInButton() {
  const t = useText(appMessages);
  return (
    <Button asChild variant="secondary" data-size="sm" className={styles.logIn}>
      <a href={logInPath(paths.start())}>{t('logIn')}</a>
    </Button>
  );
}
