import { useQuery } from '@apollo/client/react';
import { PhoneIcon } from '@navikt/aksel-icons';
import { useId, type ReactNode } from 'react';
import { phoneLink, phoneNumber } from '../lib/format';
import { useText } from '../lib/messages';
import { useSession } from '../lib/session';
import { useHomeMunicipality } from './home-municipality';
import { offersMessages } from './offers-messages.nb';
import styles from './office-phone.module.css';
import { officesDocument } from './offices.graphql';

/**
 * The telephone of the office where one lives. An open page does not know where that is: it asks, with nothing chosen, and
 * remembers the answer in this browser. Who is logged in with a role in a municipality is not asked.
 */
export function OfficePhone(): ReactNode {
  const t = useText(offersMessages);
  const id = useId();
  const { viewer } = useSession();
  const { data, error, refetch } = useQuery(officesDocument, { fetchPolicy: 'cache-first' });
  const [chosen, choose] = useHomeMunicipality();
  const offices = data?.offices ?? [];
  const code = chosen || (viewer?.activeHat.municipality?.code ?? '');
  const office = offices.find(({ municipality }) => municipality.code === code);
  if (error && !data) {
    return (
      <p className={styles.failed} role="alert">
        {t('office.failed')}
        <button type="button" onClick={() => void refetch()}>
          {t('office.again')}
        </button>
      </p>
    );
  }
  return (
    <div className={styles.office}>
      <label htmlFor={id}>{t('office.where')}</label>
      <select id={id} value={office?.municipality.code ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{t('office.choose')}</option>
        {offices.map(({ municipality }) => (
          <option key={municipality.id} value={municipality.code}>
            {municipality.name}
          </option>
        ))}
      </select>
      <div role="status">
        {office && (
          <>
            <b>{office.name}</b>
            {office.contact && (
              <a className={styles.phone} href={phoneLink(office.contact.phone)}>
                <PhoneIcon className="icon" aria-hidden />
                {phoneNumber(office.contact.phone)}
              </a>
            )}
            {office.contact && <span>{t('office.ask', { name: office.contact.name })}</span>}
            {office.hours && <span>{office.hours}</span>}
          </>
        )}
      </div>
    </div>
  );
}
