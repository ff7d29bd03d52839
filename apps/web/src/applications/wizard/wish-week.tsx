import type { ReactNode } from 'react';
import { weekdayLetters, weekdays } from '../../lib/format';
import { useText } from '../../lib/messages';
import type { PlaceNames } from './places';
import { daysInWeek, daysOf, type Wish } from './wish-list';
import styles from './wish-week.module.css';
import { wizardMessages } from './wizard-messages.nb';

/**
 * A wish drawn as the five squares of a week, one colour and pattern for each place: fixed weekdays where they are chosen,
 * otherwise just so many squares from the left. Read aloud as words.
 */
export function WishWeek(props: { readonly wish: Wish; readonly names: PlaceNames }): ReactNode {
  const t = useText(wizardMessages);
  const { wish, names } = props;
  const words = wish.map((part) => `${names.short(part)}: ${t('daysPerWeek', { count: part.days })}`).join('. ');
  return (
    <div
      className={styles.week}
      role="img"
      aria-label={`${words}. ${t('wishes.weekTogether', { count: daysOf(wish) })}`}
    >
      {squaresOf(wish).map(({ part, letters }, index) => (
        <span key={index} data-part={part ?? 'free'}>
          {letters}
        </span>
      ))}
    </div>
  );
}

interface Square {
  readonly part: number | null;
  readonly letters: string;
}

function squaresOf(wish: Wish): readonly Square[] {
  if (wish.every(({ weekdays: fixed }) => fixed !== null)) {
    return weekdays.map((day) => {
      const part = wish.findIndex(({ weekdays: fixed }) => fixed?.includes(day));
      return { part: part < 0 ? null : part, letters: weekdayLetters(day) };
    });
  }
  const taken = wish.flatMap(({ days }, part) => Array.from({ length: days }, () => part));
  return Array.from({ length: daysInWeek }, (_, index) => ({ part: taken[index] ?? null, letters: '' }));
}
