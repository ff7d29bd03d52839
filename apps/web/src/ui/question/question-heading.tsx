import type { ReactNode } from 'react';
import { PageHeading } from '../page-heading/page-heading';
import { ReadAloudButton } from '../read-aloud/read-aloud-button';
import styles from './question.module.css';

/** The question as the page's heading, with «Les opp» beside it and how to answer below. `title` names the document. */
export function QuestionHeading(props: {
  readonly question: string;
  readonly title: string;
  readonly help?: string;
  /** What is read aloud besides question and help: the answers one can choose among. */
  readonly answers?: readonly string[];
}): ReactNode {
  const spoken = () => [props.question, props.help ?? '', ...(props.answers ?? [])].filter(Boolean).join('. ');
  return (
    <div className={styles.heading}>
      <div className={styles.question}>
        <PageHeading title={props.title}>{props.question}</PageHeading>
        <ReadAloudButton className={styles.readAloud ?? ''} text={spoken} />
      </div>
      {props.help && <p className={styles.help}>{props.help}</p>}
    </div>
  );
}
