import { PhoneIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import { initials, phoneLink, phoneNumber } from '../../lib/format';
import { useText } from '../../lib/messages';
import { uiMessages } from '../ui-messages.nb';
import styles from './contact-card.module.css';

/** A person or an office to turn to. */
export interface Contact {
  readonly name: string;
  /** Role or place: «Tildelingskontoret». */
  readonly role: string;
  readonly phone: string;
}

/** Who to turn to, with a number that can be pressed. `children`: when they answer, or a button. */
export function ContactCard(props: {
  readonly title: string;
  readonly contact: Contact;
  readonly children?: ReactNode;
}) {
  return (
    <section className={styles.card}>
      <h2>{props.title}</h2>
      <ContactLines contact={props.contact} />
      {props.children}
    </section>
  );
}

/** «Trenger du hjelp?» on the fjord ground: in the same place on every page of a form. */
export function HelpCard(props: {
  readonly title: string;
  readonly contact: Contact | null;
  readonly children?: ReactNode;
}) {
  return (
    <section className={styles.help}>
      <h2>{props.title}</h2>
      {props.contact && <ContactLines contact={props.contact} />}
      {props.children}
    </section>
  );
}

function ContactLines({ contact }: { readonly contact: Contact }) {
  const t = useText(uiMessages);
  const { name, role, phone } = contact;
  return (
    <div className={styles.lines}>
      <span className={styles.initials} aria-hidden="true">
        {initials(name)}
      </span>
      <p>
        <b>{name}</b>
        <span>{role}</span>
        {phone !== '' && (
          <a
            className="number"
            href={phoneLink(phone)}
            aria-label={`${t('contact.call', { name })}, ${phoneNumber(phone)}`}
          >
            <PhoneIcon className="icon" aria-hidden />
            {phoneNumber(phone)}
          </a>
        )}
      </p>
    </div>
  );
}
