import { useText } from '../../lib/messages';
import { uiMessages } from '../ui-messages.nb';
import type { Station } from './stations';
import styles from './stations-mini.module.css';

const first = 7;
const apart = 15.6;
const x = (index: number) => first + index * apart;
const door = (index: number) => `M${x(index) - 5.4} 13V7a5.4 5.4 0 0 1 10.8 0v6z`;

/** The way in as a line of six marks, for a row of a list. `waiting` when the person waits for somebody else's word. */
export function StationsMini(props: {
  readonly stations: readonly Pick<Station, 'key' | 'state'>[];
  readonly waiting?: boolean;
}) {
  const t = useText(uiMessages);
  const now = props.stations.findIndex(({ state }) => state === 'now');
  const done = props.stations.filter(({ state }) => state === 'done').length;
  const key = props.stations[now]?.key;
  const label =
    key === undefined ? t('path.finished') : t('path.mini', { number: now + 1, name: t(`stations.${key}`) });
  return (
    <svg
      className={props.waiting ? styles.waiting : styles.mini}
      viewBox="0 0 92 14"
      width="92"
      height="14"
      role="img"
      aria-label={label}
    >
      <path className={styles.line} d={`M${x(0)} 7H${x(5)}`} />
      <path className={styles.behind} d={`M${x(0)} 7H${x(Math.max(now === -1 ? done - 1 : now, 0))}`} />
      {props.stations.map(({ key: station, state }, index) =>
        state === 'now' ? (
          <path key={station} className={styles.now} d={door(index)} />
        ) : (
          <circle key={station} className={styles[state]} cx={x(index)} cy="7" r={state === 'done' ? 3.5 : 3} />
        ),
      )}
    </svg>
  );
}
