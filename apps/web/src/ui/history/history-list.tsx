import { dayAndClock, fullDay, sentenceStart } from '../../lib/format';
import { useText } from '../../lib/messages';
import { useToday } from '../../lib/session';
import { uiMessages } from '../ui-messages.nb';
import { StatusTag } from '../status/status-tag';
import type { ReactNode } from 'react';
import styles from './history-list.module.css';

/** Something that happened in a case. */
export interface HistoryEntry {
  readonly id: string;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly text: string;
  readonly by: string;
  readonly role?: string | null;
  readonly reason?: string | null;
  /** Recorded wrongly and put right later: still shown, so that nothing is hidden. */
  readonly corrected?: boolean;
  /** When and by whom it was entered in the municipality's own case system. */
  readonly recordedOn?: string | null;
  readonly recordedBy?: string | null;
}

/** What has happened, newest first as given. `actionFor` may put a button on an entry («Rett»). */
export function HistoryList<Entry extends HistoryEntry>(props: {
  readonly entries: readonly Entry[];
  readonly actionFor?: (entry: Entry) => ReactNode;
}) {
  const t = useText(uiMessages);
  const today = useToday();
  return (
    <ol className={styles.history}>
      {props.entries.map((entry) => (
        <li key={entry.id} data-corrected={entry.corrected ?? false}>
          <p className={styles.when}>
            <time dateTime={entry.at}>{sentenceStart(dayAndClock(entry.at, today))}</time>
          </p>
          <div>
            <p className={styles.what}>
              {entry.corrected ? <s>{entry.text}</s> : entry.text}{' '}
              {entry.corrected && <StatusTag kind="missing">{t('history.corrected')}</StatusTag>}
            </p>
            <p className={styles.who}>{[...new Set([entry.by, entry.role])].filter(Boolean).join(', ')}</p>
            {entry.reason && <p>{t('history.reason', { reason: entry.reason })}</p>}
            {entry.recordedOn && (
              <p className={styles.who}>
                {t('history.recorded', { day: fullDay(entry.recordedOn), who: entry.recordedBy ?? '' })}
              </p>
            )}
            {props.actionFor?.(entry)}
          </div>
        </li>
      ))}
    </ol>
  );
}
