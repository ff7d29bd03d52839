import type { ReactNode } from 'react';
import { useText } from '../../lib/messages';
import { appMessages } from '../app-messages.nb';
import styles from './main-content.module.css';

const contentId = 'innhold';

/** First stop of the Tab key: past header and menu. */
export function SkipLink() {
  const t = useText(appMessages);
  return (
    <a className={styles.skip} href={`#${contentId}`} data-print="hide">
      {t('skipToContent')}
    </a>
  );
}

export function MainContent(props: { readonly className?: string | undefined; readonly children: ReactNode }) {
  return (
    <main id={contentId} tabIndex={-1} className={`${styles.main ?? ''} ${props.className ?? ''}`}>
      {props.children}
    </main>
  );
}
