import { useForm } from '../lib/form';
import { useText } from '../lib/messages';
import { useCommand } from '../lib/use-command';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { useReload } from '../lib/use-reload';
import { TextArea } from '../ui/forms/text-field';
import type { Swap } from './staff.graphql';
import { staffMessages } from './staff-messages.nb';
import { SendSwapForApprovalDocument } from './swaps.graphql';

/** The reasons of the decisions, for another person to make. */
export function SwapApprovalDialog({ swap, onClose }: { readonly swap: Swap; readonly onClose: () => void }) {
  const t = useText(staffMessages);
  const form = useForm<{ reasons: string }>({ defaultValues: { reasons: '' } });
  const [send] = useCommand(SendSwapForApprovalDocument, (data) => data.sendSwapForApproval);
  const reload = useReload();
  return (
    <CommandDialog
      title={t('swaps.approvalTitle')}
      consequences={[t('swaps.approvalThen')]}
      verb={t('swaps.sendForApproval')}
      form={form}
      send={({ reasons }) => send({ input: { id: swap.id, version: swap.version, reasons } })}
      onDone={() => {
        reload();
        onClose();
      }}
      onClose={onClose}
    >
      <TextArea
        form={form}
        name="reasons"
        rows={4}
        label={t('swaps.reasons')}
        rules={{ required: t('makeForm.needed') }}
      />
    </CommandDialog>
  );
}
