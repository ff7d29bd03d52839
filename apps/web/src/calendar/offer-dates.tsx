import type { ReactNode } from 'react';
import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { Link } from '../ui/link/link';
import { calendarMessages } from './calendar-messages.nb';
import styles from './offer-dates.module.css';
import { useYearWheel } from './use-year-wheel';
import { When } from './year-wheel-list';

/** So many of the coming dates fit beside an offer. */
const shownDates = 4;

/**
 * The next meetings and deadlines, beside an offer; of open days its own provider’s only. Nothing is drawn when there are none,
 * or they did not come.
 */
export function OfferDates({ providerId }: { readonly providerId: string }): ReactNode {
  const t = useText(calendarMessages);
  const { today, year } = useYearWheel();
  const ahead = [...(year?.openDays ?? []), ...(year?.points.map(({ item }) => item) ?? [])]
    .filter(({ organisationId }) => organisationId === null || organisationId === providerId)
    .sort((a, b) => a.day.localeCompare(b.day))
    .slice(0, shownDates);
  if (ahead.length === 0) return null;
  return (
    <section className={styles.card} aria-labelledby="offer-dates">
      <h2 id="offer-dates">{t('page.title')}</h2>
      <ul>
        {ahead.map((item) => (
          <li key={item.day + item.title}>
            <b>{item.title}</b>
            <span>
              <When item={item} today={today} />
            </span>
          </li>
        ))}
      </ul>
      <Link to={paths.yearWheel()}>{t('page.all')}</Link>
    </section>
  );
}
