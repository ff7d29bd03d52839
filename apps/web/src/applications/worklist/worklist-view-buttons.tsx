import { countUpTo1000 } from '../../lib/format';
import { useText } from '../../lib/messages';
import { paths } from '../../lib/paths';
import { Link } from '../../ui/link/link';
import type { WorklistView } from './worklist.graphql';
import { worklistMessages } from './worklist-messages.nb';
import styles from './worklist.module.css';

/** The saved views as buttons with how many cases stand in each; the one shown is pressed. */
export function WorklistViewButtons(props: {
  readonly views: readonly { readonly view: WorklistView; readonly count: number }[];
  readonly shown: WorklistView;
  /** Steps of all cases that are not entered in the office's own case system; they stand on a page of their own. */
  readonly unrecorded: number;
  readonly onShow: (view: WorklistView) => void;
}) {
  const t = useText(worklistMessages);
  return (
    <div className={styles.views} role="group" aria-label={t('views')}>
      {props.views.map(({ view, count }) => (
        <button key={view} type="button" aria-pressed={view === props.shown} onClick={() => props.onShow(view)}>
          {t(`view.${view}`)} <span className="number">{count}</span>
        </button>
      ))}
      <Link to={paths.unrecorded()}>
        {t('unrecorded')} <span className="number">{countUpTo1000(props.unrecorded)}</span>
      </Link>
    </div>
  );
}
