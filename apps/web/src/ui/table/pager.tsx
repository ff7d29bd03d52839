import { useText } from '../../lib/messages';
import { Button } from '../button/button';
import { uiMessages } from '../ui-messages.nb';
import styles from './pager.module.css';

/**
 * The foot of a list that is fetched in pieces: how much is shown, and «Vis neste». `keys` shows which keys work in the list.
 */
export function Pager(props: {
  readonly shown: number;
  readonly total: number;
  readonly hasMore: boolean;
  /** How many come next; left out when the server gives as many as it likes. */
  readonly pageSize?: number;
  readonly loading?: boolean;
  readonly onMore: () => void;
  readonly keys?: boolean;
}) {
  const t = useText(uiMessages);
  const { shown, total, hasMore, pageSize, loading } = props;
  return (
    <div className={styles.pager}>
      {props.keys && <Keys />}
      <p className={styles.count} role="status">
        {t('table.shown', { shown, total })}
      </p>
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
