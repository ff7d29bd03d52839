import { transportWays, type TransportWay } from '@inntak/domain/placements';
import type { ReactNode } from 'react';
import { useForm } from '../lib/form';
import { useText } from '../lib/messages';
import { useCommand } from '../lib/use-command';
import { useReload } from '../lib/use-reload';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { RadioField } from '../ui/forms/choice-fields';
import { tellTransportDocument } from './my-case-commands.graphql';
import type { MyPlacement } from './my-case.graphql';
import { transportMessages } from './transport-messages.nb';

/** Asks how she gets there. Comes when it is opened: few do, and Min sak is read on telephones. */
export function TransportDialog(props: { readonly placement: MyPlacement; readonly onClose: () => void }): ReactNode {
  const { placement, onClose } = props;
  const t = useText(transportMessages);
  const [tell] = useCommand(tellTransportDocument, (data) => data.tellTransport);
  const form = useForm<{ transport: TransportWay }>({});
  const reload = useReload();
  const { id, version } = placement;
  return (
    <CommandDialog
      title={t('title')}
      verb={t('save')}
      form={form}
      send={({ transport }) => tell({ input: { id, version, transport } })}
      onDone={() => {
        onClose();
        reload();
      }}
      onClose={onClose}
    >
      <RadioField
        form={form}
        name="transport"
        label={t('title')}
        options={transportWays.map((value) => ({ value, label: t(`answers.${value}`) }))}
        rules={{ required: t('choose') }}
      />
    </CommandDialog>
  );
}
