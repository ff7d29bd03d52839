import type { ReactNode } from 'react';
import { useText } from '../../lib/messages';
import { offersMessages } from '../offers-messages.nb';
import { InfoPage } from './info-page';
import styles from './info-page.module.css';
import { words } from './words.nb';

/** «Ord vi bruker»: every hard word of the pages and letters. */
export function WordsPage(): ReactNode {
  const t = useText(offersMessages);
  return (
    <InfoPage title={t('words.title')} lead={t('words.lead')}>
      <dl className={styles.words}>
        {words.map(([word, meaning]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </InfoPage>
  );
}
