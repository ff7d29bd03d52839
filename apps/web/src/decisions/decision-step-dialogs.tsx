import type { OfficeDecision, Step } from '../lib/office-case';
import { fullDay } from '../lib/format';
import { useText, type TextOf } from '../lib/messages';
import { StepDialog } from '../ui/command-dialog/step-dialog';
import {
  MakeDecisionDocument,
  ReturnDecisionDocument,
  SendDecisionForApprovalDocument,
} from './office-decisions.graphql';
import { officeDecisionMessages } from './office-messages.nb';
import { decisionDialogMessages } from './dialog-messages.nb';

type T = TextOf<typeof decisionDialogMessages.nb>;

/** The part of a decision that its dialogs speak about; the same on the case page and on the approver's page. */
export type DecisionAtApproval = Pick<
  OfficeDecision,
  'id' | 'version' | 'outcome' | 'service' | 'extentText' | 'from' | 'to' | 'complaint' | 'preparedBy' | 'allowedSteps'
>;

interface DecisionDialogProps {
  readonly decision: DecisionAtApproval;
  /** First name of the person the decision is about. */
  readonly name: string;
  readonly step: Step;
  /** The page is not the case page, and is read again when the step is taken. */
  readonly reloads?: boolean;
  readonly onClose: () => void;
}

/** Sends a prepared decision to another person for approval. */
export function SendForApprovalDialog({ decision, step, onClose }: DecisionDialogProps) {
  const t = useText(decisionDialogMessages);
  const { id, version } = decision;
  return (
    <StepDialog
      title={t('sendForApproval.title')}
      consequences={[t('sendForApproval.consequence'), t('sendForApproval.consequenceOther')]}
      verb={t('sendForApproval.verb')}
      needs={step.needs}
      document={SendDecisionForApprovalDocument}
      resultOf={(data) => data.sendDecisionForApproval}
      variables={() => ({ input: { id, version } })}
      onClose={onClose}
    />
  );
}

/** Approves the decision: it is then made, the letter goes, and places and access follow from it. Says who gets what. */
export function MakeDecisionDialog({ decision, name, step, reloads, onClose }: DecisionDialogProps) {
  const t = useText(officeDecisionMessages);
  const words = useText(decisionDialogMessages);
  const { id, version, outcome, from, to, complaint } = decision;
  const gives = outcome !== 'refused' && outcome !== 'ended';
  return (
    <StepDialog
      title={words('make.title', { name })}
      consequences={[
        whatFollows(words, decision, name, t(`outcome.${outcome}`)),
        ...(from === null ? [] : [words('make.from', { from: fullDay(from) })]),
        ...(outcome === 'ended' && to !== null ? [words('make.lastDay', { to: fullDay(to) })] : []),
        words('make.letter', { name }),
        ...(gives ? [words('make.providers', { name })] : []),
        words('make.complaint', { count: complaint.weeks, body: complaint.body }),
      ]}
      verb={words('make.verb')}
      needs={step.needs}
      document={MakeDecisionDocument}
      resultOf={(data) => data.makeDecision}
      variables={() => ({ input: { id, version } })}
      {...(reloads ? { reloads } : {})}
      onClose={onClose}
    />
  );
}

function whatFollows(
  t: T,
  { outcome, extentText: extent, service }: DecisionAtApproval,
  name: string,
  inWords: string,
): string {
  if (outcome === 'changed') return t('make.changes', { name, extent });
  if (outcome === 'ended') return t('make.ends', { name, service });
  return t('make.gets', { name, outcome: inWords.toLocaleLowerCase('nb'), extent });
}

/** Sends the decision back to the one who prepared it, with the reason. */
export function ReturnDecisionDialog({ decision, step, reloads, onClose }: DecisionDialogProps) {
  const t = useText(decisionDialogMessages);
  const { id, version, preparedBy } = decision;
  return (
    <StepDialog
      title={t('return.title')}
      consequences={[preparedBy ? t('return.consequence', { name: preparedBy.name }) : t('return.consequenceUnknown')]}
      verb={t('return.verb')}
      needs={step.needs}
      document={ReturnDecisionDocument}
      resultOf={(data) => data.returnDecision}
      variables={({ reason }) => ({ input: { id, version, reason } })}
      {...(reloads ? { reloads } : {})}
      onClose={onClose}
    />
  );
}
