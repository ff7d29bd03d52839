import { CheckmarkIcon } from '@navikt/aksel-icons';
import { sentenceStart, weekdayName, weekdays, type Weekday } from '../lib/format';
import { useText } from '../lib/messages';
import { FreeText, PlaceUnits, useCapacityWords } from '../ui/capacity/place-units';
import { QuotaBar } from '../ui/capacity/quota-bar';
import { ScrollBox } from '../ui/scroll-box/scroll-box';
import { prepareMessages } from './prepare-messages.nb';
import { hasRoom, type ChosenDays, type RoomCell, type RoomRow } from './room-grid';
import styles from './room-grid.module.css';

/** More places than this in a cell are a bar and numbers, not squares. */
const mostUnits = 40;

/**
 * Offers by weekday with the room there is: a day with room is a button to take it, a full one says why. The frame shows the
 * days that the person has wished. Without `onToggle` it is a picture: what was chosen, and why it could not be had.
 */
export function RoomGridTable(props: {
  readonly caption: string;
  readonly rows: readonly RoomRow[];
  readonly chosen: ChosenDays;
  /** The weekdays wished at each offer, by the offer's id. */
  readonly wished: Readonly<Record<string, readonly Weekday[]>>;
  readonly onToggle?: (weekday: Weekday, offerId: string) => void;
}) {
  const t = useText(prepareMessages);
  const { rows, chosen, wished, onToggle } = props;
  return (
    <ScrollBox className={styles.scroller} label={props.caption}>
      <table className={styles.grid}>
        <caption className="visually-hidden">{props.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('grid.offer')}</th>
            {weekdays.map((day) => (
              <th key={day} scope="col">
                {sentenceStart(weekdayName(day))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ offer, cells }) => (
            <tr key={offer.id}>
              <th scope="row">
                {offer.name}
                <small>
                  {offer.provider.name}
                  {offer.decidedBy === 'nav' && `. ${t('grid.navDecides')}`}
                </small>
              </th>
              {weekdays.map((day) => (
                <RoomTd
                  key={day}
                  name={t('grid.at', { day: sentenceStart(weekdayName(day)), offer: offer.name })}
                  cell={cells[day]}
                  chosen={chosen[day]?.offerId === offer.id}
                  wished={wished[offer.id]?.includes(day) ?? false}
                  {...(onToggle ? { onToggle: () => onToggle(day, offer.id) } : {})}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

interface RoomTdProps {
  /** «Mandag, Kantine» */
  readonly name: string;
  readonly cell: RoomCell | null;
  readonly chosen: boolean;
  readonly wished: boolean;
  readonly onToggle?: () => void;
}

function RoomTd({ name, cell, chosen, wished, onToggle }: RoomTdProps) {
  const t = useText(prepareMessages);
  const open = hasRoom(cell);
  return (
    <td data-state={open ? 'open' : 'closed'} data-chosen={chosen} data-wished={wished}>
      {onToggle && (open || chosen) ? (
        <button type="button" aria-pressed={chosen} onClick={onToggle}>
          <span className="visually-hidden">{name}: </span>
          <CellContent cell={cell} chosen={chosen} />
          {wished && <span className="visually-hidden">, {t('grid.cellWished')}</span>}
        </button>
      ) : (
        <div className={styles.cell}>
          <CellContent cell={cell} chosen={chosen} />
          {wished && <span className="visually-hidden">, {t('grid.cellWished')}</span>}
        </div>
      )}
    </td>
  );
}

function CellContent({ cell, chosen }: { readonly cell: RoomCell | null; readonly chosen: boolean }) {
  const t = useText(prepareMessages);
  return (
    <>
      {chosen && (
        <span className={styles.chosen}>
          <CheckmarkIcon className="icon" aria-hidden />
          {t('grid.chosen')}
        </span>
      )}
      {cell === null ? (
        <b>{t('grid.closed')}</b>
      ) : hasRoom(cell) ? (
        <span className={styles.number}>
          <FreeText numbers={cell} />
        </span>
      ) : (
        <span className={styles.why}>{cell.reason ?? t('grid.full')}</span>
      )}
      {cell !== null && cell.places > 0 && <Places cell={cell} />}
    </>
  );
}

/** One square a place, or a bar with the numbers under it where the squares would be too many. */
function Places({ cell }: { readonly cell: RoomCell }) {
  const words = useCapacityWords();
  if (cell.places <= mostUnits) return <PlaceUnits numbers={cell} />;
  return (
    <>
      <QuotaBar numbers={cell} />
      <small>{words(cell)}</small>
    </>
  );
}
