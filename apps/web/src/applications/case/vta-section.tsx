import { useState } from 'react';
import { fullDay } from '../../lib/format';
import { useText } from '../../lib/messages';
import { whenOpened } from '../../ui/when-opened/when-opened';
import type { OfficeCase } from '../../lib/office-case';
import { Button } from '../../ui/button/button';
import { SectionBox } from '../../ui/staff-page/section-box';
import { caseMessages } from './case-messages.nb';
import { VtaTag } from './vta-tag';
import styles from './case.module.css';

const VtaDialog = whenOpened(async () => (await import('./vta-dialog')).VtaDialog);

/** The office's assessment of VTA, which every applicant gets before the case can be closed. */
export function VtaSection({ officeCase }: { readonly officeCase: OfficeCase }) {
  const t = useText(caseMessages);
  const [open, setOpen] = useState(false);
  const { vtaAssessment, vtaAssessedOn } = officeCase;
  return (
    <SectionBox id="vta" labelledBy="vta-title">
      <div className={styles.boxHead}>
        <h2 id="vta-title">{t('vta.title')}</h2>
        <VtaTag assessment={vtaAssessment} />
      </div>
      <p className={styles.quiet}>
        {vtaAssessedOn === null ? t('vta.none') : t('vta.on', { day: fullDay(vtaAssessedOn) })}
      </p>
      <p>
        <Button variant="secondary" data-color="neutral" onClick={() => setOpen(true)}>
          {vtaAssessment === 'none' ? t('vta.assess') : t('vta.change')}
        </Button>
      </p>
      {open && <VtaDialog officeCase={officeCase} onClose={() => setOpen(false)} />}
    </SectionBox>
  );
}
