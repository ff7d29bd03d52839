// Filters with the look of form fields, on a page without a form.
import '../../ui/forms/forms.css';
import { GapReport } from '../../capacity/gap-report';
import { OfficeCapacity } from '../../capacity/office-capacity';
import { needMessages } from '../../capacity/need-messages.nb';
import { planningMessages } from '../../capacity/planning-messages.nb';
import { PoolProposals } from '../../capacity/pool-proposals';
import { useText } from '../../lib/messages';
import { paths } from '../../lib/paths';
import { useViewer } from '../../lib/session';
import { Link } from '../../ui/link/link';
import { StaffPage } from '../../ui/staff-page/staff-page';
import { NextInLineSection } from '../../waitlists/next-in-line-section';

/** «Kapasitet» of the office: all offers in one grid, who is next when a day is free, and what stands empty. */
export function OfficeCapacityPage() {
  const t = useText(planningMessages);
  const need = useText(needMessages);
  const { activeHat } = useViewer();
  const isLeader = activeHat.role === 'officeLeader';
  return (
    <StaffPage
      title={t('title')}
      text={t('text')}
      actions={
        <>
          <Link to={paths.purchases()}>{t('purchases')}</Link>
          {isLeader && <Link to={paths.officeNeed()}>{need('link')}</Link>}
        </>
      }
    >
      <OfficeCapacity />
      <PoolProposals />
      <NextInLineSection />
      <GapReport />
    </StaffPage>
  );
}
