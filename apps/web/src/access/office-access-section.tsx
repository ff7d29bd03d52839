import { lazy, Suspense } from 'react';
import { fullDay } from '../lib/format';
import { useText } from '../lib/messages';
import type { OfficeCase } from '../lib/office-case';
import { SectionBox } from '../ui/staff-page/section-box';
import { officeAccessMessages } from './office-messages.nb';
import styles from './office-access.module.css';

// Seldom needed: fetched when the person's address is protected.
const NamedPeople = lazy(async () => ({ default: (await import('./named-people')).NamedPeople }));

/** One line per reader, made from the grants: who, what, why, since when, and how often they have looked. */
export function OfficeAccessSection({ officeCase }: { readonly officeCase: OfficeCase }) {
  const t = useText(officeAccessMessages);
  return (
    <SectionBox id="tilgang" labelledBy="access-title">
      <h2 id="access-title">{t('title')}</h2>
      <p className={styles.quiet}>{officeCase.access.length === 0 ? t('empty') : t('lead')}</p>
      <ul className={styles.lines}>
        {officeCase.access.map(({ id, who, what, onlyNamed, why, since, until, lookedAt }) => (
          <li key={id}>
            <b>{who}</b>
            <p>{why}</p>
            {onlyNamed !== null && (
              <p>{onlyNamed.length === 0 ? t('nobodyNamed') : t('onlyNamed', { names: onlyNamed.join(', ') })}</p>
            )}
            {what.length > 0 && (
              <details>
                <summary>{t('sees', { count: what.length })}</summary>
                <ul className={styles.what}>
                  {what.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </details>
            )}
            <p className={styles.quiet}>
              {until === null
                ? t('since', { since: fullDay(since) })
                : t('until', { since: fullDay(since), until: fullDay(until) })}
              {lookedAt.length > 0 && ` · ${t('looked', { count: lookedAt.length })}`}
            </p>
          </li>
        ))}
      </ul>
      {officeCase.mayKnow.length > 0 && (
        <Suspense fallback={null}>
          <NamedPeople officeCase={officeCase} />
        </Suspense>
      )}
    </SectionBox>
  );
}
