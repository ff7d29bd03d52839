import type { ReactNode } from 'react';
import { useText } from '../../lib/messages';
import { Button } from '../button/button';
import { questionMessages } from './question-messages.nb';
import styles from './question.module.css';

/**
 * Tilbake before Neste, then Hopp over where the question may be left open. Not sticky: at 400 % it would hide the question.
 * Nothing goes on by itself.
 */
export function QuestionButtons(props: {
  readonly onBack: (() => void) | null;
  readonly onNext: () => void;
  readonly onSkip?: (() => void) | null;
  readonly next?: string;
  readonly pending?: boolean;
}): ReactNode {
  const t = useText(questionMessages);
  const { pending = false } = props;
  return (
    <div className={styles.buttons}>
      {props.onBack && (
        <Button type="button" variant="secondary" data-size="lg" onClick={props.onBack} disabled={pending}>
          {t('back')}
        </Button>
      )}
      <Button type="button" data-size="lg" onClick={props.onNext} loading={pending}>
        {props.next ?? t('next')}
      </Button>
      {props.onSkip && (
        <button type="button" className={styles.skip} onClick={props.onSkip} disabled={pending}>
          {t('skip')}
        </button>
      )}
    </div>
  );
}
