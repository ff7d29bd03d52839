import type { ReactNode } from 'react';
import styles from './section-box.module.css';

/** A part of a long staff page in a white box, named by its heading; `id` is what a link on the page leads to. */
export function SectionBox(props: {
  readonly children: ReactNode;
  readonly id?: string;
  readonly labelledBy?: string;
}) {
  return (
    <section className={styles.box} id={props.id} aria-labelledby={props.labelledBy}>
      {props.children}
    </section>
  );
}
