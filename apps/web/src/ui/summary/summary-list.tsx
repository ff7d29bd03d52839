import type { ReactNode } from 'react';
import styles from './summary-list.module.css';

/** A fact: what it is, what it says, and perhaps a link or button to change it. */
export interface SummaryRow {
  /** Unique in the list; the term where nothing else is given. */
  readonly key?: string;
  readonly term: ReactNode;
  readonly value: ReactNode;
  readonly action?: ReactNode;
}

/** Facts beside each other (`aside`: value to the right, dense) or answers under each other (`answers`: with room, to check). */
export function SummaryList(props: { readonly rows: readonly SummaryRow[]; readonly kind?: 'aside' | 'answers' }) {
  return (
    <dl className={styles.list} data-kind={props.kind ?? 'aside'}>
      {props.rows.map(({ key, term, value, action }, index) => (
        <div key={key ?? (typeof term === 'string' ? term : index)}>
          <dt>{term}</dt>
          <dd>{value}</dd>
          {action && <dd className={styles.action}>{action}</dd>}
        </div>
      ))}
    </dl>
  );
}
