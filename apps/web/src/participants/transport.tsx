import { useState, type ReactNode } from 'react';
import { useText } from '../lib/messages';
import { whenOpened } from '../ui/when-opened/when-opened';
import type { MyPlacement } from './my-case.graphql';
import styles from './case-boxes.module.css';
import { transportMessages } from './transport-messages.nb';

const TransportDialog = whenOpened(async () => (await import('./transport-dialog')).TransportDialog);

/** «Hvordan kommer du deg dit?» before the first day: what is known, and a way to say it. */
export function Transport({ placement }: { readonly placement: MyPlacement }): ReactNode {
  const t = useText(transportMessages);
  const [telling, setTelling] = useState(false);
  const { transport, mayTellTransport } = placement;
  return (
    <>
      <h3 className={styles.transport}>{t('title')}</h3>
      <p>{transport === null ? t('missing') : t(`ways.${transport}`)}</p>
      {mayTellTransport && (
        <button
          type="button"
          className={styles.textButton}
          aria-label={transport === null ? t('tell') : `${t('change')}: ${t('title')}`}
          onClick={() => setTelling(true)}
        >
          {transport === null ? t('tell') : t('change')}
        </button>
      )}
      {telling && <TransportDialog placement={placement} onClose={() => setTelling(false)} />}
    </>
  );
}
