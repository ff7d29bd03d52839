import type { ReactNode } from 'react';
import { dayAndClock, fullDay } from '../lib/format';
import { useText } from '../lib/messages';
import { useToday } from '../lib/session';
import { Button } from '../ui/button/button';
import { accessMessages } from './access-messages.nb';
import type { WhoSeesLine } from './who-sees-me.graphql';
import styles from './who-sees-me-page.module.css';

/** One reader: a heading, what and why as facts, and the times somebody looked, folded in. */
export function ReaderLine(props: { readonly line: WhoSeesLine; readonly onTakeAway: () => void }): ReactNode {
  const t = useText(accessMessages);
  const { line } = props;
  return (
    <section className={styles.reader} aria-labelledby={`reader-${line.id}`}>
      <div className={styles.head}>
        <h2 id={`reader-${line.id}`}>{line.who}</h2>
        {line.consentId !== null && (
          <Button type="button" variant="secondary" onClick={props.onTakeAway}>
            {t('takeAway')}
            <span className="visually-hidden"> {line.who}</span>
          </Button>
        )}
      </div>
      <dl className={styles.facts}>
        <div>
          <dt>{t('sees')}</dt>
          <dd>
            {line.onlyNamed !== null && (
              <p>
                {line.onlyNamed.length === 0 ? t('nobodyNamed') : t('onlyNamed', { names: line.onlyNamed.join(', ') })}
              </p>
            )}
            <ul>
              {line.what.map((what) => (
                <li key={what}>{what}</li>
              ))}
            </ul>
          </dd>
        </div>
        <div>
          <dt>{t('why')}</dt>
          <dd>
            {line.why}
            <span className={styles.period}>
              {t('since', { day: fullDay(line.since) })}
              {line.until !== null && <> · {t('until', { day: fullDay(line.until) })}</>}
            </span>
          </dd>
        </div>
      </dl>
      <Looks looks={line.lookedAt} />
    </section>
  );
}

function Looks({ looks }: { readonly looks: WhoSeesLine['lookedAt'] }): ReactNode {
  const t = useText(accessMessages);
  const today = useToday();
  if (looks.length === 0) return <p className={styles.nobodyLooked}>{t('lookedNobody')}</p>;
  return (
    <details className={styles.looks}>
      <summary>
        {t('looked')} {t('lookedCount', { count: looks.length })}
      </summary>
      <ul>
        {looks.map(({ at, by, role, what }) => (
          <li key={at + by + what}>
            <b>{t('look', { by, role, when: dayAndClock(at, today) })}</b>
            <span>{what}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
