import type { ReactNode } from 'react';
import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { Button } from '../ui/button/button';
import { Link } from '../ui/link/link';
import type { MyApplication } from './my-case.graphql';
import styles from './case-boxes.module.css';
import { participantsMessages } from './participants-messages.nb';

/** The way into the application: to begin, to go on, or to approve what somebody has filled in. */
export function ApplicationBox(props: {
  readonly applications: readonly MyApplication[];
  /** First name of the person, where somebody else is looking. */
  readonly person: string | null;
}): ReactNode {
  const t = useText(participantsMessages);
  const { applications, person } = props;
  const waiting = applications.find(({ state }) => state === 'awaitingApproval');
  const draft = applications.find(({ state }) => state === 'draft');
  if (waiting) {
    return (
      <Box
        title={waiting.helper ? t('draft.approve', { name: waiting.helper.name }) : t('draft.approveUnnamed')}
        text={t('draft.approveText')}
      >
        <Button asChild data-size="lg">
          <Link to={paths.applicationScreen('se-over')}>{t('draft.approveButton')}</Link>
        </Button>
      </Box>
    );
  }
  if (draft) {
    return (
      <Box title={t('draft.title')} text={t('draft.text')}>
        <Button asChild data-size="lg">
          <Link to={paths.application()}>{t('draft.goOn')}</Link>
        </Button>
      </Box>
    );
  }
  if (applications.some(({ state }) => state !== 'withdrawn')) return null;
  if (applications.length > 0) return <Withdrawn person={person} />;
  return (
    <Box title={person === null ? t('empty.title') : t('empty.titleOf', { name: person })} text={t('empty.text')}>
      <Button asChild data-size="lg">
        <Link to={paths.application()}>{t('empty.apply')}</Link>
      </Button>
      <Button asChild data-size="lg" variant="secondary">
        <Link to={paths.offers()}>{t('empty.look')}</Link>
      </Button>
    </Box>
  );
}

/** The receipt of a withdrawal: what it means, and that it is no final word. */
function Withdrawn({ person }: { readonly person: string | null }): ReactNode {
  const t = useText(participantsMessages);
  return (
    <Box
      title={person === null ? t('more.withdrawn') : t('more.withdrawnOf', { name: person })}
      text={t('more.withdrawnText')}
      more={t('more.withdrawnAgain')}
    >
      <Button asChild data-size="lg" variant="secondary">
        <Link to={paths.application()}>{t('more.applyAgain')}</Link>
      </Button>
    </Box>
  );
}

function Box(props: {
  readonly title: string;
  readonly text: string;
  readonly more?: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <section className={styles.call} aria-label={props.title}>
      <h2>{props.title}</h2>
      <p>{props.text}</p>
      {props.more && <p>{props.more}</p>}
      <p className={styles.ways}>{props.children}</p>
    </section>
  );
}
