import { ArrowDownIcon, ArrowUpIcon, MinusIcon, PlusIcon, XMarkIcon } from '@navikt/aksel-icons';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useText } from '../../lib/messages';
import type { PlaceNames } from './places';
import styles from './chosen-wishes.module.css';
import * as wishes from './wish-list';
import type { Wish, WishList } from './wish-list';
import { WishWeek } from './wish-week';
import { wizardMessages } from './wizard-messages.nb';

interface ChosenProps {
  readonly list: WishList;
  readonly names: PlaceNames;
  /** The wish that is waiting for a second place. */
  readonly combining: number | null;
  readonly onCombine: (rank: number | null) => void;
  readonly onChange: (list: WishList, saying: string) => void;
}

interface WishProps extends ChosenProps {
  readonly wish: Wish;
  readonly rank: number;
  /** Changes the order or the number of wishes, and takes the focus along to the wish that now stands there. */
  readonly onMove: (list: WishList, saying: string, rank: number) => void;
}

/** «Dine valg»: the wishes in order, each with text buttons to move, combine and take away. No dragging is needed. */
export function ChosenWishes(props: ChosenProps): ReactNode {
  const t = useText(wizardMessages);
  const { list, onChange } = props;
  const { container, goTo } = useFocusOnWish();
  const move = (next: WishList, saying: string, rank: number) => {
    onChange(next, saying);
    goTo(Math.min(rank, next.length - 1));
  };
  return (
    <section className={styles.mine} id="dine-valg" aria-labelledby="dine-valg-tittel">
      <h2 id="dine-valg-tittel">{t('wishes.mine')}</h2>
      <ol ref={container} tabIndex={-1}>
        {list.map((wish, rank) => (
          // A wish has no name of its own; its place in the order is what it is.
          <ChosenWish key={rank} {...props} wish={wish} rank={rank} onMove={move} />
        ))}
        {list.length < wishes.mostWishes && (
          <li className={styles.empty}>
            <span className={styles.rank} aria-hidden="true">
              {list.length + 1}
            </span>
            <span>{list.length === 0 ? t('wishes.empty') : t('wishes.emptyMore')}</span>
          </li>
        )}
      </ol>
      {list.length === wishes.mostWishes && <p className={styles.full}>{t('wishes.full')}</p>}
    </section>
  );
}

/** The pressed button may be gone or belong to another wish afterwards: the focus follows the wish, or stays in the list. */
function useFocusOnWish() {
  const container = useRef<HTMLOListElement>(null);
  const [wanted, setWanted] = useState<{ readonly rank: number } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    const button = container.current?.children[wanted.rank]?.querySelector('button');
    (button ?? container.current)?.focus();
  }, [wanted]);
  return { container, goTo: (rank: number) => setWanted({ rank }) };
}

function ChosenWish(props: WishProps): ReactNode {
  const t = useText(wizardMessages);
  const { list, wish, rank, names, onMove } = props;
  const name = names.of(wish).join(' + ');
  const move = (direction: -1 | 1) =>
    onMove(
      wishes.moveWish(list, rank, direction),
      t('wishes.moved', { name, rank: rank + 1 + direction }),
      rank + direction,
    );
  const combining = props.combining === rank;
  return (
    <li data-combining={combining}>
      <span className={styles.rank} aria-hidden="true">
        {rank + 1}
      </span>
      <div>
        <b>{name}</b>
        <small>{wish.map((part) => names.provider(part)).join(' + ')}</small>
        {wish.length === 2 && <Combination {...props} wish={wish} />}
        <p className={styles.tools}>
          {rank > 0 && (
            <Tool icon={<ArrowUpIcon aria-hidden />} about={name} onPress={() => move(-1)}>
              {t('wishes.moveUp')}
            </Tool>
          )}
          {rank < list.length - 1 && (
            <Tool icon={<ArrowDownIcon aria-hidden />} about={name} onPress={() => move(1)}>
              {t('wishes.moveDown')}
            </Tool>
          )}
          <Tool
            icon={<XMarkIcon aria-hidden />}
            about={name}
            onPress={() => onMove(wishes.removeWish(list, rank), t('wishes.removed', { name }), rank)}
          >
            {t('wishes.remove')}
          </Tool>
          {wish.length === 1 && (
            <Tool
              icon={combining ? <XMarkIcon aria-hidden /> : <PlusIcon aria-hidden />}
              about={name}
              onPress={() => props.onCombine(combining ? null : rank)}
            >
              {combining ? t('wishes.cancelCombine') : t('wishes.combine')}
            </Tool>
          )}
        </p>
      </div>
    </li>
  );
}

/** Two places in one wish: the week drawn with both, and how many days each of them has. */
function Combination(props: WishProps): ReactNode {
  const t = useText(wizardMessages);
  const { list, wish, rank, names, onChange, onMove } = props;
  return (
    <div className={styles.combination}>
      <WishWeek wish={wish} names={names} />
      {wish.map((part, index) => {
        const name = names.short(part);
        const label = t('wishes.days', { name });
        const saying = (days: number) => `${name}: ${t('daysPerWeek', { count: days })}`;
        const set = (days: number) => onChange(wishes.setDays(list, rank, index, days), saying(days));
        return (
          <div key={name} className={styles.part} role="group" aria-label={label}>
            <span className={styles.swatch} data-part={index} aria-hidden="true" />
            <span>
              {name}: <b className="number">{t('daysPerWeek', { count: part.days })}</b>
            </span>
            <Stepper
              days={part.days}
              most={wishes.mostDaysFor(wish, index)}
              fewer={`${t('wishes.fewer')}, ${name}`}
              more={`${t('wishes.more')}, ${name}`}
              onChange={set}
            />
            <Tool
              icon={<XMarkIcon aria-hidden />}
              about=""
              onPress={() =>
                onMove(wishes.takeOut(list, rank, index === 0 ? 0 : 1), t('wishes.removed', { name }), rank)
              }
            >
              {t('wishes.takeOut', { name })}
            </Tool>
          </div>
        );
      })}
    </div>
  );
}

/** Fewer and more, with the limits shown by buttons that cannot be pressed. */
export function Stepper(props: {
  readonly days: number;
  readonly most: number;
  readonly fewer: string;
  readonly more: string;
  readonly onChange: (days: number) => void;
}): ReactNode {
  const { days, most, onChange } = props;
  return (
    <span className={styles.stepper}>
      <button type="button" aria-label={props.fewer} disabled={days <= 1} onClick={() => onChange(days - 1)}>
        <MinusIcon aria-hidden />
      </button>
      <button type="button" aria-label={props.more} disabled={days >= most} onClick={() => onChange(days + 1)}>
        <PlusIcon aria-hidden />
      </button>
    </span>
  );
}

function Tool(props: {
  readonly icon: ReactNode;
  /** What the button is about, for those who hear it away from its place. */
  readonly about: string;
  readonly children: string;
  readonly onPress: () => void;
}): ReactNode {
  return (
    <button type="button" className={styles.tool} onClick={props.onPress}>
      {props.icon}
      {props.children}
      {props.about && <span className="visually-hidden"> {props.about}</span>}
    </button>
  );
}
