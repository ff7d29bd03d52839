// Filters with the look of form fields, on a page without a form.
import '../../ui/forms/forms.css';
import { GapReport } from '../../capacity/gap-report';
import { OfficeCapacity } from '../../capacity/office-capacity';
import { planningMessages } from '../../capacity/planning-messages.nb';
import { useText } from '../../lib/messages';
import { StaffPage } from '../../ui/staff-page/staff-page';
import { NextInLineSection } from '../../waitlists/next-in-line-section';

/** «Kapasitet» of the office: all offers in one grid, who is next when a day is free, and what stands empty. */
export function OfficeCapacityPage() {
  const t = useText(planningMessages);
  return (
    <StaffPage title={t('title')} text={t('text')}>
      <OfficeCapacity />
      <NextInLineSection />
      <GapReport />
    </StaffPage>
  );
}
