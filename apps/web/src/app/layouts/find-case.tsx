import { MagnifyingGlassIcon } from '@navikt/aksel-icons';
import { useEffect, useState } from 'react';
import { useText } from '../../lib/messages';
import { whenOpened } from '../../ui/when-opened/when-opened';
import { appMessages } from '../app-messages.nb';
import styles from './staff-layout.module.css';

const FindCaseDialog = whenOpened(async () => (await import('../../participants/find-case-dialog')).FindCaseDialog);

/** «Finn sak»: a button for everybody, Ctrl K (or ⌘ K) for those who know it. */
export function FindCase() {
  const t = useText(appMessages);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      // Another dialog keeps what is typed in it.
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <button type="button" className={styles.find} aria-keyshortcuts="Control+K Meta+K" onClick={() => setOpen(true)}>
        <MagnifyingGlassIcon className="icon" aria-hidden />
        {t('findCase')} <kbd aria-hidden="true">Ctrl K</kbd>
      </button>
      {open && <FindCaseDialog onClose={() => setOpen(false)} />}
    </>
  );
}
