import { ArrowDownIcon, ArrowRightIcon, ArrowUpIcon, MinusIcon, PlusIcon } from '@navikt/aksel-icons';
import type { ComponentType } from 'react';
import { useText } from '../lib/messages';
import { changeWords } from './change-words.nb';
import styles from './change-tag.module.css';
import type { ChangeWish } from './transitions.graphql';

type Direction = ChangeWish['direction'];

const arrows: Readonly<Record<Direction, ComponentType<{ readonly 'aria-hidden': true }>>> = {
  up: ArrowUpIcon,
  sideways: ArrowRightIcon,
  down: ArrowDownIcon,
  combine: PlusIcon,
  more: PlusIcon,
  fewer: MinusIcon,
  end: MinusIcon,
};

/** What is wanted, in kind words; the arrow is for the eye only. No direction is red: none is a defeat. */
export function ChangeTag({ wish }: { readonly wish: Pick<ChangeWish, 'kind' | 'direction'> }) {
  const t = useText(changeWords);
  const Arrow = arrows[wish.direction];
  return (
    <span className={styles.tag} data-direction={wish.direction}>
      <Arrow aria-hidden />
      {t(`kind.${wish.kind}`)}
    </span>
  );
}
