import { CheckmarkIcon } from '@navikt/aksel-icons';
import { useId, type ReactNode } from 'react';
import { Illustration } from '../illustration/illustration';
import styles from './choice-cards.module.css';

/** One answer, with a picture where there is one. */
export interface ChoiceCard {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
  readonly illustration?: string | null;
}

/**
 * Answers as large cards: checkboxes when several can be true (`many`), radios when only one can. Nothing is chosen
 * beforehand. The cards keep their native inputs, so that keyboard and screen reader know them.
 */
export function ChoiceCards(props: {
  /** Names the group; usually the question, which stands as heading above. */
  readonly legend: string;
  readonly many: boolean;
  readonly cards: readonly ChoiceCard[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}): ReactNode {
  const name = useId();
  const { many, cards, chosen, onChange } = props;
  const withPictures = cards.some(({ illustration }) => illustration);
  const choose = (value: string) => {
    if (!many) return onChange([value]);
    return onChange(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]);
  };
  return (
    <fieldset className={styles.cards} data-pictures={withPictures}>
      <legend className="visually-hidden">{props.legend}</legend>
      {cards.map((card) => (
        <label key={card.value} className={styles.card}>
          {withPictures && <Illustration className={styles.picture} name={card.illustration ?? 'hender'} />}
          <span className={styles.text}>
            <input
              type={many ? 'checkbox' : 'radio'}
              name={name}
              value={card.value}
              checked={chosen.includes(card.value)}
              onChange={() => choose(card.value)}
            />
            <span className={styles.mark} data-round={!many} aria-hidden="true">
              <CheckmarkIcon />
            </span>
            <span>
              {card.label}
              {card.description && <small>{card.description}</small>}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
