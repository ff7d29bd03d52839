import type { OfficeHistoryEntry } from '../../lib/office-case';
import { useText } from '../../lib/messages';
import { StepDialog } from '../../ui/command-dialog/step-dialog';
import { caseDialogMessages } from './case-dialog-messages.nb';
import { CorrectStepDocument } from './case-work.graphql';

/** Corrects a step that was recorded by mistake. The mistake stays in the log, with the reason beside it. */
export function CorrectStepDialog(props: { readonly entry: OfficeHistoryEntry; readonly onClose: () => void }) {
  const t = useText(caseDialogMessages);
  const { id, text } = props.entry;
  return (
    <StepDialog
      title={t('history.correctTitle')}
      consequences={[t('history.correctWhat', { text }), t('history.correctStays')]}
      verb={t('history.correctVerb')}
      needs={['reason']}
      document={CorrectStepDocument}
      resultOf={(data) => data.correctStep}
      variables={({ reason }) => ({ input: { historyId: id, reason } })}
      onClose={props.onClose}
    />
  );
}
