import { fullDay } from '../lib/format';
import { useText } from '../lib/messages';
import { useToday } from '../lib/session';
import { StepDialog } from '../ui/command-dialog/step-dialog';
import { AnswerProposalDocument } from './answer-proposal.graphql';
import { useProposalLine } from './proposal-line';
import { proposalMessages } from './proposal-messages.nb';
import { proposalDialogMessages } from './proposal-dialog-messages.nb';
import type { ShownProposal } from './proposals-list';

/** What one may answer to a proposal about a place. */
export type ProposalStep = keyof typeof proposalMessages.nb.step;

/** Says yes or no to a proposal about a place, or takes it back. */
export function AnswerProposalDialog(props: {
  readonly proposal: ShownProposal;
  readonly step: ProposalStep;
  readonly onClose: () => void;
}) {
  const { proposal, step, onClose } = props;
  const { id, version, kind, from } = proposal;
  const t = useText(proposalMessages);
  const words = useText(proposalDialogMessages);
  const lineOf = useProposalLine();
  const today = useToday();
  const accepted =
    kind === 'pause' && from !== null && from > today
      ? words('consequence.pauseLater', { from: fullDay(from) })
      : words('consequence.accept');
  return (
    <StepDialog
      title={words(`stepTitle.${step}`)}
      consequences={[lineOf(proposal), step === 'accept' ? accepted : words(`consequence.${step}`)]}
      verb={t(`step.${step}`)}
      needs={proposal.allowedSteps.find((each) => each.step === step)?.needs ?? []}
      document={AnswerProposalDocument}
      resultOf={(data) => data.answerProposal}
      variables={({ reason }) => ({ input: { id, version, step, reason } })}
      reloads
      onClose={onClose}
    />
  );
}
