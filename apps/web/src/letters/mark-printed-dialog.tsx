import { useText } from '../lib/messages';
import { StepDialog } from '../ui/command-dialog/step-dialog';
import { MarkLetterPrintedDocument } from './office-letters.graphql';
import { officeLetterMessages } from './office-messages.nb';

/** The letter has been printed and posted: nobody calls about it. */
export function MarkPrintedDialog(props: { readonly letterId: string; readonly onClose: () => void }) {
  const t = useText(officeLetterMessages);
  return (
    <StepDialog
      title={t('printTitle')}
      consequences={[t('printConsequence')]}
      verb={t('printVerb')}
      needs={[]}
      document={MarkLetterPrintedDocument}
      resultOf={(data) => data.markLetterPrinted}
      variables={() => ({ input: { id: props.letterId } })}
      onClose={props.onClose}
    />
  );
}
