import { CheckmarkCircleIcon, InformationSquareIcon } from '@navikt/aksel-icons';
import { dayAndClock } from '../lib/format';
import { useText } from '../lib/messages';
import { useToday } from '../lib/session';
import type { Desk } from './round.graphql';
import { roundMessages } from './round-messages.nb';
import { hasFewerDays, isWithout } from './round-words';
import styles from './round.module.css';

export type ListKind = 'municipality' | 'nav';

/** Which of the two lists is shown, the numbers of the round, and whether the proposal has been checked. */
export function RoundSummary(props: {
  readonly desk: Desk;
  readonly list: ListKind;
  readonly onList: (list: ListKind) => void;
}) {
  const { desk, list, onList } = props;
  const t = useText(roundMessages);
  const { round, run, applicants } = desk;
  const numbers = [
    [t('counts.applicants'), round.applicants],
    ...(run === null
      ? [[t('counts.late'), round.late] as const]
      : [
          [t('counts.given'), applicants.filter(({ days }) => days.length > 0).length] as const,
          [t('counts.fewer'), applicants.filter(hasFewerDays).length] as const,
          [t('counts.without'), applicants.filter(isWithout).length] as const,
        ]),
  ] as const;
  return (
    <div className={styles.summary}>
      <div className={styles.choice} data-print="hide" role="group" aria-label={t('lists.label')}>
        <button type="button" aria-pressed={list === 'municipality'} onClick={() => onList('municipality')}>
          {t('lists.municipality')} <span>{t('lists.municipalityWord')}</span>
        </button>
        <button type="button" aria-pressed={list === 'nav'} onClick={() => onList('nav')}>
          {t('lists.nav')} <span>{t('lists.navWord')}</span>
        </button>
      </div>
      <dl className={styles.numbers}>
        {numbers.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Standing desk={desk} />
    </div>
  );
}

function Standing({ desk: { round, run } }: { readonly desk: Desk }) {
  const t = useText(roundMessages);
  const today = useToday();
  if (run === null) {
    const missing = [
      ...(round.needMissing > 0 ? [t('missing.need', { count: round.needMissing })] : []),
      ...(round.unassessed > 0 ? [t('missing.wish', { count: round.unassessed })] : []),
    ];
    if (missing.length === 0) return null;
    return (
      <p className={styles.standing}>
        <InformationSquareIcon className="icon" aria-hidden />
        <span>{missing.join(' ')}</span>
      </p>
    );
  }
  const made = t('madeBy', { name: run.preparedBy, at: dayAndClock(run.madeAt, today) });
  return (
    <p className={styles.standing} data-checked={run.checkedAt !== null}>
      {run.checkedAt === null ? (
        <InformationSquareIcon className="icon" aria-hidden />
      ) : (
        <CheckmarkCircleIcon className="icon" aria-hidden />
      )}
      <span>
        <b>{t(run.checkedAt === null ? 'notChecked' : 'checked', { number: run.number })}</b>{' '}
        {run.checkedAt !== null && `${t('checkedText', { version: run.ruleVersion })} `}
        {made}
        {run.returnReason !== null && <em>{t('returned', { reason: run.returnReason })}</em>}
      </span>
    </p>
  );
}
