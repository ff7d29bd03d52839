import type { ReactNode } from 'react';
import { PageHeading } from '../page-heading/page-heading';
import styles from './page.module.css';

/** A page of the light room: at most 1200 px wide, with `aside` in a column of 352 px that falls below on a phone. */
export function PublicPage(props: {
  readonly children: ReactNode;
  readonly aside?: ReactNode;
  readonly asideLabel?: string;
}) {
  if (!props.aside) return <div className={styles.public}>{props.children}</div>;
  return (
    <div className={`${styles.public ?? ''} ${styles.withAside ?? ''}`}>
      <div className={styles.column}>{props.children}</div>
      <aside className={styles.aside} aria-label={props.asideLabel}>
        {props.aside}
      </aside>
    </div>
  );
}

/** The head of a page of the dark room: heading, a line under it («Mandag 22. februar 2027, uke 8»), buttons to the right. */
export function StaffPageHead(props: {
  readonly title: string;
  /** When the heading shows more than the document may be called, e.g. a name. */
  readonly heading?: ReactNode;
  readonly text?: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <div className={styles.head}>
      <div>
        <PageHeading title={props.title}>{props.heading ?? props.title}</PageHeading>
        {props.text && <p>{props.text}</p>}
      </div>
      {props.actions && <div className={styles.actions}>{props.actions}</div>}
    </div>
  );
}

/** The rest of a staff page, with the page's margin; scrolls with the page. */
export function StaffBody(props: { readonly children: ReactNode }) {
  return <div className={styles.body}>{props.children}</div>;
}

/**
 * List and side panel beside each other, each scrolling for itself on a wide screen; below 1101 px under each other, and the
 * page scrolls. Without a `panel` the list has all the width.
 */
export function StaffPanes(props: { readonly children: ReactNode; readonly panel?: ReactNode }) {
  return (
    <div className={styles.panes} data-with-panel={Boolean(props.panel)}>
      {props.children}
      {props.panel}
    </div>
  );
}

/** A white box of the dark room. `fit` lets it fill its pane and its content scroll; `flush` leaves out the padding. */
export function Box(props: {
  readonly children: ReactNode;
  readonly label?: string;
  readonly fit?: boolean;
  readonly flush?: boolean;
}) {
  return (
    <section
      className={styles.box}
      aria-label={props.label}
      data-fit={props.fit ?? false}
      data-flush={props.flush ?? false}
    >
      {props.children}
    </section>
  );
}
