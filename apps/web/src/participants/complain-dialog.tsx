import type { ReactNode } from 'react';
import { useForm } from '../lib/form';
import { useText } from '../lib/messages';
import { useCommand } from '../lib/use-command';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { useReload } from '../lib/use-reload';
import { TextArea } from '../ui/forms/text-field';
import { complainDocument } from './my-case-commands.graphql';
import type { MyDecision } from './my-case.graphql';
import { participantsMessages } from './participants-messages.nb';

/** A complaint needs no form but one's own words; the body that decided looks first. */
export function ComplainDialog(props: { readonly decision: MyDecision; readonly onClose: () => void }): ReactNode {
  const t = useText(participantsMessages);
  const { decision, onClose } = props;
  const [complain] = useCommand(complainDocument, (data) => data.complain);
  const form = useForm<{ text: string }>({ defaultValues: { text: '' } });
  const reload = useReload();
  return (
    <CommandDialog
      title={t('decision.dialog.title')}
      consequences={[
        t('decision.dialog.first'),
        t('decision.dialog.then', { body: decision.complaint.body }),
        ...(decision.outcome === 'granted' || decision.outcome === 'partlyGranted' ? [t('decision.dialog.place')] : []),
      ]}
      verb={t('decision.dialog.send')}
      form={form}
      fields={{ reason: 'text' }}
      send={({ text }) => complain({ input: { decisionId: decision.id, text: text.trim() } })}
      onDone={() => {
        onClose();
        reload();
      }}
      onClose={onClose}
    >
      <TextArea
        form={form}
        name="text"
        rows={6}
        label={t('decision.dialog.label')}
        description={t('decision.dialog.help')}
        rules={{ required: t('decision.dialog.missing') }}
      />
    </CommandDialog>
  );
}
