import type { CSSProperties } from 'react';
import { useText } from '../../lib/messages';
import { StatusTag } from '../status/status-tag';
import { uiMessages } from '../ui-messages.nb';
import type { CapacityNumbers } from './capacity-types';
import styles from './capacity.module.css';
import { FreeText, useCapacityWords } from './place-units';

/** How much of a pool is taken, as a bar; its words are its label. */
export function QuotaBar(props: { readonly numbers: CapacityNumbers; readonly name?: string }) {
  const words = useCapacityWords();
  const { places, inPlace, decided, proposed, held = 0 } = props.numbers;
  const share = (part: number): CSSProperties => ({ width: `${places > 0 ? (100 * part) / places : 0}%` });
  const label = words(props.numbers);
  return (
    <span className={styles.bar} role="img" aria-label={props.name ? `${props.name}: ${label}` : label}>
      <span data-kind="inPlace" style={share(inPlace)} />
      <span data-kind="decided" style={share(decided)} />
      <span data-kind="proposed" style={share(proposed)} />
      {held > 0 && <span data-kind="held" style={share(held)} />}
    </span>
  );
}

/** A municipality's pool: its name, the bar, the numbers, and what is free. A closed pool is nobody else's. */
export function QuotaRow(props: { readonly name: string; readonly numbers: CapacityNumbers }) {
  const t = useText(uiMessages);
  const { places, inPlace, decided, free } = props.numbers;
  return (
    <div className={styles.quota}>
      <b>{props.name}</b>
      <QuotaBar numbers={props.numbers} name={props.name} />
      <span className="number">
        {decided > 0
          ? t('capacity.ofPlacesWithDecided', { used: inPlace, decided, places })
          : t('capacity.ofPlaces', { used: inPlace, places })}
      </span>
      <StatusTag kind={free > 0 ? 'settled' : 'late'}>
        <span>
          <FreeText numbers={props.numbers} />
        </span>
      </StatusTag>
    </div>
  );
}
