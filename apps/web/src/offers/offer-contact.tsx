import type { ReactNode } from 'react';
import { useText } from '../lib/messages';
import { ContactCard } from '../ui/contact/contact-card';
import type { OfferPageData } from './offers.graphql';
import { offersMessages } from './offers-messages.nb';

/** Where «Jeg vil på besøk» leads. */
export const contactAnchor = 'kontaktperson';

/** Who to ring about a place, to ask or to come and look. */
export function OfferContact({ contact }: { readonly contact: OfferPageData['contact'] }): ReactNode {
  const t = useText(offersMessages);
  if (!contact) return null;
  return (
    <div id={contactAnchor}>
      <ContactCard title={t('offer.contact')} contact={contact}>
        <p>{t('offer.visitCall', { name: contact.name })}</p>
      </ContactCard>
    </div>
  );
}
