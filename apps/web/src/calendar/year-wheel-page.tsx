import type { ReactNode } from 'react';
import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { Link } from '../ui/link/link';
import { PageHeading } from '../ui/page-heading/page-heading';
import { ErrorState, LoadingState } from '../ui/states/states';
import { calendarMessages } from './calendar-messages.nb';
import { useYearWheel } from './use-year-wheel';
import { NextOnWheel } from './year-section';
import { YearWheel } from './year-wheel';
import type { YearWheelItem } from './year-wheel.graphql';
import { When, YearWheelList } from './year-wheel-list';
import styles from './year-wheel-page.module.css';

/** «Møter og åpne dager»: the whole year with what each day is, both kinds of «1. februar», and how to come and look. */
export function YearWheelPage(): ReactNode {
  const t = useText(calendarMessages);
  const { today, year, failed, retry } = useYearWheel();
  return (
    <div className={styles.page}>
      <PageHeading title={t('page.title')}>{t('page.title')}</PageHeading>
      <p className={styles.lead}>{t('page.lead')}</p>
      {failed && <ErrorState title={t('failed')} onRetry={retry} />}
      {!year && !failed && <LoadingState text={t('loading')} />}
      {year && year.points.length === 0 && <p>{t('empty')}</p>}
      {year && year.points.length > 0 && (
        <section className={styles.columns} aria-label={t('heading')}>
          <div className={styles.picture}>
            <YearWheel year={year} today={today} />
          </div>
          <div>
            {year.next && <NextOnWheel item={year.next} today={today} />}
            <YearWheelList points={year.points} today={today} texts />
          </div>
        </section>
      )}
      {year && <OpenDays items={year.openDays} today={today} />}
      <TwoFebruary />
      <section className={styles.come} aria-labelledby="come-along">
        <h2 id="come-along">{t('page.comeAlong')}</h2>
        <p>{t('page.comeAlongText')}</p>
        <p>
          <Link to={paths.offers()}>{t('page.seeOffers')}</Link>
        </p>
      </section>
    </div>
  );
}

/** Where one can come and look, and when. */
function OpenDays(props: { readonly items: readonly YearWheelItem[]; readonly today: string }): ReactNode {
  const t = useText(calendarMessages);
  if (props.items.length === 0) return null;
  return (
    <section className={styles.openDays} aria-labelledby="open-days">
      <h2 id="open-days">{t('page.openDays')}</h2>
      <ul>
        {props.items.map((item) => (
          <li key={item.day + item.title}>
            <b>{item.title}</b>
            <span>
              <When item={item} today={props.today} />
            </span>
            {item.text}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The municipality's deadline and the school's fall on the same day and are often taken for one another. */
export function TwoFebruary(): ReactNode {
  const t = useText(calendarMessages);
  return (
    <section className={styles.february} aria-labelledby="two-february">
      <h2 id="two-february">{t('page.twoFebruary')}</h2>
      <div className={styles.pair}>
        <div>
          <h3>{t('page.municipalFebruary')}</h3>
          <p>{t('page.municipalFebruaryText')}</p>
          <p>{t('page.tooLate')}</p>
        </div>
        <div>
          <h3>{t('page.schoolFebruary')}</h3>
          <p>{t('page.schoolFebruaryText')}</p>
        </div>
      </div>
    </section>
  );
}
