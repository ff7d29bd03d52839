import type { TransportWay } from '@inntak/domain/placements';
import { useState } from 'react';
import { useText } from '../lib/messages';
import { whenOpened } from '../ui/when-opened/when-opened';
import { Button } from '../ui/button/button';
import { transportMessages } from './transport-messages.nb';

const TransportDialog = whenOpened(async () => (await import('./transport-dialog')).TransportDialog);

/** How somebody gets to a place that has not begun, and a way to say it. */
export function TransportLine(props: {
  readonly placement: {
    readonly id: string;
    readonly version: number;
    readonly transport: TransportWay | null;
    readonly mayTellTransport: boolean;
  };
  readonly name: string;
}) {
  const { placement, name } = props;
  const t = useText(transportMessages);
  const [telling, setTelling] = useState(false);
  const { transport, mayTellTransport } = placement;
  return (
    <>
      <p>
        {t('label')}: <b>{transport === null ? t('missing') : t(`ways.${transport}`)}</b>
      </p>
      {mayTellTransport && (
        <Button
          variant="tertiary"
          aria-label={`${transport === null ? t('tell') : t('change')}, ${name}`}
          onClick={() => setTelling(true)}
        >
          {transport === null ? t('tell') : t('change')}
        </Button>
      )}
      {telling && <TransportDialog placement={placement} name={name} onClose={() => setTelling(false)} />}
    </>
  );
}
