import type { ReactNode } from 'react';
import { useForm } from '../lib/form';
import { useText } from '../lib/messages';
import { useCommand } from '../lib/use-command';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { useReload } from '../lib/use-reload';
import { TextArea } from '../ui/forms/text-field';
import { requestHelpDocument } from './my-case-commands.graphql';
import { participantsMessages } from './participants-messages.nb';

/** «Jeg vil ha hjelp»: with or without words, it becomes a task for the contact person. */
export function HelpDialog(props: { readonly name: string; readonly onClose: () => void }): ReactNode {
  const t = useText(participantsMessages);
  const [ask] = useCommand(requestHelpDocument, (data) => data.requestHelp);
  const form = useForm<{ text: string }>({ defaultValues: { text: '' } });
  const reload = useReload();
  return (
    <CommandDialog
      title={t('contact.dialog.title', { name: props.name })}
      verb={t('contact.dialog.send')}
      form={form}
      send={({ text }) => ask({ input: { text: text.trim() || null } })}
      onDone={() => {
        props.onClose();
        reload();
      }}
      onClose={props.onClose}
    >
      <TextArea form={form} name="text" rows={3} optional label={t('contact.dialog.label')} />
    </CommandDialog>
  );
}
