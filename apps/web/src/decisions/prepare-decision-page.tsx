import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { useOfficeCase } from '../lib/use-office-case';
import { useParam } from '../lib/use-param';
import { Link } from '../ui/link/link';
import { CaseStatePage } from '../ui/staff-page/case-state';
import { StaffPage } from '../ui/staff-page/staff-page';
import { officeDecisionMessages } from './office-messages.nb';
import { prepareMessages } from './prepare-messages.nb';
import { PrepareDecisionForm } from './prepare-decision-form';

/** A decision is prepared: outcome, reasons and facts, with the person's own words in sight above them. */
export function PrepareDecisionPage() {
  const state = useOfficeCase(useParam('caseId'));
  const t = useText(officeDecisionMessages);
  const words = useText(prepareMessages);
  if (state.kind !== 'found') return <CaseStatePage state={state} />;
  const { id, participant } = state.officeCase;
  return (
    <StaffPage
      title={t('prepare')}
      heading={words('prepareForm.title', { name: participant.firstName })}
      above={<Link to={paths.case(id)}>{words('prepareForm.back', { name: participant.name })}</Link>}
    >
      <PrepareDecisionForm officeCase={state.officeCase} />
    </StaffPage>
  );
}
