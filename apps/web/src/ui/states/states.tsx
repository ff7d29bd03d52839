import { ArrowsCirclepathIcon, ExclamationmarkTriangleIcon, PersonCircleIcon } from '@navikt/aksel-icons';
import { useEffect, useState, type ReactNode } from 'react';
import { clock, dayOf, dayAndClock } from '../../lib/format';
import { useText } from '../../lib/messages';
import type { Conflict } from '../../lib/outcome';
import { useSession } from '../../lib/session';
import { Button } from '../button/button';
import { Illustration } from '../illustration/illustration';
import { uiMessages } from '../ui-messages.nb';
import styles from './states.module.css';

/** Long enough that a quick answer shows nothing at all. */
const patience = 300;

/**
 * Rows on their way: grey bars after 300 ms, and `text` («Henter saker») for a screen reader. Headings and filters stay where
 * they are meanwhile: put only what is missing behind it.
 */
export function LoadingState(props: { readonly text: string; readonly rows?: number }) {
  const late = useLate();
  return (
    <div className={styles.loading} role="status">
      {late && (
        <>
          {Array.from({ length: props.rows ?? 3 }, (_, row) => (
            <div key={row} className={styles.row} aria-hidden="true">
              <span />
              <span />
              <span />
            </div>
          ))}
          <p>{props.text} …</p>
        </>
      )}
    </div>
  );
}

function useLate(): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return late;
}

/** Nothing here, and that is fine: say so, when something is expected, and one way on (`children`). */
export function EmptyState(props: {
  readonly title: string;
  readonly text?: ReactNode;
  readonly illustration?: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className={styles.empty}>
      {props.illustration && <Illustration className={styles.picture} name={props.illustration} />}
      <h3>{props.title}</h3>
      {props.text && <p>{props.text}</p>}
      {props.children && <div className={styles.actions}>{props.children}</div>}
    </div>
  );
}

/** What happened (`title`), what is safe (`text`), what to do. Announced at once. */
export function ErrorState(props: {
  readonly title: string;
  readonly text?: ReactNode;
  readonly onRetry?: () => void;
  readonly children?: ReactNode;
}) {
  const t = useText(uiMessages);
  return (
    <div className={styles.alert} data-kind="error" role="alert">
      <ExclamationmarkTriangleIcon className="icon" aria-hidden />
      <div>
        <p className={styles.title}>{props.title}</p>
        <p>{props.text ?? t('states.failed')}</p>
        <div className={styles.actions}>
          {props.onRetry && (
            <Button variant="secondary" onClick={props.onRetry}>
              <ArrowsCirclepathIcon aria-hidden />
              {t('states.retry')}
            </Button>
          )}
          {props.children}
        </div>
      </div>
    </div>
  );
}

/** A command got no answer. What was typed is still in the form around it. */
export function FailedState(props: { readonly title?: string; readonly onRetry?: () => void }) {
  const t = useText(uiMessages);
  return (
    <ErrorState
      title={props.title ?? t('states.notSaved')}
      text={t('states.safe')}
      {...(props.onRetry ? { onRetry: props.onRetry } : {})}
    />
  );
}

/**
 * Somebody else was first: who, when, and what the server says about it. Never overwrites; `onReload` fetches how it is now,
 * and `children` may show the difference.
 */
export function ConflictState(props: {
  readonly conflict: Conflict;
  readonly onReload: () => void;
  readonly children?: ReactNode;
}) {
  const t = useText(uiMessages);
  const { businessDay } = useSession();
  const { message, changedBy, changedAt } = props.conflict;
  return (
    <div className={styles.alert} data-kind="conflict" role="alert">
      <PersonCircleIcon className="icon" aria-hidden />
      <div>
        <p className={styles.title}>
          {changedBy !== null && changedAt !== null
            ? t('states.changedBy', { name: changedBy, when: whenIn(changedAt, businessDay.day) })
            : t('states.changed')}
        </p>
        <p>{message}</p>
        {props.children}
        <div className={styles.actions}>
          <Button variant="secondary" onClick={props.onReload}>
            {t('states.reload')}
          </Button>
        </div>
      </div>
    </div>
  );
}

function whenIn(instant: string, today: string): string {
  return dayOf(instant) === today ? clock(instant) : dayAndClock(instant, today);
}
