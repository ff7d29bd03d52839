import { useText } from '../../lib/messages';
import type { WorklistView } from './worklist.graphql';
import { worklistMessages } from './worklist-messages.nb';
import styles from './worklist.module.css';

/** The saved views as buttons with how many cases stand in each; the one shown is pressed. */
export function WorklistViewButtons(props: {
  readonly views: readonly { readonly view: WorklistView; readonly count: number }[];
  readonly shown: WorklistView;
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
    </div>
  );
}
