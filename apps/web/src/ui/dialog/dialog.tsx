import { useEffect, useId, useRef, type ReactNode } from 'react';
import styles from './dialog.module.css';

interface DialogProps {
  readonly open: boolean;
  /** The question that the buttons answer: «Vil du si nei til plassen?» */
  readonly title: string;
  readonly children: ReactNode;
  /** Called on Escape and by «Avbryt». Left out, the dialog can only be left by its own buttons. */
  readonly onClose?: () => void;
}

/**
 * A native modal dialog: the browser holds the focus inside and gives it back afterwards. The title is the question, then what
 * follows from a yes, then the buttons with verbs. Nothing is drawn while closed, so that forms inside start afresh.
 */
export function Dialog(props: DialogProps) {
  return props.open ? <OpenDialog {...props} /> : null;
}

function OpenDialog({ title, children, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const opener = document.activeElement;
    const element = dialog.current;
    element?.showModal();
    return () => {
      element?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        // The owner of `open` decides; the browser must not close behind its back.
        event.preventDefault();
        onClose?.();
      }}
    >
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}

/** The row of buttons that ends a dialog: the verb first, «Avbryt» second. */
Dialog.Actions = function DialogActions(props: { readonly children: ReactNode }) {
  return <div className={styles.actions}>{props.children}</div>;
};
