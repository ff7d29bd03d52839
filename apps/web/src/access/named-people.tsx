import { useState } from 'react';
import { useText } from '../lib/messages';
import type { OfficeCase } from '../lib/office-case';
import { Button } from '../ui/button/button';
import { NamePersonDialog, TakeNameAwayDialog } from './named-people-dialogs';
import { officeAccessMessages } from './office-messages.nb';
import styles from './office-access.module.css';

/** Who may know a person with a protected address, one by one: named here, with why, and taken away again. */
export function NamedPeople({ officeCase }: { readonly officeCase: OfficeCase }) {
  const t = useText(officeAccessMessages);
  const [naming, setNaming] = useState(false);
  const [ending, setEnding] = useState<OfficeCase['mayKnow'][number] | null>(null);
  const named = officeCase.mayKnow.filter(({ namedAt }) => namedAt !== null);
  const isHidden = officeCase.participant.protection === 'strengtFortrolig';
  return (
    <div>
      <h3>{t('named.title')}</h3>
      <p className={styles.quiet}>{t(isHidden ? 'named.lead' : 'named.leadAddress')}</p>
      <ul className={styles.lines}>
        {named.map((each) => (
          <li key={each.userId}>
            <b>{each.name}</b>
            <p>{each.worksAt ?? t('named.represents')}</p>
            {each.namedBy !== null && each.reason !== null && (
              <p className={styles.quiet}>{t('named.by', { by: each.namedBy, reason: each.reason })}</p>
            )}
            <Button variant="tertiary" data-color="neutral" onClick={() => setEnding(each)}>
              {t('named.end')}
              <span className="visually-hidden"> {each.name}</span>
            </Button>
          </li>
        ))}
      </ul>
      <Button variant="secondary" data-color="neutral" onClick={() => setNaming(true)}>
        {t('named.add')}
      </Button>
      {naming && <NamePersonDialog officeCase={officeCase} onClose={() => setNaming(false)} />}
      {ending && <TakeNameAwayDialog caseId={officeCase.id} person={ending} onClose={() => setEnding(null)} />}
    </div>
  );
}
