import { transportWays, type TransportWay } from '@inntak/domain/placements';
import { useState, type ReactNode } from 'react';
import { useForm } from '../lib/form';
import { useText } from '../lib/messages';
import { useCommand } from '../lib/use-command';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { useReload } from '../ui/command-dialog/use-command-form';
import { RadioField } from '../ui/forms/choice-fields';
import { tellTransportDocument } from './my-case-commands.graphql';
import type { MyPlacement } from './my-case.graphql';
import styles from './case-boxes.module.css';
import { transportMessages } from './transport-messages.nb';

/** «Hvordan kommer du deg dit?» before the first day: what is known, and a way to say it. */
export function Transport({ placement }: { readonly placement: MyPlacement }): ReactNode {
  const t = useText(transportMessages);
  const [telling, setTelling] = useState(false);
  const { transport, mayTellTransport } = placement;
  return (
    <>
      <h3 className={styles.transport}>{t('title')}</h3>
      <p>{transport === null ? t('missing') : t(`ways.${transport}`)}</p>
      {mayTellTransport && (
        <button
          type="button"
          className={styles.textButton}
          aria-label={transport === null ? t('tell') : `${t('change')}: ${t('title')}`}
          onClick={() => setTelling(true)}
        >
          {transport === null ? t('tell') : t('change')}
        </button>
      )}
      {telling && <TransportDialog placement={placement} onClose={() => setTelling(false)} />}
    </>
  );
}

function TransportDialog(props: { readonly placement: MyPlacement; readonly onClose: () => void }): ReactNode {
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
