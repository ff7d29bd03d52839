import { useState } from 'react';
import { dayAndClock } from '../lib/format';
import { useText } from '../lib/messages';
import { useToday } from '../lib/session';
import { Button } from '../ui/button/button';
import { Dialog } from '../ui/dialog/dialog';
import { ComparedRuns } from './comparison';
import type { Round } from './round.graphql';
import { roundMessages } from './round-messages.nb';
import styles from './round.module.css';

/** Every proposal that was made, and how it differs from the one that stands. */
export function EarlierRuns({ round, onClose }: { readonly round: Round; readonly onClose: () => void }) {
  const t = useText(roundMessages);
  const today = useToday();
  const [before, setBefore] = useState<string | null>(null);
  const standing = round.run?.id ?? round.runs[0]?.id;
  return (
    <Dialog open title={t('earlierTitle')} onClose={onClose}>
      <ol className={styles.runs}>
        {round.runs.map((run) => (
          <li key={run.id}>
            <p>
              <b>{t('runLine', { number: run.number, given: run.given, without: run.without })}</b>
              {run.id === round.run?.id && ` · ${t('stands')}`}
            </p>
            <p>{t('madeBy', { name: run.preparedBy, at: dayAndClock(run.madeAt, today) })}</p>
            <p className={styles.hash}>
              {t('hash')}: <code>{run.resultHash.slice(0, 16)}</code>
            </p>
            {run.id !== standing && (
              <Button variant="secondary" data-size="sm" onClick={() => setBefore(run.id)}>
                {t('compare', { number: run.number })}
              </Button>
            )}
            {before === run.id && standing !== undefined && <ComparedRuns before={before} after={standing} />}
          </li>
        ))}
      </ol>
      <Dialog.Actions>
        <Button onClick={onClose}>{t('close')}</Button>
      </Dialog.Actions>
    </Dialog>
  );
}
