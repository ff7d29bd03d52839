import { EyeSlashIcon } from '@navikt/aksel-icons';
import { useState, type ReactNode } from 'react';
import { fullDay } from '../lib/format';
import { useText } from '../lib/messages';
import { whenOpened } from '../ui/when-opened/when-opened';
import { paths } from '../lib/paths';
import { Link } from '../ui/link/link';
import type { MyCase, MyConsent } from './my-case.graphql';
import styles from './side-boxes.module.css';
import { participantsMessages } from './participants-messages.nb';

const SchoolConsentDialog = whenOpened(async () => (await import('./consent-dialogs')).SchoolConsentDialog);
const TakeAwayDialog = whenOpened(async () => (await import('./consent-dialogs')).TakeAwayDialog);

/** What the person has said yes to, with «Ta bort»; letting the school follow; and the way to the whole list of readers. */
export function AccessCard({ myCase }: { readonly myCase: MyCase }): ReactNode {
  const t = useText(participantsMessages);
  const [takingAway, setTakingAway] = useState<MyConsent | null>(null);
  const [asksSchool, setAsksSchool] = useState(false);
  const given = myCase.consents.filter(({ state }) => state === 'given');
  return (
    <section className={styles.card} aria-labelledby="my-access">
      <h2 id="my-access">{t('access.title')}</h2>
      {given.length > 0 && <p className={styles.lead}>{t('access.consents')}</p>}
      <ul className={styles.lines}>
        {given.map((consent) => (
          <li key={consent.id}>
            <b>{consent.to}</b>
            <span>
              {t('access.givenOn', { day: fullDay(consent.since) })}{' '}
              {canTakeAway(consent) && (
                <button type="button" className={styles.textButton} onClick={() => setTakingAway(consent)}>
                  {t('access.takeAway')}
                  <span className="visually-hidden"> {consent.to}</span>
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {isAdult(myCase) && (
        <p className={styles.family}>
          <EyeSlashIcon className="icon" aria-hidden />
          <span>{t('access.family')}</span>
        </p>
      )}
      <p className={styles.ways}>
        <button type="button" className={styles.textButton} onClick={() => setAsksSchool(true)}>
          {t('access.school')}
        </button>
        <Link to={paths.whoSeesMe()}>{t('access.all')}</Link>
      </p>
      {takingAway && <TakeAwayDialog consent={takingAway} onClose={() => setTakingAway(null)} />}
      {asksSchool && (
        <SchoolConsentDialog school={myCase.participant.school?.code ?? null} onClose={() => setAsksSchool(false)} />
      )}
    </section>
  );
}

/** Parents see the case of somebody under 18 by law; from the birthday on they need a yes. */
function isAdult({ participant: { age } }: MyCase): boolean {
  return age !== null && age >= 18;
}

/** The server says whether this reader may take a consent back; without steps, a given one can be. */
function canTakeAway({ allowedSteps }: MyConsent): boolean {
  return allowedSteps.length === 0 || allowedSteps.some(({ open }) => open);
}
