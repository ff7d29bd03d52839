import { useText } from '../../lib/messages';
import type { OfficeCase } from '../../lib/office-case';
import { paths } from '../../lib/paths';
import { Button } from '../../ui/button/button';
import { Link } from '../../ui/link/link';
import { SidePanel } from '../../ui/panel/side-panel';
import { StationsRail } from '../../ui/stations/stations-rail';
import { SummaryList } from '../../ui/summary/summary-list';
import { subtitle } from '../case/case-head';
import { caseMessages } from '../case/case-messages.nb';
import { useFacts } from '../case/facts-section';
import { NextStepBox } from '../case/next-step-box';
import { OwnWords } from '../case/own-words';
import { VtaTag } from '../case/vta-tag';
import { WishList } from '../case/wish-list';
import { worklistMessages } from './worklist-messages.nb';

/** Next steps that are taken with the case's own buttons, in the box itself; the others are done further down on the case page. */
const doneHere: readonly string[] = ['receive', 'startClarification', 'closeCase', 'followUp'];

/** Who, how far, the next step, own words first, wishes, facts, and the way to all of it. */
export function CasePanelContent({
  officeCase,
  onClose,
}: {
  readonly officeCase: OfficeCase;
  readonly onClose: () => void;
}) {
  const t = useText(worklistMessages);
  const words = useText(caseMessages);
  const facts = useFacts(officeCase);
  const { id, participant, application, access, nextStep, vtaAssessment } = officeCase;
  const { daysPerWeek } = application;
  const canGoOn = application.allowedSteps.some(
    ({ step, open }) => open && step !== 'withdraw' && step !== 'returnToActivity',
  );
  const isHere = canGoOn && (!nextStep.mine || doneHere.includes(nextStep.key));
  return (
    <SidePanel
      shownId={id}
      title={participant.name}
      subtitle={subtitle(officeCase, words)}
      onClose={onClose}
      actions={
        <Button asChild variant="secondary">
          <Link to={paths.case(id)}>{t('panel.openCase')}</Link>
        </Button>
      }
    >
      <StationsRail stations={application.stations} />
      <NextStepBox officeCase={officeCase} {...(isHere ? {} : { way: <Way caseId={id} /> })} />
      <OwnWords officeCase={officeCase} />
      <h3>{daysPerWeek === null ? words('wishes.title') : words('wishes.daysPerWeek', { count: daysPerWeek })}</h3>
      <WishList wishes={application.wishes} />
      <SummaryList
        rows={[
          { term: t('panel.vta'), value: <VtaTag assessment={vtaAssessment} /> },
          ...facts,
          {
            term: t('panel.hasAccess'),
            value: t('panel.access', { count: access.length }),
            action: <Link to={paths.case(id)}>{t('panel.seeWho')}</Link>,
          },
        ]}
      />
    </SidePanel>
  );
}

/** The one way on where the next step is taken in another part of the case than its own steps. */
function Way({ caseId }: { readonly caseId: string }) {
  const t = useText(worklistMessages);
  return (
    <p>
      <Button asChild>
        <Link to={paths.case(caseId)}>{t('panel.goToStep')}</Link>
      </Button>
    </p>
  );
}
