import { useState } from 'react';
import { fullDay } from '../lib/format';
import { useText } from '../lib/messages';
import type { OfficeCase } from '../lib/office-case';
import { Button } from '../ui/button/button';
import { SectionBox } from '../ui/staff-page/section-box';
import { whenDrawn } from '../ui/when-opened/when-opened';
import { officeAccessMessages } from './office-messages.nb';
import styles from './office-access.module.css';

// Seldom needed: fetched when the person's address is protected.
const NamedPeople = whenDrawn(async () => (await import('./named-people')).NamedPeople);

// Fetched when asked for.
const CaseLooks = whenDrawn(async () => (await import('./case-looks')).CaseLooks);

/** One line per reader, made from the grants: who, what, why and since when; and on request who has looked. */
export function OfficeAccessSection({ officeCase }: { readonly officeCase: OfficeCase }) {
  const t = useText(officeAccessMessages);
  const [showsLooks, setShowsLooks] = useState(false);
  return (
    <SectionBox id="tilgang" labelledBy="access-title">
      <h2 id="access-title">{t('title')}</h2>
      <p className={styles.quiet}>{officeCase.access.length === 0 ? t('empty') : t('lead')}</p>
      <ul className={styles.lines}>
        {officeCase.access.map(({ id, who, what, onlyNamed, why, since, until }) => (
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
            </p>
          </li>
        ))}
      </ul>
      <Button
        variant="tertiary"
        data-color="neutral"
        aria-expanded={showsLooks}
        onClick={() => setShowsLooks(!showsLooks)}
      >
        {t(showsLooks ? 'looks.hide' : 'looks.show')}
      </Button>
      {showsLooks && <CaseLooks caseId={officeCase.id} />}
      {officeCase.mayKnow.length > 0 && <NamedPeople officeCase={officeCase} />}
    </SectionBox>
  );
}
