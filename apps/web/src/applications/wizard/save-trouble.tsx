import { useEffect, useRef, type ReactNode } from 'react';
import { useText } from '../../lib/messages';
import type { CommandOutcome } from '../../lib/outcome';
import { ConflictState, ErrorState } from '../../ui/states/states';
import styles from './wizard-page.module.css';
import { wizardMessages } from './wizard-messages.nb';

/** What kept an answer from being saved, or a check of our own before it was sent. */
export type Trouble =
  | Exclude<CommandOutcome<never>, { readonly kind: 'done' }>
  /** Something is missing on the screen itself. */
  | { readonly kind: 'missing'; readonly message: string };

/**
 * Just above Neste: what is wrong, what is safe, and what to do. What was typed stays on the screen in every case. Takes
 * focus, so that nobody presses Neste in vain.
 */
export function SaveTrouble(props: {
  readonly trouble: Trouble | null;
  readonly onRetry: () => void;
  readonly onReload: () => void;
}): ReactNode {
  const t = useText(wizardMessages);
  const box = useRef<HTMLDivElement>(null);
  const { trouble } = props;
  useEffect(() => {
    if (trouble) box.current?.focus();
  }, [trouble]);
  if (!trouble) return null;
  return (
    <div ref={box} tabIndex={-1} className={styles.trouble}>
      {trouble.kind === 'failed' && (
        <ErrorState title={t('errors.failed')} text={t('errors.failedText')} onRetry={props.onRetry} />
      )}
      {trouble.kind === 'conflict' && <ConflictState conflict={trouble.conflict} onReload={props.onReload} />}
      {trouble.kind === 'notFound' && <ErrorState title={t('errors.notFound')} text={trouble.message} />}
      {(trouble.kind === 'violation' || trouble.kind === 'missing') && (
        <div className={styles.wrong} role="alert">
          <b>{t(trouble.kind === 'violation' ? 'errors.refused' : 'errors.title')}</b>
          <p>{trouble.kind === 'violation' ? trouble.violation.message : trouble.message}</p>
        </div>
      )}
    </div>
  );
}
