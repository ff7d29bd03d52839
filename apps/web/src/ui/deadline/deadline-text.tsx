import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { daysBetween } from '@inntak/domain/calendar';
import { longDay, shortDay } from '../../lib/format';
import { useText, type TextOf } from '../../lib/messages';
import { useToday } from '../../lib/session';
import { uiMessages } from '../ui-messages.nb';
import styles from './deadline-text.module.css';

/** Within this many days a deadline is near enough to stand out. */
const soon = 2;

/**
 * A deadline and how far away it is from the business day: «19. feb · 3 dager over frist». `short` is for columns, two lines;
 * otherwise the day stands with its weekday.
 */
export function DeadlineText(props: { readonly day: string; readonly short?: boolean }) {
  const t = useText(uiMessages);
  const today = useToday();
  const days = daysBetween(today, props.day);
  const urgency = days < 0 ? 'late' : days <= soon ? 'soon' : 'later';
  return (
    <span className={props.short ? styles.short : styles.long} data-urgency={urgency}>
      <time dateTime={props.day} className="number">
        {props.short ? shortDay(props.day) : longDay(props.day, today)}
      </time>
      <span className={styles.left}>
        {urgency === 'late' && <ExclamationmarkTriangleIcon className="icon" aria-hidden />}
        {daysLeft(t, days)}
      </span>
    </span>
  );
}

/** «3 dager over frist», «i dag», «i morgen», «12 dager igjen» */
export function daysLeft(t: TextOf<typeof uiMessages.nb>, days: number): string {
  if (days < 0) return t('deadline.over', { count: -days });
  if (days === 0) return t('deadline.today');
  return days === 1 ? t('deadline.tomorrow') : t('deadline.left', { count: days });
}
