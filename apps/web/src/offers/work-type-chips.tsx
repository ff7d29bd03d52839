import { CheckmarkIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import type { WorkTypeChoice } from './offers.graphql';
import styles from './work-type-chips.module.css';

/** Kinds of work as buttons, one pressed at a time; the first means all of them. */
export function WorkTypeChips(props: {
  readonly label: string;
  readonly all: string;
  readonly workTypes: readonly WorkTypeChoice[];
  readonly chosen: string;
  readonly onChoose: (code: string) => void;
}): ReactNode {
  const chips = [{ code: '', label: props.all }, ...props.workTypes];
  return (
    <div className={styles.chips} role="group" aria-label={props.label}>
      {chips.map(({ code, label }) => (
        <button
          key={code}
          type="button"
          className={styles.chip}
          aria-pressed={props.chosen === code}
          onClick={() => props.onChoose(code)}
        >
          {props.chosen === code && <CheckmarkIcon className="icon" aria-hidden />}
          {label}
        </button>
      ))}
    </div>
  );
}
