import { roundStates } from '@inntak/domain/allocation';
import { CheckmarkIcon } from '@navikt/aksel-icons';
import { longDay } from '../lib/format';
import { useText } from '../lib/messages';
import { useToday } from '../lib/session';
import type { Round } from './round.graphql';
import { roundMessages } from './round-messages.nb';
import styles from './round.module.css';

/** Where the round is: what is done, where it stands, what is ahead. In words, not only in colours. */
export function RoundStations({ round }: { readonly round: Round }) {
  const t = useText(roundMessages);
  const today = useToday();
  const now = roundStates.indexOf(round.state);
  return (
    <ol className={styles.stations} aria-label={t('stations')}>
      {roundStates.slice(1).map((state, index) => {
        const standing = index + 1 < now ? 'done' : index + 1 === now ? 'now' : 'ahead';
        return (
          <li key={state} data-standing={standing} aria-current={standing === 'now' ? 'step' : undefined}>
            <span className={styles.mark} aria-hidden="true">
              {standing === 'done' ? <CheckmarkIcon /> : index + 1}
            </span>
            <span>
              {t(`station.${state}`)}
              {standing !== 'ahead' && (
                <span className="visually-hidden">, {t(standing === 'done' ? 'stationDone' : 'stationNow')}</span>
              )}
              {state === 'open' && <small>{t('deadlineIs', { day: longDay(round.deadline, today) })}</small>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
