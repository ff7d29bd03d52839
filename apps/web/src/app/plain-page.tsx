import type { ReactNode } from 'react';
import { PageHeading } from '../ui/page-heading/page-heading';
import { PublicLayout } from './layouts/public-layout';
import styles from './plain-page.module.css';

/** A page of a few words in the light room: what is not found, not open, or over. */
export function PlainPage(props: { readonly title: string; readonly children: ReactNode }) {
  return (
    <PublicLayout size="md">
      <div className={styles.page}>
        <PageHeading title={props.title}>{props.title}</PageHeading>
        {props.children}
      </div>
    </PublicLayout>
  );
}
