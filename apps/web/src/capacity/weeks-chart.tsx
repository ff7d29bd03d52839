import '../ui/forms/forms.css';
import { useId, useState } from 'react';
import { Select } from '@digdir/designsystemet-react';
import { sentenceStart, weekdayName, weekdays, type Weekday } from '../lib/format';
import { useText } from '../lib/messages';
import { CapacityLegend } from '../ui/capacity/place-units';
import unitStyles from '../ui/capacity/capacity.module.css';
import { ScrollBox } from '../ui/scroll-box/scroll-box';
import type { OfferCapacity } from './capacity.graphql';
import { roomMessages } from './room-messages.nb';
import styles from './room.module.css';

type Week = OfferCapacity['weeks'][number];

/** More squares than this are a number: nobody counts them. */
const mostUnits = 9;

/**
 * The weeks ahead as columns of squares: what is decided, proposed and free, over how many are in place. The words of each
 * column are its label; the same numbers stand in the table below.
 */
export function WeeksChart({ capacity }: { readonly capacity: OfferCapacity }) {
  const t = useText(roomMessages);
  const selectId = useId();
  const { offer, weeks } = capacity;
  const byWeekday = offer.capacityUnit === 'weekday';
  const [weekday, setWeekday] = useState<Weekday>('monday');
  if (weeks.length === 0) return null;
  const caption = t('chart.caption', { name: offer.name, count: weeks.length });
  return (
    <div>
      <div className={styles.line}>
        <h3>{t('chart.heading', { count: weeks.length })}</h3>
        {byWeekday && (
          <div className={styles.picker}>
            <label htmlFor={selectId}>{t('chart.weekday')}</label>
            <Select id={selectId} value={weekday} onChange={(event) => setWeekday(asWeekday(event.target.value))}>
              {weekdays.map((day) => (
                <option key={day} value={day}>
                  {sentenceStart(weekdayName(day))}
                </option>
              ))}
            </Select>
          </div>
        )}
      </div>
      <CapacityLegend kinds={['decided', 'proposed', 'free']} />
      <ScrollBox label={caption} className={styles.chart}>
        <ol>
          {weeks.map((week) => (
            <Column key={week.monday} week={week} weekday={byWeekday ? weekday : null} />
          ))}
        </ol>
      </ScrollBox>
      <p className={styles.quiet}>{t('chart.under')}</p>
    </div>
  );
}

function Column({ week, weekday }: { readonly week: Week; readonly weekday: Weekday | null }) {
  const t = useText(roomMessages);
  const cell = week.cells.find((each) => each.weekday === weekday);
  if (!cell) return null;
  const { inPlace, decided, proposed, closed } = cell;
  const free = Math.max(0, cell.free);
  const words = t(closed ? 'chart.closed' : 'chart.cell', { week: week.week, inPlace, decided, proposed, free });
  const units = [...many(decided, 'decided'), ...many(proposed, 'proposed'), ...many(free, 'free')];
  const shown = units.length > mostUnits ? units.slice(0, mostUnits - 1) : units;
  return (
    <li>
      <span className={styles.column} data-closed={closed} role="img" aria-label={words}>
        {shown.map((kind, index) => (
          <span key={index} className={unitStyles.unit} data-kind={kind} />
        ))}
        {units.length > shown.length && <span>{t('chart.more', { count: units.length - shown.length })}</span>}
        {closed && <em>{t('closure.state.set')}</em>}
      </span>
      <span className={styles.weekNumber} aria-hidden="true">
        {week.week}
      </span>
      <span className={styles.inPlace} aria-hidden="true">
        {inPlace}
      </span>
    </li>
  );
}

function many(count: number, kind: 'decided' | 'proposed' | 'free') {
  return Array.from({ length: Math.max(0, count) }, () => kind);
}

function asWeekday(text: string): Weekday {
  return weekdays.find((day) => day === text) ?? 'monday';
}
