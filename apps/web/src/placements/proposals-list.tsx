import type { ProposalKind } from '@inntak/domain/placements';
import { useState } from 'react';
import { fullDay, type Weekday } from '../lib/format';
import { useText } from '../lib/messages';
import { Button } from '../ui/button/button';
import { Link } from '../ui/link/link';
import { StatusTag, type StatusKind } from '../ui/status/status-tag';
import { StepButtons } from '../ui/steps/step-buttons';
import { whenOpened } from '../ui/when-opened/when-opened';
import type { ProposalStep } from './answer-proposal-dialog';
import { useProposalLine } from './proposal-line';
import { proposalMessages } from './proposal-messages.nb';
import styles from './proposals.module.css';

const AnswerProposalDialog = whenOpened(async () => (await import('./answer-proposal-dialog')).AnswerProposalDialog);

type State = keyof typeof proposalMessages.nb.state;

/** A proposal as both sides read it. */
export interface ShownProposal {
  readonly id: string;
  readonly version: number;
  readonly kind: ProposalKind;
  readonly state: State;
  readonly from: string | null;
  readonly to: string | null;
  readonly weekdays: readonly Weekday[];
  readonly reason: string;
  readonly organisation: string;
  readonly proposedBy: string | null;
  readonly proposedOn: string;
  readonly answeredBy: string | null;
  readonly answerReason: string | null;
  readonly inDecision: boolean;
  readonly allowedSteps: readonly {
    readonly step: string;
    readonly open: boolean;
    readonly reason: string | null;
    readonly needs: readonly string[];
  }[];
}

const kinds = {
  proposed: 'waiting',
  accepted: 'settled',
  declined: 'missing',
  withdrawn: 'missing',
} as const satisfies Record<State, StatusKind>;

/** What has been proposed about a place, with the steps the reader may take. Proposed never looks like decided. */
export function ProposalsList(props: {
  readonly proposals: readonly ShownProposal[];
  /** Where the office writes the decision that answers one. */
  readonly decisionPath?: string;
}) {
  const { proposals, decisionPath } = props;
  if (proposals.length === 0) return null;
  return (
    <ul className={styles.list}>
      {proposals.map((proposal) => (
        <li key={proposal.id}>
          <OneProposal proposal={proposal} {...(decisionPath ? { decisionPath } : {})} />
        </li>
      ))}
    </ul>
  );
}

function OneProposal(props: { readonly proposal: ShownProposal; readonly decisionPath?: string }) {
  const { proposal, decisionPath } = props;
  const t = useText(proposalMessages);
  const lineOf = useProposalLine();
  const [step, setStep] = useState<string | null>(null);
  const { id, state } = proposal;
  const line = lineOf(proposal);
  const writes = proposal.allowedSteps.some(({ step: each, open }) => open && each === 'prepareDecision');
  return (
    <article className={styles.proposal} data-state={state} aria-label={`${t('title')}: ${line}`}>
      <div className={styles.line}>
        <b>{line}</b>
        <StatusTag kind={proposal.inDecision && state === 'proposed' ? 'working' : kinds[state]}>
          {proposal.inDecision && state === 'proposed' ? t('inDecision') : t(`state.${state}`)}
        </StatusTag>
      </div>
      <p>{proposal.reason}</p>
      <p className={styles.quiet}>
        {t('by', {
          organisation: proposal.organisation,
          name: proposal.proposedBy ?? '',
          day: fullDay(proposal.proposedOn),
        })}
      </p>
      {proposal.answeredBy !== null && (
        <p className={styles.quiet}>
          {t('answered', { name: proposal.answeredBy })}
          {proposal.answerReason !== null && <>: {proposal.answerReason}</>}
        </p>
      )}
      {writes && decisionPath !== undefined && (
        <>
          <p>{t('needsDecision')}</p>
          <p>
            <Button asChild variant="secondary">
              <Link to={decisionPath} search={{ forslag: id }}>
                {t('writeDecision')}
              </Link>
            </Button>
          </p>
        </>
      )}
      <StepButtons
        quiet
        steps={proposal.allowedSteps.filter(({ open }) => open)}
        labels={{ accept: t('step.accept'), decline: t('step.decline'), withdraw: t('step.withdraw') }}
        onStep={(taken) => setStep(taken.step)}
      />
      {isStep(step) && <AnswerProposalDialog proposal={proposal} step={step} onClose={() => setStep(null)} />}
    </article>
  );
}

function isStep(step: string | null): step is ProposalStep {
  return step !== null && Object.hasOwn(proposalMessages.nb.step, step);
}
