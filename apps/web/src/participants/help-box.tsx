import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { dayOf, longDay } from '../lib/format';
import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { useToday } from '../lib/session';
import { whenOpened } from '../ui/when-opened/when-opened';
import { Button } from '../ui/button/button';
import { ContactCard, HelpCard, type Contact } from '../ui/contact/contact-card';
import { Link } from '../ui/link/link';
import { myContactDocument } from './my-case.graphql';
import styles from './case-boxes.module.css';
import { participantsMessages } from './participants-messages.nb';

const HelpDialog = whenOpened(async () => (await import('./help-dialog')).HelpDialog);

/** The contact person with «Jeg vil ha hjelp», beside the case. */
export function ContactBox(props: { readonly contact: Contact; readonly askedAt: string | null }): ReactNode {
  const t = useText(participantsMessages);
  return (
    <ContactCard title={t('contact.title')} contact={props.contact}>
      <AskForHelp name={props.contact.name} askedAt={props.askedAt} />
    </ContactCard>
  );
}

/** «Trenger du hjelp?» on every screen of the application; it finds the contact person itself. */
export function HelpBox(): ReactNode {
  const t = useText(participantsMessages);
  const { data } = useQuery(myContactDocument, { fetchPolicy: 'cache-first' });
  const contact = data?.myCase?.contact ?? null;
  return (
    <HelpCard title={t('contact.help')} contact={contact}>
      {contact ? (
        <AskForHelp name={contact.name} askedAt={data?.myCase?.helpRequestedAt ?? null} />
      ) : (
        // Before there is a case, help is the office's telephone.
        <p className={styles.ways}>
          <Link to={paths.contact()}>{t('contact.call')}</Link>
        </p>
      )}
    </HelpCard>
  );
}

/** Asking for help makes a task for a human being; asking once is enough. */
function AskForHelp(props: { readonly name: string; readonly askedAt: string | null }): ReactNode {
  const t = useText(participantsMessages);
  const today = useToday();
  const [asking, setAsking] = useState(false);
  const { name, askedAt } = props;
  return (
    <>
      {askedAt !== null && <p role="status">{t('contact.askedOn', { name, day: longDay(dayOf(askedAt), today) })}</p>}
      {askedAt === null && (
        <Button type="button" variant="secondary" className={styles.wide ?? ''} onClick={() => setAsking(true)}>
          {t('contact.want')}
        </Button>
      )}
      {asking && <HelpDialog name={name} onClose={() => setAsking(false)} />}
    </>
  );
}
