import { CheckmarkIcon } from '@navikt/aksel-icons';
import { shortDay } from '../../lib/format';
import { useText } from '../../lib/messages';
import { uiMessages } from '../ui-messages.nb';
import type { Station } from './stations';
import styles from './stations-rail.module.css';

/** The six stations in a row, with dates: for the side panel and the head of a case. */
export function StationsRail(props: { readonly stations: readonly Station[] }) {
  const t = useText(uiMessages);
  return (
    <ol className={styles.rail} aria-label={t('path.label')}>
      {props.stations.map(({ key, state, day }) => (
        <li key={key} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
          <span className={styles.pin} aria-hidden="true">
            {state === 'done' && <CheckmarkIcon />}
          </span>
          <b>{t(`stations.${key}`)}</b>
          <span className={styles.when}>
            {state === 'now' ? t('path.now') : day === null ? <>&nbsp;</> : shortDay(day)}
          </span>
          {state !== 'now' && <span className="visually-hidden">, {t(`path.${state}`)}</span>}
        </li>
      ))}
    </ol>
  );
}
