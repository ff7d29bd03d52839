import type { ReactNode } from 'react';
import { StaffBody, StaffPageHead } from '../page/page';
import styles from './staff-page.module.css';

/** A staff page that one comes to from another: a link back, the heading, then the content, scrolling together. */
export function StaffPage(props: {
  /** What the document is called: no personal data, it ends up in the browser's history. */
  readonly title: string;
  /** The words of the heading, where they differ from the title. */
  readonly heading?: ReactNode;
  readonly text?: ReactNode;
  readonly above?: ReactNode;
  /** To the right of the heading. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  const { above, children, ...head } = props;
  return (
    <>
      {above && <p className={styles.above}>{above}</p>}
      <StaffPageHead {...head} />
      <StaffBody>{children}</StaffBody>
    </>
  );
}
