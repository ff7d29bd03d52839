import { useState } from 'react';
import { useText } from '../../lib/messages';
import { whenOpened } from '../../ui/when-opened/when-opened';
import type { OfficeCase } from '../../lib/office-case';
import { Button } from '../../ui/button/button';
import { SummaryList } from '../../ui/summary/summary-list';
import { SectionBox } from '../../ui/staff-page/section-box';
import { caseMessages } from './case-messages.nb';
import styles from './case.module.css';

const ReassignDialog = whenOpened(async () => (await import('./people-dialogs')).ReassignDialog);
const StandInDialog = whenOpened(async () => (await import('./people-dialogs')).StandInDialog);

/** Who has the case, and who takes it when that person is away. */
export function PeopleSection({ officeCase }: { readonly officeCase: OfficeCase }) {
  const t = useText(caseMessages);
  const [open, setOpen] = useState<'reassign' | 'standIn' | null>(null);
  const { responsible, standIn } = officeCase;
  return (
    <SectionBox labelledBy="people-title">
      <h2 id="people-title">{t('people.title')}</h2>
      <SummaryList
        rows={[
          { term: t('people.responsible'), value: responsible?.name ?? t('people.nobody') },
          { term: t('people.standIn'), value: standIn?.name ?? t('people.nobody') },
        ]}
      />
      <div className={styles.buttons}>
        <Button variant="secondary" data-color="neutral" onClick={() => setOpen('reassign')}>
          {t('people.reassign')}
        </Button>
        <Button variant="secondary" data-color="neutral" onClick={() => setOpen('standIn')}>
          {standIn ? t('people.changeStandIn') : t('people.nameStandIn')}
        </Button>
      </div>
      {open === 'reassign' && <ReassignDialog officeCase={officeCase} onClose={() => setOpen(null)} />}
      {open === 'standIn' && <StandInDialog officeCase={officeCase} onClose={() => setOpen(null)} />}
    </SectionBox>
  );
}
