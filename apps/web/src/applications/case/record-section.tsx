import { useState } from 'react';
import { fullDay } from '../../lib/format';
import { useText } from '../../lib/messages';
import { whenOpened } from '../../ui/when-opened/when-opened';
import type { OfficeCase } from '../../lib/office-case';
import { Button } from '../../ui/button/button';
import { CopyText } from '../../ui/copy/copy-text';
import { SectionBox } from '../../ui/staff-page/section-box';
import { caseMessages } from './case-messages.nb';
import styles from './case.module.css';

const ExternalCaseDialog = whenOpened(async () => (await import('./external-case-dialog')).ExternalCaseDialog);

/** Where the case is official: its number in the municipality's own system, and the text to put there. */
export function RecordSection({ officeCase }: { readonly officeCase: OfficeCase }) {
  const t = useText(caseMessages);
  const [open, setOpen] = useState(false);
  const { externalCaseNumber, registeredExternallyBy, registeredExternallyOn, officialRecordText } = officeCase;
  const done = externalCaseNumber !== null;
  return (
    <SectionBox labelledBy="record-title">
      <h2 id="record-title">{t('record.title')}</h2>
      {done ? (
        <>
          <p>
            {t('record.number')}: <b className="number">{externalCaseNumber}</b>
          </p>
          {registeredExternallyOn !== null && (
            <p className={styles.quiet}>
              {t('record.done', { who: registeredExternallyBy ?? '', day: fullDay(registeredExternallyOn) })}
            </p>
          )}
        </>
      ) : (
        <p className={styles.quiet}>
          {t('record.notYet')} {t('record.explain')}
        </p>
      )}
      <details>
        <summary>{t('record.copyTitle')}</summary>
        <pre className={styles.recordText}>{officialRecordText}</pre>
      </details>
      <div className={styles.buttons}>
        <CopyText text={officialRecordText} />
        <Button variant="secondary" data-color="neutral" onClick={() => setOpen(true)}>
          {done ? t('record.change') : t('record.record')}
        </Button>
      </div>
      {open && <ExternalCaseDialog officeCase={officeCase} onClose={() => setOpen(false)} />}
    </SectionBox>
  );
}
