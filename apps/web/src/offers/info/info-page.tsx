import type { ReactNode } from 'react';
import { PageHeading } from '../../ui/page-heading/page-heading';
import styles from './info-page.module.css';

/** A page of words: a heading, what it is about in a sentence, and sections. */
export function InfoPage(props: {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div className={styles.page}>
      <PageHeading title={props.title}>{props.title}</PageHeading>
      <p className={styles.lead}>{props.lead}</p>
      {props.children}
    </div>
  );
}

/** One thing the page tells. Long lines are broken at a length that can be read. */
export function InfoSection(props: { readonly heading: string; readonly children: ReactNode }): ReactNode {
  return (
    <section className={styles.section}>
      <h2>{props.heading}</h2>
      {props.children}
    </section>
  );
}

/** Numbered steps. */
export function InfoSteps(props: { readonly steps: readonly ReactNode[] }): ReactNode {
  return (
    <ol className={styles.steps}>
      {props.steps.map((step, index) => (
        // Steps are written text and never change places.
        <li key={index}>{step}</li>
      ))}
    </ol>
  );
}

/** Points in no order. */
export function InfoPoints(props: { readonly points: readonly ReactNode[] }): ReactNode {
  return (
    <ul className={styles.points}>
      {props.points.map((point, index) => (
        <li key={index}>{point}</li>
      ))}
    </ul>
  );
}
