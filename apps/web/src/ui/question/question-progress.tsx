import type { ReactNode } from 'react';
import { useText } from '../../lib/messages';
import { questionMessages } from './question-messages.nb';
import styles from './question.module.css';

/** «Spørsmål 3 av 8», as words and as a line. `part` is what a question asked several times has reached. */
export function QuestionProgress(props: {
  readonly number: number;
  readonly total: number;
  readonly part?: string | undefined;
  readonly note?: string;
}): ReactNode {
  const t = useText(questionMessages);
  const { number, total } = props;
  return (
    <div className={styles.progress}>
      <div className={styles.progressInner}>
        <p>
          <b>{t('progress', { number, total })}</b>
          {props.part && <span className={styles.part}>{props.part}</span>}
          {props.note && <span className={styles.note}>{props.note}</span>}
        </p>
        <div className={styles.line} aria-hidden="true">
          <span style={{ width: `${(100 * number) / total}%` }} />
        </div>
      </div>
    </div>
  );
}
