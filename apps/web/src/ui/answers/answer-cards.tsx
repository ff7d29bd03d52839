import { useId, type ReactNode } from 'react';
import styles from './answer-cards.module.css';

/** One of the answers: what it says («Ja takk»), what it means, and a picture of no judgement. */
export interface Answer<Value extends string> {
  readonly value: Value;
  readonly title: string;
  readonly text?: string;
  readonly icon?: ReactNode;
}

/**
 * A question with equal answers, none chosen beforehand. Native radios: arrow keys move, nothing is sent by choosing. `invalid`
 * and `describedBy` when sending without an answer was tried.
 */
export function AnswerCards<Value extends string>(props: {
  readonly question: ReactNode;
  readonly answers: readonly Answer<Value>[];
  readonly chosen: Value | null;
  readonly onChoose: (value: Value) => void;
  readonly describedBy?: string;
  readonly invalid?: boolean;
}) {
  const name = useId();
  return (
    <fieldset className={styles.cards} aria-describedby={props.describedBy} aria-invalid={props.invalid}>
      <legend>{props.question}</legend>
      {props.answers.map(({ value, title, text, icon }) => (
        <label key={value} className={styles.card}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={props.chosen === value}
            onChange={() => props.onChoose(value)}
          />
          {icon && (
            <span className={styles.icon} aria-hidden="true">
              {icon}
            </span>
          )}
          <span className={styles.words}>
            <b>{title}</b>
            {text && <span className={styles.text}>{text}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
