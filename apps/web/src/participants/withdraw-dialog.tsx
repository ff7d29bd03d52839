import type { ReactNode } from 'react';
import { useForm } from '../lib/form';
import { useText } from '../lib/messages';
import { useCommand } from '../lib/use-command';
import { useReload } from '../lib/use-reload';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { TextArea } from '../ui/forms/text-field';
import { withdrawApplicationDocument } from './my-case-commands.graphql';
import type { MyApplication } from './my-case.graphql';
import { participantsMessages } from './participants-messages.nb';

/** The whole application is taken back. */
export function WithdrawDialog(props: {
  readonly application: MyApplication;
  /** Whether a reason must be given. */
  readonly asksWhy: boolean;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText(participantsMessages);
  const { application, asksWhy, onClose } = props;
  const [withdraw] = useCommand(withdrawApplicationDocument, (data) => data.withdrawApplication);
  const form = useForm<{ reason: string }>({ defaultValues: { reason: '' } });
  const reload = useReload();
  return (
    <CommandDialog
      title={t('more.withdrawTitle')}
      consequences={[t('more.withdrawThen'), t('more.withdrawKeep'), t('more.withdrawAgain')]}
      verb={t('more.withdrawYes')}
      form={form}
      send={({ reason }) =>
        withdraw({ input: { id: application.id, version: application.version, reason: reason.trim() || null } })
      }
      onDone={() => {
        onClose();
        reload();
      }}
      onClose={onClose}
    >
      <TextArea
        form={form}
        name="reason"
        rows={3}
        optional={!asksWhy}
        label={t('more.withdrawWhy')}
        {...(asksWhy ? { rules: { required: t('more.withdrawWhyMissing') } } : {})}
      />
    </CommandDialog>
  );
}
