import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { ResultOf } from '../lib/graphql';
import { useText } from '../lib/messages';
import type { Step } from '../lib/office-case';
import { paths } from '../lib/paths';
import { Link } from '../ui/link/link';
import { EmptyState, ErrorState, LoadingState } from '../ui/states/states';
import { SectionBox } from '../ui/staff-page/section-box';
import { StaffPage } from '../ui/staff-page/staff-page';
import { StepButtons } from '../ui/steps/step-buttons';
import { DecisionFacts } from './decision-facts';
import { approvalFirst } from './approval-first';
import { MakeDecisionDialog, ReturnDecisionDialog } from './decision-step-dialogs';
import { DecisionsForApprovalDocument } from './office-decisions.graphql';
import { officeDecisionMessages } from './office-messages.nb';

type Row = ResultOf<typeof DecisionsForApprovalDocument>['decisionsForApproval'][number];

/** What waits for a decision maker: each decision as it will be, to approve or send back. */
export function ApprovalsPage() {
  const t = useText(officeDecisionMessages);
  const { data, error, refetch } = useQuery(DecisionsForApprovalDocument);
  const rows = data?.decisionsForApproval;
  return (
    <StaffPage
      title={t('approval.title')}
      {...(rows && rows.length > 0 ? { text: t('approval.count', { count: rows.length }) } : {})}
    >
      {error && !rows && <ErrorState title={t('approval.failed')} onRetry={() => void refetch()} />}
      {!error && !rows && <LoadingState text={t('approval.loading')} rows={4} />}
      {rows?.length === 0 && (
        <EmptyState title={t('approval.empty')} text={t('approval.emptyText')} illustration="kaffe" />
      )}
      {rows?.map((row) => (
        <ApprovalBox key={row.decision.id} row={row} />
      ))}
    </StaffPage>
  );
}

function ApprovalBox({ row }: { readonly row: Row }) {
  const t = useText(officeDecisionMessages);
  const [step, setStep] = useState<Step | null>(null);
  const { decision, caseId, participantName, caseNumber } = row;
  const titleId = `decision-${decision.id}`;
  const name = participantName.split(' ')[0] ?? participantName;
  const close = () => setStep(null);
  return (
    <SectionBox labelledBy={titleId}>
      <h2 id={titleId}>
        {t(`outcome.${decision.outcome}`)}: {participantName}
      </h2>
      <p>
        {caseNumber}
        {decision.preparedBy && ` · ${t('approval.from', { name: decision.preparedBy.name })}`}
        {' · '}
        <Link to={paths.case(caseId)}>{t('approval.openCase')}</Link>
      </p>
      <DecisionFacts decision={decision} />
      <StepButtons
        steps={approvalFirst(decision.allowedSteps)}
        labels={{ make: t('step.make'), returnToPreparer: t('step.returnToPreparer') }}
        onStep={setStep}
      />
      {step?.step === 'make' && (
        <MakeDecisionDialog decision={decision} name={name} step={step} reloads onClose={close} />
      )}
      {step?.step === 'returnToPreparer' && (
        <ReturnDecisionDialog decision={decision} name={name} step={step} reloads onClose={close} />
      )}
    </SectionBox>
  );
}
