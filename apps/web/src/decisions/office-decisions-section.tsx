import { useState } from 'react';
import { dayAndMonth, fullDay } from '../lib/format';
import { useText } from '../lib/messages';
import { whenDrawn, whenOpened } from '../ui/when-opened/when-opened';
import type { OfficeCase, OfficeDecision, Step } from '../lib/office-case';
import { letterPdf, paths } from '../lib/paths';
import { Button } from '../ui/button/button';
import { Link } from '../ui/link/link';
import { SectionBox } from '../ui/staff-page/section-box';
import { StatusTag, type StatusKind } from '../ui/status/status-tag';
import { StepButtons } from '../ui/steps/step-buttons';
import { approvalFirst } from './approval-first';
import { DecisionFacts } from './decision-facts';
import { officeDecisionMessages } from './office-messages.nb';
import styles from './office-decisions.module.css';

const SendForApprovalDialog = whenOpened(async () => (await import('./decision-step-dialogs')).SendForApprovalDialog);
const MakeDecisionDialog = whenOpened(async () => (await import('./decision-step-dialogs')).MakeDecisionDialog);
const ReturnDecisionDialog = whenOpened(async () => (await import('./decision-step-dialogs')).ReturnDecisionDialog);

// Few decisions are complained about.
const ComplaintCard = whenDrawn(async () => (await import('./complaint-card')).ComplaintCard);
const ComplainDialog = whenOpened(async () => (await import('./complain-dialog')).ComplainDialog);

const ComplaintStepDialog = whenOpened(async () => (await import('./complaint-step-dialogs')).ComplaintStepDialog);

const RegisterNavGrantDialog = whenOpened(
  async () => (await import('./register-nav-grant-dialog')).RegisterNavGrantDialog,
);

const kinds = {
  prepared: 'new',
  forApproval: 'waiting',
  made: 'settled',
  notified: 'settled',
  final: 'settled',
  complained: 'late',
  upheld: 'settled',
  changed: 'settled',
  forwarded: 'working',
} as const satisfies Record<OfficeDecision['state'], StatusKind>;

/** The municipality's decisions and NAV's registered grants for this case. */
export function OfficeDecisionsSection({ officeCase }: { readonly officeCase: OfficeCase }) {
  const t = useText(officeDecisionMessages);
  const [registering, setRegistering] = useState(false);
  const { decisions } = officeCase;
  return (
    <SectionBox id="vedtak" labelledBy="decisions-title">
      <div className={styles.head}>
        <h2 id="decisions-title">{t('title')}</h2>
        <div className={styles.buttons}>
          <Button asChild variant="secondary">
            <Link to={paths.decisionFor(officeCase.id)}>{t('prepare')}</Link>
          </Button>
          <Button variant="secondary" onClick={() => setRegistering(true)}>
            {t('registerGrant')}
          </Button>
        </div>
      </div>
      {decisions.length === 0 && <p className={styles.quiet}>{t('empty')}</p>}
      {decisions.map((decision) => (
        <DecisionCard key={decision.id} decision={decision} officeCase={officeCase} />
      ))}
      {registering && <RegisterNavGrantDialog officeCase={officeCase} onClose={() => setRegistering(false)} />}
    </SectionBox>
  );
}

function DecisionCard(props: { readonly decision: OfficeDecision; readonly officeCase: OfficeCase }) {
  const { decision, officeCase } = props;
  const t = useText(officeDecisionMessages);
  const [step, setStep] = useState<Step | null>(null);
  const name = officeCase.participant.firstName;
  const title = `${t(`authority.${decision.authority}`)}: ${t(`outcome.${decision.outcome}`)}`;
  const mayMake = decision.allowedSteps.some(({ step: each, open }) => open && each === 'make');
  const dialog = { decision, name, onClose: () => setStep(null) };
  return (
    <article className={styles.card} aria-label={title}>
      <div className={styles.head}>
        <h3>{title}</h3>
        <StatusTag kind={kinds[decision.state]}>{t(`state.${decision.state}`)}</StatusTag>
      </div>
      <Signatures decision={decision} />
      <details {...(mayMake ? { open: true } : {})}>
        <summary>{t('readText')}</summary>
        <DecisionFacts decision={decision} />
      </details>
      {decision.letterId !== null && (
        <p>
          <a href={letterPdf(decision.letterId)}>{t('readLetter')}</a>
        </p>
      )}
      {decision.complaints.map((complaint) => (
        <ComplaintCard key={complaint.id} complaint={complaint} />
      ))}
      <StepButtons
        steps={approvalFirst(decision.allowedSteps).filter(
          ({ open, step: each }) => open || (each === 'make' && decision.state === 'forApproval'),
        )}
        labels={{
          sendForApproval: t('step.sendForApproval'),
          make: t('step.make'),
          returnToPreparer: t('step.returnToPreparer'),
          complain: t('step.complain'),
          uphold: t('step.uphold'),
          change: t('step.change'),
          forward: t('step.forward'),
          forwardToNav: t('step.forwardToNav'),
        }}
        quiet={!workedWith.includes(decision.state)}
        onStep={setStep}
      />
      {step?.step === 'sendForApproval' && <SendForApprovalDialog {...dialog} step={step} />}
      {step?.step === 'make' && <MakeDecisionDialog {...dialog} step={step} />}
      {step?.step === 'returnToPreparer' && <ReturnDecisionDialog {...dialog} step={step} />}
      {step?.step === 'complain' && <ComplainDialog {...dialog} step={step} />}
      {step && complaintSteps.includes(step.step) && <ComplaintStepDialog {...dialog} step={step} />}
    </article>
  );
}

/** The ways on for a decision that is complained about: one dialog knows them all. */
const complaintSteps: readonly string[] = ['uphold', 'change', 'forward', 'forwardToNav'];

/** Somebody has something to do with it: its first button is the main one. */
const workedWith: readonly OfficeDecision['state'][] = ['prepared', 'forApproval', 'complained', 'upheld'];

/** Who prepared and approved it, when, and until when one may complain. */
function Signatures({ decision }: { readonly decision: OfficeDecision }) {
  const t = useText(officeDecisionMessages);
  const { preparedBy, approvedBy, madeOn, complaint } = decision;
  const lines = [
    preparedBy && t('preparedBy', { name: preparedBy.name }),
    approvedBy && t('approvedBy', { name: approvedBy.name }),
    madeOn !== null && t('madeOn', { day: fullDay(madeOn) }),
    complaint.deadline !== null && t('complaintDeadline', { day: dayAndMonth(complaint.deadline) }),
  ].filter(Boolean);
  return lines.length > 0 && <p className={styles.quiet}>{lines.join(' · ')}</p>;
}
