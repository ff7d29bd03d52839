import { CheckmarkIcon } from '@navikt/aksel-icons';
import { inWords, sentenceStart, weekdayLetters, weekdayName, weekdays, type Weekday } from '../../lib/format';
import { useText } from '../../lib/messages';
import { uiMessages } from '../ui-messages.nb';
import styles from './week-strip.module.css';

/** What a weekday is in a strip: at work, proposed, or at another offer of the same bundle. */
export type DayKind = 'in' | 'proposed' | 'other';

interface WeekProps {
  /** The chosen weekdays; a kind where they differ. */
  readonly days: readonly Weekday[] | Readonly<Partial<Record<Weekday, DayKind>>>;
}

function kindsOf(days: WeekProps['days']): Readonly<Partial<Record<Weekday, DayKind>>> {
  if (!isList(days)) return days;
  const kinds: Partial<Record<Weekday, DayKind>> = {};
  days.forEach((day) => (kinds[day] = 'in'));
  return kinds;
}

function isList(days: WeekProps['days']): days is readonly Weekday[] {
  return Array.isArray(days);
}

/** The week in five large fields, chosen days filled and ticked: for the applicant. */
export function WeekStrip(props: WeekProps & { readonly label?: string }) {
  const t = useText(uiMessages);
  const kinds = kindsOf(props.days);
  return (
    <ul className={styles.strip} aria-label={props.label ?? daysInWords(kinds)}>
      {weekdays.map((day) => (
        <li key={day} data-kind={kinds[day]}>
          <span className={styles.tick} aria-hidden="true">
            {kinds[day] && <CheckmarkIcon />}
          </span>
          <span aria-hidden="true">{sentenceStart(weekdayName(day))}</span>
          <span className="visually-hidden">
            {t(kinds[day] ? 'week.chosen' : 'week.free', { day: weekdayName(day) })}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The week in five small squares with two letters each: for staff's rows. Read aloud as the days chosen. */
export function WeekMini(props: WeekProps) {
  const kinds = kindsOf(props.days);
  return (
    <span className={styles.mini} role="img" aria-label={daysInWords(kinds)}>
      {weekdays.map((day) => (
        <span key={day} data-kind={kinds[day]} aria-hidden="true">
          {weekdayLetters(day)}
        </span>
      ))}
    </span>
  );
}

/** «mandag, tirsdag og onsdag» */
function daysInWords(kinds: Readonly<Partial<Record<Weekday, DayKind>>>): string {
  return inWords(weekdays.filter((day) => kinds[day] !== undefined).map(weekdayName));
}
