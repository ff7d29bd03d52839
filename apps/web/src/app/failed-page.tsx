import { useText } from '../lib/messages';
import { Button } from '../ui/button/button';
import { appMessages } from './app-messages.nb';
import styles from './plain-page.module.css';

/** Something threw. Stands alone, without layout, since the layout may be what threw. */
export function FailedPage() {
  const t = useText(appMessages);
  return <Alone title={t('failed.title')} text={t('failed.text')} action={t('failed.reload')} onAction={reload} />;
}

/** The first question to the server went unanswered. */
export function NoContactPage(props: { readonly retry: () => void }) {
  const t = useText(appMessages);
  return (
    <Alone
      title={t('noContact.title')}
      text={t('noContact.text')}
      action={t('noContact.retry')}
      onAction={props.retry}
    />
  );
}

function Alone(props: {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly onAction: () => void;
}) {
  return (
    <main className={styles.page} data-side="public" data-size="md" data-color="neutral">
      <title>{`${props.title} – Inntak`}</title>
      <h1>{props.title}</h1>
      <p>{props.text}</p>
      <Button onClick={props.onAction}>{props.action}</Button>
    </main>
  );
}

function reload(): void {
  window.location.reload();
}
