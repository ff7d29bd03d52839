import type { ReactNode } from 'react';
import { sentenceStart, weekdayName, weekdays, type Weekday } from '../../lib/format';
import { useText } from '../../lib/messages';
import { uiMessages } from '../ui-messages.nb';
import type { CapacityCell } from './capacity-types';
import styles from './capacity.module.css';
import { FreeText, PlaceUnits } from './place-units';
import { ScrollBox } from '../scroll-box/scroll-box';
import { QuotaBar } from './quota-bar';

/** An offer in the grid, with its cells: one a weekday, or a single one for offers counted in persons. */
export interface CapacityRow {
  readonly key: string;
  readonly name: ReactNode;
  /** Small lines under the name: the provider, how many places. */
  readonly details?: readonly string[];
  readonly cells: readonly CapacityCell[];
  /** The days that the selected person wishes here: framed, and said in words. */
  readonly framed?: readonly Weekday[];
}

/** More places than this in a cell are a bar, not squares. */
const mostUnits = 40;

/**
 * Offer by weekday: the number first, then one square a place. Full is grey with the word, closed is hatched with the word; what
 * is proposed never looks like what is taken. `caption` says what and from when: «Plasser per tilbud og ukedag fra 16. august».
 */
export function CapacityGrid(props: { readonly caption: string; readonly rows: readonly CapacityRow[] }) {
  const t = useText(uiMessages);
  return (
    <ScrollBox label={props.caption} className={styles.scroller}>
      <table className={styles.grid}>
        <caption className="visually-hidden">{props.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('capacity.offer')}</th>
            {weekdays.map((day) => (
              <th key={day} scope="col">
                {sentenceStart(weekdayName(day))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                {row.name}
                {row.details?.map((detail) => (
                  <small key={detail}>{detail}</small>
                ))}
              </th>
              <Cells row={row} />
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Cells({ row }: { readonly row: CapacityRow }) {
  const whole = row.cells.find(({ weekday }) => weekday === null);
  if (whole) {
    return (
      <td colSpan={weekdays.length}>
        <Cell cell={whole} framed={false} />
      </td>
    );
  }
  return weekdays.map((day) => {
    const cell = row.cells.find(({ weekday }) => weekday === day);
    const framed = row.framed?.includes(day) ?? false;
    const state = !cell || cell.places === 0 ? 'none' : cell.closed ? 'closed' : cell.free <= 0 ? 'full' : 'open';
    return (
      <td key={day} data-state={state} data-framed={framed}>
        {cell && <Cell cell={cell} framed={framed} />}
      </td>
    );
  });
}

function Cell({ cell, framed }: { readonly cell: CapacityCell; readonly framed: boolean }) {
  const t = useText(uiMessages);
  const { held = 0 } = cell;
  return (
    <>
      <span className={styles.number}>
        {cell.closed ? <span className={styles.closed}>{t('capacity.closed')}</span> : <FreeText numbers={cell} />}
        {framed && <span className="visually-hidden">, {t('capacity.framed')}</span>}
      </span>
      {!cell.closed && held > 0 && <small>{t('capacity.heldShort', { held })}</small>}
      {!cell.closed &&
        cell.places > 0 &&
        (cell.places > mostUnits ? <QuotaBar numbers={cell} /> : <PlaceUnits numbers={cell} />)}
    </>
  );
}
