import { PhoneIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import { initials, phoneLink, phoneNumber } from '../lib/format';
import { useText } from '../lib/messages';
import styles from './offer-contact.module.css';
import type { OfferPageData } from './offers.graphql';
import { offersMessages } from './offers-messages.nb';

/** Who to ring about a place, to ask or to come and look. */
export function OfferContact({ contact }: { readonly contact: OfferPageData['contact'] }): ReactNode {
  const t = useText(offersMessages);
  if (!contact) return null;
  return (
    <section className={styles.card} aria-labelledby="offer-contact">
      <h2 id="offer-contact">{t('offer.contact')}</h2>
      <div className={styles.person}>
        <span className={styles.initials} aria-hidden="true">
          {initials(contact.name)}
        </span>
        <p>
          <b>{contact.name}</b>
          <span>{contact.role}</span>
          <a href={phoneLink(contact.phone)}>
            <PhoneIcon className="icon" aria-hidden />
            {phoneNumber(contact.phone)}
          </a>
        </p>
      </div>
      <p>{t('offer.visitCall', { name: contact.name })}</p>
    </section>
  );
}
