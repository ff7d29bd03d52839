import type { ReactNode } from 'react';
import { useText } from '../lib/messages';
import { calendarMessages } from './calendar-messages.nb';
import styles from './paper-dates.module.css';
import { useYearWheel } from './use-year-wheel';
import { When } from './year-wheel-list';

/** So many of the coming days fit on a sheet. */
const shownDays = 10;

/** Meetings, open days and deadlines of a municipality, as plain lines for paper. Nothing where there are none. */
export function PaperDates({ municipality }: { readonly municipality: string }): ReactNode {
  const t = useText(calendarMessages);
  const { today, year } = useYearWheel(municipality);
  const ahead = [...(year?.openDays ?? []), ...(year?.points.map(({ item }) => item) ?? [])]
    .sort((a, b) => a.day.localeCompare(b.day))
    .slice(0, shownDays);
  if (ahead.length === 0) return null;
  return (
    <section aria-labelledby="paper-dates">
      <h3 id="paper-dates">{t('page.title')}</h3>
      <ul className={styles.days}>
        {ahead.map((item) => (
          <li key={item.day + item.title}>
            <b>{item.title}:</b> <When item={item} today={today} />
          </li>
        ))}
      </ul>
    </section>
  );
}
