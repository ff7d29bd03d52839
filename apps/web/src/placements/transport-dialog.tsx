import { transportWays, type TransportWay } from '@inntak/domain/placements';
import { useForm } from '../lib/form';
import { useText } from '../lib/messages';
import { useCommand } from '../lib/use-command';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { useReload } from '../lib/use-reload';
import { RadioField } from '../ui/forms/choice-fields';
import { OfficeTellTransportDocument } from './office-placements.graphql';
import { transportMessages } from './transport-messages.nb';

/** Says how somebody gets to her place; nothing is chosen beforehand. */
export function TransportDialog(props: {
  readonly placement: { readonly id: string; readonly version: number };
  readonly name: string;
  readonly onClose: () => void;
}) {
  const { placement, name, onClose } = props;
  const t = useText(transportMessages);
  const reload = useReload();
  const form = useForm<{ transport: TransportWay }>({});
  const [tell] = useCommand(OfficeTellTransportDocument, (data) => data.tellTransport);
  const { id, version } = placement;
  return (
    <CommandDialog
      title={t('title', { name })}
      consequences={[t('seen')]}
      verb={t('save')}
      form={form}
      send={({ transport }) => tell({ input: { id, version, transport } })}
      onDone={() => {
        reload();
        onClose();
      }}
      onClose={onClose}
    >
      <RadioField
        form={form}
        name="transport"
        label={t('label')}
        options={transportWays.map((value) => ({ value, label: t(`ways.${value}`) }))}
        rules={{ required: t('choose') }}
      />
    </CommandDialog>
  );
}
