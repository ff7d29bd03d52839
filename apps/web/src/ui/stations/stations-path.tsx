import { CheckmarkIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import { longDay, sentenceStart } from '../../lib/format';
import { useText } from '../../lib/messages';
import { useToday } from '../../lib/session';
import { uiMessages } from '../ui-messages.nb';
import type { Station, StationKey } from './stations';
import styles from './stations-path.module.css';

/**
 * «Veien din»: the way in as the person sees it. A full line is behind, a dotted one ahead; the door marks where one is.
 * `titles` may say a station in the person's own tense («Du søkte»), `whens` a time that is no date («Omtrent 1 uke etter at
 * du har svart»). Level-3 headings: put it under an h2.
 */
export function StationsPath(props: {
  readonly stations: readonly Station[];
  readonly titles?: Partial<Record<StationKey, string>>;
  readonly whens?: Partial<Record<StationKey, ReactNode>>;
}) {
  const t = useText(uiMessages);
  const today = useToday();
  return (
    <ol className={styles.path}>
      {props.stations.map(({ key, state, day, text }) => {
        const when = props.whens?.[key] ?? (day === null ? null : sentenceStart(longDay(day, today)));
        return (
          <li key={key} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
            <span className={styles.pin} aria-hidden="true">
              {state === 'done' && <CheckmarkIcon />}
              {state === 'now' && <span className={styles.person} />}
            </span>
            <div>
              <h3>
                {props.titles?.[key] ?? t(`stations.${key}`)}
                {state === 'now' && <span className={styles.here}>{t('path.here')}</span>}
                {state !== 'now' && <span className="visually-hidden">, {t(`path.${state}`)}</span>}
              </h3>
              {when !== null && <p className={styles.when}>{when}</p>}
              {text !== null && <p>{text}</p>}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
