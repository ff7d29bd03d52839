import { useState } from 'react';
import { useText } from '../../lib/messages';
import { whenOpened } from '../../ui/when-opened/when-opened';
import { savedViewMessages } from './saved-view-messages.nb';
import type { SavedView } from './worklist.graphql';
import { isNarrowed, type WorklistState } from './worklist-state';
import styles from './worklist.module.css';

const SaveViewDialog = whenOpened(async () => (await import('./saved-view-dialogs')).SaveViewDialog);
const RenameViewDialog = whenOpened(async () => (await import('./saved-view-dialogs')).RenameViewDialog);
const DeleteViewDialog = whenOpened(async () => (await import('./saved-view-dialogs')).DeleteViewDialog);

/** What may be done with the shown list as a view: keep it, or name anew and delete one that is kept. */
export function SavedViewActions(props: { readonly state: WorklistState; readonly shown: SavedView | null }) {
  const { state, shown } = props;
  const t = useText(savedViewMessages);
  const [open, setOpen] = useState<'save' | 'rename' | 'remove' | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      {shown === null && isNarrowed(state) && (
        <button type="button" className={styles.textButton} onClick={() => setOpen('save')}>
          {t('save')}
        </button>
      )}
      {shown !== null && (
        <>
          <button type="button" className={styles.textButton} onClick={() => setOpen('rename')}>
            {t('rename')}
          </button>
          <button type="button" className={styles.textButton} onClick={() => setOpen('remove')}>
            {t('remove')}
          </button>
        </>
      )}
      {open === 'save' && <SaveViewDialog state={state} onClose={close} />}
      {open === 'rename' && shown && <RenameViewDialog view={shown} onClose={close} />}
      {open === 'remove' && shown && <DeleteViewDialog view={shown} onClose={close} />}
    </>
  );
}
