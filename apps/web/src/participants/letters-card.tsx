import type { ReactNode } from 'react';
import { dayAndMonth, fullDay } from '../lib/format';
import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { useToday } from '../lib/session';
import { Link } from '../ui/link/link';
import type { MyLetter } from './my-case.graphql';
import styles from './side-boxes.module.css';
import { participantsMessages } from './participants-messages.nb';

/** The letters, newest first; «Nytt» until opened. */
export function LettersCard({ letters }: { readonly letters: readonly MyLetter[] }): ReactNode {
  const t = useText(participantsMessages);
  const thisYear = useToday().slice(0, 4);
  const newestFirst = [...letters].sort((a, b) => b.createdOn.localeCompare(a.createdOn));
  return (
    <section className={styles.card} aria-labelledby="my-letters">
      <h2 id="my-letters">{t('letters.title')}</h2>
      {letters.length === 0 && <p>{t('letters.none')}</p>}
      <ul className={styles.lines}>
        {newestFirst.map(({ id, title, createdOn, openedAt }) => (
          <li key={id} className={styles.letter}>
            <div>
              <Link to={paths.letter(id)}>{title}</Link>
              <span>{createdOn.startsWith(thisYear) ? dayAndMonth(createdOn) : fullDay(createdOn)}</span>
            </div>
            {openedAt === null && <b className={styles.new}>{t('letters.new')}</b>}
          </li>
        ))}
      </ul>
    </section>
  );
}
