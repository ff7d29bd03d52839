import { useText } from '../lib/messages';
import { StatusTag } from '../ui/status/status-tag';
import { ChangeTag } from './change-tag';
import { changeWords } from './change-words.nb';
import styles from './flow.module.css';
import { nowText, wantedText } from './places-text';
import type { AgendaCase } from './staff.graphql';
import { staffMessages } from './staff-messages.nb';
import { stateKinds } from './wish-table';

/** The agenda as buttons, by number; a case of others is its number and no button. */
export function AgendaList(props: {
  readonly cases: readonly AgendaCase[];
  readonly current: number | null;
  readonly onChoose: (number: number) => void;
  readonly isOffice: boolean;
}) {
  const t = useText(staffMessages);
  const words = useText(changeWords);
  const { cases, current, onChoose, isOffice } = props;
  const done = cases.filter(({ settled }) => settled === true).length;
  return (
    <>
      <div className={styles.paneHead}>
        <h2>{t('meeting.agenda')}</h2>
        <span className={styles.quiet}>
          {isOffice ? t('meeting.done', { done, all: cases.length }) : t('meeting.cases', { count: cases.length })}
        </span>
      </div>
      <ol className={styles.agenda}>
        {cases.map(({ number, settled, changeWish: wish }) =>
          wish === null ? (
            <li key={number} className={styles.anonymous}>
              <span className={styles.number}>{number}</span>
              <span>
                <b>{t('meeting.anonymous', { number })}</b>
                <small>{t('meeting.anonymousText')}</small>
              </span>
            </li>
          ) : (
            <li key={number} data-done={settled === true}>
              <button type="button" aria-pressed={number === current} onClick={() => onChoose(number)}>
                <span className={styles.number}>{number}</span>
                <span>
                  <b>{wish.participant.name}</b> <ChangeTag wish={wish} />
                  <small>
                    {nowText(words, wish)} <span aria-hidden="true">→</span>
                    <span className="visually-hidden"> {words('to')} </span> {wantedText(words, wish)}
                  </small>
                  {settled === true && <StatusTag kind={stateKinds[wish.state]}>{t(`state.${wish.state}`)}</StatusTag>}
                </span>
              </button>
            </li>
          ),
        )}
      </ol>
      <p className={styles.foot}>{t('meeting.urgentNote')}</p>
    </>
  );
}
