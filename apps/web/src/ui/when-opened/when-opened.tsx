import { useEffect, useState, type ComponentType } from 'react';
import { useText } from '../../lib/messages';
import { createStore, useStore } from '../../lib/store';
import { Button } from '../button/button';
import { Dialog } from '../dialog/dialog';
import { ErrorState } from '../states/states';
import { uiMessages } from '../ui-messages.nb';
import styles from './when-opened.module.css';

/** So long nothing is said: on a quick network it is there before. */
const patience = 300;

/** A component whose code comes later. `soon` fetches it before it is asked for. */
type Later<Props> = ComponentType<Props> & { readonly soon: () => void };

/**
 * A dialog that is fetched when it is opened: pages load sooner for everybody who does not open it. Focus stays on what was
 * pressed until the dialog takes it. On a slow network a line says that it is on its way; when it does not come, a dialog says
 * so, with another try. Closed before it came, it has changed nothing: that is what `onClose` is told.
 */
export function whenOpened<Props extends { readonly onClose: (changed: boolean) => void }>(
  load: () => Promise<ComponentType<Props>>,
): Later<Props> {
  const { usePart, soon } = fetched(load);
  function WhenOpened(props: Props) {
    const { state, retry } = usePart();
    if (state.kind === 'here') return <state.Part {...props} />;
    return state.kind === 'failed' ? <NotFetched onRetry={retry} onClose={() => props.onClose(false)} /> : <Coming />;
  }
  return Object.assign(WhenOpened, { soon });
}

/**
 * A part of a page that not every reader has: fetched when it is drawn. Until it is there, `Meanwhile` stands in its place, or
 * nothing at all.
 */
export function whenDrawn<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Meanwhile?: ComponentType<Props>,
): Later<Props> {
  const { usePart, soon } = fetched(load);
  function WhenDrawn(props: Props) {
    const t = useText(uiMessages);
    const { state, retry } = usePart();
    if (state.kind === 'here') return <state.Part {...props} />;
    if (state.kind === 'failed') return <ErrorState title={t('later.failed')} onRetry={retry} />;
    return Meanwhile ? <Meanwhile {...props} /> : null;
  }
  return Object.assign(WhenDrawn, { soon });
}

/** Fetches parts of a page once the page itself is drawn and the browser has nothing else to do. */
export function useSoon(parts: readonly { readonly soon: () => void }[]): void {
  useEffect(() => {
    const fetchThem = () => parts.forEach(({ soon }) => soon());
    // Safari has no idle callback.
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(fetchThem, 1_000);
      return () => clearTimeout(timer);
    }
    const request = requestIdleCallback(fetchThem, { timeout: 5_000 });
    return () => cancelIdleCallback(request);
  }, [parts]);
}

type Part<Props> =
  | { readonly kind: 'coming' }
  | { readonly kind: 'here'; readonly Part: ComponentType<Props> }
  | { readonly kind: 'failed' };

/** Fetched once for all who draw it; the second time it is there at once. */
function fetched<Props>(load: () => Promise<ComponentType<Props>>) {
  const store = createStore<Part<Props> | null>(null);
  async function ask() {
    store.set({ kind: 'coming' });
    try {
      store.set({ kind: 'here', Part: await load() });
    } catch {
      store.set({ kind: 'failed' });
    }
  }
  const soon = () => {
    if (store.get() === null) void ask();
  };
  function usePart(): { readonly state: Part<Props>; readonly retry: () => void } {
    const state = useStore(store);
    useEffect(() => {
      soon();
      return () => {
        // Whoever opens it the next time meets a new try, not the old failure.
        if (store.get()?.kind === 'failed') store.set(null);
      };
    }, []);
    return { state: state ?? { kind: 'coming' }, retry: () => void ask() };
  }
  return { usePart, soon };
}

/** Said where the dialog will stand, once it takes long. */
function Coming() {
  const t = useText(uiMessages);
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.coming} role="status">
      {late && <p>{t('later.coming')}</p>}
    </div>
  );
}

function NotFetched(props: { readonly onRetry: () => void; readonly onClose: () => void }) {
  const t = useText(uiMessages);
  return (
    <Dialog open title={t('later.failed')} onClose={props.onClose}>
      <p>{t('later.failedText')}</p>
      <Dialog.Actions>
        <Button onClick={props.onRetry}>{t('states.retry')}</Button>
        <Button variant="secondary" onClick={props.onClose}>
          {t('dialog.cancel')}
        </Button>
      </Dialog.Actions>
    </Dialog>
  );
}
