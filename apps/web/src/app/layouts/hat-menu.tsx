import { ChevronDownIcon, PersonCircleIcon } from '@navikt/aksel-icons';
import { useCallback, useId, useRef, useState } from 'react';
import { useClosing } from '../../lib/dom';
import { useText } from '../../lib/messages';
import { logOutPath } from '../../lib/paths';
import { choose, usePreferences } from '../../lib/preferences';
import { useViewer, type Hat } from '../../lib/session';
import { appMessages } from '../app-messages.nb';
import styles from './hat-menu.module.css';
import { useSwitchHat } from './use-switch-hat';

/**
 * Who is logged in and as whom they act, always in sight; opened it changes the hat, the colours, and ends the log-in. A
 * disclosure and not a menu: its content is read and tabbed through like the rest of the page.
 */
export function HatMenu(props: { readonly side: 'public' | 'staff' }) {
  const t = useText(appMessages);
  const viewer = useViewer();
  const [open, setOpen] = useState(false);
  const container = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const panelId = useId();
  const close = useCallback(() => setOpen(false), []);
  useClosing(open, container, opener, close);
  return (
    <div ref={container} className={props.side === 'staff' ? styles.staff : styles.public}>
      <button
        ref={opener}
        type="button"
        className={styles.opener}
        aria-expanded={open}
        aria-controls={panelId}
        onClick={() => setOpen(!open)}
      >
        <PersonCircleIcon className="icon" aria-hidden />
        <span className={styles.name}>{viewer.name}</span>
        <ChevronDownIcon className="icon" aria-hidden />
      </button>
      <div id={panelId} className={styles.panel} hidden={!open} data-side="staff" data-size="sm">
        <Hats hats={viewer.hats} active={viewer.activeHat} />
        <Colours />
        <form method="post" action={logOutPath}>
          <button type="submit" className={styles.line}>
            {t('logOut')}
          </button>
        </form>
      </div>
    </div>
  );
}

function Hats(props: { readonly hats: readonly Hat[]; readonly active: Hat }) {
  const t = useText(appMessages);
  const { switchTo, pending, failed } = useSwitchHat();
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>{props.hats.length > 1 ? t('hat.change') : t('hat.you')}</h2>
      <ul>
        {props.hats.map((hat) => {
          const active = hat.id === props.active.id;
          return (
            <li key={hat.id}>
              <button
                type="button"
                className={styles.line}
                aria-current={active ? 'true' : undefined}
                disabled={pending || active}
                onClick={() => switchTo(hat)}
              >
                <HatName hat={hat} />
                {active && <span className={styles.current}>{t('hat.current')}</span>}
              </button>
            </li>
          );
        })}
      </ul>
      {failed && <p role="alert">{t('hat.changeFailed')}</p>}
    </section>
  );
}

/** The role, and where or for whom. */
export function HatName({ hat }: { readonly hat: Hat }) {
  const t = useText(appMessages);
  const where = hat.actingFor ?? hat.organisation?.name ?? hat.label;
  return (
    <span>
      <b>{t(`roles.${hat.role}`)}</b>
      <span className={styles.where}>{where}</span>
    </span>
  );
}

function Colours() {
  const t = useText(appMessages);
  const { colourScheme } = usePreferences();
  const name = useId();
  return (
    <fieldset className={styles.colours}>
      <legend>{t('colours.title')}</legend>
      {(['auto', 'light', 'dark'] as const).map((scheme) => (
        <label key={scheme}>
          <input
            type="radio"
            name={name}
            checked={colourScheme === scheme}
            onChange={() => choose('colourScheme', scheme)}
          />
          {t(`colours.${scheme}`)}
        </label>
      ))}
    </fieldset>
  );
}
