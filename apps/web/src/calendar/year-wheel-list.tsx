import type { ReactNode } from 'react';
import { dayAndMonth, longDay, sentenceStart } from '../lib/format';
import { useText } from '../lib/messages';
import { calendarMessages } from './calendar-messages.nb';
import type { WheelPoint } from './wheel-year';
import type { YearWheelItem } from './year-wheel.graphql';
import styles from './year-wheel-list.module.css';

/** The same numbers as on the wheel, in words. With `texts`, also what happens on each of them. */
export function YearWheelList(props: {
  readonly points: readonly WheelPoint[];
  readonly today: string;
  readonly texts?: boolean;
}): ReactNode {
  const t = useText(calendarMessages);
  return (
    <ol className={styles.list} aria-label={t('list.label')}>
      {props.points.map(({ number, item, main }) => (
        <li key={item.day + item.title} className={main ? styles.main : undefined}>
          <span className={styles.number} aria-hidden="true">
            {number}
          </span>
          <div>
            <b>{item.title}</b>
            <span className={styles.when}>
              <When item={item} today={props.today} />
            </span>
            {props.texts && <span>{item.text}</span>}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** «Mandag 1. februar», or «3. mai til 9. mai». */
export function When({ item, today }: { readonly item: YearWheelItem; readonly today: string }): ReactNode {
  const t = useText(calendarMessages);
  if (item.until === null || item.until === item.day) return sentenceStart(longDay(item.day, today));
  return t('list.period', { from: dayAndMonth(item.day), until: dayAndMonth(item.until) });
}
