import { XMarkIcon } from '@navikt/aksel-icons';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useText } from '../../lib/messages';
import { Button } from '../button/button';
import { uiMessages } from '../ui-messages.nb';
import styles from './side-panel.module.css';

/**
 * Details of the selected row beside its list. Not a dialog: no focus trap, the list stays usable. The heading takes focus when
 * another thing is shown (`shownId`); Escape inside closes, and whoever opened it puts focus back on the row. `actions` stays in
 * sight at the foot.
 */
export function SidePanel(props: {
  readonly shownId: string;
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}) {
  const t = useText(uiMessages);
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    // Under its list, on a phone, the panel would begin at the foot of the window, and be out of sight.
    const top = heading.current?.getBoundingClientRect().top ?? 0;
    if (top > window.innerHeight / 2) window.scrollBy(0, top - 24);
  }, [props.shownId]);
  return (
    // Escape is one of several ways to close; the section itself is no control.
    <EscapeArea className={styles.panel} labelledBy={titleId} onEscape={props.onClose}>
      <header className={styles.head}>
        <div>
          <h2 id={titleId} ref={heading} tabIndex={-1}>
            {props.title}
          </h2>
          {props.subtitle && <p>{props.subtitle}</p>}
        </div>
        <Button
          variant="secondary"
          data-color="neutral"
          icon
          aria-label={t('panel.close')}
          className={styles.close}
          onClick={props.onClose}
        >
          <XMarkIcon aria-hidden />
        </Button>
      </header>
      <div className={styles.content}>{props.children}</div>
      {props.actions && <footer className={styles.actions}>{props.actions}</footer>}
    </EscapeArea>
  );
}

function EscapeArea(props: {
  readonly className: string | undefined;
  readonly labelledBy: string;
  readonly onEscape: () => void;
  readonly children: ReactNode;
}) {
  const area = useRef<HTMLElement>(null);
  const { onEscape } = props;
  useEffect(() => {
    const element = area.current;
    const onKey = (event: KeyboardEvent) => {
      // A dialog opened from the panel closes itself first.
      if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('dialog[open]')) onEscape();
    };
    element?.addEventListener('keydown', onKey);
    return () => element?.removeEventListener('keydown', onKey);
  }, [onEscape]);
  return (
    <aside ref={area} className={props.className} aria-labelledby={props.labelledBy}>
      {props.children}
    </aside>
  );
}
