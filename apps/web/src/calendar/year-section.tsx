import type { ReactNode } from 'react';
import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { Link } from '../ui/link/link';
import { ErrorState, LoadingState } from '../ui/states/states';
import { calendarMessages } from './calendar-messages.nb';
import { useYearWheel } from './use-year-wheel';
import styles from './year-section.module.css';
import { YearWheel } from './year-wheel';
import type { YearWheelItem } from './year-wheel.graphql';
import { When, YearWheelList } from './year-wheel-list';

/** «Året steg for steg» on the front page: the wheel, what comes next, and the days in words. */
export function YearSection(): ReactNode {
  const t = useText(calendarMessages);
  const { today, year, failed, retry } = useYearWheel();
  return (
    <section className={styles.section} aria-labelledby="year-heading">
      <h2 id="year-heading">{t('heading')}</h2>
      {failed && <ErrorState title={t('failed')} onRetry={retry} />}
      {!year && !failed && <LoadingState text={t('loading')} />}
      {year && year.points.length === 0 && <p>{t('empty')}</p>}
      {year && year.points.length > 0 && (
        <div className={styles.columns}>
          <YearWheel year={year} today={today} />
          <div>
            {year.next && <NextOnWheel item={year.next} today={today} />}
            <YearWheelList points={year.points} today={today} />
            <p className={styles.more}>
              <Link to={paths.yearWheel()}>{t('page.title')}</Link>
            </p>
          </div>
        </div>
      )}
    </section>
  );
}

/** What comes next, in a box of its own. */
export function NextOnWheel(props: { readonly item: YearWheelItem; readonly today: string }): ReactNode {
  const t = useText(calendarMessages);
  return (
    <div className={styles.next}>
      <b>{t('next.heading', { title: props.item.title })}</b>
      <span>
        <When item={props.item} today={props.today} />
      </span>
    </div>
  );
}
