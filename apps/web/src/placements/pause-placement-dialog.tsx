import { useForm } from '../lib/form';
import { useText } from '../lib/messages';
import type { OfficePlacement } from '../lib/office-case';
import { useToday } from '../lib/session';
import { useCommand } from '../lib/use-command';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { useReload } from '../lib/use-reload';
import { TextArea, TextField } from '../ui/forms/text-field';
import { OfficePausePlacementDocument } from './office-placements.graphql';
import { placementDialogMessages } from './office-dialog-messages.nb';

/** A pause, and the day the person is expected back where one is known: then the office is reminded. */
export function PausePlacementDialog(props: {
  readonly placement: OfficePlacement;
  readonly name: string;
  readonly onClose: () => void;
}) {
  const { placement, name, onClose } = props;
  const t = useText(placementDialogMessages);
  const today = useToday();
  const reload = useReload();
  const form = useForm<{ reason: string; backOn: string }>({ defaultValues: { reason: '', backOn: '' } });
  const [send] = useCommand(OfficePausePlacementDocument, (data) => data.pausePlacement);
  const { id, version } = placement;
  return (
    <CommandDialog
      title={t('pause.title', { name })}
      consequences={[t('pause.consequence'), t('pause.reminder')]}
      verb={t('pause.verb')}
      form={form}
      send={({ reason, backOn }) => send({ input: { id, version, reason, backOn: backOn || null } })}
      onDone={() => {
        reload();
        onClose();
      }}
      onClose={onClose}
    >
      <TextArea
        form={form}
        name="reason"
        rows={3}
        label={t('pause.reason')}
        rules={{ required: t('pause.reasonMissing') }}
      />
      <TextField form={form} name="backOn" type="date" min={today} optional label={t('pause.backOn')} />
    </CommandDialog>
  );
}
