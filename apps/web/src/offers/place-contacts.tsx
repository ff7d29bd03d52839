import { useQuery } from '@apollo/client/react';
import { PhoneIcon } from '@navikt/aksel-icons';
import { useId } from 'react';
import { phoneLink, phoneNumber } from '../lib/format';
import { useText } from '../lib/messages';
import { PlaceContactsDocument } from './place-contacts.graphql';
import { placeContactsMessages } from './place-contacts-messages.nb';
import styles from './place-contacts.module.css';

/**
 * The fixed contact person at each of these offers, for whoever has to do with the person there: herself, her guardian or
 * parents, teachers and staff. Nothing where there is none.
 *
 * @param of the offers by id, and the school of a pupil; or all offers where a school is.
 */
export function PlaceContacts(props: {
  readonly of:
    { readonly offerIds: readonly string[]; readonly schoolId?: string | null } | { readonly school: string };
  readonly heading: 'h2' | 'h3';
  /** In a white box of its own. */
  readonly boxed?: boolean;
}) {
  const { of, heading: Heading, boxed = false } = props;
  const t = useText(placeContactsMessages);
  const titleId = useId();
  const { data } = useQuery(PlaceContactsDocument, { fetchPolicy: 'cache-first' });
  const here = 'school' in of ? data?.schools.find(({ id }) => id === of.school)?.municipality.code : null;
  const found = (data?.offers.edges ?? []).flatMap(({ node: { id, name, provider, municipalities, contact } }) => {
    const asked = 'offerIds' in of ? of.offerIds.includes(id) : municipalities.some(({ code }) => code === here);
    return asked && contact ? [{ id, where: t('at', { offer: name, provider: provider.name }), contact }] : [];
  });
  const schoolId = 'offerIds' in of ? of.schoolId : null;
  const school = schoolId ? data?.schools.find(({ id }) => id === schoolId) : undefined;
  if (school?.contact) found.push({ id: school.id, where: school.name, contact: school.contact });
  if (found.length === 0) return null;
  return (
    <section className={boxed ? styles.box : undefined} aria-labelledby={titleId}>
      <Heading id={titleId}>{t('title')}</Heading>
      <ul className={styles.list}>
        {found.map(({ id, where, contact }) => (
          <li key={id}>
            <span className={styles.where}>{where}</span>
            <b>{contact.name}</b> <span>{contact.role}</span>
            {contact.phone !== '' && (
              <a
                className="number"
                href={phoneLink(contact.phone)}
                aria-label={t('call', { name: contact.name, phone: phoneNumber(contact.phone) })}
              >
                <PhoneIcon className="icon" aria-hidden />
                {phoneNumber(contact.phone)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
