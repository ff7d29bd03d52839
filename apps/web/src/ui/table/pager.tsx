import { useEffect, useState } from 'react';
import { useText } from '../../lib/messages';
import { Button } from '../button/button';
import { uiMessages } from '../ui-messages.nb';
import styles from './pager.module.css';

/**
 * The foot of a list that is fetched in pieces: how much is shown, «Vis neste», and all of it on paper. `keys` shows which keys
 * work in the list.
 */
export function Pager(props: {
  readonly shown: number;
  readonly total: number;
  readonly hasMore: boolean;
  /** How many come next; left out when the server gives as many as it likes. */
  readonly pageSize?: number;
  readonly loading?: boolean;
  readonly onMore: () => void;
  /** Fetches what is left: with it the list can be put on paper, all of it. */
  readonly onAll?: () => Promise<void>;
  readonly keys?: boolean;
}) {
  const t = useText(uiMessages);
  const { shown, total, hasMore, pageSize, loading } = props;
  return (
    <div className={styles.pager}>
      {props.keys && <Keys />}
      <p className={styles.count} role="status">
        {t('table.shown', { shown, total })}
        {hasMore && <span className={styles.onPaper}> {t('table.notAll')}</span>}
      </p>
      {props.onAll && <PrintButton total={total} hasMore={hasMore} onAll={props.onAll} />}
      {hasMore && (
        <Button variant="secondary" data-color="neutral" loading={loading ?? false} onClick={props.onMore}>
          {pageSize === undefined
            ? t('table.moreUnknown')
            : t('table.more', { count: Math.max(1, Math.min(pageSize, total - shown)) })}
        </Button>
      )}
    </div>
  );
}

/** The browser prints what stands on the page, so the rest of the list is fetched before it is asked to. */
function PrintButton(props: {
  readonly total: number;
  readonly hasMore: boolean;
  readonly onAll: () => Promise<void>;
}) {
  const { total, hasMore, onAll } = props;
  const t = useText(uiMessages);
  const [state, setState] = useState<'idle' | 'asked' | 'failed'>('idle');
  useEffect(() => {
    if (state !== 'asked' || hasMore) return undefined;
    const timer = setTimeout(() => {
      setState('idle');
      window.print();
    });
    return () => clearTimeout(timer);
  }, [state, hasMore]);
  return (
    <>
      <Button
        variant="tertiary"
        data-color="neutral"
        loading={state === 'asked'}
        onClick={() => {
          setState('asked');
          if (hasMore) onAll().catch(() => setState('failed'));
        }}
      >
        {hasMore ? t('table.printAll', { total }) : t('table.print')}
      </Button>
      {state === 'failed' && <span role="alert">{t('table.printFailed')}</span>}
    </>
  );
}

function Keys() {
  const t = useText(uiMessages);
  return (
    <ul className={styles.keys}>
      <li>
        <kbd>
          <span aria-hidden="true">↑ ↓</span>
          <span className="visually-hidden">{t('table.keys.arrows')}</span>
        </kbd>
        {t('table.keys.move')}
      </li>
      <li>
        <kbd>{t('table.keys.enter')}</kbd>
        {t('table.keys.open')}
      </li>
      <li>
        <kbd>{t('table.keys.escape')}</kbd>
        {t('table.keys.back')}
      </li>
    </ul>
  );
}
