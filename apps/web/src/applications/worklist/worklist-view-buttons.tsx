import { countUpTo1000 } from '../../lib/format';
import { useText } from '../../lib/messages';
import { paths } from '../../lib/paths';
import { Link } from '../../ui/link/link';
import { savedViewMessages } from './saved-view-messages.nb';
import type { SavedView, WorklistView } from './worklist.graphql';
import { worklistMessages } from './worklist-messages.nb';
import { listOf, plainList, type WorklistList } from './worklist-state';
import styles from './worklist.module.css';

/** The views as buttons with how many cases stand in each, then one's own; the one shown is pressed. */
export function WorklistViewButtons(props: {
  readonly views: readonly { readonly view: WorklistView; readonly count: number }[];
  readonly shown: WorklistView;
  readonly saved: readonly SavedView[];
  readonly shownSaved: SavedView | null;
  /** Steps of all cases that are not entered in the office's own case system; they stand on a page of their own. */
  readonly unrecorded: number;
  readonly onShow: (view: WorklistView) => void;
  readonly onShowList: (list: WorklistList) => void;
}) {
  const { views, shown, saved, shownSaved, unrecorded, onShow, onShowList } = props;
  const t = useText(worklistMessages);
  const own = useText(savedViewMessages);
  return (
    <div className={styles.views} data-print="hide">
      <div role="group" aria-label={t('views')}>
        {views.map(({ view, count }) => (
          <button
            key={view}
            type="button"
            aria-pressed={view === shown && shownSaved === null}
            // The filters of an own view are left with it; those that were chosen one by one stay.
            onClick={() => (shownSaved === null ? onShow(view) : onShowList(plainList(view)))}
          >
            {t(`view.${view}`)} <span className="number">{countUpTo1000(count)}</span>
          </button>
        ))}
        <Link to={paths.unrecorded()}>
          {t('unrecorded')} <span className="number">{countUpTo1000(unrecorded)}</span>
        </Link>
      </div>
      {saved.length > 0 && (
        <div role="group" aria-label={own('own')} className={styles.own}>
          {saved.map((view) => (
            <button
              key={view.id}
              type="button"
              aria-pressed={view.id === shownSaved?.id}
              onClick={() => onShowList(listOf(view))}
            >
              {view.name} <span className="number">{countUpTo1000(view.count)}</span>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
