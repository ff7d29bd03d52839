import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import styles from './status-tag.module.css';

/**
 * What a status means for the reader; shape, text and colour follow from it.
 * `new` just arrived (ring) · `working` somebody is on it (half disc) · `waiting` for something (ring) · `settled` done (disc) ·
 * `missing` nothing yet (square) · `late` needs action (triangle and border) · `chosen` plum, without a mark.
 */
export type StatusKind = 'new' | 'working' | 'waiting' | 'settled' | 'missing' | 'late' | 'chosen';

/** A status in one or two words. The words carry it; mark and colour only help the eye. */
export function StatusTag(props: { readonly kind: StatusKind; readonly children: ReactNode }) {
  return (
    <span className={styles.tag} data-kind={props.kind}>
      {props.kind === 'late' ? (
        <ExclamationmarkTriangleIcon className={styles.triangle} aria-hidden />
      ) : (
        <span className={styles.mark} aria-hidden="true" />
      )}
      {props.children}
    </span>
  );
}
