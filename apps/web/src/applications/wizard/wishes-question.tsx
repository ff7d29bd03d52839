import { useState, type ReactNode } from 'react';
import { useText } from '../../lib/messages';
import { ChosenWishes } from './chosen-wishes';
import { PlaceCards } from './place-cards';
import { offersToWishFor, placeNames } from './places';
import type { QuestionProps } from './question-props';
import * as wishes from './wish-list';
import type { Place, WishList } from './wish-list';
import styles from './wishes-question.module.css';
import { wizardMessages } from './wizard-messages.nb';

/**
 * «Hva vil du helst gjøre?»: press places in the order one wants them; the number shows on the card and in «Dine valg».
 * A wish can be two places together. What was done is said in a live region, since cards and choices are far apart.
 */
export function WishesQuestion({ values, change, offers, cameFrom }: QuestionProps): ReactNode {
  const t = useText(wizardMessages);
  const [said, setSaid] = useState('');
  /** The wish that the next pressed place is to be combined with. */
  const [combining, setCombining] = useState<number | null>(null);
  const names = placeNames(offers);
  const list = values.wishes;
  const set = (next: WishList, saying: string) => {
    change({ ...values, wishes: next });
    setSaid(saying);
  };
  const press = (place: Place) => {
    const name = names.short(place);
    if (combining !== null) {
      const next = wishes.combine(list, combining, place);
      const first = list[combining]?.[0];
      if (next !== list && first) {
        set(next, t('wishes.combined', { first: names.short(first), second: name, rank: combining + 1 }));
        setCombining(null);
      }
      return;
    }
    const next = wishes.pressPlace(list, place, values.daysPerWeek ?? wishes.daysInWeek);
    if (next === list) setSaid(t('wishes.full'));
    else if (next.length > list.length) set(next, t('wishes.added', { name, rank: next.length }));
    else set(next, t('wishes.removed', { name }));
  };
  return (
    <div className={styles.columns}>
      <PlaceCards
        offers={offersToWishFor(offers, cameFrom)}
        cameFrom={cameFrom}
        list={list}
        combining={combining}
        onPress={press}
        notice={combiningNotice()}
      />
      <ChosenWishes
        list={list}
        names={names}
        combining={combining}
        onCombine={(rank) => {
          setCombining(rank);
          const first = rank === null ? undefined : list[rank]?.[0];
          setSaid(first ? t('wishes.combining', { name: names.short(first) }) : '');
        }}
        onChange={(next, saying) => {
          setCombining(null);
          set(next, saying);
        }}
      />
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );

  function combiningNotice(): ReactNode {
    const first = combining === null ? undefined : list[combining]?.[0];
    if (first === undefined) return null;
    return <p className={styles.combining}>{t('wishes.combining', { name: names.short(first) })}</p>;
  }
}
