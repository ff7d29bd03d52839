import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { initials } from '../../lib/format';
import { useText } from '../../lib/messages';
import { useViewer } from '../../lib/session';
import { Button } from '../../ui/button/button';
import styles from './who-answers.module.css';
import { wizardMessages } from './wizard-messages.nb';

/**
 * «Hvem svarer nå?»: oneself, alone or with somebody; or somebody who acts for a person or helps one. Always in sight, so
 * that nobody doubts whose answers these are.
 */
export function WhoAnswers(props: {
  /** The one who helps, in the application's own words; '' when nobody does. */
  readonly helper: string;
  readonly onHelper: (name: string) => void;
  /** First name of the person the application is about. */
  readonly person: string;
}): ReactNode {
  const t = useText(wizardMessages);
  const viewer = useViewer();
  const { activeHat } = viewer;
  const person = activeHat.actingFor ?? (activeHat.role === 'schoolContact' ? props.person : null);
  if (person !== null) {
    const supports = activeHat.role !== 'representative';
    return (
      <Card name={viewer.name}>
        <b>{t(supports ? 'who.supporting' : 'who.acting', { name: viewer.name, person })}</b>
        {supports && <p>{t('who.supportingText', { person })}</p>}
      </Card>
    );
  }
  return (
    <Card name={viewer.name}>
      <b>{t('who.self', { name: viewer.name })}</b>
      <Helper helper={props.helper} onHelper={props.onHelper} />
    </Card>
  );
}

function Card(props: { readonly name: string; readonly children: ReactNode }): ReactNode {
  const t = useText(wizardMessages);
  return (
    <section className={styles.card}>
      <h2>{t('who.heading')}</h2>
      <div className={styles.who}>
        <span className={styles.initials} aria-hidden="true">
          {initials(props.name)}
        </span>
        <div>{props.children}</div>
      </div>
    </section>
  );
}

function Helper({
  helper,
  onHelper,
}: {
  readonly helper: string;
  readonly onHelper: (name: string) => void;
}): ReactNode {
  const t = useText(wizardMessages);
  const id = useId();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState(helper);
  const opener = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    // Opening and closing swap the controls: the focus goes along, but not when the page is new.
    if (moved.current) (open ? field.current : opener.current)?.focus();
    moved.current = true;
  }, [open]);
  const choose = (chosen: string) => {
    setOpen(false);
    onHelper(chosen.trim());
  };
  if (!open) {
    return (
      <>
        {helper && <p>{t('who.helped', { name: helper })}</p>}
        <button
          ref={opener}
          type="button"
          className={styles.change}
          onClick={() => {
            setName(helper);
            setOpen(true);
          }}
        >
          {helper ? t('who.change') : t('who.somebodyHelps')}
        </button>
      </>
    );
  }
  return (
    <form
      className={styles.helper}
      onSubmit={(event) => {
        event.preventDefault();
        choose(name);
      }}
    >
      <label htmlFor={id}>{t('who.nameOfHelper')}</label>
      <input
        ref={field}
        id={id}
        value={name}
        maxLength={100}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" variant="secondary">
        {t('who.save')}
      </Button>
      <button type="button" className={styles.change} onClick={() => choose('')}>
        {t('who.alone')}
      </button>
    </form>
  );
}
