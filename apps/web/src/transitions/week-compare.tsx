import { ArrowRightIcon } from '@navikt/aksel-icons';
import { sentenceStart, weekdayName, weekdays, type Weekday } from '../lib/format';
import { useText } from '../lib/messages';
import { changeWords } from './change-words.nb';
import { nowText, wantedText } from './places-text';
import { staffMessages } from './staff-messages.nb';
import type { ChangeWish } from './transitions.graphql';
import styles from './week-compare.module.css';

/** Who is where, and where to: two weeks side by side, as tables with the places' names in words. */
export function WeekCompare({ wish }: { readonly wish: ChangeWish }) {
  const t = useText(staffMessages);
  const words = useText(changeWords);
  const nowBy = new Map(
    wish.now.map(({ weekday, offer, workArea }) => [weekday, workArea?.name ?? offer.provider.name]),
  );
  return (
    <div className={styles.compare}>
      <Week title={t('now')} text={nowText(words, wish)} kind="now" days={nowBy} free={words('free')} />
      <ArrowRightIcon className={styles.arrow} aria-hidden />
      <Week
        title={t('wanted')}
        text={wantedText(words, wish)}
        kind="wanted"
        days={wantedDays(wish, nowBy)}
        free={words('free')}
      />
    </div>
  );
}

/** The wished week: named weekdays as they are; numbers of days laid on the weekdays that people have today. */
function wantedDays(wish: ChangeWish, now: ReadonlyMap<Weekday, string>): Map<Weekday, string> {
  const { kind, wanted, daysWanted } = wish;
  const days = new Map<Weekday, string>();
  if (kind === 'end') return days;
  const used = [...now.keys()];
  const order = [...used, ...weekdays.filter((day) => !used.includes(day))];
  if (kind === 'combine' || kind === 'moreDays') for (const [day, name] of now) days.set(day, name);
  for (const { offer, workArea, weekdays: fixed, days: count } of wanted) {
    const name = workArea?.name ?? offer.provider.name;
    const wantedCount = count ?? (kind === 'combine' ? 1 : Math.max(1, now.size));
    const free = (kind === 'combine' ? [...weekdays].reverse() : order).filter(
      (day) => fixed !== null || !days.has(day),
    );
    for (const day of fixed ?? free.slice(0, wantedCount)) days.set(day, name);
  }
  if (wanted.length === 0 && daysWanted !== null) {
    const first = [...now.values()][0] ?? '';
    days.clear();
    for (const day of order.slice(0, daysWanted)) days.set(day, now.get(day) ?? first);
  }
  return days;
}

function Week(props: {
  readonly title: string;
  readonly text: string;
  readonly kind: 'now' | 'wanted';
  readonly days: ReadonlyMap<Weekday, string>;
  readonly free: string;
}) {
  return (
    <div className={styles.week}>
      <h3>{props.title}</h3>
      <p>{props.text}</p>
      <table>
        <caption className="visually-hidden">{props.title}</caption>
        <thead>
          <tr>
            {weekdays.map((day) => (
              <th key={day} scope="col">
                <abbr title={weekdayName(day)}>{sentenceStart(weekdayName(day)).slice(0, 3)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {stretchesOf(props.days).map(({ day, name, length }) => (
              <td key={day} colSpan={length} data-kind={name === undefined ? 'free' : props.kind}>
                {name ?? props.free}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** Days in a row at the same place are one cell, where its name has room. */
function stretchesOf(days: ReadonlyMap<Weekday, string>) {
  const stretches: { day: Weekday; name: string | undefined; length: number }[] = [];
  for (const day of weekdays) {
    const name = days.get(day);
    const last = stretches.at(-1);
    if (last && name !== undefined && last.name === name) last.length += 1;
    else stretches.push({ day, name, length: 1 });
  }
  return stretches;
}
